import Testing

@testable import Diagnostics

@Suite struct RepetitionTests {
  private static func diagnostics(_ codes: String...) -> [Diagnostic] {
    codes.map { Diagnostic(.error, $0, Bilingual(same: "x"), at: nil) }
  }

  @Test("The first of each code are kept; the last kept one tells how many more there are")
  func kept() {
    let kept = Self.diagnostics("A", "A", "B", "A", "A").withoutRepetition(beyond: 2)
    #expect(kept.map(\.code) == ["A", "A", "B"])
    #expect(kept.map(\.help.count) == [0, 1, 0])
    #expect(kept[1].help[0].english == "2 more problems of this kind (A) are not listed.")
    #expect(kept[1].help[0].chinese == "另有2处同类问题（A）没有列出。")
  }

  @Test("One more is told in the singular; as many as may be shown stay as they are")
  func one() {
    let more = Self.diagnostics("A", "A").withoutRepetition(beyond: 1)
    #expect(more.map(\.help.first?.english) == ["1 more problem of this kind (A) is not listed."])
    let all = Self.diagnostics("A", "A")
    #expect(all.withoutRepetition(beyond: 2) == all)
  }

  @Test("English counts", arguments: [(0, "0 marks"), (1, "1 mark"), (2, "2 marks")])
  func english(_ number: Int, _ text: String) {
    #expect(EnglishCount.text(number, "mark") == text)
  }
}
