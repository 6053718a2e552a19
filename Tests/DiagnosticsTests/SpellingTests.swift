import Testing

@testable import Diagnostics

@Suite struct SpellingTests {
  private static let modes = ["四舍五入", "四舍六入", "截断", "half up", "truncate"]

  @Test(
    "A near word is found, a far one is not",
    arguments: [
      ("四舍五进", "四舍五入"),
      ("四舍入", "四舍五入"),
      ("Half Up", "half up"),
      ("hlaf up", "half up"),
      ("trunctae", "truncate"),
      ("断", "截断"),
      ("平均分", nil),
      ("甲", nil),
      ("", nil),
    ] as [(String, String?)])
  func nearest(word: String, expected: String?) {
    #expect(Spelling.nearest(to: word, among: Self.modes) == expected)
  }

  @Test("Of two equally near words the earlier one is meant")
  func tie() {
    #expect(Spelling.nearest(to: "丙厅局", among: ["甲厅局", "乙厅局"]) == "甲厅局")
  }

  @Test(
    "A swap of neighbours counts as one change",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("ab", "ba", 1), ("kitten", "sitting", 3),
      ("ca", "abc", 3), ("办理态度", "办理结果", 2),
    ])
  func editDistance(left: String, right: String, distance: Int) {
    #expect(Spelling.editDistance(left, right) == distance)
  }
}
