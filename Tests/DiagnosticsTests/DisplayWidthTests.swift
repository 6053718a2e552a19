import Testing

@testable import Diagnostics

@Suite struct DisplayWidthTests {
  @Test(
    "Text takes the columns a terminal gives it",
    arguments: [
      ("", 0),
      ("score", 5),
      ("汉字", 4),
      ("第4条", 5),
      ("ＡＢ，", 6),
      ("ｱｲ", 2),
      ("“满意”", 6),
      ("e\u{301}", 1),
      ("か\u{3099}", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2),
      ("\u{200B}\u{FEFF}", 0),
      ("a\u{7F}\u{85}\t", 1),
      ("👍", 2),
      ("👍🏽", 2),
      ("👩‍👩‍👧", 2),
      ("🇨🇳", 2),
      ("❤", 1),
      ("❤\u{FE0F}", 2),
      ("𠮷", 2),
      ("㉑", 2),
      ("①", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(
    "Padding fills up columns, not characters",
    arguments: [
      ("ab", 5, false, "ab   "),
      ("ab", 5, true, "   ab"),
      ("单位", 6, false, "单位  "),
      ("单位", 6, true, "  单位"),
      ("单位", 4, false, "单位"),
      ("单位名称", 3, false, "单位名称"),
      ("", 2, true, "  "),
    ])
  func padding(text: String, width: Int, alignedRight: Bool, padded: String) {
    #expect(text.padded(toWidth: width, alignedRight: alignedRight) == padded)
  }
}
