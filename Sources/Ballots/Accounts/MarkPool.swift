public import ExactArithmetic
public import RubricModel

/// Marks that differ only in who gave them, counted together and not kept.
public struct MarkPool: Sendable {
  /// What they are for; the voter stands open.
  public internal(set) var at: Coordinate
  /// The counted ones, in the coding of their form.
  public let histogram: Histogram
  /// How often a level was chosen that abstains, by its index.
  public let abstainedLevels: [Int: Int]
  public let account: MarkAccount
  let first: MarkOrigin
  /// The first that was not counted.
  let firstUncounted: MarkOrigin?

  public var unit: Int { Int(at.unit) }

  /// The same marks at a coordinate that tells less.
  public func moved(to coordinate: Coordinate) -> MarkPool {
    var pool = self
    pool.at = coordinate
    return pool
  }
}

/// Marks for one thing that were not counted, for one reason, with the places of the first.
struct PooledException: Sendable {
  /// What they are for; the voter stands open.
  var at: Coordinate
  let status: ExceptionGroup.Status
  let rule: MarkRule
  let total: Int
  let origins: [MarkOrigin]
}

/// What the plain rows of a form's files add up to.
struct PooledMarks: Sendable {
  var pools: [MarkPool] = []
  var exceptions: [PooledException] = []
  /// What is typed in the places of the exceptions; blank cells aside.
  var texts: [MarkOrigin: String] = [:]
  var casesMet: Set<MarkCase> = []
  /// The numbers of their ballots, where they are told apart by them.
  var numbers = BallotNumbers()
  /// Whether their ballots are told apart by their numbers.
  var hasCheckedBallots = false
  /// Ballots found and valid, by site; −1 where no site is named.
  var ballots: [Int: (found: Int, valid: Int)] = [:]
  /// How many threads have counted them.
  var threads = 1
}
