/// Which mark or value is meant: the unit, and the member of each dimension that stands. A
/// dimension that is collapsed, or that the form has not, is −1.
public struct Coordinate: Hashable, Comparable, Sendable {
  // Four pairs rather than one vector of eight, which memory would have to be aligned for: every
  // mark has a coordinate, and so it takes 32 bytes, not 64, of memory that is quickly had.
  private var first = SIMD2<Int32>(repeating: -1)
  private var second = SIMD2<Int32>(repeating: -1)
  private var third = SIMD2<Int32>(repeating: -1)
  /// Ends with the unit.
  private var fourth = SIMD2<Int32>(repeating: -1)

  public init(unit: Int) {
    self.unit = Int32(truncatingIfNeeded: unit)
  }

  public var unit: Int32 {
    get { fourth.y }
    set { fourth.y = newValue }
  }

  /// The member of a dimension.
  public subscript(dimension: Dimension) -> Int {
    get {
      let slot = dimension.slot
      return switch slot >> 1 {
      case 0: Int(first[slot & 1])
      case 1: Int(second[slot & 1])
      case 2: Int(third[slot & 1])
      default: Int(fourth[slot & 1])
      }
    }
    set {
      let (slot, member) = (dimension.slot, Int32(truncatingIfNeeded: newValue))
      switch slot >> 1 {
      case 0: first[slot & 1] = member
      case 1: second[slot & 1] = member
      case 2: third[slot & 1] = member
      default: fourth[slot & 1] = member
      }
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
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    let front = first.word &* factor &+ second.word
    let whole = (front &* factor &+ third.word) &* factor &+ fourth.word
    hasher.combine(whole)
  }

  public static func < (left: Coordinate, right: Coordinate) -> Bool {
    if left.unit != right.unit { return left.unit < right.unit }
    if left.first != right.first { return left.first.isBefore(right.first) }
    if left.second != right.second { return left.second.isBefore(right.second) }
    if left.third != right.third { return left.third.isBefore(right.third) }
    return left.fourth.isBefore(right.fourth)
  }
}

extension SIMD2<Int32> {
  fileprivate var word: UInt64 {
    UInt64(UInt32(bitPattern: x)) << 32 | UInt64(UInt32(bitPattern: y))
  }

  fileprivate func isBefore(_ other: Self) -> Bool { x == other.x ? y < other.y : x < other.x }
}
