import Diagnostics

/// A list of which the first item that holds decides: of grades, or of values.
struct ConditionList {
  struct Item {
    let conditions: [AxisCondition]
    /// Whether units that satisfy it may go on to the next: those for whom a quota has no place.
    let goesOn: Bool
    let isRest: Bool
    /// What it gives, where that is a grade.
    let grade: Name?
    let spot: Spot
  }

  let items: [Item]

  static func all(in rubric: RubricDraft) -> [ConditionList] {
    let values = rubric.quantities.compactMap { quantity -> ConditionList? in
      guard case .cases(let rules)? = quantity.start, !quantity.hasUnknownStep else { return nil }
      return ConditionList(
        items: rules.map { rule in
          Item(
            conditions: rule.conditions.map { AxisCondition($0, in: rubric) }, goesOn: false,
            isRest: rule.conditions.isEmpty, grade: nil, spot: rule.spot)
        })
    }
    let grades = rubric.gradings.compactMap { grading -> ConditionList? in
      guard case .rules(let rules) = grading.method else { return nil }
      return ConditionList(
        items: rules.map { rule in
          Item(
            conditions: rule.conditions.map { AxisCondition($0, in: rubric) },
            goesOn: rule.quota != nil, isRest: rule.isRest, grade: rule.grade, spot: rule.spot)
        })
    }
    return values + grades
  }
}
