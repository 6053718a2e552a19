public import Diagnostics
import RubricModel

/// What says who gave a mark and what it is for.
public enum MarkKey: Int, CaseIterable, Hashable, Sendable {
  case ballot, suggestion, deputy, group, site, round, unit, criterion

  /// The header of its column.
  public var name: Bilingual { column.name }

  fileprivate var column: KeyColumn {
    switch self {
    case .ballot: .ballot
    case .suggestion: .suggestion
    case .deputy: .deputy
    case .group: .group
    case .site: .site
    case .round: .round
    case .unit: .unit
    case .criterion: .criterion
    }
  }
}

/// A column of a file of marks, known by its header alone: for readers that have no rubric.
public enum HeaderWord: Hashable, Sendable {
  case key(MarkKey)
  case mark
  /// Something that is said of a whole row: a remark, a role, a date.
  case rowFact(Bilingual)

  /// Nil for a header that is no word of the language: the name of a unit, criterion or level.
  public init?(_ header: String) {
    // Without a rubric nobody knows the subject; a column of items is one of units either way.
    guard let column = KeyColumn.named(header, subject: .items) else { return nil }
    if let key = MarkKey.allCases.first(where: { $0.column == column }) {
      self = .key(key)
    } else {
      self = column == .mark ? .mark : .rowFact(column.name)
    }
  }

  /// Points of a bonus or deduction, and why it is given.
  public static let points = HeaderWord.rowFact(KeyColumn.points.name)
  public static let reason = HeaderWord.rowFact(KeyColumn.reason.name)

  public var name: Bilingual {
    switch self {
    case .key(let key): key.name
    case .mark: KeyColumn.mark.name
    case .rowFact(let name): name
    }
  }
}
