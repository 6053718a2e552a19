import Diagnostics
import ExactArithmetic

/// Typing of a quantity by cases: whichever item holds, it is one kind of thing.
extension RubricDraft {
  func type(_ rules: [ValueRule], of quantity: QuantityDraft) -> (TypedLadder?, [Diagnostic]) {
    var problems: [Diagnostic] = []
    var joined: ValueType?
    var soFar = CasesSoFar(presences: CategoryPresences(categories.count))
    for (index, rule) in rules.enumerated() {
      let lacking = take(rule, behind: rules[..<index], &soFar)
      guard let value = rule.value else { continue }
      let terms = drafts(of: value, at: rule.spot)
      let unfit = terms.compactMap(factorUnfit) + kindsDiffer(terms)
      if !unfit.isEmpty {
        problems += unfit
        continue
      }
      guard var next = type(of: terms) else { return (nil, problems) }
      if value.count > 1, let first = lacking.first {
        problems.append(.sumMayLack(mention(of: first), rule.spot))
      }
      next.mayBeAbsent = false
      next.range = range(of: value, next.range, where: rule, behind: rules[..<index])
      guard let before = joined else {
        joined = next
        continue
      }
      if before.kind != next.kind {
        problems.append(.kindsOfCases(before.kind, next.kind, rule.spot))
        continue
      }
      joined = before.joined(next)
    }
    if joined == nil, problems.isEmpty, !quantity.hasUnknownStep {
      problems.append(.noCaseGives(quantity.spot))
    }
    guard var type = joined, !problems.hasErrors, !quantity.hasUnknownStep else {
      return (nil, problems)
    }
    type.mayBeAbsent = soFar.mayLack
    return (
      TypedLadder(
        start: .cases(rules), startsAs: type.kind, steps: [], type: type,
        categoriesHaving: soFar.mayLack ? soFar.presences.categoriesHaving : nil),
      problems
    )
  }

  /// - Returns: the figures behind what the item gives that some unit lacks which gets it.
  private func take(
    _ rule: ValueRule, behind before: ArraySlice<ValueRule>, _ soFar: inout CasesSoFar
  ) -> [Quantity.Term.Operand] {
    let units = soFar.presences.units(reaching: rule.conditions)
    var there = FiguresThere(
      with: soFar.present.union(rule.conditions.flatMap(\.comparedWhereHeld).map(lineBehind)),
      notZero: figuresNotZero(where: rule.conditions, behind: before.map(\.conditions)), in: self)
    let lacking = lacking(rule, soFar.present, units).filter { !there.has($0) }
    if rule.value == nil && !units.isEmpty || !lacking.isEmpty { soFar.mayLack = true }
    for unit in units {
      let presence = presence(behind: rule, soFar.present, ofUnitsOf: unit)
      soFar.presences.note(presence, ofUnitsOf: unit)
    }
    soFar.present.formUnion(known(behind: rule))
    return lacking
  }
}

/// What the items of a quantity by cases leave for the next one.
private struct CasesSoFar {
  /// The figures that every unit has which comes to it.
  var present: Set<Quantity.Term.Operand> = []
  /// Whether some unit gets no value.
  var mayLack = false
  var presences: CategoryPresences
}

extension RubricDraft {
  /// What an item gives, as terms of a sum that nobody has checked.
  func drafts(of value: [Quantity.Term], at spot: Spot) -> [TermDraft] {
    value.map { term in
      TermDraft(
        operand: term.operand, factor: term.factor == .one ? nil : term.factor,
        isSubtracted: term.isSubtracted, whenEmpty: nil, saysSumIsEmpty: false, spot: spot)
    }
  }

  /// The figures behind what the item gives that some unit lacks which gets it.
  private func lacking(
    _ rule: ValueRule, _ present: Set<Quantity.Term.Operand>, _ units: [Int?]
  ) -> [Quantity.Term.Operand] {
    (rule.value ?? []).flatMap(\.operands).filter { figure in
      units.contains { !isThere(figure, rule.conditions, present, ofUnitsOf: $0) }
    }
  }

  /// Whether the item gives units of a category a value; nil where some may have one.
  private func presence(
    behind rule: ValueRule, _ present: Set<Quantity.Term.Operand>, ofUnitsOf category: Int?
  ) -> Bool? {
    guard let value = rule.value else { return false }
    let lacking = value.flatMap(\.operands).filter {
      !isThere($0, rule.conditions, present, ofUnitsOf: category)
    }
    if lacking.isEmpty { return true }
    return lacking.contains { categories(having: $0) != nil } ? false : nil
  }

  /// Whether all units of a category have the figure that get what the item gives.
  private func isThere(
    _ figure: Quantity.Term.Operand, _ conditions: [UnitCondition],
    _ present: Set<Quantity.Term.Operand>, ofUnitsOf category: Int?
  ) -> Bool {
    if !canLack(figure) || present.contains(lineBehind(figure)) { return true }
    if let category, categories(having: figure)?.contains(category) == true { return true }
    return compares(conditions, lineBehind(figure))
  }

  /// Whether all who get what the item gives have the figure, since it was compared.
  private func compares(_ conditions: [UnitCondition], _ figure: Quantity.Term.Operand) -> Bool {
    conditions.contains { condition in
      switch condition {
      case .atLeast(let number, let lines):
        Self.isSure(lines, atLeast: number) { compares($0, figure) }
      default: condition.comparedWhereHeld.map(lineBehind).contains(figure)
      }
    }
  }

  /// Whether one of the lines that hold is of this kind, whichever of them they are.
  private static func isSure(
    _ lines: [[UnitCondition]], atLeast number: Int, _ isOfKind: ([UnitCondition]) -> Bool
  ) -> Bool {
    lines.count { !isOfKind($0) } < number
  }

  /// The figures that nobody lacks behind the item: whoever lacked them got what it gives, or
  /// the count has stopped. Beside another condition, which may fail, nothing is certain.
  private func known(behind rule: ValueRule) -> [Quantity.Term.Operand] {
    known(behind: rule.conditions).map(lineBehind)
  }

  /// Of alternatives none held, so each of them was decided. Of several that have to hold, some may
  /// have been left open.
  private func known(behind conditions: [UnitCondition]) -> [Quantity.Term.Operand] {
    guard conditions.count == 1 else { return [] }
    guard let branches = conditions[0].alternatives else { return conditions[0].compared }
    return branches.flatMap { known(behind: $0) }
  }

  /// How the value is rounded for print. A quantity by cases is printed like those that it takes
  /// its values from; where they differ, with the most places.
  func shownRounding(of typed: TypedLadder) -> Rounding? {
    if case .keepExact(let rounding)? = typed.steps.last?.step { return rounding }
    guard case .cases(let rules) = typed.start, typed.type.places == nil else { return nil }
    // Step by step: the optimizer of Swift 6.3 fails on one chain of optionals.
    let operands = rules.compactMap(\.value).joined().flatMap(\.operands)
    let shown = operands.compactMap { operand -> Rounding? in
      guard let index = operand.quantity, let typed = quantities[index].typed else { return nil }
      return shownRounding(of: typed)
    }
    return shown.max { $0.places < $1.places }
  }
}

extension UnitCondition {
  /// The figures that are there where it holds.
  fileprivate var comparedWhereHeld: [Quantity.Term.Operand] {
    if case .absent = self { [] } else { compared }
  }

  /// The figures of the unit that have to be there for it to be decided. A line without a number
  /// has no record of anything.
  fileprivate var compared: [Quantity.Term.Operand] {
    switch self {
    case .quantity(let index, _): [.quantity(index)]
    case .item(let form, let item, _): [.item(form: form, index: item)]
    case .absent(let figure), .rankAgainst(_, let figure): [figure]
    case .figures(let left, _, let right, _): [left, right]
    case .sum(let terms, _): terms.map(\.operand)
    case .category, .share, .turnout, .count, .counts, .gradesAmong, .records, .shared, .grade,
      .rank,
      .rankShare,
      .mostVotes,
      .unitCount, .gradedUnits, .atLeast:
      []
    }
  }
}

extension ValueType {
  /// The type of a value that is of one or the other, both of the same kind.
  fileprivate func joined(_ other: ValueType) -> ValueType {
    ValueType(
      kind: kind, mayBeAbsent: mayBeAbsent || other.mayBeAbsent, range: range.joined(other.range),
      places: places.flatMap { places in other.places.map { max(places, $0) } })
  }
}

extension Diagnostic {
  /// Without one of its parts a sum is no smaller sum: an item before it says what holds then.
  fileprivate static func sumMayLack(_ name: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .emptyNotRuled, zh: "\(name.chinese)可能没有值，这时这一项怎样计算未规定。",
      en:
        "\(name.english.capitalizedFirst) can be without a value: it is not said what this item gives then.",
      at: spot,
      help: [
        Bilingual(
          zh: "请在前面加一项：若\(name.chinese)空缺，则为…。（或：若\(name.chinese)空缺，则不计）",
          en:
            "Add an item before it: if \(name.english) is empty, then …. (or: if \(name.english) is empty, then left out)"
        )
      ])
  }

  fileprivate static func noCaseGives(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "没有一项给出数值，每个单位都不计。",
      en: "No item gives a value: every unit is left out.", at: spot,
      help: [
        Bilingual(
          zh: "请让某一项给出数值：若“满意率”不低于60%，则为“满意率”；否则不计。",
          en:
            "Give a value in some item: if \"满意率\" is at least 60%, then \"满意率\"; otherwise left out."
        )
      ])
  }

  fileprivate static func kindsOfCases(
    _ first: ValueKind, _ other: ValueKind, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .kindsMixed, zh: "前面各项给出的是\(first.name.chinese)，这一项却是\(other.name.chinese)。",
      en: "The items before give \(first.name.english), this one gives \(other.name.english).",
      at: spot,
      help: [
        Bilingual(
          zh: "各项须给出同一种数：分值写“60分”，比率写“60%”，数量只写“60”。",
          en:
            "All items have to give one kind: points as \"60 points\", shares as \"60%\", numbers as \"60\"."
        )
      ])
  }
}
