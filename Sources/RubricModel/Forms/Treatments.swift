public import Diagnostics
public import ExactArithmetic
public import RubricSyntax

/// What can be wrong with a cell of a form.
public enum MarkCase: Hashable, Sendable, CaseIterable {
  /// Nothing but white space.
  case blank
  /// More than one level ticked.
  case severalMarks
  /// Not within the scale or not on one of its steps.
  case offScale
  /// On the scale, but below the floor or above the ceiling.
  case outsideBounds
  /// The same key twice.
  case duplicate
  /// The key is absent.
  case missing
  /// A unit's mark for itself, where the ballots are those of the units.
  case ownUnit

  public var keyword: Keyword {
    switch self {
    case .blank: .blank
    case .severalMarks: .severalMarks
    case .offScale: .offScale
    case .outsideBounds: .outsideBounds
    case .duplicate: .duplicate
    case .missing: .missing
    case .ownUnit: .ownUnit
    }
  }

  /// The name of the rule in results: `outside bounds`.
  public var rule: String { keyword.spelling.english.lowercased() }
  public var name: Bilingual { Bilingual(zh: keyword.spelling.chinese, en: rule) }
}

/// What happens to a mark that is blank, off the scale, outside the bounds or missing.
public enum MarkTreatment: Hashable, Sendable {
  case abstain
  case voidMark
  case voidBallot
  case moveToBound
  /// It counts if a reason stands beside it, and stops the count if none does.
  case demandReason
  case refuse
  /// It is taken as this number, or as the level of this index.
  case countAsNumber(Rational)
  case countAsLevel(Int)
}

/// What happens to a second mark under the same key.
public enum DuplicateTreatment: Hashable, Sendable {
  case refuse
  case keepFirst
  case keepLast
  /// Ballot numbers mean nothing here: every row is a mark of its own.
  case notChecked
}

/// The treatments that a form rules. A case that cannot occur on the form has none.
public struct Treatments: Sendable {
  public let blank: MarkTreatment
  /// Nil where the form does not say: such a cell is refused.
  public let severalMarks: MarkTreatment?
  /// Nil on a form with levels: what is no level is refused.
  public let offScale: MarkTreatment?
  /// Nil on a form without floor and ceiling.
  public let outsideBounds: MarkTreatment?
  public let duplicate: DuplicateTreatment
  public let missing: MarkTreatment
  /// Nil where the form does not say: a unit's mark for itself is one like any other.
  public let ownUnit: MarkTreatment?
}

extension Treatments {
  /// Whether a voter may leave something out but not blank. One row for a whole ballot cannot say
  /// it: there what is left out is a blank cell.
  public var refusesBlanksOnly: Bool { blank == .refuse && missing != .refuse }

  /// Whether a cell that is there, or should be, may come to nothing without the count being
  /// stopped.
  public var mayTakeMarksAway: Bool {
    [blank, missing, offScale, outsideBounds, severalMarks, ownUnit].contains { treatment in
      switch treatment {
      case .abstain, .voidMark, .voidBallot: true
      case .moveToBound, .demandReason, .refuse, .countAsNumber, .countAsLevel, nil: false
      }
    }
  }
}
