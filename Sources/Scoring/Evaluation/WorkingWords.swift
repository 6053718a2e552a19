import Diagnostics
import ExactArithmetic
import RubricModel
import Rules

/// Puts a working into words.
struct WorkingWords {
  private let rubric: Rubric
  private let kind: ValueKind
  private let operand: Quantity.Term.Operand?

  /// - Parameters:
  ///   - kind: what the values are that the step works on.
  ///   - operand: what it reckons with besides.
  init(_ rubric: Rubric, takes kind: ValueKind, _ operand: Quantity.Term.Operand?) {
    self.rubric = rubric
    self.kind = kind
    self.operand = operand
  }

  private func figure(_ value: Rational) -> String { FigureText.text(of: value, kind) }

  func text(of working: DerivationLine.Working) -> Bilingual {
    switch working {
    case .begun(let beginning): text(of: beginning)
    case .gathered(let gathering): GatheringWords(kind: kind).text(of: gathering)
    case .empty(let why, let amount): text(of: why, amount)
    case .changed(let value, let change): text(of: value, change)
    case .stayed(let value, let stay): text(of: value, stay)
    case .compared(let value, let others): text(of: value, others)
    }
  }

  private func text(of beginning: DerivationLine.Beginning) -> Bilingual {
    switch beginning {
    case .added(let terms): sum(of: terms)
    case .lacking(let operands): lacking(operands)
    case .listed(let listed): GatheringWords(kind: kind).text(of: listed)
    case .decided(_, let given, let findings): findings.naming(text(of: given), in: rubric)
    }
  }

  private func sum(of terms: [DerivationLine.AddedTerm]) -> Bilingual {
    let sum = terms.enumerated().map { text(of: $1, isFirst: $0 == 0) }
    return Bilingual(
      zh: sum.map(\.chinese).joined(separator: " "),
      en: sum.map(\.english).joined(separator: " "))
  }

  private func lacking(_ operands: [Quantity.Term.Operand]) -> Bilingual {
    let names = Bilingual.list(operands.map(name(of:)))
    return Bilingual(zh: "\(names.chinese)空缺，不计", en: "\(names.english): empty, left out")
  }

  private func text(of why: Emptiness, _ amount: Amount?) -> Bilingual {
    if let amount {
      return Bilingual(
        zh: why.prefix.chinese + why.gap.chinese + "计为\(amount.text.chinese)",
        en: why.prefix.english + why.gap.english + "counts as \(amount.text.english)")
    }
    let isEqual = why == .allEqual
    return Bilingual(
      zh: why.prefix.chinese + why.gap.chinese + "不计",
      en: why.prefix.english + (isEqual ? "" : "empty, ") + "left out")
  }

  private func text(of given: DerivationLine.Given) -> Bilingual {
    switch given {
    case .nothing: Bilingual(zh: "不计", en: "left out")
    case .figure(let operand, let value): decided(operand, value)
    case .sum(let terms): sum(of: terms)
    case .lacking(let operands): lacking(operands)
    }
  }

  private func decided(_ operand: Quantity.Term.Operand, _ value: Rational) -> Bilingual {
    switch operand {
    case .constant(let amount): return amount.text
    case .unitCount: return Bilingual(same: FigureText.text(of: value, .number))
    case .shared: return shared(operand, value) ?? name(of: operand)
    case .item(let form, let item):
      return Bilingual(same: FigureText.text(of: value, rubric.forms[form].kind(ofItem: item)))
    case .quantity(let index):
      let quantity = rubric.quantities[index]
      let text = FigureText.text(of: value, quantity.type.kind)
      return Bilingual(
        zh: "“\(quantity.name[.chinese])”\(text)", en: "\"\(quantity.name[.english])\" \(text)")
    }
  }

  // MARK: Changes

  private func text(of value: Rational, _ change: DerivationLine.Change) -> Bilingual {
    switch change {
    case .multiplied(let amount): joined(value, "×", amount.text)
    case .scaled(let factor): joined(value, "×", other(factor, factor.shortestText()))
    case .divided(let divisor): joined(value, "÷", other(divisor, divisor.shortestText()))
    case .limited(let bound, let isUpper): limited(figure(value), to: bound, isUpper)
    case .forEach(let each, let number, let points): forEach(value, each, number, points)
    case .distance(let distance, let number, let line, let steps):
      joined(
        value, distance.isSubtracted ? "−" : "+",
        DistanceWords(
          distance: distance, number: number, line: line, steps: steps,
          named: shared(distance.line, line), isRelative: rubric.isRelative(distance)
        ).text)
    case .joined(let term): joined(figure(value), term)
    case .replaced(let bound, let amount):
      Bilingual(
        zh: "\(figure(value))\(bound.text.chinese)，计为\(amount.text.chinese)",
        en: "\(figure(value)) \(bound.predicate.english), counts as \(amount.text.english)")
    case .raisedToZero:
      Bilingual(zh: "\(figure(value))扣完为止", en: "\(figure(value)), down to zero")
    case .lookedUp(let table): lookedUp(figure(value), rubric.tables[table].name)
    case .rounded(let rounding): rounded(value, rounding)
    }
  }

  private func joined(_ value: Rational, _ sign: String, _ other: Bilingual) -> Bilingual {
    let left = figure(value) + " " + sign + " "
    return Bilingual(zh: left + other.chinese, en: left + other.english)
  }

  private func limited(_ value: String, to bound: Rational, _ isUpper: Bool) -> Bilingual {
    let (limit, bound) = (other(bound, figure(bound)), figure(bound))
    return Bilingual(
      zh: "\(value)\(isUpper ? "超过" : "低于")\(limit.chinese)，计为\(bound)",
      en: "\(value) is \(isUpper ? "more than" : "below") \(limit.english), counts as \(bound)")
  }

  private func forEach(
    _ value: Rational, _ each: ForEach, _ number: Rational, _ points: Rational
  ) -> Bilingual {
    let (points, number) = (points.shortestText(), number.shortestText())
    return joined(
      value, each.isSubtracted ? "−" : "+",
      Bilingual(zh: "\(points)（\(number)件）", en: "\(points) (for \(number))"))
  }

  private func joined(_ value: String, _ term: DerivationLine.AddedTerm) -> Bilingual {
    let added = text(of: term, isFirst: false)
    return Bilingual(zh: value + " " + added.chinese, en: value + " " + added.english)
  }

  private func lookedUp(_ value: String, _ table: Name) -> Bilingual {
    Bilingual(
      zh: "\(value)查“\(table[.chinese])”", en: "\(value) in \"\(table[.english])\"")
  }

  private func rounded(_ value: Rational, _ rounding: Rounding) -> Bilingual {
    let extent = rounding.extent
    let chinese = rounding.step == nil ? "保留\(rounding.places)位" : extent.chinese
    return Bilingual(
      zh: "\(figure(value))\(rounding.mode.words.chinese)，\(chinese)",
      en: "\(figure(value)), \(rounding.mode.words.english), \(extent.english)")
  }

  private func text(of value: Rational, _ stay: DerivationLine.Stay) -> Bilingual {
    switch stay {
    case .unchanged: Bilingual(zh: "\(figure(value))，不变", en: "\(figure(value)), unchanged")
    case .notRounded: Bilingual(zh: "\(figure(value))，不修约", en: "\(figure(value)), no rounding")
    case .asNumber: Bilingual(zh: "\(figure(value))化为小数", en: "\(figure(value)) as plain number")
    case .notTaken(let lacking): notTaken(figure(value), lacking)
    }
  }

  private func notTaken(_ value: String, _ lacking: [Quantity.Term.Operand]) -> Bilingual {
    if lacking.isEmpty {
      return Bilingual(
        zh: "\(value)，作比较的数不大于0，不加不减",
        en: "\(value), compared with a number that is not above 0: nothing added or taken")
    }
    let names = Bilingual.list(lacking.map(name(of:)))
    return Bilingual(
      zh: "\(value)，\(names.chinese)空缺，不加不减",
      en: "\(value), \(names.english): empty, nothing added or taken")
  }

  // MARK: Other units

  private func text(of value: Rational, _ others: DerivationLine.AmongUnits) -> Bilingual {
    switch others {
    case .placed(let place, let sharedBy, let among, let withoutGap, let table):
      let words = placed(figure(value), place, sharedBy, among, withoutGap)
      let name = table.map { rubric.tables[$0].name }
      return Bilingual(
        zh: words.chinese + (name.map { "，查“\($0[.chinese])”" } ?? ""),
        en: words.english + (name.map { " in \"\($0[.english])\"" } ?? ""))
    case .withBest(let best): return joined(value, "÷", Bilingual(same: figure(best)))
    case .withLowest(let lowest): return joined(lowest, "÷", Bilingual(same: figure(value)))
    case .between(let lowest, let highest, let isBelowHighest):
      let (from, to) = isBelowHighest ? (value, highest) : (lowest, value)
      return Bilingual(
        same: "(\(figure(to)) − \(figure(from))) ÷ (\(figure(highest)) − \(figure(lowest)))")
    }
  }

  private func placed(
    _ value: String, _ place: Int, _ sharedBy: Int, _ among: Int, _ withoutGap: Bool
  ) -> Bilingual {
    Bilingual(
      zh: "\(value)在\(among)个中列第\(place)名" + (sharedBy > 1 ? "（\(sharedBy)个单位并列）" : "")
        + (withoutGap ? "（并列不占位）" : ""),
      en: "\(value) is at place \(place) of \(among)"
        + (sharedBy > 1 ? " (\(sharedBy) units)" : "")
        + (withoutGap ? " (places without gap)" : ""))
  }

  // MARK: Terms

  /// The other number of the step; one of the meeting is called by its name: `0.96（“K值”）`.
  private func other(_ value: Rational, _ text: String) -> Bilingual {
    operand.flatMap { shared($0, value) } ?? Bilingual(same: text)
  }

  private func shared(_ operand: Quantity.Term.Operand, _ value: Rational) -> Bilingual? {
    guard case .shared(let index) = operand else { return nil }
    let number = rubric.sharedNumbers[index]
    let (name, text) = (number.mention, FigureText.text(of: value, number.kind))
    return Bilingual(zh: "\(text)（\(name.chinese)）", en: "\(text) (\(name.english))")
  }

  private func name(of operand: Quantity.Term.Operand) -> Bilingual {
    rubric.text(of: operand, called: { $0.quoted })
  }

  private func text(of term: DerivationLine.AddedTerm, isFirst: Bool) -> Bilingual {
    let sign = term.isSubtracted ? "− " : isFirst ? "" : "+ "
    let named = shared(term.operand, term.value) ?? Bilingual(same: text(of: term))
    let sum = Bilingual(zh: sign + named.chinese, en: sign + named.english)
    if term.isSubstitute {
      return Bilingual(zh: sum.chinese + "（空缺）", en: sum.english + " (empty)")
    }
    if term.factor == .one { return sum }
    let factor = factor(of: term)
    return Bilingual(
      zh: "\(sum.chinese) × \(factor.chinese)", en: "\(sum.english) × \(factor.english)")
  }

  private func text(of term: DerivationLine.AddedTerm) -> String {
    text(of: term.operand, term.value)
  }

  private func factor(of term: DerivationLine.AddedTerm) -> Bilingual {
    if case .constant(let amount) = term.factor { return amount.text }
    return shared(term.factor, term.multiplier)
      ?? Bilingual(same: text(of: term.factor, term.multiplier))
  }

  /// It has the kind of what it names.
  private func text(of operand: Quantity.Term.Operand, _ value: Rational) -> String {
    switch operand {
    case .shared(let index): FigureText.text(of: value, rubric.sharedNumbers[index].kind)
    case .quantity(let index): FigureText.text(of: value, rubric.quantities[index].type.kind)
    case .constant(let amount):
      FigureText.text(of: value, amount.kind == .share ? .share : .number)
    case .unitCount: FigureText.text(of: value, .number)
    case .item(let form, let item):
      FigureText.text(of: value, rubric.forms[form].kind(ofItem: item))
    }
  }
}
