import Testing

@testable import ExactArithmetic

@Suite struct HistogramBarsTests {
  private typealias Bar = HistogramBars.Bar

  @Test func numbersThatAreNotSmallAreKept() {
    var marks = Histogram(places: 0)
    marks.add(5, times: 1 << 31)
    marks.add(-3)
    #expect(marks.scaledEntries.map(\.count) == [1, 1 << 31])
    marks.add(5, times: 1 << 31)
    #expect(marks.multiplicity(of: 5) == 1 << 32)
    marks.add(1 << 40)
    marks.add(4)
    #expect(marks.scaledEntries.map(\.scaled) == [-3, 4, 5, 1 << 40])
    #expect(marks.scaledEntries.map(\.count) == [1, 1, 1 << 32, 1])
    #expect(marks.count == (1 << 32) + 3)
  }

  /// Equal distributions are equal, in whatever order their marks came.
  @Test func theOrderOfMarksLeavesNoTrace() {
    let marks: [(scaled: Int64, times: Int)] = [(1 << 33, 2), (7, 1 << 33), (-1, 1), (8, 3)]
    func histogram(_ marks: [(scaled: Int64, times: Int)]) -> Histogram {
      marks.reduce(into: Histogram(places: 1)) { $0.add($1.scaled, times: $1.times) }
    }
    #expect(histogram(marks) == histogram(marks.reversed()))
    #expect(histogram(Array(marks[2...])) == histogram(marks[2...].reversed()))
  }

  @Test func whatWasCountedBecomesBars() {
    let bars = HistogramBars(lowest: -1, counts: [2, 0, 1 << 32, 1])
    #expect(
      Array(bars) == [
        Bar(scaled: -1, count: 2), Bar(scaled: 1, count: 1 << 32), Bar(scaled: 2, count: 1),
      ])
    #expect(Histogram(places: 0, lowest: -1, counts: [2, 0, 1 << 32, 1]).count == (1 << 32) + 3)
  }
}
