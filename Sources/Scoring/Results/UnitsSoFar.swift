import Ballots
import RubricModel

/// The ranks and grades of all units, by unit.
struct ResultsSoFar {
  let all: UnitsSoFar
  private let byUnit: [Int: UnitResult]

  init(_ units: [UnitResult], _ rubric: Rubric) {
    all = UnitsSoFar(units, rubric)
    byUnit = Dictionary(uniqueKeysWithValues: units.map { ($0.index, $0) })
  }

  subscript(unit: Int) -> UnitResult? { byUnit[unit] }
}

/// All units with the grades and ranks that they have so far: what conditions ask of the others.
struct UnitsSoFar {
  private let units: [UnitResult]
  /// Whether each category is ranked by itself.
  private let isParted: Bool
  private let numbers = UnitNumbers<Asked>()

  private enum Asked: Hashable {
    case ranked
    case graded(Int, String)
  }

  init(_ units: [UnitResult], _ rubric: Rubric) {
    self.units = units
    isParted = rubric.ranking?.isWithinCategories ?? false
  }

  /// How many units are ranked with it.
  func ranked(with unit: UnitResult) -> Int { ranked(with: unit, isParted: isParted) }

  /// How many units have a rank: all of them, or those of its category.
  func ranked(with unit: UnitResult, isParted: Bool) -> Int {
    numbers.number(of: .ranked) { units.filter { $0.rank != nil }.map(\.unit) }
      .number(with: unit.unit, ofCategory: isParted)
  }

  func number(of graded: GradedUnits, with unit: UnitResult) -> Int {
    numbers.number(of: .graded(graded.grading, graded.grade)) {
      units.filter { $0.grades[graded.grading]?.isCalled(graded.grade) ?? false }.map(\.unit)
    }.number(with: unit.unit, ofCategory: graded.isOfCategory)
  }
}
