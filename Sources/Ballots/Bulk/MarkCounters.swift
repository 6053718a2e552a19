/// How often each mark was counted, in sixteen bits for each: histograms of many units leave the
/// processor's caches, and each byte that they are smaller by is felt.
struct MarkCounters: Sendable {
  private var counters: [UInt16] = []
  /// Counters that have begun anew, once for each time.
  private var carries: [Int] = []
  /// Marks that wait to be counted. Memory answers slowly, and 256 questions at once take little
  /// longer than one: with 5,000 histograms a mark took 260 ns one by one.
  private var queue = InlineArray<256, Int>(repeating: 0)
  private var queued = 0
  private var isFar = false

  /// More counters than that do not stay near the processor.
  private static let mostNear = 1 << 18

  var count: Int { counters.count }

  /// So many more counters, all zero.
  mutating func extend(by count: Int) {
    counters += repeatElement(0, count: count)
    isFar = counters.count > Self.mostNear
  }

  mutating func reserve(_ count: Int) { counters.reserveCapacity(count) }

  mutating func add(_ index: Int) {
    counters[index] &+= 1
    if counters[index] == 0 { carries.append(index) }
  }

  /// Adds what the counters from one on have counted.
  func add(from start: Int, to totals: inout [Int]) {
    for index in totals.indices { totals[index] += Int(counters[start + index]) }
    for index in carries where index >= start && index < start + totals.count {
      totals[index - start] += 1 << 16
    }
  }

  // MARK: In a loop

  /// The counters for a loop that cannot afford to ask at each mark whether they are its own.
  /// - Postcondition: there are none until they are taken back.
  mutating func lend() -> [UInt16] {
    var lent: [UInt16] = []
    swap(&lent, &counters)
    return lent
  }

  mutating func takeBack(_ lent: consuming [UInt16]) { counters = lent }

  /// Counts a mark, at the latest when what waits is settled.
  @inline(__always)
  mutating func add(_ index: Int, to lent: inout MutableSpan<UInt16>) {
    if isFar {
      queue[queued] = index
      queued &+= 1
      if queued == queue.count { settle(in: &lent) }
    } else {
      count(index, in: &lent)
    }
  }

  /// Counts the marks that wait.
  mutating func settle(in lent: inout MutableSpan<UInt16>) {
    for position in 0..<queued { count(queue[position], in: &lent) }
    queued = 0
  }

  @inline(__always)
  private mutating func count(_ index: Int, in lent: inout MutableSpan<UInt16>) {
    let count = lent[index] &+ 1
    lent[index] = count
    if count == 0 { carries.append(index) }
  }
}
