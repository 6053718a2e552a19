import RubricSyntax
import Rules

/// What the articles of a rubric use.
struct Uses {
  private(set) var forms: Set<Int> = []
  private(set) var tables: Set<Int> = []
  private(set) var quantities: Set<Int> = []
  /// The numbers of the meeting.
  private(set) var shared: Set<Int> = []
  /// The lines of a checklist, the criteria, groups and rounds of a form of which something is
  /// said, by form.
  private var members: [Int: Set<Listed>] = [:]

  private enum Listed: Hashable {
    case one(Dimension, Int)
    case all(Dimension)
  }

  init(of rubric: RubricDraft) {
    for quantity in rubric.quantities {
      add(quantity.start)
      for step in quantity.steps { add(step.value) }
    }
    for (index, form) in rubric.forms.enumerated() {
      for rule in form.rowRules.flatMap(\.value.comparisons) {
        for item in rule.terms.map(\.item) { members[index, default: []].insert(.one(.item, item)) }
        if case .shared(let number, _) = rule.limit { shared.insert(number) }
      }
      for rule in form.ballotRules?.rules ?? [] {
        if let limit = rule.value.rule.limit { shared.insert(limit.index) }
      }
    }
    for grading in rubric.gradings { add(grading.method) }
    for condition in rubric.vote?.conditions ?? [] {
      for case .unitsWith(let count, _, _) in condition.test.leaves { add(.unitCount(count)) }
    }
    if let ranking = rubric.ranking {
      quantities.insert(ranking.quantity)
      let names = Set(ranking.tieBreaks.compactMap(\.value.score))
      for (index, quantity) in rubric.quantities.enumerated()
      where names.contains(quantity.name.text) { quantities.insert(index) }
      for rule in ranking.notRanked + ranking.behindOthers {
        for condition in rule.conditions { add(condition) }
      }
    }
    // A rubric that says nothing of what is published shows everything.
    let items = rubric.publications.flatMap(\.items)
    let showsAll = rubric.publications.isEmpty || items.contains(.allScores)
    for (index, quantity) in rubric.quantities.enumerated() {
      let isResult =
        quantity.role == .finalScore || (rubric.finalScore == nil && quantity.isComponent)
      // To be shown is no use of a component: it is for the final score.
      let isShown = !quantity.isComponent && (showsAll || items.contains(.quantity(index)))
      if isResult || isShown { quantities.insert(index) }
    }
  }

  private mutating func add(_ start: QuantityDraft.Start?) {
    switch start {
    case .marks(let selection)?: add(selection)
    case .terms(let terms)?:
      for term in terms { for operand in [term.operand, term.factor] { operand.map { add($0) } } }
    case .figures?: for operand in start?.operands ?? [] { add(operand) }
    case .cases(let rules)?:
      for rule in rules {
        for operand in (rule.value ?? []).flatMap(\.operands) { add(operand) }
        for condition in rule.conditions { add(condition) }
      }
    case nil: break
    }
  }

  /// Of what it does not pick one, it takes all.
  private mutating func add(_ selection: MarkSelection) {
    for dimension in Self.listed where !selection.names(dimension) {
      add(selection.form, .all(dimension))
    }
    for (dimension, member) in selection.members { add(selection.form, .one(dimension, member)) }
    for group in selection.groups { add(selection.form, .one(.group, group)) }
  }

  private mutating func add(_ form: Int, _ listed: Listed) {
    forms.insert(form)
    members[form, default: []].insert(listed)
  }

  /// What a form lists.
  static let listed: [Dimension] = [.item, .criterion, .group, .round]

  /// Whether something is based on the member; asked of forms that are used.
  func contains(_ member: Int, of dimension: Dimension, on form: Int) -> Bool {
    let used = members[form] ?? []
    return used.contains(.all(dimension)) || used.contains(.one(dimension, member))
  }

  private mutating func add(_ operand: Quantity.Term.Operand) {
    switch operand {
    case .quantity(let index): quantities.insert(index)
    case .item(let form, let index): add(form, .one(.item, index))
    case .shared(let index): shared.insert(index)
    case .unitCount(let count): if let figure = count.figure { add(figure) }
    case .constant: break
    }
  }

  private mutating func add(_ step: Step) {
    for operand in step.operands { add(operand) }
    if case .lookUp(let lookUp) = step { tables.insert(lookUp.table) }
  }

  private mutating func add(_ method: GradingDraft.Method) {
    switch method {
    case .bands(let quantity, _): quantities.insert(quantity)
    case .rules(let rules):
      for rule in rules {
        for condition in rule.conditions { add(condition) }
        if let figure = rule.quota?.figure { add(figure) }
      }
    }
  }

  private mutating func add(_ condition: UnitCondition) {
    switch condition {
    case .share(let marks, _, _, _), .turnout(let marks, _, _, _), .count(let marks, _, _),
      .counts(let marks, _, _, _, _), .mostVotes(let marks, _):
      add(marks)
    case .records(let form, let item), .item(let form, let item, _):
      add(form, .one(.item, item))
    case .quantity(let index, _): quantities.insert(index)
    case .absent(let figure): add(figure)
    case .shared(let index, _): shared.insert(index)
    case .unitCount(let count, _): add(.unitCount(count))
    case .figures(let left, _, let right, _): for operand in [left, right] { add(operand) }
    case .rankAgainst(_, let figure): add(figure)
    case .sum(let terms, _): for term in terms { add(term.operand) }
    case .atLeast(_, let lines): for part in lines.joined() { add(part) }
    case .category, .gradesAmong, .grade, .rank, .rankShare, .gradedUnits: break
    }
  }
}
