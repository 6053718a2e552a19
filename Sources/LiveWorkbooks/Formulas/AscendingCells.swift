import ExactArithmetic

/// The values of a group in ascending order, each in a cell of its own, behind the number of them:
/// what a choice by distance begins with.
struct AscendingCells {
  /// As the engine counted.
  let values: [Rational]
  /// The cell that tells how many there are, and its index among the helpers.
  let number: String
  let numberIndex: Int
  private let area: String
  /// The cell that tells how many abstentions are values of zero.
  private let zeros: String?

  /// Adds the cell with the number; nil where the values cannot be named.
  init?(
    of cells: MemberCells, _ abstentions: CountedAbstentions?, in helpers: inout HelperCells
  ) {
    guard let area = cells.area, let count = cells.count else { return nil }
    self.area = area
    let none = [Rational](repeating: .zero, count: abstentions?.number ?? 0)
    values = (none + cells.members.compactMap(\.exact)).sorted()
    zeros = abstentions.map { helpers.add($0.formula, Rational($0.number)) }
    numberIndex = helpers.cells.count
    number = helpers.add(zeros.map { "\(count)+\($0)" } ?? count, Rational(values.count))
  }

  /// The value at a place that counts from 1, if there are so many.
  func value(at place: Int) -> Rational? { place <= values.count ? values[place - 1] : nil }

  /// Adds a cell for each of so many places; those behind the last value stay empty.
  func list(_ most: Int, in helpers: inout HelperCells) {
    for place in 1...most {
      helpers.add("IF(\(place)>\(number),\"\",\(formula(place)))", value(at: place))
    }
  }

  /// Abstentions are the lowest values.
  private func formula(_ place: Int) -> String {
    guard let zeros else { return "SMALL(\(area),\(place))" }
    return "IF(\(place)<=\(zeros),0,SMALL(\(area),\(place)-\(zeros)))"
  }
}
