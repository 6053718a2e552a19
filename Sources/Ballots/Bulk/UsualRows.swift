import Tables

/// Counts usual rows one after the other, until one comes that is not.
///
/// - Invariant: a row is counted here only if `PlainRowReader` would count it in the same way.
struct UsualRows {
  private let cache: KeyCache
  private let windows: [PlainTally.Window]
  private let marks: UsualMark
  private let keyColumns: Int
  /// Where the next row begins.
  private(set) var position: Int
  /// How many have been counted.
  private(set) var count: UInt32 = 0

  init(
    _ cache: KeyCache, _ windows: [PlainTally.Window], _ marks: UsualMark, keyColumns: Int,
    from start: Int
  ) {
    self.cache = cache
    self.windows = windows
    self.marks = marks
    self.keyColumns = keyColumns
    position = start
  }

  /// - Precondition: `UsualRow.reach` bytes stand behind the end.
  mutating func count(
    _ bytes: borrowing RawSpan, before end: Int, into counters: inout MarkCounters
  ) {
    precondition(position >= 0 && end <= bytes.byteCount - UsualRow.reach)
    var (next, count) = (position, count)
    var lent = counters.lend()
    var near = lent.mutableSpan
    while next < end, let row = UsualRow(bytes, next, keyColumns: keyColumns),
      let following = row.next(bytes), row.number(bytes) != nil || row.name(bytes) != nil,
      let place = place(row, bytes)
    {
      counters.add(place.index, to: &near)
      next = following
      count &+= 1
    }
    counters.settle(in: &near)
    counters.takeBack(lent)
    (position, self.count) = (next, count)
  }

  /// The same, and enters which ballot has which mark.
  mutating func count(
    _ bytes: borrowing RawSpan, before end: Int, into counters: inout MarkCounters,
    _ run: inout BallotRun
  ) {
    precondition(position >= 0 && end <= bytes.byteCount - UsualRow.reach)
    var (next, count) = (position, count)
    var lent = counters.lend()
    var near = lent.mutableSpan
    while next < end, let row = UsualRow(bytes, next, keyColumns: keyColumns),
      let following = row.next(bytes), let place = place(row, bytes)
    {
      if let number = row.number(bytes) {
        let ballot = run.ballot(numbered: number, windows[place.slot].plane)
        run.add(ballot, mark: windows[place.slot].mark, isValid: true)
      } else if let name = row.name(bytes) {
        run.add(
          name, number: name.number, windows[place.slot].plane, mark: windows[place.slot].mark,
          isValid: true)
      } else {
        break
      }
      counters.add(place.index, to: &near)
      next = following
      count &+= 1
    }
    counters.settle(in: &near)
    counters.takeBack(lent)
    (position, self.count) = (next, count)
  }

  /// Where the mark is counted; nil for one that is not counted, or not as it was typed.
  @inline(__always)
  private func place(
    _ row: UsualRow, _ bytes: borrowing RawSpan
  ) -> (slot: Int, index: Int)? {
    let slot = cache.number(near: bytes, row.nameEnd &+ 1, row.keyEnd)
    guard slot >= 0,
      let code = marks.code(
        bytes.nearWord(at: row.keyEnd &+ 1), length: row.markEnd &- row.keyEnd &- 1)
    else { return nil }
    let index = UInt64(bitPattern: code &- windows[slot].low)
    guard index < windows[slot].width,
      windows[slot].step == 1 || (code - windows[slot].lowest) % windows[slot].step == 0
    else { return nil }
    return (slot, windows[slot].start &+ Int(truncatingIfNeeded: index))
  }
}
