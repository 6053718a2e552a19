import Testing

@testable import Tables

@Test(
  arguments: [
    ([], ""),
    ([["a", "b"]], "a,b\r\n"),
    ([["a", "b"], ["1", ""]], "a,b\r\n1,\r\n"),
    ([["a"], [""]], "a\r\n\"\"\r\n"),
    ([["a;b"], ["a，b"]], "\"a;b\"\r\n\"a，b\"\r\n"),
    ([["1,5", "x\"y", "\""]], "\"1,5\",\"x\"\"y\",\"\"\"\"\r\n"),
    ([["x\ny", "x\ry", "x\r\ny"]], "\"x\ny\",\"x\ry\",\"x\r\ny\"\r\n"),
    ([[" a", "a ", "　", "a b"]], "\" a\",\"a \",\"　\",a b\r\n"),
    ([["\u{FEFF}a"]], "\"\u{FEFF}a\"\r\n"),
    ([["省高级人民法院", "；"]], "省高级人民法院,；\r\n"),
  ] as [([[String]], String)])
func cellsAreQuotedWhereNeeded(rows: [[String]], text: String) {
  #expect(CSVWriter.text(rows: rows) == text)
}
