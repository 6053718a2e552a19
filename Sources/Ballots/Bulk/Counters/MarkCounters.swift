/// How often one thread has counted each mark, in sixteen bits for each: histograms of many units
/// leave the processor's caches, and each byte that they are smaller by is felt.
///
/// Where there are very many, those that were known before the threads began are common to all of
/// them; the places of the thread's own counters come behind.
struct MarkCounters: Sendable {
  /// Where the marks of a key are counted.
  enum Room: Sendable {
    case own
    case common(CommonCounters)
    /// All at one place: nobody will ask for them.
    case anywhere
  }

  private let room: Room
  let common: CommonCounters?
  /// Behind the common counters.
  let firstOwn: Int
  private var own: [UInt16] = []
  /// Own counters that have begun anew, once for each time.
  private var carries: [Int] = []
  /// Marks that wait for the common counters, those of one part behind each other, by their places
  /// in it.
  private var waiting: [UInt16] = []
  /// How many wait in each part.
  private var lengths: [UInt16] = []

  /// Marks of a part that wait, so many that most of them find their line of memory fetched for
  /// another. The more parts there are the fewer: they take no more memory together.
  private let mostWaiting: Int
  private static let waitingRoom = 1 << 21

  /// Own counters for which there is room at once: growing would write each of them several times,
  /// and room that is not used takes no memory.
  private static let ownRoom = 1 << 18

  init(_ room: Room = .own) {
    self.room = room
    if case .common(let counters) = room { common = counters } else { common = nil }
    firstOwn = common?.count ?? 0
    let parts = common?.partCount ?? 0
    mostWaiting = min(1 << 14, max(128, Self.waitingRoom / max(1, parts)))
    waiting = Array(repeating: 0, count: parts * mostWaiting)
    lengths = Array(repeating: 0, count: parts)
  }

  // MARK: Histograms

  mutating func reserve(_ count: Int) {
    if case .own = room { own.reserveCapacity(count) }
  }

  /// Makes room for the histogram of a key that the thread has not met before.
  /// - Returns: where it begins.
  mutating func meet(_ key: Int, width: Int) -> Int {
    if case .anywhere = room {
      own += repeatElement(0, count: max(0, width - own.count))
      return 0
    }
    if let start = common?.start(of: key) { return start }
    if own.capacity == 0 { own.reserveCapacity(max(width, Self.ownRoom)) }
    own += repeatElement(0, count: width)
    return firstOwn + own.count - width
  }

  /// Adds what the thread's own counters from one on have counted.
  /// - Precondition: the start is not that of a common histogram.
  func add(from start: Int, to totals: inout [Int]) {
    let first = start - firstOwn
    for index in totals.indices { totals[index] += Int(own[first + index]) }
    for index in carries where index >= first && index < first + totals.count {
      totals[index - first] += 1 << 16
    }
  }

  // MARK: Marks

  @inline(__always)
  mutating func add(_ index: Int) {
    if index < firstOwn { return add(CollectionOfOne(index)) }
    let place = index - firstOwn
    own[place] &+= 1
    if own[place] == 0 { carries.append(place) }
  }

  /// Counts marks; what is below zero is none.
  mutating func add(_ indices: some Collection<Int>) {
    var (own, waiting, lengths) = lend()
    var ownSpan = own.mutableSpan
    var waitingSpan = waiting.mutableSpan
    var lengthsSpan = lengths.mutableSpan
    for index in indices where index >= 0 {
      add(at: index - firstOwn, &ownSpan, &waitingSpan, &lengthsSpan)
    }
    takeBack(own, waiting, lengths)
  }

  /// What marks are counted in, for a loop that cannot afford to ask at each mark whether it is its
  /// own: own counters, waiting marks, and how many wait in each part.
  /// - Postcondition: there is nothing until it is taken back.
  mutating func lend() -> (own: [UInt16], waiting: [UInt16], lengths: [UInt16]) {
    var lent: (own: [UInt16], waiting: [UInt16], lengths: [UInt16]) = ([], [], [])
    swap(&lent.own, &own)
    swap(&lent.waiting, &waiting)
    swap(&lent.lengths, &lengths)
    return lent
  }

  mutating func takeBack(
    _ own: consuming [UInt16], _ waiting: consuming [UInt16], _ lengths: consuming [UInt16]
  ) {
    self.own = own
    self.waiting = waiting
    self.lengths = lengths
  }

  /// Counts a mark, at the latest when what waits is settled.
  /// - Parameter place: from the first own counter on; below zero for a common one.
  @inline(__always)
  mutating func add(
    at place: Int, _ own: inout MutableSpan<UInt16>, _ waiting: inout MutableSpan<UInt16>,
    _ lengths: inout MutableSpan<UInt16>
  ) {
    if place < 0 {
      wait(for: place &+ firstOwn, &waiting, &lengths)
      return
    }
    let count = own[place] &+ 1
    own[place] = count
    if count == 0 { carries.append(place) }
  }

  /// Memory answers slowly: with 5,000 histograms a mark took 260 ns where each was counted at
  /// once. Marks of one part share the lines of memory that they are counted in.
  @inline(__always)
  private func wait(
    for index: Int, _ waiting: inout MutableSpan<UInt16>, _ lengths: inout MutableSpan<UInt16>
  ) {
    let part = index >> CommonCounters.partBits
    let length = Int(lengths[part])
    waiting[part &* mostWaiting &+ length] = CommonCounters.place(of: index)
    if length &+ 1 < mostWaiting {
      lengths[part] = UInt16(truncatingIfNeeded: length &+ 1)
    } else {
      settle(part, mostWaiting, waiting.span)
      lengths[part] = 0
    }
  }

  @inline(never)
  private func settle(_ part: Int, _ length: Int, _ waiting: Span<UInt16>) {
    let first = part * mostWaiting
    common?.count(waiting.extracting(first..<first + length), in: part)
  }

  /// Counts the marks that wait.
  mutating func settle() {
    for part in lengths.indices where lengths[part] > 0 {
      settle(part, Int(lengths[part]), waiting.span)
      lengths[part] = 0
    }
  }
}
