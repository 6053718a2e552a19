import RubricModel
public import Scoring

/// Where a unit stands among the others, and what decides it.
public struct Standing: Sendable {
  /// A unit that is ranked directly before or behind, and why.
  public struct Neighbour: Sendable {
    public let unit: UnitResult
    /// Seen from the unit that stands before.
    public let precedence: Precedence
  }

  public let before: Neighbour?
  public let behind: Neighbour?
  /// The last unit at a better place: of those that share a place all have the same.
  public let ahead: Neighbour?
  /// How many others share its place.
  public let sharing: Int
  /// How many units have a rank in the same list.
  public let count: Int
}

/// The lists that units are ranked in, each in the order of its places: all of them together, or a
/// list for each category. Made once for all units.
public struct RankedLists: Sendable {
  public struct List: Sendable {
    public let units: [UnitResult]
    /// The positions of those that share each place.
    public let places: [Range<Int>]
  }

  public let lists: [List]
  private let result: SessionResult
  private let positions: [Int: Position]

  /// Where a unit stands.
  private struct Position {
    let list: Int
    let place: Range<Int>
    let index: Int
  }

  public init(_ result: SessionResult) {
    self.result = result
    let isParted = result.rubric.ranking?.isWithinCategories ?? false
    var numbers: [String?: Int] = [:]
    var units: [[UnitResult]] = []
    for unit in result.units where unit.rank != nil {
      let category = isParted ? unit.unit.category : nil
      let number = numbers[category] ?? units.count
      if number == units.count { units.append([]) }
      numbers[category] = number
      units[number].append(unit)
    }
    lists = units.map { List(units: $0, places: Self.places(of: $0)) }
    var positions: [Int: Position] = [:]
    for (number, list) in lists.enumerated() {
      for place in list.places {
        for index in place {
          positions[list.units[index].index] = Position(list: number, place: place, index: index)
        }
      }
    }
    self.positions = positions
  }

  private static func places(of units: [UnitResult]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for (index, unit) in units.enumerated() {
      if let last = places.last, units[last.lowerBound].rank == unit.rank {
        places[places.count - 1] = last.lowerBound..<index + 1
      } else {
        places.append(index..<index + 1)
      }
    }
    return places
  }

  /// Nil where the unit has no rank.
  public func standing(of unit: UnitResult) -> Standing? {
    guard let position = positions[unit.index] else { return nil }
    let rivals = lists[position.list].units
    func neighbour(_ index: Int) -> Standing.Neighbour? {
      guard rivals.indices.contains(index) else { return nil }
      let (first, second) = index < position.index ? (rivals[index], unit) : (unit, rivals[index])
      return result.precedence(of: first, over: second).map {
        Standing.Neighbour(unit: rivals[index], precedence: $0)
      }
    }
    return Standing(
      before: neighbour(position.index - 1), behind: neighbour(position.index + 1),
      ahead: neighbour(position.place.lowerBound - 1), sharing: position.place.count - 1,
      count: rivals.count)
  }
}
