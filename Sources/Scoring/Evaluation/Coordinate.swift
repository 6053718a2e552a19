import RubricModel

/// Which marks a value comes from: the unit, and the members of the dimensions that are still
/// standing. A dimension that is collapsed, or that the form has not, is −1.
public struct Coordinate: Hashable, Comparable, Sendable {
  public let unit: Int
  public private(set) var criterion: Int
  public private(set) var suggestion: Int
  public private(set) var rater: Int

  init(unit: Int, criterion: Int = -1, suggestion: Int = -1, rater: Int = -1) {
    self.unit = unit
    self.criterion = criterion
    self.suggestion = suggestion
    self.rater = rater
  }

  /// The member of a dimension.
  func member(of dimension: Dimension) -> Int {
    switch dimension {
    case .rater, .deputy: rater
    case .suggestion: suggestion
    case .criterion: criterion
    }
  }

  /// The coordinate of the group that this one belongs to once a dimension is gone.
  func without(_ dimension: Dimension) -> Coordinate {
    var group = self
    switch dimension {
    case .rater, .deputy: group.rater = -1
    case .suggestion: group.suggestion = -1
    case .criterion: group.criterion = -1
    }
    return group
  }

  public static func < (left: Coordinate, right: Coordinate) -> Bool {
    (left.unit, left.criterion, left.suggestion, left.rater)
      < (right.unit, right.criterion, right.suggestion, right.rater)
  }
}
