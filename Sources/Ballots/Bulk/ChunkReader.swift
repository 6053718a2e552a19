import Tables

/// One thread's share of a file: counts the plain rows of chunks, sets the others aside.
protocol ChunkReader: Sendable {
  init(
    _ form: PlainForm, _ columns: PlainColumns, _ keys: PlainKeys, _ use: PlainRowReader.BallotUse)

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
