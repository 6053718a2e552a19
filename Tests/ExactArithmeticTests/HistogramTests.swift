import Testing

@testable import ExactArithmetic

@Suite struct HistogramTests {
  private func histogram(_ marks: [Int64], places: Int = 0) -> Histogram {
    marks.reduce(into: Histogram(places: places)) { $0.add($1) }
  }

  @Test func entriesAscendWithTheirCounts() {
    var marks = histogram([905, 600, 905, -10], places: 1)
    marks.add(600, times: 3)
    marks.add(700, times: 0)
    #expect(marks.scaledEntries.map(\.scaled) == [-10, 600, 905])
    #expect(marks.scaledEntries.map(\.count) == [1, 4, 2])
    #expect(marks.count == 7)
    #expect(marks.multiplicity(of: 600) == 4)
    #expect(marks.multiplicity(of: 700) == 0)
    #expect(marks.multiplicity(of: 1000) == 0)
  }

  @Test func whatWasCountedFromTheLowestMarkOnIsADistribution() {
    let counts = Histogram(places: 1, lowest: -1, counts: [2, 0, 0, 5])
    var marks = Histogram(places: 1)
    marks.add(2, times: 5)
    marks.add(-1, times: 2)
    #expect(counts == marks)
    #expect(Histogram(places: 1, lowest: 7, counts: [0, 0]) == Histogram(places: 1))
  }

  @Test func emptyDistribution() {
    let marks = Histogram(places: 2)
    #expect(marks.isEmpty)
    #expect(marks.count == 0)
    #expect(marks.scaledEntries.isEmpty)
    #expect(marks.multiplicity(of: 0) == 0)
    #expect(!histogram([0]).isEmpty)
  }

  @Test func equalDistributionsAreEqual() {
    #expect(histogram([3, 1, 2, 1]) == histogram([1, 1, 2, 3]))
    #expect(histogram([3, 1]) != histogram([3, 1, 1]))
    #expect(histogram([3, 1], places: 1) != histogram([3, 1]))
  }

  @Test func mergedBoxesCountAsOne() {
    var first = histogram([60, 70, 70])
    first.merge(histogram([70, 80]))
    #expect(first == histogram([60, 70, 70, 70, 80]))
    first.merge(Histogram(places: 0))
    #expect(first.count == 5)
  }

  /// Against a plain sorted list.
  @Test(arguments: SeededGenerator.seeds)
  func agreesWithASortedList(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let list = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Int64.random(in: -12...12, using: &random)
      }
      let marks = histogram(list)
      let flat = marks.scaledEntries.flatMap { [Int64](repeating: $0.scaled, count: $0.count) }
      #expect(flat == list.sorted(), "\(list)")
    }
  }

  @Test func misuseStops() async {
    await #expect(processExitsWith: .failure) {
      var marks = Histogram(places: 0)
      marks.merge(Histogram(places: 1))
    }
    await #expect(processExitsWith: .failure) {
      var marks = Histogram(places: 0)
      marks.add(1, times: -1)
    }
  }
}
