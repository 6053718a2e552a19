import Diagnostics

/// A list of which the first item that holds decides: of grades, of values, or of who is ranked.
struct ConditionList {
  /// What an item gives.
  enum Gives {
    case grade
    /// - Parameter isShare: whether the values are shares.
    case value(isShare: Bool)
    /// Units of which no item is true are ranked as usual.
    case standing
  }

  struct Item {
    let written: [GradeCondition]
    /// The same as bounds of what they look at.
    let clauses: [AxisClause]
    /// Whether a quota takes the units in the order of their ranks: those that satisfy the
    /// conditions and for whom there is no place go on to the next item.
    let hasQuota: Bool
    let isRest: Bool
    /// What it gives, where that is a grade.
    let grade: Name?
    let spot: Spot
  }

  let items: [Item]
  let gives: Gives

  /// Whether units of which no item is true need no item of their own.
  var needsNoRest: Bool { if case .standing = gives { true } else { false } }

  static func all(in rubric: RubricDraft) -> [ConditionList] {
    rubric.quantities.compactMap { values(of: $0, in: rubric) }
      + rubric.gradings.compactMap { grades(of: $0, in: rubric) }
      + [rubric.ranking?.notRanked, rubric.ranking?.behindOthers].compactMap { rules in
        rules.flatMap { standings($0, in: rubric) }
      }
  }

  private static func standings(
    _ rules: [RankingRule], in rubric: RubricDraft
  ) -> ConditionList? {
    let items = rules.map { rule in
      Item(
        written: rule.conditions,
        clauses: rule.conditions.map { AxisClause($0, in: rubric) }, hasQuota: false,
        isRest: false, grade: nil, spot: rule.spot)
    }
    return items.isEmpty ? nil : ConditionList(items: items, gives: .standing)
  }

  private static func values(
    of quantity: QuantityDraft, in rubric: RubricDraft
  ) -> ConditionList? {
    guard case .cases(let rules)? = quantity.start, !quantity.hasUnknownStep else { return nil }
    let items = rules.map { rule in
      Item(
        written: rule.conditions,
        clauses: rule.conditions.map { AxisClause($0, in: rubric) }, hasQuota: false,
        isRest: rule.conditions.isEmpty, grade: nil, spot: rule.spot)
    }
    let isShare = quantity.typed?.type.kind == .share
    return ConditionList(items: items, gives: .value(isShare: isShare))
  }

  private static func grades(of grading: GradingDraft, in rubric: RubricDraft) -> ConditionList? {
    guard case .rules(let rules) = grading.method else { return nil }
    let items = rules.map { rule in
      Item(
        written: rule.conditions,
        clauses: rule.conditions.map { AxisClause($0, in: rubric) },
        hasQuota: rule.quota != nil, isRest: rule.isRest, grade: rule.grade, spot: rule.spot)
    }
    return ConditionList(items: items, gives: .grade)
  }
}
