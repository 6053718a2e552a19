import Diagnostics
import ExactArithmetic
import Testing

@testable import Rules

private func members(_ values: String...) -> AverageMembers {
  AverageMembers(values.map { AverageMember(value: Rational(decimal: $0)) })
}

@Suite struct AverageTests {
  // Ballots 1 to 3 of the Hunan example give 公安厅 76 and 74.5.
  @Test(arguments: [
    (["76", "74.5"], Rational(decimal: "75.25")), (["80"], Rational(80)),
    (["1", "1", "2"], Rational(4, over: 3)), (["-1", "1"], .zero),
  ])
  func plainMean(_ values: [String], _ mean: Rational) {
    let all = AverageMembers(values.map { AverageMember(value: Rational(decimal: $0)) })
    #expect(Average.plainMean.combine(all) == mean)
  }

  @Test func aPlainMeanCountsRepetitions() {
    let marks = AverageMembers([
      AverageMember(value: Rational(70), count: 3), AverageMember(value: Rational(90)),
    ])
    #expect(Average.plainMean.combine(marks) == Rational(75))
    #expect(marks.total == Rational(300))
    #expect(marks.occurrences == 4)
  }

  @Test func aPlainMeanPaysNoHeedToWeights() {
    let marks = AverageMembers([
      AverageMember(value: Rational(0), weight: Rational(9)), AverageMember(value: Rational(10)),
    ])
    #expect(Average.plainMean.combine(marks) == Rational(5))
  }

  @Test func weightsAreThoseOfEachRepetition() {
    let marks = AverageMembers([
      AverageMember(value: Rational(80), count: 3, weight: Rational(2)),
      AverageMember(value: Rational(10), weight: Rational(1)),
    ])
    #expect(Average.weightedMean.combine(marks) == Rational(70))
    #expect(Average.weightedSum.combine(marks) == Rational(490))
  }

  /// 92 × 20% + 82 × 40% + 86 × 40%: the example of REGULATION.md 5.5.
  @Test func aWeightedMeanOfAllMembers() {
    #expect(
      Average.weightedMean.combine(
        AverageMembers([weighted("92", 20), weighted("82", 40), weighted("86", 40)]))
        == Rational(decimal: "85.6"))
  }

  /// (45 + 24.6) / 0.8: no expert came (REGULATION.md 5.15). The weight of those who are absent is
  /// shared out in proportion.
  @Test func aWeightedMeanSharesOutTheWeightOfAbsentMembers() {
    let two = AverageMembers([weighted("90", 50), weighted("82", 30)])
    #expect(Average.weightedMean.combine(two) == Rational(87))
    #expect(Average.weightedMean.combine(AverageMembers([weighted("82", 30)])) == Rational(82))
  }

  @Test func aSumAddsUpRepetitions() {
    #expect(Average.sum.combine(members("3", "4", "-0.5")) == Rational(decimal: "6.5"))
    let thrice = AverageMembers([AverageMember(value: Rational(decimal: "1.5"), count: 3)])
    #expect(Average.sum.combine(thrice) == Rational(decimal: "4.5"))
  }

  @Test(arguments: [
    (["3", "1", "2"], "2"), (["4", "1", "3", "2"], "2.5"), (["7"], "7"), (["1", "2"], "1.5"),
    (["5", "5", "1", "9"], "5"), (["-2", "-1", "-3"], "-2"),
  ])
  func medianOfUnsortedValues(_ values: [String], _ median: String) {
    let all = AverageMembers(values.map { AverageMember(value: Rational(decimal: $0)) })
    #expect(Average.median.combine(all) == Rational(decimal: median))
  }

  /// The middle falls inside a repeated value, on the border of two, and beside a heavy tail.
  @Test(arguments: [
    ([(60, 3), (90, 2)], "60"), ([(60, 2), (90, 2)], "75"), ([(60, 1), (70, 1), (90, 4)], "90"),
    ([(90, 1), (60, 1)], "75"), ([(90, 4), (60, 3)], "90"),
  ])
  func medianWithRepetitions(_ marks: [(Int, Int)], _ median: String) {
    let all = AverageMembers(marks.map { AverageMember(value: Rational($0.0), count: $0.1) })
    #expect(Average.median.combine(all) == Rational(decimal: median))
  }

  @Test func aMedianWithRepetitionsIsThatOfTheValuesWrittenOut() {
    for counts in [[1, 1, 1], [2, 1, 3], [1, 4, 1], [5, 2, 2], [3, 3, 2]] {
      let values = [Rational(70), Rational(60), Rational(90)]
      let short = zip(values, counts).map { AverageMember(value: $0, count: $1) }
      let long = short.flatMap { member in
        (0..<member.count).map { _ in AverageMember(value: member.value) }
      }
      let medians = [short, long].map { Average.median.combine(AverageMembers($0)) }
      #expect(medians[0] == medians[1], "counts \(counts)")
    }
  }

  @Test func whatIsSaidOfEachAverageHolds() {
    let marks = AverageMembers([weighted("60", 30), weighted("80", 50), weighted("90", 60)])
    for average in Average.all {
      let isWithin = (Rational(60)...Rational(90)).contains(average.combine(marks))
      #expect(isWithin == average.staysWithinMembers, "\(average.words.english)")
    }
    #expect(Average.all.filter(\.isWeighted) == [.weightedMean, .weightedSum])
  }

  private func weighted(_ value: String, _ percent: Int) -> AverageMember {
    AverageMember(
      value: Rational(decimal: value), weight: Rational(Int128(percent), over: 100))
  }
}

@Suite struct AverageMembersTests {
  private func histogram(_ marks: [Int64]) -> Histogram {
    marks.reduce(into: Histogram(places: 1)) { $0.add($1) }
  }

  private func listed(_ marks: [Int64]) -> AverageMembers {
    AverageMembers(
      histogram(marks).scaledEntries.map {
        AverageMember(value: Rational(scaled: Int128($0.scaled), places: 1), count: $0.count)
      })
  }

  /// What is kept in whole numbers is what the same marks are as fractions.
  @Test(arguments: [[], [700], [600, 700, 700, 705], [-10, 0, 0, 20, 20, 20]] as [[Int64]])
  func marksOfAHistogramAreThoseWrittenOut(_ marks: [Int64]) {
    let (kept, listed) = (AverageMembers(histogram(marks)), listed(marks))
    #expect(Array(kept) == Array(listed))
    #expect(kept.total == listed.total)
    #expect(kept.occurrences == listed.occurrences)
    #expect(kept.weighNothing == listed.weighNothing)
    for places in [[0, 0], [1, marks.count], [2, 3], [marks.count, marks.count]] {
      let places = places.map { min($0, marks.count) }
      let (first, second) = (kept.parted(at: places), listed.parted(at: places))
      #expect(first.map(Array.init) == second.map(Array.init), "\(places)")
      #expect(Array(first[0] + first[2]) == Array(second[0] + second[2]))
    }
    if marks.isEmpty { return }
    for average in Average.all { #expect(average.combine(kept) == average.combine(listed)) }
  }

  @Test func aSumOfBothKindsIsWrittenOut() {
    let both = AverageMembers(histogram([700])) + AverageMembers([AverageMember(value: .zero)])
    #expect(Array(both) == [AverageMember(value: Rational(70)), AverageMember(value: .zero)])
    #expect(Array(both.ascending).map(\.value) == [.zero, Rational(70)])
  }
}
