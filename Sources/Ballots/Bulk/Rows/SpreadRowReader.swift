import RubricModel
import Tables

/// Reads rows that have a mark for each unit or criterion.
///
/// A row is counted with all its marks, or set aside with all of them.
struct SpreadRowReader: ChunkReader {
  private let form: PlainForm
  private let columns: PlainColumns
  private let keys: PlainKeys
  /// What was understood before the threads began: nobody has to wait for it.
  private let learnt: PlainKeys.Found
  private let places: Int
  private let isEntering: Bool
  private var cells = SpreadCells()
  /// Where the slots of a row begin among `slots`, by what the row says of all its marks.
  private var cache = KeyCache()
  /// The numbers of keys, in the order of the columns.
  private var slots: [Int] = []
  /// Where the marks of the row are counted; the case, inverted, of one that is not counted.
  private var counters: [Int] = []
  private(set) var run: BallotRun?
  private(set) var tally: PlainTally

  init(
    _ form: PlainForm, _ columns: PlainColumns, _ keys: PlainKeys, _ use: BallotUse,
    _ room: MarkCounters.Room
  ) {
    self.form = form
    self.columns = columns
    self.keys = keys
    learnt = keys.found
    places = form.scales[0].places
    (isEntering, run) = (use.isEntering, use.run)
    tally = PlainTally(room, cases: form.cases.count)
  }

  mutating func take(_ chunk: borrowing LineChunk) {
    let bytes = unsafe chunk.bytes.span.bytes
    var position = chunk.lines.lowerBound
    var place = PlainTally.RowPlace(chunk: UInt32(truncatingIfNeeded: chunk.index), row: 0)
    while position < chunk.lines.upperBound {
      var end = position
      while bytes.byte(at: end) != .lineFeed { end += 1 }
      if !cells.read(bytes, position, end, columns) || !takeRow(bytes, place) {
        tally.addOther(bytes.array(position..<end), at: place)
      }
      position = end + 1
      place = PlainTally.RowPlace(chunk: place.chunk, row: place.row &+ 1)
    }
    tally.addChunk(chunk.index, rows: Int(place.row))
  }

  mutating func finish() {
    tally.settle()
    run?.finish()
  }

  // MARK: Rows

  /// Counts the marks of the row; false, and nothing done, where one of them is not plain.
  private mutating func takeRow(
    _ bytes: borrowing RawSpan, _ place: PlainTally.RowPlace
  ) -> Bool {
    // Of a ballot without any mark something is said.
    if cells.marks.count > 1, cells.marks.allSatisfy({ $0.isEmpty }) { return false }
    guard let first = firstSlot(at: place), judge(bytes, first) else { return false }
    if run != nil, !isEntering, isSetAside(bytes, first) { return false }
    tally.counters.add(counters)
    var isValidBallot = false
    for index in counters.indices {
      let isValid =
        counters[index] >= 0
        || addUncounted(~counters[index], bytes, cells.marks[index], slots[first + index], place)
      isValidBallot = isValidBallot || isValid
      if isEntering { enter(bytes, slots[first + index], isValid: isValid) }
    }
    if run == nil, let key = tally.slots[slots[first]]?.key {
      tally.addBallot(site: key.site, isValid: isValidBallot)
    }
    return true
  }

  /// Finds out where each mark of the row is counted.
  private mutating func judge(_ bytes: borrowing RawSpan, _ first: Int) -> Bool {
    counters.removeAll(keepingCapacity: true)
    for index in cells.marks.indices {
      guard let counter = counter(of: cells.marks[index], slots[first + index], bytes) else {
        return false
      }
      counters.append(counter)
    }
    return true
  }

  /// - Returns: whether the mark makes its ballot a valid one.
  private mutating func addUncounted(
    _ markCase: Int, _ bytes: borrowing RawSpan, _ mark: Range<Int>, _ slot: Int,
    _ place: PlainTally.RowPlace
  ) -> Bool {
    let markCase = PlainForm.Case(rawValue: markCase)
    tally.addUncounted(markCase, bytes, mark, slot: slot, at: place)
    return form.treatments[markCase.rawValue] == .abstain
  }

  // MARK: Marks

  /// Nil for a mark that has to be read in the careful way.
  @inline(__always)
  private func counter(
    of mark: Range<Int>, _ slot: Int, _ bytes: borrowing RawSpan
  ) -> Int? {
    if mark.isEmpty { return uncounted(.blank) }
    let window = tally.windows[slot]
    let code = form.code(bytes, mark, places: places, from: window.lowest)
    let index = UInt64(bitPattern: code &- window.low)
    if index < window.width, window.step == 1 || (code - window.lowest) % window.step == 0 {
      return window.start + Int(truncatingIfNeeded: index)
    }
    return form.uncountedCase(of: code, tally.slots[slot]?.scale).flatMap { uncounted($0) }
  }

  private func uncounted(_ markCase: PlainForm.Case) -> Int? {
    form.treatments[markCase.rawValue].map { _ in ~markCase.rawValue }
  }

  // MARK: Ballots

  private mutating func isSetAside(_ bytes: borrowing RawSpan, _ first: Int) -> Bool {
    let index = ballot(bytes, tally.windows[slots[first]].plane)
    return run?.isSetAside(index) != false
  }

  private mutating func enter(_ bytes: borrowing RawSpan, _ slot: Int, isValid: Bool) {
    let window = tally.windows[slot]
    if cells.name.count <= BallotName.mostBytes {
      run?.add(
        BallotName(bytes, cells.name.lowerBound, length: cells.name.count),
        number: cells.ballot.number < 0 ? nil : cells.ballot.number, window.plane,
        mark: window.mark, isValid: isValid)
    } else {
      let index = ballot(bytes, window.plane)
      run?.add(index, mark: window.mark, isValid: isValid)
    }
  }

  private mutating func ballot(_ bytes: borrowing RawSpan, _ plane: Int) -> Int {
    if cells.ballot.number >= 0 {
      return run?.ballot(numbered: cells.ballot.number, plane) ?? 0
    }
    return run?.ballot(named: bytes.array(cells.name)[...], plane) ?? 0
  }

  // MARK: Keys

  /// Where the slots of the row begin; nil where one of its marks is for nothing that is known.
  private mutating func firstSlot(at place: PlainTally.RowPlace) -> Int? {
    let known = knownSlot
    if known != KeyCache.unknown { return known == KeyCache.odd ? nil : known }
    let numbers = columns.marks.compactMap { number(of: $0) }
    let isKnown = numbers.count == columns.marks.count
    let (key, range) = (cells.key, cells.keyRange)
    let span = unsafe key.span.bytes
    cache.add(
      span, range.lowerBound, range.upperBound, number: isKnown ? slots.count : KeyCache.odd)
    guard isKnown else { return nil }
    for (mark, number) in zip(columns.marks, numbers) {
      tally.meet(number, keys, learnt, form, column: mark.column, at: place)
    }
    slots += numbers
    return slots.count - numbers.count
  }

  private var knownSlot: Int {
    let span = unsafe cells.key.span.bytes
    return cache.number(span, cells.keyRange.lowerBound, cells.keyRange.upperBound)
  }

  private func number(of mark: PlainColumns.Mark) -> Int? {
    var text = Array(cells.keyCells)
    // The name above the mark is the last of the cells, perhaps the only one.
    if columns.keys.count > 1 { text.append(.comma) }
    text += mark.name ?? []
    return learnt.number(of: text) ?? keys.number(of: text)
  }
}
