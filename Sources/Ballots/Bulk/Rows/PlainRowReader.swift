import RubricModel
import Tables

/// Reads the rows of chunks, one thread's share of a file: counts the plain ones, sets the others
/// aside.
struct PlainRowReader: ChunkReader {
  private enum Taken {
    case valid, void, notPlain
  }

  private let form: PlainForm
  private let columns: PlainColumns
  private let keys: PlainKeys
  /// What was understood before the threads began: nobody has to wait for it.
  private let learnt: PlainKeys.Found
  private let places: Int
  /// Nil where no row is usual.
  private var usual: UsualRows?
  private let isUsualOrder: Bool
  private let columnCount: Int
  private let isEntering: Bool
  private var cache = KeyCache()
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
    isUsualOrder = columns.isUsualOrder && columns.roles.count > 2
    columnCount = columns.roles.count
    if isUsualOrder, form.levels == nil, let marks = UsualMark(places: places) {
      usual = UsualRows(
        marks, keyColumns: columns.roles.count - 2,
        blanksAbstain: form.treatments[PlainForm.Case.blank.rawValue] == .abstain)
    }
    (isEntering, run) = (use.isEntering, use.run)
    tally = PlainTally(room, cases: form.cases.count)
  }

  mutating func take(_ chunk: borrowing LineChunk) {
    let bytes = unsafe chunk.bytes.span.bytes
    var position = chunk.lines.lowerBound
    var place = PlainTally.RowPlace(chunk: UInt32(truncatingIfNeeded: chunk.index), row: 0)
    while true {
      let rows = takeUsual(bytes, &position, before: chunk.lines.upperBound)
      place = PlainTally.RowPlace(chunk: place.chunk, row: place.row &+ rows)
      if position >= chunk.lines.upperBound { break }
      position = takeBare(bytes, position, place) ?? takeAny(bytes, position, place)
      place = PlainTally.RowPlace(chunk: place.chunk, row: place.row &+ 1)
    }
    tally.addChunk(chunk.index, rows: Int(place.row))
  }

  mutating func finish() {
    tally.settle()
    run?.finish()
  }

  // MARK: Usual rows

  /// Counts usual rows up to the first other one.
  /// - Returns: how many there were.
  private mutating func takeUsual(
    _ bytes: borrowing RawSpan, _ position: inout Int, before end: Int
  ) -> UInt32 {
    guard usual != nil, run == nil || isEntering else { return 0 }
    if run != nil {
      return run?.count(bytes, &position, before: end, of: &usual, into: &tally) ?? 0
    }
    var unknown = UnknownBallots()
    return usual?.count(bytes, &position, before: end, into: &tally, &unknown) ?? 0
  }

  /// Takes a row `ballot, …, mark` of bare cells of any length.
  ///
  /// - Returns: the position of the next row; nil, and nothing done, for any other row.
  @inline(__always)
  private mutating func takeBare(
    _ bytes: borrowing RawSpan, _ start: Int, _ place: PlainTally.RowPlace
  ) -> Int? {
    guard isUsualOrder, let ballot = PlainBallot(bytes, start) else { return nil }
    let keyStart = ballot.end + 1
    // The last separator before the line end begins the mark.
    var commas = 1
    var separator = ballot.end
    var word = keyStart
    var end = -1
    while end < 0 {
      var flags = bytes.word(at: word).bytesBelowMinus
      while flags != 0 {
        let position = word + flags.trailingZeroBitCount >> 3
        flags &= flags &- 1
        let byte = bytes.byte(at: position)
        if byte == .comma {
          commas += 1
          separator = position
        } else if byte == .lineFeed {
          end = position
          break
        }
      }
      word += 8
    }
    guard commas == columnCount - 1, separator > keyStart else { return nil }
    let slot = cache.number(bytes, keyStart, separator)
    if slot < 0 { return nil }
    let markEnd = bytes.byte(at: end - 1) == .carriageReturn ? end - 1 : end
    let isTaken = take(
      bytes, mark: separator + 1..<markEnd, slot, ballot, start..<ballot.end, place)
    return isTaken ? end + 1 : nil
  }

  // MARK: Ballots

  /// Counts the mark and enters it into the book of ballots; false, and nothing done, where the row
  /// is not plain.
  @inline(__always)
  private mutating func take(
    _ bytes: borrowing RawSpan, mark: Range<Int>, _ slot: Int, _ ballot: PlainBallot,
    _ name: Range<Int>, _ place: PlainTally.RowPlace
  ) -> Bool {
    if run == nil { return take(bytes, mark, slot, place) != .notPlain }
    let window = tally.windows[slot]
    if !isEntering {
      return run?.isSetAside(self.ballot(ballot, name, bytes, window.plane)) == false
        && take(bytes, mark, slot, place) != .notPlain
    }
    let taken = take(bytes, mark, slot, place)
    if taken == .notPlain { return false }
    if name.count <= BallotName.mostBytes {
      let name = BallotName(bytes, name.lowerBound, length: name.count)
      run?.add(
        name, number: ballot.number < 0 ? nil : ballot.number, window.plane, mark: window.mark,
        isValid: taken == .valid)
    } else {
      let index = self.ballot(ballot, name, bytes, window.plane)
      run?.add(index, mark: window.mark, isValid: taken == .valid)
    }
    return true
  }

  @inline(__always)
  private mutating func ballot(
    _ ballot: PlainBallot, _ name: Range<Int>, _ bytes: borrowing RawSpan, _ plane: Int
  ) -> Int {
    if ballot.number >= 0 { return run?.ballot(numbered: ballot.number, plane) ?? 0 }
    return run?.ballot(named: bytes.array(name)[...], plane) ?? 0
  }

  // MARK: Marks

  /// Counts the mark at the range, if that is all there is to do.
  @inline(__always)
  private mutating func take(
    _ bytes: borrowing RawSpan, _ mark: Range<Int>, _ number: Int, _ place: PlainTally.RowPlace
  ) -> Taken {
    if mark.isEmpty { return takeUncounted(.blank, bytes, mark, number, place) }
    let window = tally.windows[number]
    let code = form.code(bytes, mark, places: places, from: window.lowest)
    let index = UInt64(bitPattern: code &- window.low)
    if index < window.width, window.step == 1 || (code - window.lowest) % window.step == 0 {
      tally.counters.add(window.start + Int(truncatingIfNeeded: index))
      return .valid
    }
    return takeOutside(code, bytes, mark, number, place)
  }

  @inline(never)
  private mutating func takeOutside(
    _ code: Int64, _ bytes: borrowing RawSpan, _ mark: Range<Int>, _ number: Int,
    _ place: PlainTally.RowPlace
  ) -> Taken {
    guard let markCase = form.uncountedCase(of: code, tally.slots[number]?.scale) else {
      return .notPlain
    }
    return takeUncounted(markCase, bytes, mark, number, place)
  }

  @inline(never)
  private mutating func takeUncounted(
    _ markCase: PlainForm.Case, _ bytes: borrowing RawSpan, _ mark: Range<Int>, _ number: Int,
    _ place: PlainTally.RowPlace
  ) -> Taken {
    guard let treatment = form.treatments[markCase.rawValue] else { return .notPlain }
    tally.addUncounted(markCase, bytes, mark, slot: number, at: place)
    return treatment == .abstain ? .valid : .void
  }

  // MARK: Other rows

  /// Takes a row of any kind: reads it cell by cell, and sets it aside where it is not plain.
  @inline(never)
  private mutating func takeAny(
    _ bytes: borrowing RawSpan, _ start: Int, _ place: PlainTally.RowPlace
  ) -> Int {
    var end = start
    while bytes.byte(at: end) != .lineFeed { end += 1 }
    if !takeCells(bytes, start, end, place) { tally.addOther(bytes.array(start..<end), at: place) }
    return end + 1
  }

  private mutating func takeCells(
    _ bytes: borrowing RawSpan, _ start: Int, _ end: Int, _ place: PlainTally.RowPlace
  ) -> Bool {
    guard let row = PlainCells(bytes, start, end, columns),
      let slot = slot(of: row.key, at: place)
    else { return false }
    return take(bytes, mark: row.mark, slot, row.ballot, row.name, place)
  }

  /// The number of a key; nil where its rows are not plain.
  private mutating func slot(of key: [UInt8], at place: PlainTally.RowPlace) -> Int? {
    let margin = [UInt8](repeating: 0, count: 8)
    let padded = margin + key + margin
    let span = unsafe padded.span.bytes
    let known = cache.number(span, 8, 8 + key.count)
    if known != KeyCache.unknown { return known == KeyCache.odd ? nil : known }
    let number = learnt.number(of: key) ?? keys.number(of: key)
    cache.add(span, 8, 8 + key.count, number: number ?? KeyCache.odd)
    guard let number else { return nil }
    tally.meet(
      number, keys, learnt, form, column: columns.marks[0].column, at: place)
    usual?.meet(key, number, tally.windows[number], firstOwn: tally.counters.firstOwn)
    return number
  }
}
