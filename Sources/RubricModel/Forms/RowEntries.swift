public import ExactArithmetic
import RubricSyntax

/// `role "会办"`: what a column of a row says.
public struct RowEntry: Hashable, Sendable {
  public enum Column: Hashable, Sendable {
    case role
    case replyClass
    case note
  }

  public let column: Column
  public let value: String

  /// Whether a cell says this; width, case and space do not matter.
  public func isSaid(by text: String?) -> Bool {
    text.map { NameKey.ignoringCase($0) == NameKey.ignoringCase(value) } ?? false
  }

  /// The same, also in another word for the same role, unless another rule is about just that word.
  /// - Parameter roleRules: those of the rubric.
  public func isSaid(by text: String?, besides roleRules: [RowEntry]) -> Bool {
    if isSaid(by: text) { return true }
    guard column == .role, let text, RoleWord.areAlike(text, value) else { return false }
    return !roleRules.contains { $0.isSaid(by: text) }
  }
}

/// What a row has to say to be left out or to weigh so much: each of these. Of entries with `or`
/// between them each is a rule of its own.
public struct RowEntries: Hashable, Sendable {
  public let entries: [RowEntry]

  /// - Parameter text: what the row says in a column.
  public func areSaid(
    besides roleRules: [RowEntry], _ text: (RowEntry.Column) -> String?
  ) -> Bool {
    entries.allSatisfy { $0.isSaid(by: text($0.column), besides: roleRules) }
  }

  /// What a note has to say, where there is one among them.
  public var note: String? { entries.first { $0.column == .note }?.value }

  /// Whether every row that says the other says this.
  func covers(_ other: RowEntries) -> Bool { entries.allSatisfy(other.entries.contains) }
}

/// `note "重点" is 2`: what a suggestion weighs in a weighted mean over suggestions.
public struct SuggestionWeight: Hashable, Sendable {
  /// What its rows have to say; nil for `otherwise`.
  public let whenSaid: RowEntries?
  public let weight: Rational
}
