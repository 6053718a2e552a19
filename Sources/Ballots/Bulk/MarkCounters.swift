/// How often each mark was counted, in sixteen bits for each: histograms of many units leave the
/// processor's caches, and each byte that they are smaller by is felt.
struct MarkCounters: Sendable {
  private var counters: [UInt16] = []
  /// Counters that have begun anew, once for each time.
  private var carries: [Int] = []
  /// Where there are many counters, marks wait to be counted, those of one part behind each other.
  private var waiting: [UInt16] = []
  /// How many wait in each part.
  private var lengths: [UInt16] = []
  private var isFar = false

  /// More counters than that do not stay near the processor.
  private static let mostNear = 1 << 18
  /// Counters of a part: few enough to be near while its marks are counted.
  private static let partBits = 11
  /// Marks of a part that wait, many enough that its counters are worth fetching.
  private static let mostWaiting = 256

  var count: Int { counters.count }

  /// So many more counters, all zero.
  mutating func extend(by count: Int) {
    counters += repeatElement(0, count: count)
    isFar = counters.count > Self.mostNear
    if !isFar { return }
    let parts = (counters.count - 1) >> Self.partBits + 1
    waiting += repeatElement(0, count: (parts - lengths.count) * Self.mostWaiting)
    lengths += repeatElement(0, count: parts - lengths.count)
  }

  mutating func reserve(_ count: Int) { counters.reserveCapacity(count) }

  mutating func add(_ index: Int) {
    counters[index] &+= 1
    if counters[index] == 0 { carries.append(index) }
  }

  /// Adds what the counters from one on have counted.
  /// - Precondition: no mark waits.
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
      wait(for: index, in: &lent)
    } else {
      count(index, in: &lent)
    }
  }

  /// Memory answers slowly: with 5,000 histograms a mark took 260 ns where each was counted at
  /// once. Marks of one part share the lines of memory that they are counted in.
  private mutating func wait(for index: Int, in lent: inout MutableSpan<UInt16>) {
    let part = index >> Self.partBits
    let length = Int(lengths[part])
    waiting[part &* Self.mostWaiting &+ length] = UInt16(index & (1 << Self.partBits - 1))
    lengths[part] = UInt16(length &+ 1)
    if length &+ 1 == Self.mostWaiting { settle(part, in: &lent) }
  }

  private mutating func settle(_ part: Int, in lent: inout MutableSpan<UInt16>) {
    for place in part * Self.mostWaiting..<part * Self.mostWaiting + Int(lengths[part]) {
      count(part << Self.partBits + Int(waiting[place]), in: &lent)
    }
    lengths[part] = 0
  }

  /// Counts the marks that wait.
  mutating func settle() {
    var lent = lend()
    var span = lent.mutableSpan
    for part in lengths.indices { settle(part, in: &span) }
    takeBack(lent)
  }

  @inline(__always)
  private mutating func count(_ index: Int, in lent: inout MutableSpan<UInt16>) {
    let count = lent[index] &+ 1
    lent[index] = count
    if count == 0 { carries.append(index) }
  }
}
