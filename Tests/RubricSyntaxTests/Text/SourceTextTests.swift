import Diagnostics
import Testing

@testable import RubricSyntax

@Suite struct SourceTextTests {
  @Test(arguments: ["甲\n乙丙\n丁", "甲\r\n乙丙\r\n丁", "甲\r乙丙\r丁"])
  func linesEndInThreeWays(_ text: String) {
    let source = SourceText(file: "a.rubric", text: text)
    let start = text.utf8.count - "丁".utf8.count
    #expect(source.lineNumber(at: start) == 3)
    #expect(
      source.place(of: start..<text.utf8.count)
        == .source(
          SourcePlace(
            file: "a.rubric", line: 3, column: 1, length: 1, lineText: "丁",
            bytes: start..<text.utf8.count)))
  }

  @Test func columnsCountCharactersAsAReaderDoes() {
    let text = "e\u{301}😀甲乙"
    let start = text.utf8.count - "乙".utf8.count
    #expect(
      SourceText(file: "a", text: text).place(of: start..<text.utf8.count)
        == .source(
          SourcePlace(
            file: "a", line: 1, column: 4, length: 1, lineText: text, bytes: start..<text.utf8.count
          )))
  }

  @Test func aStretchOverSeveralLinesIsMarkedInItsFirst() {
    let source = SourceText(file: "a", text: "甲乙\n丙丁")
    #expect(
      source.place(of: 3..<13)
        == .source(
          SourcePlace(file: "a", line: 1, column: 2, length: 1, lineText: "甲乙", bytes: 3..<13)))
  }

  @Test func theEndOfAnEmptyTextIsItsFirstColumn() {
    #expect(
      SourceText(file: "a", text: "").place(of: 0..<0)
        == .source(SourcePlace(file: "a", line: 1, column: 1, length: 0, lineText: "")))
  }
}
