public import Diagnostics
public import RubricModel

/// An empty table for a form, to be filled in by a clerk: the columns that the program reads, and
/// the rows that are known before anybody has marked.
public struct EntryTable: Sendable {
  /// The header first.
  public let rows: [[String]]
  /// What belongs into each column.
  public let contents: [EntryContent]

  /// - Parameter units: in the order of the session.
  public init(
    for form: Form, units: [AppraisedUnit], _ subject: Rubric.Subject, _ language: Language
  ) {
    let words = EntryWords(form: form, units: units, subject: subject, language: language)
    let columns = words.columns
    contents = columns.map(\.content)
    let header = columns.map(\.header)
    switch form.kind {
    case .checklist: rows = Self.filled(header, units.map { [$0.name.text] })
    case .tally: rows = Self.filled(header, Self.tallyRows(of: form, units, language))
    case .ballot, .feedback, .ledger, .adjustment: rows = [header]
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
      let known = form.members(forCategory: unit.category)
      func names(_ dimension: Dimension) -> [String] {
        let members = form.members(of: dimension)
        return known.indices(of: dimension).map { members[$0].name[language] }
      }
      let rows =
        form.criteria.isEmpty
        ? [[unit.name.text]] : names(.criterion).map { [unit.name.text, $0] }
      guard !form.groups.isEmpty else { return rows }
      return rows.flatMap { row in names(.group).map { row + [$0] } }
    }
  }
}

/// The columns as a clerk reads them.
private struct EntryWords {
  let form: Form
  let units: [AppraisedUnit]
  let subject: Rubric.Subject
  let language: Language

  typealias Column = (header: String, content: EntryContent)

  /// More units than fit side by side on a screen get a row each.
  private static let mostColumns = 12

  var columns: [Column] {
    // The session notes what is to be said of a unit.
    let keys =
      KeyColumn.rowColumns(of: form).filter { $0 != .note || !form.kind.isOfUnits }.map(column)
      + (form.mergesSites ? [column(.site)] : [])
    switch form.kind {
    case .ballot
    where form.criteria.isEmpty && units.count <= Self.mostColumns
      && form.treatments.outsideBounds != .demandReason && !form.treatments.refusesBlanksOnly:
      return keys + factor
        + units.map { ($0.name.text, form.entryContent(ofMember: 0, language)) }
    case .ballot, .feedback:
      let reason = form.treatments.outsideBounds == .demandReason ? [column(.reason)] : []
      return keys + factor + [column(.unit)] + marks + reason
    case .ledger: return keys + factor + [column(.unit), column(.replyClass)]
    case .adjustment: return [column(.unit), column(.points), column(.reason)]
    case .checklist:
      return [column(.unit)] + keys
        + form.items.indices.map {
          (form.items[$0].name[language], form.entryContent(ofMember: $0, language))
        }
    case .tally:
      let criterion = form.criteria.isEmpty ? [] : [column(.criterion)]
      return [column(.unit)] + criterion + keys
        + form.names(ofLevels: form.levelsByName).map { ($0[language], .wholeNumber) }
    }
  }

  private var factor: [Column] {
    form.factor.map {
      [($0.name[language], .carried($0.scale))]
    } ?? []
  }

  private var marks: [Column] {
    form.criteria.isEmpty
      ? [column(.mark)]
      : form.criteria.indices.map {
        (form.criteria[$0].name[language], form.entryContent(ofMember: $0, language))
      }
  }

  private func column(_ column: KeyColumn) -> Column { (header(column), content(of: column)) }

  private func content(of column: KeyColumn) -> EntryContent {
    switch column {
    case .unit: .oneOf(units.map(\.name.text))
    case .criterion: .oneOf(form.criteria.map { $0.name[language] })
    case .group: .oneOf(form.groups.map { $0.name[language] })
    case .round: .oneOf(form.rounds.map { $0.name[language] })
    case .mark, .replyClass, .points: form.entryContent(ofMember: 0, language)
    default: .text
    }
  }

  private func header(_ column: KeyColumn) -> String {
    if column == .unit, subject == .items {
      return KeyColumn.itemWords[language == .chinese ? 0 : 1]
    }
    return column.name[language]
  }
}
