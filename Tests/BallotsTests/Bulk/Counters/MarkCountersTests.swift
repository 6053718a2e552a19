import Testing

@testable import Ballots

extension MarkCounters {
  fileprivate func totals(from start: Int, count: Int) -> [Int] {
    var totals = [Int](repeating: 0, count: count)
    add(from: start, to: &totals)
    return totals
  }

  /// Counts as the loop over rows does.
  fileprivate mutating func addLent(_ indices: some Sequence<Int>) {
    var (own, waiting, lengths) = lend()
    var ownSpan = own.mutableSpan
    var waitingSpan = waiting.mutableSpan
    var lengthsSpan = lengths.mutableSpan
    for index in indices { add(at: index - firstOwn, &ownSpan, &waitingSpan, &lengthsSpan) }
    takeBack(own, waiting, lengths)
  }
}

extension CommonCounters {
  fileprivate func totals(from start: Int, count: Int) -> [Int] {
    var totals = [Int](repeating: 0, count: count)
    add(from: start, to: &totals)
    return totals
  }
}

@Suite struct MarkCountersTests {
  @Test func totalsOfSeveralThreadsAreAdded() {
    var counters = MarkCounters()
    #expect(counters.meet(0, width: 2) == 0)
    counters.add(1)
    var totals = [5, 5]
    counters.add(from: 0, to: &totals)
    counters.add(from: 0, to: &totals)
    #expect(totals == [5, 7])
  }

  @Test func aCounterThatIsFullGoesOnFromZeroAndIsRemembered() {
    var counters = MarkCounters()
    _ = counters.meet(0, width: 3)
    for _ in 0..<70_000 { counters.add(1) }
    counters.add(2)
    #expect(counters.totals(from: 0, count: 3) == [0, 70_000, 1])
    #expect(counters.totals(from: 1, count: 1) == [70_000])
    #expect(counters.totals(from: 2, count: 1) == [1])
  }

  @Test func aLoopCountsTheSame() {
    var counters = MarkCounters()
    _ = counters.meet(0, width: 4)
    counters.addLent((0..<1000).map { $0 % 4 } + repeatElement(3, count: 131_073))
    #expect(counters.totals(from: 0, count: 4) == [250, 250, 250, 131_323])
  }

  @Test func moreCountersKeepWhatWasCounted() {
    var counters = MarkCounters()
    #expect(counters.meet(0, width: 1) == 0)
    counters.add(0)
    #expect(counters.meet(7, width: 2) == 1)
    counters.add(2)
    #expect(counters.totals(from: 0, count: 3) == [1, 0, 1])
  }

  @Test func whereNobodyAsksAllHistogramsShareTheirPlaces() {
    var counters = MarkCounters(.anywhere)
    #expect(counters.meet(0, width: 2) == 0)
    #expect(counters.meet(1, width: 5) == 0)
    #expect(counters.meet(2, width: 3) == 0)
    counters.add(4)
  }
}

@Suite struct CommonCountersTests {
  @Test func fewCountersAreNotCommon() {
    #expect(CommonCounters([10, 20], moreThan: 30) == nil)
    #expect(CommonCounters([10, 21], moreThan: 30)?.count == 31)
    #expect(CommonCounters([], moreThan: 0) == nil)
  }

  /// Those of a key that was met later are the thread's own.
  @Test func keysThatWereKnownHaveTheirPlaces() throws {
    let common = try #require(CommonCounters([100_000, 200_000], moreThan: 0))
    #expect(common.start(of: 0) == 0)
    #expect(common.start(of: 1) == 100_000)
    #expect(common.start(of: 2) == nil)
    var counters = MarkCounters(.common(common))
    #expect(counters.meet(1, width: 200_000) == 100_000)
    let later = counters.meet(2, width: 3)
    #expect(later == 300_000)
    counters.addLent([later, later + 2, 100_000])
    counters.add(later + 2)
    counters.settle()
    var totals = [0, 0, 0]
    counters.add(from: later, to: &totals)
    #expect(totals == [1, 0, 2])
    #expect(common.totals(from: 100_000, count: 2) == [1, 0])
  }

  /// Marks of many parts wait, and all are counted in the end, whoever counts them.
  @Test func marksOfSeveralThreadsAreCountedInTheirPlaces() throws {
    let common = try #require(CommonCounters([300_000], moreThan: 0))
    var counters = [MarkCounters(.common(common)), MarkCounters(.common(common))]
    var due = [Int](repeating: 0, count: 300_000)
    let indices = (0..<100_000).map { $0 * 7_919 % 300_000 / ($0 % 3 * 300 + 1) }
    for index in indices { due[index] += 1 }
    counters[0].addLent(indices[..<40_000])
    for index in indices[40_000..<41_000] { counters[1].add(index) }
    counters[1].addLent(indices[41_000...])
    for index in counters.indices { counters[index].settle() }
    #expect(common.totals(from: 0, count: 300_000) == due)
    #expect(common.totals(from: 4_090, count: 20) == Array(due[4_090..<4_110]))
  }

  @Test func aCounterThatIsFullGoesOnFromZeroAndIsRemembered() throws {
    let common = try #require(CommonCounters([300_000], moreThan: 0))
    var counters = MarkCounters(.common(common))
    counters.addLent(repeatElement(8_192, count: 131_073))
    counters.settle()
    #expect(common.totals(from: 8_191, count: 3) == [0, 131_073, 0])
  }
}
