import Diagnostics
import RubricSyntax

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
    let written: [UnitCondition]
    /// The same as bounds of what they look at.
    let clauses: [AxisClause]
    /// Whether a quota takes the units in the order of their ranks: those that satisfy the
    /// conditions and for whom there is no place go on to the next item.
    let hasQuota: Bool
    /// What says how many have room in the quota, where that is a figure.
    var quotaFigure: Quantity.Term.Operand?
    let isRest: Bool
    /// What it gives, where that is a grade by its name.
    let grade: Name?
    let spot: Spot
  }

  let items: [Item]
  let gives: Gives
  /// Of the grading that it is, among those of the rubric.
  let grading: Int?
  /// All cases that it can meet; nil where that cannot be told.
  let space: ConditionSpace?
  /// What becomes of the items; empty where that cannot be told.
  let fates: [ConditionSpace.Fate]
  /// Whether units that satisfy an item may go on to the next one all the same.
  private let goesOn: [Bool]

  private init(
    _ items: [Item], _ gives: Gives, ofGrading grading: Int? = nil, in rubric: RubricDraft
  ) {
    self.items = items
    self.gives = gives
    self.grading = grading
    // A part that could not be read may be what makes an item possible.
    let space =
      rubric.tree.isIncomplete ? nil : ConditionSpace(items.map(\.clauses), in: rubric)
    self.space = space
    // What stands behind the rest is refused.
    let count = items.firstIndex(where: \.isRest).map { $0 + 1 } ?? items.count
    let goesOn = items.map(\.hasQuota)
    self.goesOn = goesOn
    fates = space.map { space in (0..<count).map { space.fate(of: $0, goesOn: goesOn) } } ?? []
  }

  /// Whether units of which no item is true need no item of their own.
  var needsNoRest: Bool { if case .standing = gives { true } else { false } }

  /// Whether the count can stop at an item for want of a figure.
  func canStop(at item: Int) -> Bool {
    space?.canStop(at: item, goesOn: goesOn) ?? true
  }

  /// The items that never decide.
  var unreached: Set<Int> { Set(fates.indices.filter { !fates[$0].isReached }) }

  /// - Precondition: quantities have their types.
  static func all(in rubric: RubricDraft) -> [ConditionList] {
    rubric.quantities.compactMap { values(of: $0, in: rubric) }
      + rubric.gradings.indices.compactMap { grades(of: $0, in: rubric) }
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
    return items.isEmpty ? nil : ConditionList(items, .standing, in: rubric)
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
    return ConditionList(items, .value(isShare: isShare), in: rubric)
  }

  private static func grades(of grading: Int, in rubric: RubricDraft) -> ConditionList? {
    guard case .rules(let rules) = rubric.gradings[grading].method else { return nil }
    let items = rules.map { rule in
      Item(
        written: rule.conditions,
        clauses: rule.conditions.map { AxisClause($0, in: rubric) },
        hasQuota: rule.quota != nil, quotaFigure: rule.quota?.figure, isRest: rule.isRest,
        grade: rule.gives.named, spot: rule.spot)
    }
    return ConditionList(items, .grade, ofGrading: grading, in: rubric)
  }
}
