import Testing

@testable import Diagnostics

@Suite struct LineWrappingTests {
  @Test(
    "Lines break at spaces, or between Chinese characters",
    arguments: [
      ("", 10, [""]),
      ("one two three", 13, ["one two three"]),
      ("one two three", 12, ["one two", "three"]),
      ("one  two", 4, ["one", "two"]),
      ("评议会计分规则", 6, ["评议会", "计分规", "则"]),
      ("评议会计分规则", 7, ["评议会", "计分规", "则"]),
      ("first\nsecond", 20, ["first", "second"]),
      ("a\n\nb", 20, ["a", "", "b"]),
    ])
  func breaks(text: String, width: Int, lines: [String]) {
    #expect(LineWrapping.lines(of: text, width: width) == lines)
  }

  @Test(
    "Punctuation stays with the character it belongs to",
    arguments: [
      ("评议会，计分", 6, ["评议", "会，计", "分"]),
      ("评议（会）", 6, ["评议", "（会）"]),
      ("用“甲乙”计", 6, ["用“甲", "乙”计"]),
      ("共“甲乙”", 3, ["共", "“甲", "乙”"]),
      ("满分80分。", 8, ["满分80", "分。"]),
    ])
  func punctuation(text: String, width: Int, lines: [String]) {
    #expect(LineWrapping.lines(of: text, width: width) == lines)
  }

  @Test("A word inside Chinese text is not cut")
  func latinWord() {
    #expect(LineWrapping.lines(of: "请写--ballots选项", width: 10) == ["请写", "--ballots", "选项"])
  }

  @Test("A word longer than the line stays whole and does not leave an empty line before it")
  func longWord() {
    let lines = LineWrapping.lines(of: "in a/very/long/path.csv now", width: 8, hanging: 2)
    #expect(lines == ["in a/very/long/path.csv", "  now"])
  }

  @Test("Every line but the first is indented, and the indentation counts")
  func hanging() {
    let lines = LineWrapping.lines(of: "  = help: one two three", width: 14, hanging: 4)
    #expect(lines == ["  = help: one", "    two three"])
    #expect(LineWrapping.lines(of: "甲\n乙", width: 9, hanging: 2) == ["甲", "  乙"])
  }

  @Test("A carriage return and a line feed are one character, which ends no line")
  func carriageReturn() {
    #expect(
      LineWrapping.lines(of: "one\r\ntwo\nthree four", width: 8) == ["one\r\ntwo", "three", "four"])
  }

  @Test(
    "Characters of several bytes or scalars are one each",
    arguments: [
      ("“““““““““““", 11, ["“““““““““““"]),
      ("e\u{301}e\u{301} e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("👍🏽👍🏽👍🏽", 4, ["👍🏽👍🏽", "👍🏽"]),
      ("××· ×", 3, ["××·", "×"]),
    ])
  func severalBytes(text: String, width: Int, lines: [String]) {
    #expect(LineWrapping.lines(of: text, width: width) == lines)
  }

  @Test("The widest piece is measured without the spaces behind it")
  func widestPiece() {
    #expect(LineWrapping.widestPiece(of: "a longest  评议（会）") == 7)
    #expect(LineWrapping.widestPiece(of: "") == 0)
  }
}
