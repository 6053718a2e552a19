import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

extension RubricReader {
  mutating func readComponent(_ heading: SyntaxNode, lines: [SyntaxNode]) {
    guard let made = heading.first(.madeName) else { return }
    let maximum = reader.points(heading.first(.points))
    var component = QuantityDraft(
      name: reader.name(made), role: .component(maximum: maximum), spot: reader.spot(heading))
    component.mayGoBelowZero = heading.has(.mayGoBelowZero)
    component.isChosen = heading.first(.origin)?.has(.chosen) ?? false
    if let ladder = lines.first { readLadder(ladder, into: &component) }
    for extra in lines.dropFirst() { reportSaidTwice(extra) }
    append(component, called: made)
  }

  /// A rate or a figure: heading and ladder in one sentence.
  mutating func readQuantity(_ node: SyntaxNode, as role: Quantity.Role) {
    guard let made = node.first(.madeName) else { return }
    var quantity = QuantityDraft(name: reader.name(made), role: role, spot: reader.spot(made))
    readLadder(node, into: &quantity)
    append(quantity, called: made)
  }

  /// The name is made behind its own ladder, so a score cannot be based on itself.
  mutating func append(_ quantity: QuantityDraft, called made: SyntaxNode) {
    _ = reader.makeName(made, as: .quantity(draft.quantities.count))
    draft.quantities.append(quantity)
  }

  mutating func readFinalScore(_ node: SyntaxNode) {
    ruled.insert(.finalScore)
    let words = Keyword.finalScore.spelling
    let name = Name(words.chinese, translation: Name.Translation(words.english, in: .english))
    var final = QuantityDraft(name: name, role: .finalScore, spot: reader.spot(node))
    readLadder(node, into: &final)
    let added = node.nodes(.item).compactMap { $0.first(.addStep) }
    let terms = ([node.first(.value)].compactMap { $0 } + added).flatMap { $0.nodes(.term) }
    if let own = terms.first(where: { $0.has(.finalScore) }) {
      reader.report(.finalScoreOfItself(at: reader.spot(own)))
    }
    if node.first(.value)?.nodes(.term).contains(where: { $0.has(.sumOfComponents) }) == true {
      final.componentsSummed = draft.components.count
    }
    draft.quantities.append(final)
  }

  // MARK: Ladders

  private mutating func readLadder(_ node: SyntaxNode, into quantity: inout QuantityDraft) {
    quantity.ladderSpot = reader.spot(node)
    if let value = node.first(.value) { readStart(value, into: &quantity) }
    let form = quantity.form
    for item in node.nodes(.item) {
      guard let part = item.childNodes.first(where: { $0.kind != .origin }),
        let step = step(part, form: form, itemsStand: itemsStand(in: quantity))
      else {
        quantity.hasUnknownStep = true
        continue
      }
      quantity.steps.append(Placed(step, at: reader.spot(item)))
    }
  }

  private mutating func readStart(_ value: SyntaxNode, into quantity: inout QuantityDraft) {
    if let list = value.first(.figureList) { return readFigures(list, into: &quantity) }
    if readComponents(value, into: &quantity) { return }
    quantity.start = start(value)
  }

  private mutating func start(_ value: SyntaxNode) -> QuantityDraft.Start? {
    let terms = value.nodes(.term)
    if terms.count == 1, !terms[0].has(.times), let name = terms[0].names.first,
      case .form(let form)? = reader.names.entry(name.text, of: [.form])?.kind
    {
      return selection(terms[0], of: form).map(QuantityDraft.Start.marks)
    }
    var drafts: [TermDraft] = []
    var sign = Keyword.plus
    for child in value.children {
      switch child {
      case .token(let token): sign = token.keyword ?? sign
      case .printed: continue
      case .node(let term):
        tellOfPause(in: term)
        let mayBeForm = terms.count == 1 && !term.has(.times)
        guard let operands = operands(of: term, mayBeForm: mayBeForm),
          let factor = factor(of: term)
        else { return nil }
        drafts += operands.map {
          TermDraft(
            operand: $0, factor: term.has(.times) ? factor : nil,
            isSubtracted: sign == .minus, whenEmpty: termTreatment(term),
            saysSumIsEmpty: term.saysSumIsEmpty, spot: reader.spot(term))
        }
      }
    }
    return .terms(drafts)
  }

  /// - Parameter mayBeForm: whether the marks of a form could stand here as well.
  mutating func operands(
    of term: SyntaxNode, mayBeForm: Bool = false
  ) -> [Quantity.Term.Operand]? {
    if term.has(.sumOfComponents) { return draft.components.map { .quantity($0) } }
    if term.has(.finalScore) {
      require(.finalScore, at: term)
      return draft.finalScore.map { [.quantity($0)] }
    }
    if term.countsUnits { return unitCount(term).map { [.unitCount($0)] } }
    if let points = term.first(.points) {
      return [.constant(Amount(reader.points(points), .points))]
    }
    if let share = term.ownTokens.first(where: { $0.kind == .share }) {
      return [.constant(Amount(ExactNumber.share(share.text), .share))]
    }
    guard let name = term.names.first,
      let operand = operand(name, mayBeForm: mayBeForm)
    else { return nil }
    if let picked = term.first(.marksOf) {
      reader.report(.partOfFigure(name.text, at: reader.spot(picked)))
    }
    return [operand]
  }

  /// A quantity, a line of a checklist or a shared number.
  mutating func operand(_ name: Token, mayBeForm: Bool = false) -> Quantity.Term.Operand? {
    let numbers: [NameTable.Kind.Class] = [.quantity, .item, .shared]
    switch reader.resolve(
      name, as: [.form] + numbers, offering: mayBeForm ? [.form] + numbers : numbers,
      called: mayBeForm
        ? Bilingual(zh: "表、计分部分或数值", en: "form, component or quantity")
        : Bilingual(zh: "计分部分、数值或登记项目", en: "component, quantity or checklist line"))
    {
    case .shared(let index)?: return .shared(index)
    case .quantity(let index)?: return .quantity(index)
    case .member(let form, .item, let index)?: return .item(form: form, index: index)
    case .form?:
      reader.report(.formIsNoNumber(name.text, at: reader.spot(name)))
      return nil
    default: return nil
    }
  }

  // MARK: Steps

  /// Whether each line of a checklist still has a value of its own.
  private func itemsStand(in quantity: QuantityDraft) -> Bool {
    guard case .marks(let marks)? = quantity.start, draft.forms[marks.form].kind == .checklist
    else {
      return false
    }
    return !marks.names(.item)
      && !quantity.steps.contains { placed in
        if case .collapse(let collapse) = placed.value {
          collapse.dimensions.contains(.item)
        } else {
          false
        }
      }
  }

  /// - Parameters:
  ///   - form: whose levels the step may name.
  ///   - itemsStand: whether a step over items is over lines of a checklist.
  private mutating func step(_ node: SyntaxNode, form: Int?, itemsStand: Bool) -> Step? {
    switch node.kind {
    case .overStep: overStep(node, form, itemsStand: itemsStand)
    case .shareStep: shareStep(node, form)
    case .countStep: countStep(node, form)
    case .timesStep: timesStep(node, form)
    case .addStep: addStep(node)
    case .divideStep: divideStep(node)
    case .forEachStep: forEachStep(node)
    case .distanceStep: distanceStep(node)
    case .boundStep: boundStep(node)
    case .asNumberStep: .asNumber
    case .downToZeroStep: .downToZero
    case .lookUpStep: lookUpStep(node)
    case .rankStep: rankStep(node)
    case .relativeStep: relativeStep(node)
    case .rangeShareStep: rangeShareStep(node)
    case .roundStep:
      (rounding(node.first(.rounding)) ?? steppedRounding(node.first(.roundingToSteps)))
        .map(Step.round)
    case .exactStep: .keepExact(shown: rounding(node.first(.rounding)))
    default: nil
    }
  }

  private func rankStep(_ node: SyntaxNode) -> Step {
    .takeRank(
      RankTaking(
        order: node.has(.highestFirst) ? .highestFirst : .lowestFirst,
        isWithinCategories: node.has(.withinEachCategory),
        tied: node.first(.tiedPlaces)?.tiedPlaces ?? .better,
        isShare: node.has(.unitCount)))
  }

  private func relativeStep(_ node: SyntaxNode) -> Step {
    let ratio = UnitRatio(
      isWithinCategories: node.has(.withinEachCategory),
      whenEmpty: node.first(.emptyRule).map(emptyTreatment))
    return node.has(.ratioOfLowest) ? .ratioOfLowest(ratio) : .relativeToBest(ratio)
  }

  private func rangeShareStep(_ node: SyntaxNode) -> Step {
    .rangeShare(
      RangeShare(
        isBelowHighest: node.has(.belowHighest),
        isWithinCategories: node.has(.withinEachCategory),
        whenEqual: node.first(.equalRule).map(emptyTreatment)))
  }

  private mutating func shareStep(_ node: SyntaxNode, _ form: Int?) -> Step? {
    guard let base = node.base, let marks = marks(of: node, form) else { return nil }
    return .share(
      MarkShare(
        marks: marks, base: base, whenEmpty: node.first(.emptyRule).map(emptyTreatment),
        quorum: enough(in: node), ownQuorums: ownQuorums(in: node, form)))
  }

  /// The marks that a share or a count is about.
  mutating func marks(of node: SyntaxNode, _ form: Int?) -> MarkTest? {
    guard let test = node.first(.markTest) else {
      return levels(node.names, of: form, at: node).map(MarkTest.levels)
    }
    let bounds = test.nodes(.bound).compactMap(reader.bound)
    return bounds.isEmpty ? nil : .within(bounds)
  }

  private mutating func divideStep(_ node: SyntaxNode) -> Step? {
    let whenEmpty = node.first(.emptyRule).map(emptyTreatment)
    if let name = node.names.first {
      return operand(name).map {
        .divide(Division(divisor: .operand($0), whenEmpty: whenEmpty))
      }
    }
    return .divide(
      Division(divisor: .amount(reader.amount(node.first(.amount))), whenEmpty: whenEmpty))
  }

  private mutating func forEachStep(_ node: SyntaxNode) -> Step? {
    guard let name = node.names.first, let operand = operand(name) else { return nil }
    let points = node.nodes(.points).map(reader.points)
    guard let each = points.first else { return nil }
    return .forEach(
      ForEach(
        operand: operand, points: each, isSubtracted: node.has(.minus),
        mostInAll: mostInAll(node, points),
        whenEmpty: node.first(.stepEmptyRule).map(figureGap)))
  }

  private mutating func timesStep(_ node: SyntaxNode, _ form: Int?) -> Step? {
    if let part = node.first(.selection) { return memberStep(node, part, form) }
    guard let name = node.names.first else {
      return .multiply(by: reader.amount(node.first(.amount)))
    }
    return operand(name).map { .scale(by: $0) }
  }

  private mutating func memberStep(
    _ node: SyntaxNode, _ part: SyntaxNode, _ form: Int?
  ) -> Step? {
    guard let (dimension, index) = member(part, on: form) else { return nil }
    guard let factor = node.names.first else {
      return .multiplyMember(dimension, index, by: .constant(reader.amount(node.first(.amount))))
    }
    return operand(factor).map { .multiplyMember(dimension, index, by: $0) }
  }

  private mutating func boundStep(_ node: SyntaxNode) -> Step? {
    if let name = node.names.first { return limitStep(node, name) }
    guard let bound = node.first(.bound).flatMap(reader.bound) else { return nil }
    return .replace(bound, by: reader.amount(node.first(.amount)))
  }

  private mutating func limitStep(_ node: SyntaxNode, _ name: Token) -> Step? {
    guard let limit = operand(name), let value = node.names.last.flatMap({ operand($0) }) else {
      return nil
    }
    if limit != value { reader.report(.limitsDiffer(at: reader.spot(node))) }
    return .limit(Limit(operand: limit, isUpper: node.has(.moreThan)))
  }

  private mutating func lookUpStep(_ node: SyntaxNode) -> Step? {
    guard let name = node.names.first,
      case .table(let index)? = reader.resolve(
        name, as: [.table], called: Bilingual(zh: "查分用的表", en: "table"))
    else { return nil }
    let order: TableLookUp.PlaceOrder? =
      node.has(.highestFirst) ? .highestFirst : node.has(.lowestFirst) ? .lowestFirst : nil
    return .lookUp(
      TableLookUp(table: index, order: order, isWithinCategories: node.has(.withinEachCategory)))
  }

  func emptyTreatment(_ node: SyntaxNode) -> EmptyTreatment {
    if let amount = node.first(.amount) { return .countsAs(reader.amount(amount)) }
    return node.has(.leftOut) ? .leftOut : .refuse
  }

  func figureGap(_ node: SyntaxNode) -> FigureGap {
    node.has(.leftOut) ? .stepNotTaken : node.has(.refuse) ? .refuse : .leavesEmpty
  }

  func partEmptyTreatment(_ node: SyntaxNode) -> PartEmptyTreatment {
    if let amount = node.first(.amount) { return .countsAs(reader.amount(amount)) }
    if node.has(.leftOut) { return .leftOut }
    if node.has(.scalesToFull) { return .scalesToFull }
    return node.has(.sharesOutWeight) ? .sharesOutWeight : .refuse
  }

  private func rounding(_ node: SyntaxNode?) -> Rounding? {
    guard let node, let mode = roundingMode(node),
      let places = node.number?.wholeNumber
    else { return nil }
    return Rounding(mode: mode, places: places)
  }

  private func steppedRounding(_ node: SyntaxNode?) -> Rounding? {
    guard let node, let mode = roundingMode(node), let step = node.first(.amount) else {
      return nil
    }
    return Rounding(mode: mode, step: reader.amount(step))
  }

  private func roundingMode(_ node: SyntaxNode) -> RoundingMode? {
    node.keywords.first.flatMap { words in
      RoundingMode.all.first { words.spelling == $0.words }
    }
  }

  /// A whole number of at most twelve digits, which the lexer has made sure of.
  func whole(_ token: Token?) -> Int { token?.wholeNumber ?? 0 }
}

extension Diagnostic {
  fileprivate static func formIsNoNumber(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .kindsMixed, zh: "“\(name)”是表，不能直接加减乘除。请先为它写一个计分部分。",
      en:
        "\"\(name)\" is a form; it cannot be added, subtracted, multiplied or divided. Write a component for it first.",
      at: spot)
  }

  /// A figure has been made of marks already: nothing tells any more whose they were.
  fileprivate static func partOfFigure(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "“\(name)”不是表，不能只取其中的组别、指标或轮次。",
      en: "\"\(name)\" is no form: no group, criterion or round can be picked from it.", at: spot,
      help: [
        Bilingual(
          zh: "请在“\(name)”取自表的地方写明，或另立数值：数值“…”，取自“表”组别“…”：…",
          en:
            "Say it where \"\(name)\" is based on its form, or make another Quantity: Quantity \"…\" based on \"form\" group \"…\": …"
        )
      ])
  }

  fileprivate static func limitsDiffer(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "超过或低于哪个数，就只能计为哪个数。",
      en: "What lies beyond a quantity can only count as that quantity.", at: spot,
      help: [
        Bilingual(
          zh: "请写：超过“封顶分”计为“封顶分”。", en: "Write: more than \"cap\" counts as \"cap\".")
      ])
  }

  fileprivate static func finalScoreOfItself(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .partMissing, zh: "最后得分不能取自它自己。", en: "The final score cannot be based on itself.", at: spot,
      help: [
        Bilingual(zh: "请写：取自各部分之和。", en: "Write: based on the sum of components.")
      ])
  }
}
