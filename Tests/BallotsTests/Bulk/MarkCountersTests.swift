import Testing

@testable import Ballots

extension MarkCounters {
  fileprivate func totals(from start: Int, count: Int) -> [Int] {
    var totals = [Int](repeating: 0, count: count)
    add(from: start, to: &totals)
    return totals
  }
}

@Suite struct MarkCountersTests {
  @Test func totalsOfSeveralThreadsAreAdded() {
    var counters = MarkCounters()
    counters.extend(by: 2)
    counters.add(1)
    var totals = [5, 5]
    counters.add(from: 0, to: &totals)
    counters.add(from: 0, to: &totals)
    #expect(totals == [5, 7])
  }

  @Test func aCounterThatIsFullGoesOnFromZeroAndIsRemembered() {
    var counters = MarkCounters()
    counters.extend(by: 3)
    for _ in 0..<70_000 { counters.add(1) }
    counters.add(2)
    #expect(counters.totals(from: 0, count: 3) == [0, 70_000, 1])
    #expect(counters.totals(from: 1, count: 1) == [70_000])
    #expect(counters.totals(from: 2, count: 1) == [1])
  }

  /// Few counters are changed at once, very many by way of a queue.
  @Test(arguments: [4, 300_000])
  func aLoopCountsTheSame(_ count: Int) {
    var counters = MarkCounters()
    counters.extend(by: count)
    var lent = counters.lend()
    #expect(counters.count == 0)
    var span = lent.mutableSpan
    for index in 0..<1000 { counters.add(index % 4, to: &span) }
    for _ in 0..<131_073 { counters.add(3, to: &span) }
    counters.takeBack(lent)
    counters.settle()
    #expect(counters.count == count)
    #expect(counters.totals(from: 0, count: 4) == [250, 250, 250, 131_323])
  }

  /// Marks of many parts wait, and all are counted in the end.
  @Test func marksThatWaitAreCountedInTheirPlaces() {
    var counters = MarkCounters()
    counters.extend(by: 300_000)
    var due = [Int](repeating: 0, count: 300_000)
    var lent = counters.lend()
    var span = lent.mutableSpan
    for step in 0..<100_000 {
      let index = step * 7_919 % 300_000 / (step % 3 * 300 + 1)
      counters.add(index, to: &span)
      due[index] += 1
    }
    counters.takeBack(lent)
    counters.settle()
    #expect(counters.totals(from: 0, count: 300_000) == due)
  }

  @Test func moreCountersKeepWhatWasCounted() {
    var counters = MarkCounters()
    counters.extend(by: 1)
    counters.add(0)
    counters.extend(by: 2)
    counters.add(2)
    #expect(counters.totals(from: 0, count: 3) == [1, 0, 1])
  }
}
