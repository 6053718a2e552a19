import Diagnostics
import Testing

@testable import Reports

@Suite struct LanguageMarkTests {
  @Test(
    "Chinese stretches of an English page are marked",
    arguments: [
      ("Result", "Result"), ("省厅", "<span lang=\"zh-CN\">省厅</span>"),
      ("Appraisal (湖南 2020)", "Appraisal (<span lang=\"zh-CN\">湖南 2020)</span>"),
      ("省厅: 2 of A厅", "<span lang=\"zh-CN\">省厅: 2 </span>of A<span lang=\"zh-CN\">厅</span>"),
      ("12.5", "12.5"), ("", ""),
    ])
  func stretches(_ text: String, _ markup: String) {
    let both = Bilingual(same: text)
    #expect(LanguageMark.text(both, in: .english).source == markup)
    #expect(LanguageMark.text(both, in: .chinese) == Markup(text))
  }

  @Test(
    "An element is marked when it holds nothing else",
    arguments: [("省厅 (2)", "zh-CN"), ("A省厅", nil), ("Office", nil), ("2", nil)]
      as [(String, String?)])
  func elements(_ text: String, _ tag: String?) {
    #expect(LanguageMark.tag(of: text, in: .english) == tag)
    #expect(LanguageMark.tag(of: text, in: .chinese) == nil)
  }
}
