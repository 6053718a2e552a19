import RubricSyntax

/// `if group "服务对象" at least 20 valid marks`: how many valid marks one member of a form has to
/// have for a value.
public struct OwnQuorum: Hashable, Sendable {
  public let dimension: Dimension
  public let member: Int
  public let bound: CountBound
}

extension [OwnQuorum] {
  /// What is asked of the marks there; of a group and a criterion, of which each asks for some, the
  /// larger number.
  public func bound(at coordinate: Coordinate) -> CountBound? {
    filter { coordinate[$0.dimension] == $0.member }.map(\.bound).max { $0.least < $1.least }
  }
}

extension CountBound {
  /// The least number that it holds for; those from above hold for none at all.
  fileprivate var least: Int {
    switch comparison {
    case .atLeast: number
    case .moreThan: number + 1
    case .atMost, .below, .equals: 0
    }
  }

  /// Whether it lets fewer numbers through than another one.
  func isStricter(than other: CountBound) -> Bool {
    let numbers = Trimming.numbersToTry([self, other])
    return numbers.allSatisfy { !holds($0) || other.holds($0) }
      && numbers.contains { !holds($0) && other.holds($0) }
  }
}

extension Selection? {
  /// The same with a number of valid marks that there has to be.
  func asking(for bound: CountBound) -> Selection? {
    switch self {
    case .trim(let trimming):
      .trim(
        Trimming(tiers: trimming.tiers, quorum: bound, saysOtherwise: trimming.saysOtherwise))
    case .outliers(let outliers):
      .outliers(
        Outliers(
          center: outliers.center, bound: outliers.bound, quorum: bound,
          condition: outliers.condition))
    case .enough, nil: .enough(bound)
    case .best, .closest: self
    }
  }
}
