/// Words by their first piece: a character of a Chinese word, a word of an English keyword.
///
/// Few words begin alike, so looking through them takes less than asking a table for every length
/// that a word may have.
struct WordIndex<Piece: Hashable & Sendable>: Sendable {
  struct Entry: Sendable {
    let pieces: [Piece]
    let word: WordTable.Word
    /// Whether it stands behind a number only.
    let isUnit: Bool
  }

  /// - Invariant: longer ones first, and of equally long ones units behind the others.
  private var entries: [Piece: [Entry]] = [:]
  /// The number of pieces of the longest word.
  private(set) var longest = 0

  mutating func add(_ pieces: [Piece], _ word: WordTable.Word, isUnit: Bool = false) {
    guard let first = pieces.first else { return }
    longest = max(longest, pieces.count)
    let entry = Entry(pieces: pieces, word: word, isUnit: isUnit)
    var alike = entries.removeValue(forKey: first) ?? []
    let position = alike.firstIndex {
      $0.pieces.count < pieces.count || ($0.pieces.count == pieces.count && $0.isUnit && !isUnit)
    }
    alike.insert(entry, at: position ?? alike.endIndex)
    entries[first] = alike
  }

  /// The longest word at the start of `pieces` that may stand there, and how many of them it takes.
  func first(
    at pieces: ArraySlice<Piece>, where mayStand: (Entry) -> Bool
  ) -> (word: WordTable.Word, count: Int)? {
    guard let first = pieces.first, let alike = entries[first] else { return nil }
    let entry = alike.first { pieces.starts(with: $0.pieces) && mayStand($0) }
    return entry.map { ($0.word, $0.pieces.count) }
  }

  /// The words that do not stand behind a number only.
  var spellings: [[Piece]] { entries.values.joined().filter { !$0.isUnit }.map(\.pieces) }
}
