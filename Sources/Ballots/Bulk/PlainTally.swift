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
    var firstUncounted: RowPlace?
    /// How many marks were not counted, by case.
    var uncounted: [Int]
  }

  /// The marks in a column that one case decided, by what they are for.
  struct CaseKey: Hashable, Sendable {
    let unit: Int
    let criterion: Int
    let group: Int
    let column: Int
    let markCase: PlainForm.Case

    init(_ key: PlainKeys.Key, column: Int, _ markCase: PlainForm.Case) {
      unit = key.unit
      criterion = key.criterion
      group = key.group
      self.column = column
      self.markCase = markCase
    }
  }

  struct CellPlace: Hashable, Sendable {
    let row: RowPlace
    let column: Int
  }

  /// By number of the key; nil for a key that only other threads have met.
  private(set) var slots: [Slot?] = []
  /// By number of the key.
  private(set) var windows: [Window] = []
  /// How often each mark was counted: the histograms of all slots one behind the other.
  var counters = MarkCounters()
  private(set) var places: [CaseKey: [RowPlace]] = [:]
  /// What is typed in those places; blank cells aside.
  private(set) var texts: [CellPlace: String] = [:]
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
    addSlot(
      number,
      Slot(
        key: key, scale: form.scale(of: key), column: column, first: place,
        uncounted: form.cases.map { _ in 0 }))
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
    slots[number] = slot
    windows[number] = Window(slot.key, slot.scale, start: counters.count)
    counters.extend(by: Int(windows[number].width))
  }

  /// - Parameter mark: where it is typed.
  mutating func addUncounted(
    _ markCase: PlainForm.Case, _ bytes: borrowing RawSpan, _ mark: Range<Int>,
    slot number: Int, at place: RowPlace
  ) {
    slots[number]?.uncounted[markCase.rawValue] += 1
    if slots[number]?.firstUncounted == nil { slots[number]?.firstUncounted = place }
    // So many of one slot have filled the list, which it may share with others.
    guard let slot = slots[number], slot.uncounted[markCase.rawValue] <= ExceptionGroup.mostPlaces
    else { return }
    let key = CaseKey(slot.key, column: slot.column, markCase)
    if places[key, default: []].count >= ExceptionGroup.mostPlaces { return }
    places[key, default: []].append(place)
    if mark.isEmpty { return }
    texts[CellPlace(row: place, column: key.column)] = String(
      decoding: bytes.array(mark), as: UTF8.self)
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
