import ExactArithmetic
import RubricModel
import Rules

/// The values of a quantity while its ladder is carried out: one for each coordinate that stands.
///
/// - Invariant: sorted by coordinate, no coordinate twice. A value is nil where there is none.
struct ValueTable {
  struct Entry {
    let coordinate: Coordinate
    let value: Rational?
  }

  let entries: [Entry]
  /// The dimensions still standing, the unit aside.
  let dimensions: [Dimension]

  init(_ entries: [Entry], dimensions: [Dimension]) {
    self.entries = entries
    self.dimensions = dimensions
  }

  /// One value for each unit.
  func values(unitCount: Int) -> [Rational?] {
    var values: [Rational?] = Array(repeating: nil, count: unitCount)
    for entry in entries { values[Int(entry.coordinate.unit)] = entry.value }
    return values
  }

  /// The values there are, by what their places have in common.
  func values<Key: Hashable>(by key: (Coordinate) -> Key) -> [Key: [Rational]] {
    var groups: [Key: [Rational]] = [:]
    for entry in entries {
      guard let value = entry.value else { continue }
      groups[key(entry.coordinate), default: []].append(value)
    }
    return groups
  }
}

/// The members of a group that a step makes one.
struct Group: Sendable {
  let coordinate: Coordinate
  var members = AverageMembers()
  /// How many members there should be but are not; only listed members can be missed.
  var absent = 0
  /// How many marks of it abstained.
  var abstained = 0
  /// Where those that are there make up for absent ones.
  var fullPoints: FullPoints?
}
