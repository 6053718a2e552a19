public import Diagnostics

/// What has to hold for a vote to stand.
public struct VoteCondition: Sendable {
  public enum Test: JoinedCondition, Sendable {
    /// `present out of roster more than half`.
    case share(Base, of: Base, Bound)
    /// `returned at most issued`.
    case compared(Base, Comparison, Base)
    /// `present at least 30`.
    case counted(Base, CountBound)
    /// `number of units taking part is at least 3`.
    case unitsTakingPart(CountBound)
    /// `number of units with "bid" among all units is at least 3`: known once the quantities are.
    case unitsWith(UnitCount, called: Bilingual, CountBound)
    /// So many of these are enough; each is conditions that all have to hold.
    indirect case atLeast(Int, of: [[Test]])

    public var joined: (enough: Int, lines: [[Test]])? {
      if case .atLeast(let number, let lines) = self { (number, lines) } else { nil }
    }

    /// The numbers of the meeting that it compares.
    public var bases: [Base] {
      switch self {
      case .share(let part, let whole, _): [part, whole]
      case .compared(let left, _, let right): [left, right]
      case .counted(let base, _): [base]
      case .unitsTakingPart, .unitsWith: []
      case .atLeast: leaves.flatMap(\.bases)
      }
    }
  }

  public let test: Test
  public let spot: Spot

  /// Whether it is about figures, which come after the count.
  public var isOfFigures: Bool {
    test.leaves.contains { if case .unitsWith = $0 { true } else { false } }
  }

  public var bases: [Base] { test.bases }
}
