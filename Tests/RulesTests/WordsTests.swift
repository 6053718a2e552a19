import Diagnostics
import Testing

@testable import Rules

/// The words of a rule are its keyword in a rubric: two rules with the same words would be one.
@Suite struct WordsTests {
  private static let all: [Bilingual] =
    RoundingMode.all.map(\.words) + Average.all.map(\.words) + RankNumbering.all.map(\.words)
    + TieBreak.all.map(\.words)

  @Test(arguments: Language.allCases) func areDistinct(_ language: Language) {
    let words = Self.all.map { $0[language].lowercased() }
    #expect(words.count == 22)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { !$0.isEmpty })
  }

  @Test func areWrittenInTheirOwnLanguage() {
    for words in Self.all {
      #expect(words.chinese.unicodeScalars.allSatisfy { $0.value >= 0x4E00 && $0.value <= 0x9FFF })
      #expect(words.english.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == " ") })
    }
  }
}
