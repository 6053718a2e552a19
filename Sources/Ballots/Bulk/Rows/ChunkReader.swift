import Tables

/// What is done with the ballots that rows belong to.
enum BallotUse: Sendable {
  /// Every row is a ballot of its own.
  case none
  /// Which marks a ballot has goes into the book.
  case entered(BallotBook)
  /// Rows of ballots that the book sets aside are not plain.
  case sorted(BallotBook)

  var isEntering: Bool { if case .entered = self { true } else { false } }

  /// One thread's entries; nil where ballots are not told apart.
  var run: BallotRun? {
    switch self {
    case .none: nil
    case .entered(let book), .sorted(let book): BallotRun(book)
    }
  }
}

/// One thread's share of a file: counts the plain rows of chunks, sets the others aside.
protocol ChunkReader: Sendable {
  init(
    _ form: PlainForm, _ columns: PlainColumns, _ keys: PlainKeys, _ use: BallotUse,
    _ room: MarkCounters.Room)

  mutating func take(_ chunk: borrowing LineChunk)

  /// The last chunk has been taken.
  mutating func finish()

  var tally: PlainTally { get }
  /// Nil where ballots are not told apart.
  var run: BallotRun? { get }
}

extension ChunkReader {
  /// Whether there is more than can be kept.
  var hasTooMuch: Bool {
    tally.otherBytes > PlainReadingLimits.mostOtherBytes || run?.hasOverflown == true
  }
}
