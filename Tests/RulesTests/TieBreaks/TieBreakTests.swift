import Diagnostics
import ExactArithmetic
import Testing

@testable import Rules

@Suite struct TieBreakTests {
  private func unit(_ order: Int, live: String? = nil, feedback: String? = nil) -> Contender {
    var scores: [String: Rational] = [:]
    scores["现场测评"] = live.map(Rational.init(decimal:))
    scores["会前代表反馈"] = feedback.map(Rational.init(decimal:))
    return Contender(unitOrder: order, scores: scores)
  }

  private func mirrored(_ verdict: TieBreak.Verdict) -> TieBreak.Verdict {
    switch verdict {
    case .firstAhead: .secondAhead
    case .secondAhead: .firstAhead
    case .undecided, .shared, .refused: verdict
    }
  }

  /// 70.10 and 70.1 are one number; 0.000001 apart is apart.
  @Test(arguments: [
    ("75.25", "75.24", TieBreak.Verdict.firstAhead), ("70.1", "70.10", .undecided),
    ("9", "10", .secondAhead), ("-1", "-2", .firstAhead), ("70.000001", "70", .firstAhead),
  ])
  func theBetterScoreIsAhead(_ left: String, _ right: String, _ verdict: TieBreak.Verdict) {
    let (first, second) = (unit(0, live: left), unit(1, live: right))
    let high = TieBreak.byScore("现场测评")
    #expect(high.verdict(first, second) == verdict)
    #expect(high.verdict(second, first) == mirrored(verdict))
    let low = TieBreak.byScore("现场测评", lowestFirst: true)
    #expect(low.verdict(first, second) == mirrored(verdict))
  }

  @Test(arguments: [false, true])
  func aUnitWithoutTheScoreIsBehindOneThatHasIt(_ lowestFirst: Bool) {
    let tieBreak = TieBreak.byScore("现场测评", lowestFirst: lowestFirst)
    let (without, with) = (unit(0), unit(1, live: "0"))
    #expect(tieBreak.verdict(without, with) == .secondAhead)
    #expect(tieBreak.verdict(with, without) == .firstAhead)
    #expect(tieBreak.verdict(without, unit(2)) == .undecided)
  }

  @Test func onlyTheNamedScoreCounts() {
    let (first, second) = (
      unit(0, live: "70", feedback: "10"), unit(1, live: "70", feedback: "20")
    )
    #expect(TieBreak.byScore("现场测评").verdict(first, second) == .undecided)
    #expect(TieBreak.byScore("会前代表反馈").verdict(first, second) == .secondAhead)
  }

  @Test func byUnitOrder() {
    #expect(TieBreak.byUnitOrder.verdict(unit(1), unit(2)) == .firstAhead)
    #expect(TieBreak.byUnitOrder.verdict(unit(2), unit(1)) == .secondAhead)
  }

  @Test func remainTiedAndRefuseAlwaysDecide() {
    for (left, right) in [(unit(0, live: "1"), unit(1, live: "2")), (unit(0), unit(1))] {
      #expect(TieBreak.remainTied.verdict(left, right) == .shared)
      #expect(TieBreak.refuseTies.verdict(left, right) == .refused)
    }
  }

  /// A chain may end only in a link that leaves nothing undecided.
  @Test func onlyLinksWithWordsOfTheirOwnMayBeLast() {
    #expect(TieBreak.all == [.remainTied, .byUnitOrder, .refuseTies])
    #expect(TieBreak.all.allSatisfy { $0.isLast })
    #expect(!TieBreak.byScore("现场测评").isLast)
  }

  @Test func scoresAreToldApartByTheirNames() {
    #expect(TieBreak.byScore("现场测评") != TieBreak.byScore("会前代表反馈"))
    #expect(TieBreak.byScore("现场测评").words.chinese == "“现场测评”")
    #expect(TieBreak.byScore("Live").words.english == "\"Live\"")
  }
}
