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
