import Diagnostics
import RubricModel

/// A way to lay out marks as a table: which columns a row needs, and what its marks spread over.
///
/// To add a layout: one file in this folder that makes the value, and its name in `all`.
struct MarkLayout: Sendable {
  enum Spread: Sendable {
    /// One mark a row, in the column for marks.
    case nothing
    /// One mark for each unit, in a column named after it.
    case units
    /// One mark for each criterion, in a column named after it.
    case criteria
    /// A number for each level, in a column named after it.
    case levels
    /// A number for each line, in a column named after it.
    case items
  }

  let name: Bilingual
  /// The same where the rows are answers of deputies.
  var nameOfAnswers: Bilingual?
  let spread: Spread
  /// Whether a table with these key columns is laid out like this.
  let isRecognized: @Sendable (_ columns: Set<KeyColumn>, Form) -> Bool
  /// The key columns that every row needs besides those that say whose mark it is.
  let requiredColumns: @Sendable (Form) -> [KeyColumn]

  func name(on form: Form) -> Bilingual {
    form.kind == .feedback ? nameOfAnswers ?? name : name
  }

  /// The first that is recognized is meant.
  static let all: [MarkLayout] = [
    .tally, .checklist, .ledger, .adjustments, .long, .byCriterion, .byUnit,
  ]

  /// The column of the mark where a row has one.
  static func markColumn(of form: Form) -> KeyColumn {
    switch form.kind {
    case .ledger: .replyClass
    case .adjustment: .points
    case .ballot, .feedback, .tally, .checklist: .mark
    }
  }

  /// The layout of a table with these key columns. One that is like none of them lacks a column;
  /// it is read as the layout that the form is usually filled in with, so that what it lacks and
  /// what it has in its place are both said.
  static func of(_ columns: Set<KeyColumn>, _ form: Form) -> MarkLayout {
    all.first { $0.isRecognized(columns, form) } ?? (form.criteria.isEmpty ? .long : .byCriterion)
  }
}
