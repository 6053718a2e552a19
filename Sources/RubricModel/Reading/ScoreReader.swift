import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

extension RubricReader {
  mutating func readComponent(_ heading: SyntaxNode, lines: [SyntaxNode]) {
    guard let made = heading.first(.madeName) else { return }
    let maximum = reader.points(heading.first(.points))
    let spot = reader.spot(heading)
    let name = reader.name(made)
    var component = QuantityDraft(name: name, role: .component(maximum: maximum), spot: spot)
    component.isChosen = heading.first(.origin)?.has(.chosen) ?? false
    if let ladder = lines.first { readLadder(ladder, into: &component) }
    for extra in lines.dropFirst() { reportSaidTwice(extra) }
    // The name is made behind its own ladder, so a score cannot be based on itself.
    _ = reader.makeName(made, as: .component(draft.components.count))
    draft.components.append(component)
  }

  mutating func readFinalScore(_ node: SyntaxNode) {
    ruled.insert(.finalScore)
    let words = Keyword.finalScore.spelling
    let name = Name(words.chinese, translation: Name.Translation(words.english, in: .english))
    var final = QuantityDraft(name: name, role: .finalScore, spot: reader.spot(node))
    readLadder(node, into: &final)
    if node.first(.value)?.nodes(.term).contains(where: { $0.has(.sumOfComponents) }) == true {
      final.componentsSummed = draft.components.count
    }
    draft.finalScore = final
  }

  // MARK: Ladders

  private mutating func readLadder(_ node: SyntaxNode, into quantity: inout QuantityDraft) {
    quantity.ladderSpot = reader.spot(node)
    if let value = node.first(.value) { quantity.start = readStart(value) }
    for item in node.nodes(.item) {
      guard let step = item.childNodes.compactMap({ step($0) }).first else { continue }
      quantity.steps.append(Placed(step, at: reader.spot(item)))
    }
  }

  private mutating func readStart(_ value: SyntaxNode) -> QuantityDraft.Start? {
    let terms = value.nodes(.term)
    if terms.count == 1, terms[0].first(.amount) == nil, let name = terms[0].names.first,
      case .form(let form)? = reader.names.entry(name.text, of: [.form])?.kind
    {
      return .form(form)
    }
    var drafts: [TermDraft] = []
    var sign = Keyword.plus
    for child in value.children {
      switch child {
      case .token(let token): sign = token.keyword ?? sign
      case .printed: continue
      case .node(let term):
        guard let operands = operands(of: term) else { return nil }
        drafts += operands.map {
          TermDraft(
            operand: $0, factor: term.first(.amount).map(reader.amount),
            isSubtracted: sign == .minus, spot: reader.spot(term))
        }
      }
    }
    return .terms(drafts)
  }

  private mutating func operands(of term: SyntaxNode) -> [Quantity.Term.Operand]? {
    if term.has(.sumOfComponents) { return draft.components.indices.map { .component($0) } }
    if let points = term.first(.points) { return [.constant(reader.points(points))] }
    guard let name = term.names.first,
      let kind = reader.resolve(
        name, as: [.form, .component], called: Bilingual(zh: "表或计分部分", en: "form or component"))
    else { return nil }
    if case .component(let index) = kind { return [.component(index)] }
    reader.report(
      Diagnostic(
        .kindsMixed, zh: "“\(name.text)”是表，不能直接加减或相乘。请先为它写一个计分部分。",
        en:
          "\"\(name.text)\" is a form; it cannot be added, subtracted or multiplied. Write a component for it first.",
        at: reader.spot(name)))
    return nil
  }

  private func step(_ node: SyntaxNode) -> Step? {
    switch node.kind {
    case .overStep: overStep(node)
    case .timesStep: .multiply(by: reader.amount(node.first(.amount)))
    case .roundStep: rounding(node.first(.rounding)).map(Step.round)
    case .exactStep: .keepExact(shown: rounding(node.first(.rounding)))
    default: nil
    }
  }

  private func overStep(_ node: SyntaxNode) -> Step? {
    let words = node.keywords
    guard let dimension = Dimension.allCases.first(where: { words.contains($0.keyword) }),
      let average = Average.all.first(where: { words.contains(where: $0.isSpelled) })
    else { return nil }
    return .collapse(
      Collapse(
        dimension: dimension, average: average,
        whenEmpty: node.first(.emptyRule).map(emptyTreatment),
        whenPartEmpty: node.first(.partEmptyRule).map(partEmptyTreatment)))
  }

  private func emptyTreatment(_ node: SyntaxNode) -> EmptyTreatment {
    if let amount = node.first(.amount) { return .countsAs(reader.amount(amount)) }
    return node.has(.leftOut) ? .leftOut : .refuse
  }

  private func partEmptyTreatment(_ node: SyntaxNode) -> PartEmptyTreatment {
    if let amount = node.first(.amount) { return .countsAs(reader.amount(amount)) }
    return node.has(.sharesOutWeight) ? .sharesOutWeight : .refuse
  }

  private func rounding(_ node: SyntaxNode?) -> Rounding? {
    guard let node, let words = node.keywords.first,
      let mode = RoundingMode.all.first(where: { words.spelling == $0.words }),
      let places = node.number.flatMap({ Int($0.text) })
    else { return nil }
    return Rounding(mode: mode, places: places)
  }
}

extension Average {
  fileprivate func isSpelled(_ keyword: Keyword) -> Bool { keyword.spelling == words }
}
