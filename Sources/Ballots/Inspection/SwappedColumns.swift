import Diagnostics
import RubricModel
import Tables

/// Names where numbers should be and numbers where names should be: two columns changed places.
enum SwappedColumns {
  static func findings(_ guess: ColumnGuess) -> [Diagnostic] {
    let keys = Dictionary(
      guess.keys.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    return KeysExchanged.diagnostics(guess.table, keys)
      + pairs.compactMap { names, numbers in
        guard let first = guess.column(names), let second = guess.column(numbers),
          isNumbers(guess, first), isWords(guess, second)
        else { return nil }
        return .columnsSwapped(
          guess.table.header[first], guess.table.header[second],
          at: guess.table.placeOfHeader(column: first))
      }
  }

  /// A column of names, and one of numbers that could have its place.
  private static let pairs: [(names: KeyColumn, numbers: KeyColumn)] = [
    (.unit, .mark), (.unit, .points), (.unit, .ballot), (.unit, .suggestion), (.criterion, .mark),
    (.criterion, .ballot), (.group, .ballot), (.reason, .points),
  ]

  private static func isNumbers(_ guess: ColumnGuess, _ column: Int) -> Bool {
    let content = guess.contents[column]
    return content.filled > 0 && content.numbers * 10 >= content.filled * 9
  }

  /// A number of a ballot may have letters in it, but hardly none but letters.
  private static func isWords(_ guess: ColumnGuess, _ column: Int) -> Bool {
    let content = guess.contents[column]
    let named = content.distinct.count { text in !text.contains { "0"..."9" ~= $0 } }
    return content.filled > 0 && content.words * 10 >= content.filled * 9
      && named * 10 >= content.distinct.count * 9
  }
}
