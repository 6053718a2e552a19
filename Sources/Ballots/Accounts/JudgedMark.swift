public import RubricModel

/// A mark with what became of it.
public struct JudgedMark: Sendable {
  public enum Status: Hashable, Sendable {
    /// The mark in the coding of its form.
    case counted(Int64)
    case abstained(MarkRule)
    case void(MarkRule)
    /// Its row does not count at all.
    case leftOut(RowEntries)
  }

  public let at: Coordinate
  public let origin: MarkOrigin
  public internal(set) var status: Status
  /// How many marks it stands for: more than one in a tally.
  public let times: Int
  /// The case by whose rule it counts as it does; nil where it counts as it was typed.
  public let countedBy: MarkCase?

  public init(
    at coordinate: Coordinate, _ status: Status, times: Int = 1, by markCase: MarkCase? = nil,
    origin: MarkOrigin
  ) {
    at = coordinate
    self.status = status
    self.times = times
    countedBy = markCase
    self.origin = origin
  }

  init(_ mark: RawMark, _ status: Status, by markCase: MarkCase? = nil) {
    self.init(at: mark.at, status, by: markCase, origin: mark.origin)
  }

  public var unit: Int { Int(at.unit) }

  var countsAsTyped: Bool {
    if case .counted = status { countedBy == nil } else { false }
  }

  var isCounted: Bool { if case .counted = status { true } else { false } }

  /// What a mark without a cell is for; nil for the others, and where the form has no criteria.
  var missingCriterion: Int? {
    origin.column < 0 && at[.criterion] >= 0 ? at[.criterion] : nil
  }

  /// Whether nobody has typed anything.
  var isBlankOrMissing: Bool {
    let cases: [MarkCase] = [.blank, .missing]
    switch status {
    case .abstained(.markCase(let markCase)), .void(.markCase(let markCase)):
      return cases.contains(markCase)
    case .counted: return countedBy.map(cases.contains) ?? false
    case .abstained, .void, .leftOut: return false
    }
  }

  /// Whether no cell is there for it.
  var isMissing: Bool {
    switch status {
    case .abstained(let rule), .void(let rule): rule == .markCase(.missing)
    case .counted: countedBy == .missing
    case .leftOut: false
    }
  }

  /// The level that was chosen, one that abstains or is void too, on a form with levels; else nil.
  public var level: Int? {
    switch status {
    case .counted(let code): Int(code)
    case .abstained(.abstainingLevel(let level)), .void(.voidLevel(let level)): level
    case .abstained, .void, .leftOut: nil
    }
  }
}
