import ExactArithmetic

/// The ranges of values that differ by what a form lists: criteria with scales of their own, a
/// round that counts 80 %.
///
/// - Invariant: one range for every combination of members along the dimensions that make a
///   difference; along all others the values have the same range.
struct MemberRanges {
  /// Along which the ranges differ, with the number of their members.
  private(set) var axes: [(dimension: Dimension, count: Int)] = []
  /// The members of the last axis stand next to one another.
  private(set) var ranges: [Interval]

  init(_ range: Interval) { ranges = [range] }

  /// - Precondition: there is a range for every member, and one at least.
  init(_ members: [Interval], along dimension: Dimension) {
    precondition(!members.isEmpty, "a form lists a member or it lacks the dimension")
    axes = [(dimension, members.count)]
    ranges = members
  }

  /// The smallest range that holds all of them.
  var hull: Interval { ranges.dropFirst().reduce(ranges[0]) { $0.joined($1) } }

  mutating func map(_ transform: (Interval) -> Interval) { ranges = ranges.map(transform) }

  /// What becomes of the values of one member only.
  mutating func map(
    member: Int, of dimension: Dimension, count: Int, _ transform: (Interval) -> Interval
  ) {
    spread(along: dimension, count: count)
    let stride = stride(of: dimension)
    for index in ranges.indices where index / stride % count == member {
      ranges[index] = transform(ranges[index])
    }
  }

  /// The values along a dimension become one.
  mutating func combine(
    along dimension: Dimension, count: Int, _ combined: ([Interval]) -> Interval
  ) {
    spread(along: dimension, count: count)
    let stride = stride(of: dimension)
    let first = ranges.indices.filter { $0 / stride % count == 0 }
    ranges = first.map { start in
      combined((0..<count).map { ranges[start + $0 * stride] })
    }
    axes.removeAll { $0.dimension == dimension }
  }

  private mutating func spread(along dimension: Dimension, count: Int) {
    if axes.contains(where: { $0.dimension == dimension }) { return }
    axes.append((dimension, count))
    ranges = ranges.flatMap { Array(repeating: $0, count: count) }
  }

  /// How far apart the members of a dimension stand.
  private func stride(of dimension: Dimension) -> Int {
    let position = axes.firstIndex { $0.dimension == dimension } ?? 0
    return axes[(position + 1)...].reduce(1) { $0 * $1.count }
  }
}

/// How many decimal places each member's values have, once some members are multiplied.
struct MemberPlaces {
  /// Those of every value before; nil where it can be any fraction.
  let before: Int?
  let dimension: Dimension
  /// The step for which this still holds.
  var next: Int
  private var added: [Int: Int?] = [:]

  init(before: Int?, dimension: Dimension, next: Int) {
    self.before = before
    self.dimension = dimension
    self.next = next
  }

  /// - Parameter places: of the factor.
  mutating func add(_ places: Int?, _ member: Int) {
    let sum = (added[member] ?? 0).flatMap { earlier in places.map { earlier + $0 } }
    added[member] = .some(sum)
  }

  /// The places on which all values lie.
  var most: Int? {
    FormDraft.most(Array(added.values)).flatMap { added in before.map { $0 + added } }
  }
}
