/// Which mark or value is meant: the unit, and the member of each dimension that stands. A
/// dimension that is collapsed, or that the form has not, is −1.
public struct Coordinate: Hashable, Comparable, Sendable {
  // Two halves rather than one vector of eight, which memory would have to be aligned for: every
  // mark has a coordinate, and so it takes 32 bytes, not 64.
  private var first = SIMD4<Int32>(repeating: -1)
  /// Ends with the unit.
  private var second = SIMD4<Int32>(repeating: -1)

  public init(unit: Int) {
    self.unit = Int32(truncatingIfNeeded: unit)
  }

  public var unit: Int32 {
    get { second.w }
    set { second.w = newValue }
  }

  /// The member of a dimension.
  public subscript(dimension: Dimension) -> Int {
    get {
      let slot = dimension.slot
      return Int(slot < 4 ? first[slot] : second[slot - 4])
    }
    set {
      let (slot, member) = (dimension.slot, Int32(truncatingIfNeeded: newValue))
      if slot < 4 { first[slot] = member } else { second[slot - 4] = member }
    }
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
  /// which is then asked once instead of eight times.
  public func hash(into hasher: inout Hasher) {
    var mixed: UInt64 = 0
    for slot in 0..<4 {
      let pair =
        UInt64(UInt32(bitPattern: first[slot])) << 32 | UInt64(UInt32(bitPattern: second[slot]))
      mixed = mixed &* 0x9E37_79B9_7F4A_7C15 &+ pair
    }
    hasher.combine(mixed)
  }

  public static func < (left: Coordinate, right: Coordinate) -> Bool {
    if left.unit != right.unit { return left.unit < right.unit }
    for slot in 0..<4 where left.first[slot] != right.first[slot] {
      return left.first[slot] < right.first[slot]
    }
    for slot in 0..<4 where left.second[slot] != right.second[slot] {
      return left.second[slot] < right.second[slot]
    }
    return false
  }
}
