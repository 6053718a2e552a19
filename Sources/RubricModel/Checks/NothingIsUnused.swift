import Diagnostics
import RubricSyntax
import Rules

/// Everything that a rubric makes is used by something behind it: what nobody uses decides nothing,
/// although it reads as if it did.
enum NothingIsUnused: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    // Behind an error nobody knows what would have been used.
    if rubric.tree.isIncomplete || rubric.quantities.contains(where: { $0.typed == nil }) {
      return []
    }
    let uses = Uses(of: rubric)
    return rubric.forms.indices.filter { !uses.forms.contains($0) }.map {
      unused(rubric.forms[$0].name, rubric.forms[$0].spot, form)
    }
      + rubric.tables.indices.filter { !uses.tables.contains($0) }.map {
        unused(rubric.tables[$0].name, rubric.tables[$0].spot, table)
      }
      + rubric.quantities.indices.filter { !uses.quantities.contains($0) }.map {
        unused(rubric.quantities[$0].name, rubric.quantities[$0].spot, quantity)
      }
  }

  private static let form = Bilingual(
    zh: "没有哪一条取自它：填了也不计。请在计分部分、比率或等次中用到它，或删去这一条。",
    en:
      "No article is based on it, so what it holds counts nowhere. Use it in a component, a rate or a grade, or delete the article."
  )
  private static let table = Bilingual(
    zh: "没有哪一步查它。请在计分步骤中写：查这张表；或删去这一条。",
    en: "No step looks anything up in it. Write \"look up\" in a score, or delete the article.")
  private static let quantity = Bilingual(
    zh: "它不进入最后得分、等次、排名，也不公布。请在最后得分中用到它，或公布它，或删去这一条。",
    en:
      "It enters no final score, grade or ranking and is not published. Use it, publish it, or delete the article."
  )

  private static func unused(_ name: Name, _ spot: Spot, _ help: Bilingual) -> Diagnostic {
    Diagnostic(
      .warning, .neverUsed,
      Bilingual(
        zh: "“\(name.text)”没有用到。", en: "\"\(name.text)\" is used nowhere."), at: spot,
      help: [help])
  }
}

/// What the articles of a rubric use.
private struct Uses {
  private(set) var forms: Set<Int> = []
  private(set) var tables: Set<Int> = []
  private(set) var quantities: Set<Int> = []

  init(of rubric: RubricDraft) {
    for quantity in rubric.quantities {
      add(quantity.start)
      for step in quantity.steps { add(step.value) }
    }
    for grading in rubric.gradings { add(grading.method) }
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
    for index in rubric.quantities.indices {
      let quantity = rubric.quantities[index]
      let isEnd = quantity.role == .finalScore || (rubric.finalScore == nil && quantity.isComponent)
      let isShown =
        rubric.publications.isEmpty || items.contains(.quantity(index))
        || (items.contains(.allScores) && !quantity.isComponent)
      if isEnd || (isShown && !quantity.isComponent) { quantities.insert(index) }
    }
  }

  private mutating func add(_ start: QuantityDraft.Start?) {
    switch start {
    case .marks(let selection)?: forms.insert(selection.form)
    case .terms(let terms)?: for term in terms { add(term.operand) }
    case .cases(let rules)?:
      for rule in rules {
        if let value = rule.value { add(value) }
        for condition in rule.conditions { add(condition) }
      }
    case nil: break
    }
  }

  private mutating func add(_ operand: Quantity.Term.Operand) {
    switch operand {
    case .quantity(let index): quantities.insert(index)
    case .item(let form, _): forms.insert(form)
    case .constant: break
    }
  }

  private mutating func add(_ step: Step) {
    if let operand = step.operand { add(operand) }
    if case .lookUp(let lookUp) = step { tables.insert(lookUp.table) }
  }

  private mutating func add(_ method: GradingDraft.Method) {
    switch method {
    case .bands(let quantity, _): quantities.insert(quantity)
    case .rules(let rules):
      for rule in rules { for condition in rule.conditions { add(condition) } }
    }
  }

  private mutating func add(_ condition: GradeCondition) {
    switch condition {
    case .share(let form, _, _, _), .records(let form, _), .item(let form, _, _),
      .mostVotes(let form, _):
      forms.insert(form)
    case .quantity(let index, _), .absent(let index): quantities.insert(index)
    case .figures(let left, _, let right): for operand in [left, right] { add(operand) }
    case .category, .gradesAmong, .grade, .rank, .rankShare: break
    }
  }
}
