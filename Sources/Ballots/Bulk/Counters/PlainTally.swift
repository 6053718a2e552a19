/// What one thread has counted of the plain rows of a file.
struct PlainTally: Sendable {
  /// Where a row is: its chunk, and its place among the rows of the chunk. Ordered as the file is.
  struct RowPlace: Comparable, Hashable, Sendable {
    let chunk: UInt32
    let row: UInt32

    static func < (left: RowPlace, right: RowPlace) -> Bool {
      left.chunk == right.chunk ? left.row < right.row : left.chunk < right.chunk
    }
  }

  /// Where the marks with one key are counted.
  struct Window: Sendable {
    /// The lowest mark that is counted, in units of the scale.
    var low: Int64 = 0
    /// How many places the histogram has; none for a key that this thread has not met.
    var width: UInt64 = 0
    /// Where it begins among all histograms.
    var start = 0
    /// The lowest mark of the scale, and the distance of its marks.
    var lowest: Int64 = 0
    var step: Int64 = 1
    /// The plane of its ballots, and which of their marks it is.
    var plane = 0
    var mark = 0

    init() {}

    init(_ key: PlainKeys.Key, _ scale: ScaledScale, start: Int) {
      plane = key.plane
      mark = key.mark
      low = scale.marks.lowerBound
      width = UInt64(scale.marks.upperBound - scale.marks.lowerBound) + 1
      self.start = start
      lowest = scale.lowest
      step = scale.step
    }
  }

  /// The marks with one key, histogram aside.
  struct Slot: Sendable {
    let key: PlainKeys.Key
    let scale: ScaledScale
    /// Where its marks stand in their rows.
    let column: Int
    let first: RowPlace
  }

  /// By number of the key; nil for a key that only other threads have met.
  private(set) var slots: [Slot?] = []
  /// By number of the key.
  private(set) var windows: [Window] = []
  private(set) var uncounted: UncountedMarks
  /// How often each mark was counted: the histograms of all slots one behind the other.
  var counters: MarkCounters
  /// How many rows each chunk had.
  private(set) var rowCounts: [(chunk: UInt32, rows: Int)] = []
  /// The rows that were not plain, without their line ends.
  private(set) var others: [(place: RowPlace, bytes: [UInt8])] = []
  private(set) var otherBytes = 0
  /// Rows that are ballots of their own with several marks each, by site as keys have it.
  private(set) var ballots: [Int: BallotTotal] = [:]

  /// Ballots, and how many of them have a mark that is not void.
  struct BallotTotal: Sendable {
    var found = 0
    var valid = 0
  }

  /// - Parameter cases: how many reasons there are not to count a mark.
  init(_ room: MarkCounters.Room, cases: Int) {
    counters = MarkCounters(room)
    uncounted = UncountedMarks(cases: cases)
  }

  func hasSlot(_ number: Int) -> Bool { slots.indices.contains(number) && slots[number] != nil }

  /// Makes room for the marks of a key where it is met for the first time.
  mutating func meet(
    _ number: Int, _ keys: PlainKeys, _ learnt: PlainKeys.Found, _ form: PlainForm, column: Int,
    at place: RowPlace
  ) {
    if hasSlot(number) { return }
    // Most of what is known already will be met.
    if slots.isEmpty { reserve(learnt.keys.map { form.scale(of: $0) }) }
    let key = learnt.keys.indices.contains(number) ? learnt.keys[number] : keys.key(number)
    addSlot(number, Slot(key: key, scale: form.scale(of: key), column: column, first: place))
  }

  private mutating func reserve(_ scales: [ScaledScale]) {
    counters.reserve(scales.reduce(0) { $0 + $1.marks.count })
  }

  /// - Precondition: the slot is new.
  private mutating func addSlot(_ number: Int, _ slot: Slot) {
    while slots.count <= number {
      slots.append(nil)
      windows.append(Window())
    }
    uncounted.reserve(keys: slots.count)
    slots[number] = slot
    let start = counters.meet(number, width: slot.scale.marks.count)
    windows[number] = Window(slot.key, slot.scale, start: start)
  }

  /// - Parameter mark: where it is typed.
  mutating func addUncounted(
    _ markCase: PlainForm.Case, _ bytes: borrowing RawSpan, _ mark: Range<Int>,
    slot number: Int, at place: RowPlace
  ) {
    guard uncounted.add(markCase, key: number, at: place), !mark.isEmpty,
      let column = slots[number]?.column
    else { return }
    uncounted.addText(String(decoding: bytes.array(mark), as: UTF8.self), at: place, column)
  }

  /// Counts a blank mark if the places of enough others are known; false, and nothing done, where
  /// its place has to be kept.
  mutating func addFurtherBlank(_ number: Int) -> Bool {
    uncounted.addFurther(.blank, key: number)
  }

  /// The last row has been taken.
  mutating func settle() {
    counters.settle()
    uncounted.sort()
  }

  mutating func addBallot(site: Int, isValid: Bool) {
    ballots[site, default: BallotTotal()].found += 1
    if isValid { ballots[site]?.valid += 1 }
  }

  mutating func addChunk(_ index: Int, rows: Int) {
    rowCounts.append((UInt32(truncatingIfNeeded: index), rows))
  }

  mutating func addOther(_ bytes: [UInt8], at place: RowPlace) {
    others.append((place, bytes))
    otherBytes += bytes.count + MemoryLayout<RowPlace>.size + 32
  }
}
