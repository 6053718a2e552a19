import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Types all ladders of a rubric, in the order in which it makes them.
extension RubricDraft {
  mutating func typeLadders() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for index in quantities.indices {
      let (typed, problems) = type(quantities[index])
      quantities[index].typed = typed
      diagnostics += problems
    }
    return diagnostics
  }

  private func type(_ quantity: QuantityDraft) -> (TypedLadder?, [Diagnostic]) {
    guard let start = quantity.start else { return (nil, []) }
    var form: FormDraft?
    var initial: StartType?
    var warnings: [Diagnostic] = []
    let figureProblems = quantity.figures.map { problems(of: $0) } ?? []
    if figureProblems.hasErrors { return (nil, figureProblems) }
    switch start {
    case .marks(let selection):
      form = forms[selection.form]
      if let form, form.mixesKinds(in: selection) {
        return (nil, [.linesOfTwoKinds(form, at: quantity.ladderSpot ?? quantity.spot)])
      }
      initial = form?.markType(of: selection)
    case .terms(let terms):
      let problems = self.problems(of: terms)
      if problems.hasErrors { return (nil, problems) }
      warnings = figureProblems + problems
      initial = self.type(of: terms).map { StartType(type: $0) }
    case .figures(let list):
      let problems = self.kindsDiffer(list)
      if problems.hasErrors { return (nil, problems) }
      warnings = figureProblems
      initial = self.type(of: list).map { StartType(type: $0) }
    case .cases(let rules): return type(rules, of: quantity)
    }
    guard let initial else { return (nil, []) }
    // A form whose marks are of no known kind is reported as such; its scores would only repeat it.
    if let form, !form.hasKnownKind { return (nil, []) }
    var typer = LadderTyper(quantity, in: self, startingAs: initial)
    let steps = typer.typedSteps()
    let isWhole = !quantity.hasUnknownStep && (form?.hasSoundRange ?? true)
    guard !typer.diagnostics.hasErrors, !typer.isLost, isWhole else {
      return (nil, typer.diagnostics.filter { !isConsequence($0, of: quantity) })
    }
    var type = typer.type
    let isForSome = quantity.selection.map { !hasAllCategories($0) } ?? false
    let having =
      isForSome && !type.mayBeAbsent
      ? quantity.selection.map(categories(having:)) : categoriesHaving(termsOf: quantity)
    type.mayBeAbsent = type.mayBeAbsent || isForSome
    return (
      TypedLadder(
        start: checked(start), startsAs: initial.type.kind, steps: steps, type: type,
        categoriesHaving: type.mayBeAbsent ? having : nil),
      warnings + typer.diagnostics
    )
  }

  /// Whether a fault of a form, or of the ladder itself, may be all that is wrong: the line that
  /// gives the form its criteria may be the one that could not be read, and what can be absent
  /// depends on cases that are not ruled yet.
  private func isConsequence(_ problem: Diagnostic, of quantity: QuantityDraft) -> Bool {
    if problem.code == ModelCode.dimensionUnknown.rawValue { return tree.isIncomplete }
    if problem.code == ModelCode.weightsIncomplete.rawValue {
      return quantity.form.map { forms[$0].hasUnknownLine } ?? false
    }
    let gaps: [ModelCode] = [.emptyNotRuled, .partEmptyNotRuled, .gapCannotOccur]
    guard gaps.contains(where: { $0.rawValue == problem.code }) else {
      let ends: [ModelCode] = [.kindsMixed, .dimensionLeft]
      return quantity.hasUnknownStep && ends.contains { $0.rawValue == problem.code }
    }
    let step = quantity.steps.first { $0.spot.place == problem.place }
    if step?.value.canFindNothing == true { return false }
    return formsUsed(by: quantity).contains { index in
      forms[index].hasUnknownLine || [.blank, .missing].contains { forms[index].cases[$0] == nil }
    }
  }

  /// The forms whose marks or lines the ladder works on.
  private func formsUsed(by quantity: QuantityDraft) -> Set<Int> {
    var operands = quantity.start?.operands ?? []
    operands += quantity.steps.flatMap(\.value.operands)
    let lines = operands.compactMap { operand -> Int? in
      if case .item(let form, _) = operand { form } else { nil }
    }
    return Set(lines + [quantity.form].compactMap { $0 })
  }

  private func checked(_ start: QuantityDraft.Start) -> Quantity.Start {
    switch start {
    case .marks(let selection): .marks(selection)
    case .terms(let terms):
      .terms(
        terms.map {
          Quantity.Term(
            operand: $0.operand, factor: $0.factor ?? .one, isSubtracted: $0.isSubtracted,
            whenEmpty: $0.whenEmpty, saysSumIsEmpty: $0.saysSumIsEmpty)
        })
    case .figures(let list): .figures(checked(list))
    case .cases(let rules): .cases(rules)
    }
  }
}

extension Step {
  /// Whether there can be nothing for it, whatever the cases of the form say.
  fileprivate var canFindNothing: Bool {
    switch self {
    case .collapse(let collapse): !collapse.isOverListed
    case .share: true
    default: false
    }
  }
}

extension FormDraft {
  /// Whether it is clear what kind of thing its marks are.
  var hasKnownKind: Bool {
    // Without a scale the lines of a checklist are numbers, unless it is the scale that is unread.
    if kind == .checklist { return !scales.isEmpty || !hasUnknownLine }
    if kind == .adjustment { return true }
    return scales.isEmpty != (firstLevelsSpot == nil)
      && LevelsAreValuedAlike.problems(of: self).isEmpty
  }

  /// Whether the range of its marks can be reckoned with.
  fileprivate var hasSoundRange: Bool {
    ScalesAreSound.problems(of: self).isEmpty && !hasLostLevels
      && BoundsLieInsideScale.problems(of: self).isEmpty
  }
}

extension FormDraft {
  /// Whether lines of a checklist are taken together of which some are shares and some points.
  fileprivate func mixesKinds(in selection: MarkSelection) -> Bool {
    kind == .checklist && selection.members[.item] == nil && Set(itemKinds).count > 1
  }
}

extension Diagnostic {
  fileprivate static func linesOfTwoKinds(_ form: FormDraft, at spot: Spot) -> Diagnostic {
    let kinds = form.itemKinds
    let other = kinds.firstIndex { $0 != kinds[0] } ?? 0
    let (one, two) = (form.items[0].name.text, form.items[other].name.text)
    return Diagnostic(
      .kindsMixed,
      zh:
        "“\(form.name.text)”的“\(one)”是\(kinds[0].name.chinese)，“\(two)”是\(kinds[other].name.chinese)，不能一起汇总。",
      en:
        "On \"\(form.name.text)\", \"\(one)\" is \(kinds[0].name.english) and \"\(two)\" \(kinds[other].name.english): they cannot be taken together.",
      at: spot,
      help: [
        Bilingual(
          zh: "请分别写，如：数值“…”，取自“\(one)”：…。",
          en: "Write an article for each, such as: Quantity \"…\" based on \"\(one)\": ….")
      ])
  }
}
