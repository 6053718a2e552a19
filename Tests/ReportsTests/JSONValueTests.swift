import Testing

@testable import Reports

@Suite struct JSONValueTests {
  @Test(
    "Texts are escaped as RFC 8259 asks",
    arguments: [
      ("", #""""#), ("甲 é 😀", #""甲 é 😀""#), (#"a"b\c/d"#, #""a\"b\\c/d""#),
      ("\n\r\t", #""\n\r\t""#), ("\r\n", #""\r\n""#),
      ("\u{0}\u{1F}\u{8}", #""\u0000\u001f\u0008""#),
      ("\u{7F}\u{2028}\u{2029}", #""\u007f\u2028\u2029""#), ("e\u{301}", "\"e\u{301}\""),
    ])
  func escapes(_ text: String, _ json: String) {
    let written = JSONValue.text(text).text()
    // By bytes: equal texts of Swift may differ in how an accent is stored.
    #expect(Array(written.utf8) == Array(json.utf8))
  }

  @Test("Members keep their order; what holds nothing further stands on one line")
  func layout() {
    let value = JSONValue.object([
      ("z", .number(1)), ("a", .bool(true)), ("empty", .list([])), ("none", .object([])),
      ("flat", .list([.text("x"), .number(-2), .bool(false)])),
      ("deep", .list([.object([("b", .number(1)), ("a", .number(2))]), .list([.list([])])])),
      ("z", .text("again")),
    ])
    #expect(
      value.text() == """
        {
          "z": 1,
          "a": true,
          "empty": [],
          "none": {},
          "flat": ["x", -2, false],
          "deep": [
            { "b": 1, "a": 2 },
            [[]]
          ],
          "z": "again"
        }
        """)
  }

  @Test("A key is a text too")
  func keys() {
    #expect(JSONValue.object([("a\"\n", .number(0))]).text() == #"{ "a\"\n": 0 }"#)
  }

  @Test("Large and negative whole numbers")
  func numbers() {
    #expect(JSONValue.number(.max).text() == "9223372036854775807")
    #expect(JSONValue.number(.min).text() == "-9223372036854775808")
  }
}
