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
