public import ExactArithmetic
import RubricSyntax

/// A sheet that somebody fills in: what may stand on it, and what happens to a bad mark.
public struct Form: Sendable {
  public let kind: FormKind
  public let name: Name
  /// Empty when a mark is for the unit as a whole.
  public let criteria: [Member]
  /// Groups of voters; empty when all voters count alike.
  public let groups: [Member]
  /// Rounds of answers on the same suggestions.
  public let rounds: [Member]
  /// Lines of a checklist.
  public let items: [Member]
  /// Whether ballots come from several boxes that are counted together.
  public let mergesSites: Bool
  public let scale: MarkScale
  /// The levels that hold where a criterion has none of its own.
  let commonLevels: Range<Int>
  public let bounds: MarkBounds
  public let treatments: Treatments
  /// What a ballot as a whole has to keep to.
  public let ballotRules: BallotRules?
  /// Rows that are not counted at all.
  public let leavesOut: [RowEntries]
  /// What suggestions weigh, the first that their rows say; empty where all weigh the same.
  public let suggestionWeights: [SuggestionWeight]
  /// Every rule of the rubric, on whatever form, that names a role: of two words for one role that
  /// are both named, each stands for itself.
  public let roleRules: [RowEntry]
  /// The categories of the units that it is for, by their index; empty where it is for all.
  public let categories: [Int]
  /// What its members weigh for the units of some categories.
  public let categoryWeights: [CategoryWeights]
  /// What each suggestion says of itself, in place of `suggestionWeights`; or each ballot, as its
  /// limit.
  public let factor: CarriedNumber?
  /// What the counts of a row of a tally have to add up to.
  public let rowTotal: RowTotal?
  /// What the numbers of a row of a checklist have to keep to; else the count stops.
  public let rowRules: [Placed<RowRule>]
  /// Where each case of a mark is ruled.
  public let caseSpots: [MarkCase: Spot]
  public let spot: Spot

  /// What a mark on it differs by.
  public var dimensions: [Dimension] {
    kind.dimensions
      + [Dimension.round, .item, .criterion, .group].filter { !members(of: $0).isEmpty }
  }

  /// The members of a dimension that the form lists.
  public func members(of dimension: Dimension) -> [Member] {
    switch dimension {
    case .criterion: criteria
    case .group: groups
    case .round: rounds
    case .item: items
    case .rater, .deputy, .suggestion, .entry, .unit: []
    }
  }

  /// What its rules ask of the rows, besides who marked what: role, class, note.
  public var factColumns: [RowEntry.Column] {
    (leavesOut + suggestionWeights.compactMap(\.whenSaid)).flatMap(\.entries).map(\.column)
  }

  /// The dimension whose members may have scales of their own.
  public var scaledDimension: Dimension { kind == .checklist ? .item : .criterion }

  /// What a mark for a criterion, or on a line of a checklist, may be; nil where there are levels
  /// or numbers without bounds.
  public func scale(ofMember index: Int) -> PointScale? {
    let members = members(of: scaledDimension)
    if members.indices.contains(index), let own = members[index].scale { return own }
    return scale.points
  }

  /// What the numbers on a line of a checklist are.
  public func kind(ofItem index: Int) -> ValueKind { scale(ofMember: index)?.kind ?? .number }
}

/// What a form is for, and with it what its rows are.
public enum FormKind: Hashable, Sendable, CaseIterable {
  /// Marks given at the meeting, one ballot per rater.
  case ballot
  /// Deputies' answers on the handling of their suggestions.
  case feedback
  /// Marks that were counted by hand: a number for each level.
  case tally
  /// 办理台账: a row for each suggestion that a unit handles, with its reply class.
  case ledger
  /// A number for each line that the office keeps a record of.
  case checklist
  /// Bonuses and deductions in points, each with its reason.
  case adjustment

  /// Whether a row is about a unit as a whole, so that what it notes is noted of the unit.
  public var isOfUnits: Bool {
    switch self {
    case .tally, .checklist, .adjustment: true
    case .ballot, .feedback, .ledger: false
    }
  }

  /// Whether votes are cast on it at the meeting, so that the numbers of a vote are about it.
  public var isVotedOn: Bool { self == .ballot || self == .tally }

  /// Whether it can list criteria, groups, rounds, or the lines of a checklist.
  func canList(_ dimension: Dimension) -> Bool {
    switch dimension {
    case .criterion: [.ballot, .feedback, .tally].contains(self)
    case .group: [.ballot, .tally].contains(self)
    case .round: self == .feedback
    case .item: self == .checklist
    default: false
    }
  }

  public var dimensions: [Dimension] {
    switch self {
    case .ballot, .tally: [.rater]
    case .feedback: [.deputy, .suggestion]
    case .ledger: [.suggestion]
    case .checklist: []
    case .adjustment: [.entry]
    }
  }
}

/// A member of a dimension that a form lists: a criterion, a group, a round, a line.
public struct Member: Sendable {
  public let name: Name
  /// Its weight; nil where the form gives none.
  public let weight: Rational?
  /// What a mark for a criterion or line with a scale of its own may be.
  public let scale: PointScale?
  /// The levels of its own, among those of the form.
  public let levels: Range<Int>?

  public init(
    name: Name, weight: Rational? = nil, scale: PointScale? = nil, levels: Range<Int>? = nil
  ) {
    self.name = name
    self.weight = weight
    self.scale = scale
    self.levels = levels
  }
}
