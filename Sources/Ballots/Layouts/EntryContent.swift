import Diagnostics
public import RubricModel

/// What belongs into a column of a table that is filled in by a clerk.
public enum EntryContent: Sendable {
  /// Numbers of ballots, names of deputies, reasons.
  case text
  /// The names that the program knows: units, groups, levels.
  case oneOf([String])
  /// A mark; the scale says which numbers there are, the bounds which of them count.
  case points(PointScale, MarkBounds)
  case wholeNumber
  /// A number of things, 0 or more.
  case amount
  /// The number that a suggestion or a ballot carries: one in every row.
  case carried(PointScale)
  /// A bonus or deduction without a scale.
  case number
}

extension Form {
  /// What stands under a criterion or a line, or in the column of marks where there is none.
  func entryContent(ofMember index: Int, _ language: Language) -> EntryContent {
    if let own = scale(ofMember: index) { return .points(own, bounds) }
    switch scale {
    case .levels(let all):
      return .oneOf(all[levels(ofMember: index)].map { $0.name[language] })
    case .numbers: return .amount
    case .anyPoints, .points: return .number
    }
  }
}
