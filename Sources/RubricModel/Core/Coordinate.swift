/// Which mark or value is meant: the unit, and the member of each dimension that stands. A
/// dimension that is collapsed, or that the form has not, is −1.
public struct Coordinate: Hashable, Comparable, Sendable {
  public var unit: Int32
  private var members = SIMD8<Int32>(repeating: -1)

  public init(unit: Int) {
    self.unit = Int32(truncatingIfNeeded: unit)
  }

  /// The member of a dimension.
  public subscript(dimension: Dimension) -> Int {
    get { Int(members[dimension.slot]) }
    set { members[dimension.slot] = Int32(truncatingIfNeeded: newValue) }
  }

  /// The coordinate of the group that this one belongs to once a dimension is gone.
  public func without(_ dimension: Dimension) -> Coordinate {
    var group = self
    group[dimension] = -1
    return group
  }

  public func with(_ dimension: Dimension, _ member: Int) -> Coordinate {
    var other = self
    other[dimension] = member
    return other
  }

  public static func < (left: Coordinate, right: Coordinate) -> Bool {
    if left.unit != right.unit { return left.unit < right.unit }
    for slot in left.members.indices where left.members[slot] != right.members[slot] {
      return left.members[slot] < right.members[slot]
    }
    return false
  }
}
