import Tables

/// Counts usual rows one after the other, until one comes that is not: `ballot,…,mark` with bare
/// cells, a plain name of up to sixteen bytes, a key that was met before and a mark of up to seven
/// characters that counts.
///
/// Nothing is looked for twice: the name of the row before and the key that mostly follows are
/// compared with what stands there, and a mark ends where its digits do.
///
/// - Invariant: a row is counted here only if `PlainRowReader` would count it in the same way.
struct UsualRows {
  private(set) var keys: UsualKeys
  private let marks: UsualMark
  /// The name of the last row.
  private var name = NameBefore()
  /// The place of its key.
  private var key = 0

  /// Bytes behind the beginning of a row that are looked at: those of a name, of the longest key,
  /// and of a mark with its line end.
  static let reach = 17 + 64 + 9

  init(_ marks: UsualMark, keyColumns: Int) {
    self.marks = marks
    keys = UsualKeys(columns: keyColumns)
  }

  /// A key that other rows made known.
  mutating func meet(
    _ key: [UInt8], _ window: PlainTally.Window
  ) {
    let margin = [UInt8](repeating: .comma, count: 8)
    let padded = margin + key + margin
    keys.add(unsafe padded.span.bytes, 8, 8 + key.count, window)
  }

  /// - Parameter position: where the next row begins; behind the counted ones when it is done.
  /// - Returns: how many have been counted.
  /// - Precondition: `reach` bytes stand behind the end.
  mutating func count(
    _ bytes: borrowing RawSpan, _ position: inout Int, before end: Int,
    into counters: inout MarkCounters, _ ballots: inout some UsualBallots
  ) -> UInt32 {
    precondition(position >= 0 && end <= bytes.byteCount - Self.reach)
    var (next, count, name, key) = (position, UInt32(0), name, key)
    let (keys, marks) = (keys, marks)
    let (known, guesses) = (keys.keys.span, keys.guesses.span)
    if known.isEmpty { return 0 }
    var (ownCounters, waitingMarks, waitingCounts) = counters.lend()
    var own = ownCounters.mutableSpan
    var waiting = waitingMarks.mutableSpan
    var lengths = waitingCounts.mutableSpan
    while next < end {
      // Every load is within reach: a name of 17 bytes with its comma, then a key of up to 48.
      if !name.stands(in: bytes, at: next) {
        var length = 0
        if let number = UsualName.number(bytes, at: next, &length) {
          ballots.turn(to: number)
        } else if let text = UsualName.text(bytes, at: next, &length) {
          ballots.turn(to: text)
        } else {
          break
        }
        name = NameBefore(bytes, next, length: length &+ 1)
      }
      let keyStart = next &+ name.length
      key = key &+ 1 == known.count ? 0 : key &+ 1
      if !Self.isKey(key, known, keys, bytes, at: keyStart) {
        let place = UsualKeys.place(bytes.nearWord(at: keyStart), among: guesses.count)
        key = Int(guesses[place])
        if !Self.isKey(key, known, keys, bytes, at: keyStart) {
          guard let found = keys.search(bytes, at: keyStart) else { break }
          key = found
        }
      }
      let markStart = keyStart &+ Int(known[key].text.length)
      guard let (code, length) = marks.read(bytes.nearWord(at: markStart)),
        let index = known[key].index(of: code),
        !known[key].hasSteps || keys.isOnScale(index, of: key)
      else { break }
      var following = markStart &+ length
      if bytes.nearByte(at: following) == .carriageReturn { following &+= 1 }
      guard bytes.nearByte(at: following) == .lineFeed,
        ballots.enter(mark: Int(known[key].mark), plane: Int(known[key].plane))
      else { break }
      counters.add(known[key].counter(at: index), &own, &waiting, &lengths)
      next = following &+ 1
      count &+= 1
    }
    counters.takeBack(ownCounters, waitingMarks, waitingCounts)
    (position, self.name, self.key) = (next, name, key)
    return count
  }

  @inline(__always)
  private static func isKey(
    _ number: Int, _ known: Span<UsualKey>, _ keys: borrowing UsualKeys,
    _ bytes: borrowing RawSpan, at position: Int
  ) -> Bool {
    known[number].text.stands(in: bytes, at: position)
      && (!known[number].text.hasMiddle || keys.hasSameMiddle(number, bytes, at: position))
  }
}

/// What becomes of the ballots that usual rows belong to.
protocol UsualBallots {
  /// The next rows are of another ballot.
  mutating func turn(to number: Int)
  mutating func turn(to name: BallotName)
  /// Enters a mark of the ballot, given by its bit; false, and nothing done, where the row is not
  /// usual.
  mutating func enter(mark: Int, plane: Int) -> Bool
}

/// Every row is a ballot of its own.
struct UnknownBallots: UsualBallots {
  /// A value without members has the address of its type, which all threads have in common.
  private var ownAddress: UInt8 = 0

  @inline(__always)
  mutating func turn(to number: Int) {}

  @inline(__always)
  mutating func turn(to name: BallotName) {}

  @inline(__always)
  mutating func enter(mark: Int, plane: Int) -> Bool { true }
}
