import Testing

@testable import Tables

@Test(arguments: ["", " ", "\t", "\r\n", "\u{A0}", "　", " 　\n", "\u{2003}", "\u{202F}"])
func whiteSpaceIsBlank(text: String) {
  #expect(text.isBlank)
  #expect(text.trimmed == "")
}

@Test(arguments: [
  ("0", "0"), (" 0", "0"), ("　院 ", "院"), ("\u{7F}", "\u{7F}"), ("\0", "\0"), ("-", "-"),
  ("a b", "a b"), ("\u{FEFF}", "\u{FEFF}"), ("\u{200B}", "\u{200B}"),
])
func anythingElseIsNot(text: String, trimmed: String) {
  #expect(!text.isBlank)
  #expect(text.trimmed == trimmed)
}

@Test(
  "every mandatory line break of Unicode ends a line",
  arguments: ["a\n", "\r", "省\r\n", "\u{B}", "a\u{C}b", "\u{85}", "\u{2028}", "单\u{2029}位"])
func textsWithLineEnds(text: String) {
  #expect(text.hasLineEnd)
  #expect(text.contains { $0.isNewline })
}

@Test(
  "nothing else ends a line", arguments: ["", "省公安厅", "a\tb", "\u{2027}\u{202A}", "\u{84}\u{86}"])
func textsWithoutLineEnds(text: String) {
  #expect(!text.hasLineEnd)
}
