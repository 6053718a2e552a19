public import Diagnostics
public import RubricModel

/// An empty table for a form, to be filled in by a clerk: the columns that the program reads, and
/// the rows that are known before anybody has marked.
public struct EntryTable: Sendable {
  /// The header first.
  public let rows: [[String]]

  /// More units than fit side by side on a screen get a row each.
  private static let mostColumns = 12

  /// - Parameter units: in the order of the session.
  public init(
    for form: Form, units: [AppraisedUnit], _ subject: Rubric.Subject, _ language: Language
  ) {
    let words = EntryWords(language: language, subject: subject)
    let keys =
      KeyColumn.rowColumns(of: form).map(words.header)
      + (form.mergesSites ? [words.header(.site)] : [])
    switch form.kind {
    case .ballot
    where form.criteria.isEmpty && units.count <= Self.mostColumns
      && form.treatments.outsideBounds != .demandReason:
      rows = [keys + units.map(\.name.text)]
    case .ballot, .feedback:
      let marks =
        form.criteria.isEmpty ? [words.header(.mark)] : form.criteria.map { $0.name[language] }
      let reason = form.treatments.outsideBounds == .demandReason ? [words.header(.reason)] : []
      rows = [keys + [words.header(.unit)] + marks + reason]
    case .ledger: rows = [keys + [words.header(.unit), words.header(.replyClass)]]
    case .adjustment:
      rows = [[words.header(.unit), words.header(.points), words.header(.reason)]]
    case .checklist:
      let lines = form.items.map { $0.name[language] }
      rows = Self.filled([words.header(.unit)] + keys + lines, units.map { [$0.name.text] })
    case .tally:
      let criterion = form.criteria.isEmpty ? [] : [words.header(.criterion)]
      let levels = (form.scale.levels ?? []).map { $0.name[language] }
      rows = Self.filled(
        [words.header(.unit)] + criterion + keys + levels,
        Self.tallyRows(of: form, units, language))
    }
  }

  /// Rows with their first cells, and blanks up to the end.
  private static func filled(_ header: [String], _ starts: [[String]]) -> [[String]] {
    [header]
      + starts.map { $0 + Array(repeating: "", count: max(0, header.count - $0.count)) }
  }

  private static func tallyRows(
    of form: Form, _ units: [AppraisedUnit], _ language: Language
  ) -> [[String]] {
    units.flatMap { unit -> [[String]] in
      let criteria = form.criteria.map { [unit.name.text, $0.name[language]] }
      let rows = criteria.isEmpty ? [[unit.name.text]] : criteria
      guard !form.groups.isEmpty else { return rows }
      return rows.flatMap { row in form.groups.map { row + [$0.name[language]] } }
    }
  }
}

/// The names of columns as a clerk reads them.
private struct EntryWords {
  let language: Language
  let subject: Rubric.Subject

  func header(_ column: KeyColumn) -> String {
    if column == .unit, subject == .items {
      return KeyColumn.itemWords[language == .chinese ? 0 : 1]
    }
    return column.name[language]
  }
}
