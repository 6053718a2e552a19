/// How much is told of single ballots. A place of a mark is a row, and a row is a ballot.
public enum BallotDetail: Sendable {
  /// Numbers only: whoever reads it may not see ballots.
  case masked
  /// Of every unit and reason the first places of marks that did not count.
  case places(Int)

  public static let first = BallotDetail.places(ExceptionGroup.mostPlaces)
  public static let all = BallotDetail.places(.max)

  public var isMasked: Bool { if case .masked = self { true } else { false } }

  /// Places to be listed for each unit and reason.
  public var mostPlaces: Int { if case .places(let most) = self { most } else { 0 } }
}
