import Diagnostics
import RubricModel
import RubricSyntax
import Tables

/// What a row says of itself decides whether it counts. A word that nearly says so, or a role that
/// nobody knows, would let a row count that should not.
enum OddRoles {
  static func diagnostics(_ table: Table, _ columns: TableColumns, _ form: Form) -> [Diagnostic] {
    let entries = entries(of: form)
    let named = entries.map(\.column).reduce(into: [RowEntry.Column]()) { named, column in
      if !named.contains(column) { named.append(column) }
    }
    return named.flatMap { column -> [Diagnostic] in
      guard let index = columns.keys[column.keyColumn] else { return [] }
      let leftOut = entries.filter { $0.column == column }
      // A word that gives a suggestion its weight is known as well.
      let weighing = form.suggestionWeights.compactMap(\.whenSaid).flatMap(\.entries)
      let known = leftOut + weighing.filter { $0.column == column }
      var rows: [String: Int] = [:]
      for row in table.rows { rows[row.cells[index].trimmed, default: 0] += 1 }
      var seen: Set<String> = []
      return table.rows.compactMap { row in
        let text = row.cells[index].trimmed
        guard seen.insert(text).inserted,
          !known.contains(where: { $0.isSaid(by: text, besides: []) })
        else { return nil }
        let near = leftOut.filter {
          isOdd(text, $0, form, blanks: rows[""] ?? 0, of: table.rows.count)
        }
        if near.isEmpty { return nil }
        return .oddRole(
          text, in: column, leavingOut: near.map(\.value), rows: rows[text] ?? 0,
          at: table.place(of: row, column: index))
      }
    }
  }

  /// What rows are left out for, each once.
  private static func entries(of form: Form) -> [RowEntry] {
    form.leavesOut.flatMap(\.entries).reduce(into: []) { entries, entry in
      if !entries.contains(entry) { entries.append(entry) }
    }
  }

  private static func isOdd(
    _ text: String, _ leaveOut: RowEntry, _ form: Form, blanks: Int, of rows: Int
  ) -> Bool {
    // A column that is filled in now and then is one of remarks.
    if text.isEmpty { return leaveOut.column != .note && blanks * 2 < rows }
    switch leaveOut.column {
    case .role: return !RoleWord.isKnown(text)
    case .replyClass: return form.level(named: text) == nil
    case .note: return NearRemark.isNear(text, leaveOut.value)
    }
  }
}
