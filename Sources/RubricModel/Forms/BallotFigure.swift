import RubricSyntax

/// What is worked out of the marks of a ballot, for a rule to bound.
public enum BallotFigure: CaseIterable, Sendable {
  case sum
  case mean
  /// How far the highest mark lies above the lowest one.
  case spread

  var keyword: Keyword {
    switch self {
    case .sum: .sumOfMarks
    case .mean: .meanOfMarks
    case .spread: .spreadOfMarks
    }
  }
}
