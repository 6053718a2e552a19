/// Words by their first piece: a character of a Chinese word, a word of an English keyword.
///
/// Few words begin alike, so looking through them takes less than asking a table for every length
/// that a word may have. Hundreds of words are added at every start, so nothing is put in order.
struct WordIndex<Piece: Hashable & Sendable>: Sendable {
  /// Where a word may stand.
  enum Position: Sendable {
    case anywhere, behindNumber, endOfRun
  }

  struct Entry: Sendable {
    let pieces: [Piece]
    let word: WordTable.Word
    let position: Position
    /// The entry that was added before it and begins alike; −1 for none.
    fileprivate let earlier: Int

    /// Whether it stands behind a number only.
    var isUnit: Bool { position == .behindNumber }

    /// Whether it is found rather than another that fits as well: the longer one, and of equally
    /// long ones that which stands anywhere, and the one that was added first.
    fileprivate func isFound(before other: Entry) -> Bool {
      pieces.count > other.pieces.count
        || (pieces.count == other.pieces.count && !(isUnit && !other.isUnit))
    }
  }

  private var entries: [Entry] = []
  /// The last entry that was added with each first piece.
  private var last: [Piece: Int]
  /// The number of pieces of the longest word.
  private(set) var longest = 0

  /// - Parameter capacity: about how many words there will be.
  init(capacity: Int) {
    entries.reserveCapacity(capacity)
    last = Dictionary(minimumCapacity: capacity)
  }

  mutating func add(_ pieces: [Piece], _ word: WordTable.Word, _ position: Position = .anywhere) {
    guard let first = pieces.first else { return }
    longest = max(longest, pieces.count)
    let earlier = last.updateValue(entries.count, forKey: first) ?? -1
    entries.append(Entry(pieces: pieces, word: word, position: position, earlier: earlier))
  }

  /// The longest word at the start of `pieces` that may stand there, and how many of them it takes.
  func first(
    at pieces: ArraySlice<Piece>, where mayStand: (Entry) -> Bool
  ) -> (word: WordTable.Word, count: Int)? {
    guard let first = pieces.first, var next = last[first] else { return nil }
    var found = -1
    while next >= 0 {
      let entry = entries[next]
      if pieces.starts(with: entry.pieces), mayStand(entry),
        found < 0 || entry.isFound(before: entries[found])
      {
        found = next
      }
      next = entry.earlier
    }
    return found < 0 ? nil : (entries[found].word, entries[found].pieces.count)
  }

  /// The words that stand anywhere.
  var spellings: [[Piece]] { entries.filter { $0.position == .anywhere }.map(\.pieces) }
}
