import Diagnostics
import RubricModel
import Tables

/// Keys that a count would refuse: nothing, words that sum up the other rows, and remarks.
enum KeyFindings {
  static func findings(_ guess: ColumnGuess) -> [Diagnostic] {
    let columns = guess.keys.filter { keyColumns.contains($0.value) }.keys.sorted()
    return summaryColumns(guess)
      + columns.flatMap { column in
        guess.table.rows.compactMap { row in
          let text = row.cells[column].trimmed
          let place = guess.table.place(of: row, column: column)
          if text.isEmpty { return .blankKey(guess.table.header[column], at: place) }
          if RemarkText.isOne(text) { return .remarkRow(text, at: place) }
          return SummaryWord.isOne(text) ? .summaryRow(text, at: place) : nil
        }
      }
  }

  private static let keyColumns: Set<KeyColumn> = [
    .ballot, .suggestion, .deputy, .unit, .criterion, .group, .site, .round,
  ]

  private static func summaryColumns(_ guess: ColumnGuess) -> [Diagnostic] {
    guess.table.header.indices.filter { guess.keys[$0] == nil }
      .filter { SummaryWord.isOne(guess.table.header[$0]) }
      .map { .columnOfNoUnit(guess.table.header[$0], at: guess.table.placeOfHeader(column: $0)) }
  }
}
