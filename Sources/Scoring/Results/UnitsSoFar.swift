import RubricModel

/// All units with the grades and ranks that they have so far: what conditions ask of the others.
struct UnitsSoFar {
  private let units: [UnitResult]
  /// Whether each category is ranked by itself.
  private let isParted: Bool

  init(_ units: [UnitResult], _ rubric: Rubric) {
    self.units = units
    isParted = rubric.ranking?.isWithinCategories ?? false
  }

  /// How many units are ranked with it.
  func ranked(with unit: UnitResult) -> Int { ranked(with: unit, isParted: isParted) }

  /// How many units have a rank: all of them, or those of its category.
  func ranked(with unit: UnitResult, isParted: Bool) -> Int {
    units.count { other in
      other.rank != nil && (!isParted || other.unit.category == unit.unit.category)
    }
  }

  func number(of graded: GradedUnits, with unit: UnitResult) -> Int {
    units.count { other in
      (!graded.isOfCategory || other.unit.category == unit.unit.category)
        && other.grades[graded.grading]?.isCalled(graded.grade) ?? false
    }
  }
}
