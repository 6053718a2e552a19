import Diagnostics
import RubricModel
import RubricSyntax
import Tables

/// Numbers of ballots and names of units that look as if they had lost something, or stand twice.
enum IdentifierFindings {
  static func findings(_ guess: ColumnGuess) -> [Diagnostic] {
    let lost = [KeyColumn.ballot, .suggestion].compactMap { guess.column($0) }
      .flatMap { lostZeros($0, guess) }
    let odd = [KeyColumn.ballot, .suggestion].compactMap { guess.column($0) }
      .flatMap { oddNumbers($0, guess) }
    return lost + odd + (guess.column(.unit).map { oddNames($0, guess) } ?? []) + repeated(guess)
  }

  // MARK: Zeros

  /// `007` beside `8`: a spreadsheet takes the zeros from the numbers that it has touched.
  private static func lostZeros(_ column: Int, _ guess: ColumnGuess) -> [Diagnostic] {
    let cells = guess.table.rows.map { $0.cells[column].trimmed }
    let padded = cells.filter { $0.count > 1 && $0.hasPrefix("0") && $0.allSatisfy(\.isNumber) }
    guard let width = padded.first?.count, padded.allSatisfy({ $0.count == width }) else {
      return []
    }
    return zip(guess.table.rows, cells).compactMap { row, text in
      guard !text.isEmpty, text.count < width, text.allSatisfy(\.isNumber) else { return nil }
      let full = String(repeating: "0", count: width - text.count) + text
      return .lostZeros(text, full: full, at: guess.table.place(of: row, column: column))
    }
  }

  /// A number that is unlike nearly all others, as a count says it; what sums up is told as such.
  private static func oddNumbers(_ column: Int, _ guess: ColumnGuess) -> [Diagnostic] {
    var rows: [String: TableRow] = [:]
    var names: [String] = []
    for row in guess.table.rows {
      let name = row.cells[column].trimmed
      if name.isEmpty || SummaryWord.isOne(name) || rows[name] != nil { continue }
      rows[name] = row
      names.append(name)
    }
    return OddNumbers.unlikeTheOthers(names).compactMap { index in
      rows[names[index]].map {
        .oddNumber(names[index], at: guess.table.place(of: $0, column: column))
      }
    }
  }

  // MARK: Names

  /// A name that stands once or twice and is one character away from one that stands often.
  private static func oddNames(_ column: Int, _ guess: ColumnGuess) -> [Diagnostic] {
    var rows: [String: [TableRow]] = [:]
    for row in guess.table.rows {
      rows[NameKey(row.cells[column]).text, default: []].append(row)
    }
    let common = rows.filter { $0.value.count >= 5 }.keys.sorted()
    return rows.sorted { $0.key < $1.key }.flatMap { name, rows -> [Diagnostic] in
      guard rows.count <= 2, name.count > 1,
        let near = common.first(where: { Spelling.isOneApart($0, name) })
      else { return [] }
      return rows.map {
        .oddName(name, near: near, at: guess.table.place(of: $0, column: column))
      }
    }
  }

  // MARK: Rows

  /// The same ballot on the same unit and criterion a second time.
  private static func repeated(_ guess: ColumnGuess) -> [Diagnostic] {
    let keys: [KeyColumn] = [
      .ballot, .suggestion, .deputy, .unit, .criterion, .group, .site, .round,
    ]
    let columns = keys.compactMap { guess.column($0) }
    let needsVoter = [KeyColumn.ballot, .suggestion].contains { guess.has($0) }
    guard needsVoter || guess.has(.unit), !guess.has(.points) else { return [] }
    var first: [[NameKey]: TableRow] = [:]
    return guess.table.rows.compactMap { row in
      let key = columns.map { NameKey.ignoringCase(row.cells[$0]) }
      guard let earlier = first[key] else {
        first[key] = row
        return nil
      }
      return .rowRepeated(
        columns.map { row.cells[$0].trimmed }, isSame: earlier.cells == row.cells,
        earlier: guess.table.place(of: earlier), at: guess.table.place(of: row))
    }
  }
}
