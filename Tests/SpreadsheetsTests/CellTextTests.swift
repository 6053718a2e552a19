import Diagnostics
import Testing

@testable import Spreadsheets

@Test(arguments: [
  ("省高院", "省高院"), ("=1+1", "=1+1"), ("a\tb", "a b"), ("a\nb\r\nc\rd", "a\nb\nc\nd"),
  ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("abc\u{202E}def", "abc\u{FFFD}def"),
  ("a\u{FFFF}b", "a\u{FFFD}b"), ("a\u{200B}b", "a\u{FFFD}b"),
  ("_x0041_", "_x005F_x0041_"), ("__x000D_", "__x005F_x000D_"), ("_x41_", "_x41_"),
  ("_x00", "_x00"), ("_xGGGG_", "_xGGGG_"),
])
func aTextShowsAllThatIsInIt(_ text: String, _ shown: String) {
  #expect(CellText.shown(text).text == shown)
  #expect(!CellText.shown(text).isCut)
}

@Test func aTextThatIsTooLongIsCut() {
  let (text, isCut) = CellText.shown(String(repeating: "测", count: 40_000))
  #expect(isCut)
  #expect(text == String(repeating: "测", count: 32_766) + "…")
  #expect(!CellText.shown(String(repeating: "测", count: 32_767)).isCut)
}

@Test(arguments: [
  "", "a b~", "省高院", "A一龥", "鿿", "䷿", "㐀", "a_b", "a\tb", "a\nb", "（一）", "—", "é", "\u{200B}", "👨‍👩‍👧",
  "\u{7F}", "韓", "カ", "e\u{301}",
])
func aPlainTextIsMeasuredAsAnyOther(_ text: String) {
  guard let columns = PlainText.columns(of: text) else { return }
  #expect(columns == DisplayWidth.of(text))
  #expect(VisibleText.of(text) == text)
}

@Test(arguments: [("省高院", 6), ("A1 甲", 5), ("（一）", nil), ("a_b", nil), ("䷿", nil)])
func mostTextsArePlain(_ text: String, _ columns: Int?) {
  #expect(PlainText.columns(of: text) == columns)
}
