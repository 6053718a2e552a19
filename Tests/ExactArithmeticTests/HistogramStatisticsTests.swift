import Testing

@testable import ExactArithmetic

@Suite struct HistogramStatisticsTests {
  private func histogram(_ marks: [Int64], places: Int = 0) -> Histogram {
    marks.reduce(into: Histogram(places: places)) { $0.add($1) }
  }

  @Test func nothingHasNoMean() {
    let marks = Histogram(places: 1)
    #expect(marks.sum == .zero)
    #expect(marks.mean == nil)
    #expect(marks.median == nil)
    #expect(marks.lowest == nil)
    #expect(marks.highest == nil)
    #expect(marks.variance == nil)
  }

  @Test func knownStatistics() {
    let marks = histogram([600, 705, 705, 780], places: 1)
    #expect(marks.sum == Rational(279))
    #expect(marks.mean == Rational(279, over: 4))
    #expect(marks.median == Rational(141, over: 2))
    #expect(marks.lowest == Rational(60))
    #expect(marks.highest == Rational(78))
    #expect(marks.variance == Rational(657, over: 16))
  }

  @Test(
    arguments: [
      ([5], "5"), ([5, 8], "13/2"), ([8, 5, 5], "5"), ([1, 2, 3, 4], "5/2"), ([1, 1, 1, 9], "1"),
      ([-3, -2], "-5/2"), ([.min, .max], "-1/2"), ([.max - 1, .max], "18446744073709551613/2"),
    ] as [([Int64], String)])
  func medians(marks: [Int64], expected: String) {
    #expect(histogram(marks).median?.description == expected)
  }

  @Test func extremesDoNotOverflow() {
    var marks = Histogram(places: 0)
    marks.add(.min, times: .max)
    #expect(marks.sum == Rational(Int.min) * Rational(Int.max))
    #expect(marks.mean == Rational(Int.min))
    #expect(marks.variance == .zero)
    var spread = Histogram(places: 0)
    spread.add(.min, times: 1 << 61)
    spread.add(.max, times: 1 << 61)
    #expect(spread.mean == Rational(-1, over: 2))
    // Half the distance between the two, squared.
    let distance = Rational(BigInteger(Int128(1) << 64) - .one, over: BigInteger(2))
    #expect(spread.variance == distance * distance)
  }

  /// Against the definitions, mark by mark, in exact fractions.
  @Test(arguments: SeededGenerator.seeds)
  func agreesWithTheDefinitions(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<30 {
      let places = Int.random(in: 0...3, using: &random)
      let list = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        Int64(truncatingIfNeeded: random.next()) >> Int64.random(in: 0...63, using: &random)
      }
      let marks = histogram(list, places: places)
      let values = list.map { Rational(scaled: Int128($0), places: places) }
      let count = Rational(values.count)
      let mean = values.reduce(.zero, +) / count
      let squares = values.map { ($0 - mean) * ($0 - mean) }
      #expect(marks.mean == mean, "\(list)")
      #expect(marks.sum == mean * count, "\(list)")
      #expect(marks.variance == squares.reduce(.zero, +) / count, "\(list)")
      let sorted = values.sorted()
      let middle = (sorted[(values.count - 1) / 2] + sorted[values.count / 2]) / Rational(2)
      #expect(marks.median == middle, "\(list)")
      #expect(marks.lowest == sorted.first)
      #expect(marks.highest == sorted.last)
    }
  }
}
