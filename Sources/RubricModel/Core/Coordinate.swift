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

  /// The numbers are small and lie close together, so they are mixed into one before the hashing,
  /// which is then asked once instead of nine times.
  public func hash(into hasher: inout Hasher) {
    var mixed = UInt64(truncatingIfNeeded: unit)
    for slot in members.indices {
      mixed = mixed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(truncatingIfNeeded: members[slot])
    }
    hasher.combine(mixed)
  }

  public static func < (left: Coordinate, right: Coordinate) -> Bool {
    if left.unit != right.unit { return left.unit < right.unit }
    for slot in left.members.indices where left.members[slot] != right.members[slot] {
      return left.members[slot] < right.members[slot]
    }
    return false
  }
}
