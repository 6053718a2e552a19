import Testing

@testable import Diagnostics

@Suite struct LanguageTests {
  @Test("A list is joined as each language enumerates")
  func list() {
    let members = [Bilingual(zh: "甲", en: "one"), Bilingual(same: "2")]
    #expect(Bilingual.list(members) == Bilingual(zh: "甲、2", en: "one, 2"))
    #expect(Bilingual.list([]) == Bilingual(same: ""))
  }

  @Test("The other language of each is the other", arguments: Language.allCases)
  func other(language: Language) {
    #expect(language.other != language)
    #expect(language.other.other == language)
  }
}
