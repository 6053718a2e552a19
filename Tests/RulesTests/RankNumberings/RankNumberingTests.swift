import Diagnostics
import Testing

@testable import Rules

@Suite struct RankNumberingTests {
  /// Four units, of which the second and third are tied.
  private static let oneTie = [
    RankPosition(index: 0, firstOfTie: 0, placesBefore: 0),
    RankPosition(index: 1, firstOfTie: 1, placesBefore: 1),
    RankPosition(index: 2, firstOfTie: 1, placesBefore: 1),
    RankPosition(index: 3, firstOfTie: 3, placesBefore: 2),
  ]

  @Test(arguments: [
    (RankNumbering.standardCompetition, [1, 2, 2, 4]), (.dense, [1, 2, 2, 3]),
    (.ordinal, [1, 2, 3, 4]),
  ])
  func aTieInTheMiddle(_ numbering: RankNumbering, _ ranks: [Int]) {
    #expect(Self.oneTie.map(numbering.rank) == ranks)
    #expect(numbering.canShare == (Set(ranks).count < ranks.count))
  }

  @Test(arguments: [
    (RankNumbering.standardCompetition, [1, 1, 1, 4]), (.dense, [1, 1, 1, 2]),
    (.ordinal, [1, 2, 3, 4]),
  ])
  func threeShareTheFirstPlace(_ numbering: RankNumbering, _ ranks: [Int]) {
    let positions = [(0, 0, 0), (1, 0, 0), (2, 0, 0), (3, 3, 1)].map {
      RankPosition(index: $0.0, firstOfTie: $0.1, placesBefore: $0.2)
    }
    #expect(positions.map(numbering.rank) == ranks)
  }

  @Test func withoutTiesAllNumberingsAgree() {
    let positions = (0..<9).map { RankPosition(index: $0, firstOfTie: $0, placesBefore: $0) }
    for numbering in RankNumbering.all {
      #expect(positions.map(numbering.rank) == Array(1...9), "\(numbering.words.english)")
    }
  }

  @Test func theListIsComplete() {
    #expect(RankNumbering.all == [.standardCompetition, .dense, .ordinal])
  }
}
