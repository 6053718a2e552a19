import Tables

/// Counts usual rows one after the other, until one comes that is not: `ballot,…,mark` with bare
/// cells, a plain name of up to sixteen bytes, a key that was met before, and a mark of up to five
/// digits that counts, or a blank one of which nothing more is told than how many there are.
///
/// Nothing is looked for twice: the name of the row before and the key that mostly follows are
/// compared with what stands there, and a mark ends where its digits do.
///
/// - Invariant: a row is counted here only if `PlainRowReader` would count it in the same way.
struct UsualRows {
  private(set) var keys: UsualKeys
  private let marks: UsualMark
  private let blanksAbstain: Bool
  /// How many places of blank marks of each key are still to be kept, about: beside each other, as
  /// few bytes as can be, where the keys are many.
  private var blankPlaces: [UInt8] = []
  /// The name of the last row.
  private var name = NameBefore()
  /// The place of the key that mostly comes next.
  private var expected = 0

  /// Bytes behind the beginning of a row that are looked at: those of a name with its comma, those
  /// that the search for a key loads, which are more than the longest key has, and those of a mark
  /// with its line end.
  static let reach = 17 + UsualKeys.searched + 9

  init(_ marks: UsualMark, keyColumns: Int, blanksAbstain: Bool) {
    self.marks = marks
    self.blanksAbstain = blanksAbstain
    keys = UsualKeys(columns: keyColumns)
  }

  /// A key that other rows made known, and its number.
  /// - Parameter firstOwn: of the counters of the thread.
  mutating func meet(
    _ key: [UInt8], _ number: Int, _ window: PlainTally.Window, firstOwn: Int
  ) {
    let margin = [UInt8](repeating: .comma, count: 8)
    let padded = margin + key + margin
    keys.add(unsafe padded.span.bytes, 8, 8 + key.count, number, window, firstOwn: firstOwn)
    while blankPlaces.count < keys.keys.count {
      blankPlaces.append(UInt8(ExceptionGroup.mostPlaces))
    }
  }

  /// - Parameter position: where the next row begins; behind the counted ones when it is done.
  /// - Returns: how many have been counted.
  /// - Precondition: `reach` bytes stand behind the end.
  mutating func count(
    _ bytes: borrowing RawSpan, _ position: inout Int, before end: Int,
    into tally: inout PlainTally, _ ballots: inout some UsualBallots
  ) -> UInt32 {
    precondition(position >= 0 && end <= bytes.byteCount - Self.reach)
    var (next, count, name, expected) = (position, UInt32(0), name, expected)
    let (keys, marks) = (keys, marks)
    let (known, guesses, shapes) = (keys.keys.span, keys.guesses.span, marks.shapes.span)
    if known.isEmpty { return 0 }
    var (ownCounters, waitingMarks, waitingCounts) = tally.counters.lend()
    var own = ownCounters.mutableSpan
    var waiting = waitingMarks.mutableSpan
    var lengths = waitingCounts.mutableSpan
    while next < end {
      // Every load is within reach: a name with its comma, then a search for the key, or the key
      // and a mark.
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
      var key = expected
      if !Self.isKey(key, known, keys, bytes, at: keyStart) {
        let place = UsualKeys.place(bytes.nearWord(at: keyStart), among: guesses.count)
        key = Int(guesses[place])
        if !Self.isKey(key, known, keys, bytes, at: keyStart) {
          guard let found = keys.search(bytes, at: keyStart) else { break }
          key = found
        }
      }
      // Keys, guesses and followers are places of keys that were met.
      let usual = unsafe known[unchecked: key]
      expected = Int(usual.following)
      let markStart = keyStart &+ Int(usual.text.length)
      guard let (code, length) = marks.read(bytes.nearWord(at: markStart), shapes) else {
        guard let end = takeBlank(bytes, at: markStart, of: key, &tally) else { break }
        ballots.enter(mark: Int(usual.mark), plane: Int(usual.plane))
        next = end
        count &+= 1
        continue
      }
      let index = usual.index(of: code)
      guard usual.has(index) || keys.has(index, of: key) else { break }
      var following = markStart &+ length
      if bytes.nearByte(at: following) != .lineFeed {
        following &+= 1
        guard bytes.nearByte(at: following &- 1) == .carriageReturn,
          bytes.nearByte(at: following) == .lineFeed
        else { break }
      }
      ballots.enter(mark: Int(usual.mark), plane: Int(usual.plane))
      tally.counters.add(at: usual.counter(at: index), &own, &waiting, &lengths)
      next = following &+ 1
      count &+= 1
    }
    tally.counters.takeBack(ownCounters, waitingMarks, waitingCounts)
    (position, self.name, self.expected) = (next, name, expected)
    return count
  }

  /// Counts a blank mark that abstains and whose place need not be kept.
  /// - Returns: where the next row begins; nil, and nothing done, for any other mark.
  @inline(never)
  private mutating func takeBlank(
    _ bytes: borrowing RawSpan, at position: Int, of key: Int, _ tally: inout PlainTally
  ) -> Int? {
    var end = position
    if bytes.nearByte(at: end) == .carriageReturn { end &+= 1 }
    guard blanksAbstain, bytes.nearByte(at: end) == .lineFeed else { return nil }
    if blankPlaces[key] > 0 {
      blankPlaces[key] -= 1
      return nil
    }
    return tally.addFurtherBlank(keys.number(of: key)) ? end &+ 1 : nil
  }

  @inline(__always)
  private static func isKey(
    _ number: Int, _ known: Span<UsualKey>, _ keys: borrowing UsualKeys,
    _ bytes: borrowing RawSpan, at position: Int
  ) -> Bool {
    let text = unsafe known[unchecked: number].text
    if text.isTwoWords { return text.standsInTwoWords(in: bytes, at: position) }
    return text.stands(in: bytes, at: position)
      && (!text.hasMiddle || keys.hasSameMiddle(number, bytes, at: position))
  }
}

/// What becomes of the ballots that usual rows belong to.
protocol UsualBallots {
  /// The next rows are of another ballot.
  mutating func turn(to number: Int)
  mutating func turn(to name: BallotName)
  /// Enters a mark of the ballot that is not void, given by its bit.
  mutating func enter(mark: Int, plane: Int)
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
  mutating func enter(mark: Int, plane: Int) {}
}
