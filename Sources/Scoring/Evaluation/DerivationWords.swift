public import Diagnostics
import ExactArithmetic
public import RubricModel
import Rules

extension DerivationLine {
  /// The line in words, with the article that says it: `第四条第（一）项　取平均分：74.5、76＝75.25`.
  public func text(of quantity: Quantity, in rubric: Rubric) -> Bilingual {
    let place = spot(in: quantity).citation?.text ?? Bilingual(same: "")
    let working = workingText(of: quantity, in: rubric)
    let value = resultText(of: quantity)
    return Bilingual(
      zh: place.chinese + "　" + working.chinese + (value.map { "＝" + $0 } ?? ""),
      en: place.english + ": " + working.english + (value.map { " = " + $0 } ?? ""))
  }

  /// What was done: `取平均分：74.5、76`.
  public func workingText(of quantity: Quantity, in rubric: Rubric) -> Bilingual {
    let operand = step.flatMap { quantity.ladder[$0].step.operands.first }
    return WorkingWords(rubric, takes: kindTaken(quantity), operand).text(of: working)
  }

  /// What came out; nil where the group is left out.
  public func resultText(of quantity: Quantity) -> String? {
    result.map { FigureText.readable($0, kindGiven(quantity)) }
  }

  private func kindGiven(_ quantity: Quantity) -> ValueKind {
    step.map { quantity.ladder[$0].result.kind } ?? quantity.startsAs
  }

  /// The kind of the values that the step works on: an average keeps it, the others take over what
  /// the step before has given.
  private func kindTaken(_ quantity: Quantity) -> ValueKind {
    guard let step else { return quantity.startsAs }
    if case .collapse = quantity.ladder[step].step { return quantity.ladder[step].result.kind }
    return step > 0 ? quantity.ladder[step - 1].result.kind : quantity.startsAs
  }
}

extension DerivationLine {
  /// Where the rubric says it: the step, or what the ladder begins with; of a list of cases, the
  /// item that held.
  public func spot(in quantity: Quantity) -> Spot {
    if let step { return quantity.ladder[step].spot }
    if case .decided(let item, _, _, _) = working, case .cases(let rules) = quantity.start {
      return rules[item].spot
    }
    return quantity.spot
  }
}

/// Puts a working into words.
private struct WorkingWords {
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
    case .combined(let average, let members):
      return Self.labelled(average.words, combined(average, members))
    case .selected(let average, let kept, let dropped, let ground):
      let parts = [ground.map(text), dropped.isEmpty ? nil : self.dropped(dropped)]
        .compactMap { $0 }
      let words = Bilingual(
        zh: average.words.chinese + Self.bracketed(parts.map(\.chinese), "（", "，", "）"),
        en: average.words.english + Self.bracketed(parts.map(\.english), " (", ", ", ")"))
      return Self.labelled(words, combined(average, kept))
    case .picked(let average, let marks, let all):
      return Bilingual(
        zh: "\(average.words.chinese)：\(all)格中的\(marks)格",
        en: "\(average.words.english): \(marks) of \(all) cells")
    case .emptyCounted(let amount, let why):
      return Bilingual(
        zh: why.prefix.chinese + why.gap.chinese + "计为\(amount.text.chinese)",
        en: why.prefix.english + why.gap.english + "counts as \(amount.text.english)")
    case .emptyLeftOut(let why):
      let isEqual = why == .allEqual
      return Bilingual(
        zh: why.prefix.chinese + why.gap.chinese + "不计",
        en: why.prefix.english + (isEqual ? "" : "empty, ") + "left out")
    case .share(let share):
      return Bilingual(
        zh: "\(share.numerator)÷\(share.denominator)（\(share.baseName.chinese)）",
        en: "\(share.numerator) / \(share.denominator) (\(share.baseName.english))")
    case .counted(let number):
      return Bilingual(zh: "计数\(number)", en: "a count of \(number)")
    default: return reckoning(working)
    }
  }

  private func dropped(_ members: AverageMembers) -> Bilingual {
    let list = list(members)
    return Bilingual(zh: "去掉\(list.chinese)", en: "dropped \(list.english)")
  }

  private func text(of ground: SelectionGround) -> Bilingual {
    switch ground {
    case .middle(let middle): return text(of: middle)
    case .tier(_, let bound): return bound.ofMarks
    }
  }

  /// `平均分75，界限15`: from where, and how far a value may be off.
  private func text(of middle: OutlierMiddle) -> Bilingual {
    let name = middle.outliers.center.name
    let value = FigureText.readable(middle.value, kind)
    let limit = FigureText.readable(middle.limit, kind)
    let bound = middle.outliers.bound.comparison.phrase(Bilingual(same: limit))
    return Bilingual(
      zh: "\(name.chinese)\(value)，偏离\(bound.chinese)的去掉",
      en: "\(name.english) \(value), off by \(bound.english) is dropped")
  }

  private static func bracketed(
    _ parts: [String], _ opening: String, _ pause: String, _ closing: String
  ) -> String {
    parts.isEmpty ? "" : opening + parts.joined(separator: pause) + closing
  }

  private func reckoning(_ working: DerivationLine.Working) -> Bilingual {
    switch working {
    case .multiplied(let value, let amount):
      return joined(value, "×", amount.text)
    case .divided(let value, let divisor):
      return joined(value, "÷", other(divisor, divisor.shortestText()))
    case .scaled(let value, let factor):
      return joined(value, "×", other(factor, factor.shortestText()))
    case .limited(let value, let bound, let isUpper):
      return limited(figure(value), to: bound, isUpper)
    case .forEach(let value, let each, let number, let points):
      let (points, number) = (points.shortestText(), number.shortestText())
      return joined(
        value, each.isSubtracted ? "−" : "+",
        Bilingual(zh: "\(points)（\(number)件）", en: "\(points) (for \(number))"))
    case .distance(let value, let distance, let number, let line, let steps):
      return joined(
        value, distance.isSubtracted ? "−" : "+",
        DistanceWords(
          distance: distance, number: number, line: line, steps: steps,
          named: shared(distance.line, line), isRelative: rubric.isRelative(distance)
        ).text)
    case .notTaken(let value, let lacking): return notTaken(figure(value), lacking)
    case .replaced(let value, let bound, let amount):
      return Bilingual(
        zh: "\(figure(value))\(bound.text.chinese)，计为\(amount.text.chinese)",
        en: "\(figure(value)) \(bound.predicate.english), counts as \(amount.text.english)")
    case .unchanged(let value):
      return Bilingual(zh: "\(figure(value))，不变", en: "\(figure(value)), unchanged")
    case .kept(let value):
      return Bilingual(zh: "\(figure(value))，不修约", en: "\(figure(value)), no rounding")
    case .asNumber(let value):
      return Bilingual(zh: "\(figure(value))化为小数", en: "\(figure(value)) as plain number")
    case .raisedToZero(let value):
      return Bilingual(zh: "\(figure(value))扣完为止", en: "\(figure(value)), down to zero")
    case .lookedUp(let value, let table):
      let name = rubric.tables[table].name
      return Bilingual(
        zh: "\(figure(value))查“\(name[.chinese])”",
        en: "\(figure(value)) in \"\(name[.english])\"")
    case .placed(let value, let place, let sharedBy, let among, let table):
      return placed(figure(value), place, sharedBy, among, table.map { rubric.tables[$0].name })
    case .compared(let value, let best):
      return joined(value, "÷", Bilingual(same: figure(best)))
    case .comparedLowest(let value, let lowest):
      return joined(lowest, "÷", Bilingual(same: figure(value)))
    case .between(let value, let lowest, let highest, let isBelowHighest):
      let (from, to) = isBelowHighest ? (value, highest) : (lowest, value)
      return Bilingual(
        same: "(\(figure(to)) − \(figure(from))) ÷ (\(figure(highest)) − \(figure(lowest)))")
    case .rounded(let value, let rounding):
      return rounded(value, rounding)
    case .added(let terms):
      let sum = terms.enumerated().map { text(of: $1, isFirst: $0 == 0) }
      return Bilingual(
        zh: sum.map(\.chinese).joined(separator: " "),
        en: sum.map(\.english).joined(separator: " "))
    case .decided(_, let operand, let value, let findings):
      return findings.naming(decided(operand, value), in: rubric)
    case .lacking(let operands):
      let names = Bilingual.list(operands.map(name(of:)))
      return Bilingual(zh: "\(names.chinese)空缺，不计", en: "\(names.english): empty, left out")
    case .joined(let value, let term):
      let added = text(of: term, isFirst: false)
      return Bilingual(
        zh: figure(value) + " " + added.chinese, en: figure(value) + " " + added.english)
    default: return Bilingual(same: "")
    }
  }

  private func notTaken(_ value: String, _ lacking: [Quantity.Term.Operand]) -> Bilingual {
    let names = Bilingual.list(lacking.map(name(of:)))
    return Bilingual(
      zh: "\(value)，\(names.chinese)空缺，不加不减",
      en: "\(value), \(names.english): empty, nothing added or taken")
  }

  private func placed(
    _ value: String, _ place: Int, _ sharedBy: Int, _ among: Int, _ table: Name?
  ) -> Bilingual {
    Bilingual(
      zh: "\(value)在\(among)个中列第\(place)名" + (sharedBy > 1 ? "（\(sharedBy)个单位并列）" : "")
        + (table.map { "，查“\($0[.chinese])”" } ?? ""),
      en: "\(value) is at place \(place) of \(among)"
        + (sharedBy > 1 ? " (\(sharedBy) units)" : "")
        + (table.map { " in \"\($0[.english])\"" } ?? ""))
  }

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

  private func limited(_ value: String, to bound: Rational, _ isUpper: Bool) -> Bilingual {
    let (limit, bound) = (other(bound, figure(bound)), figure(bound))
    return Bilingual(
      zh: "\(value)\(isUpper ? "超过" : "低于")\(limit.chinese)，计为\(bound)",
      en: "\(value) is \(isUpper ? "more than" : "below") \(limit.english), counts as \(bound)")
  }

  private func name(of operand: Quantity.Term.Operand) -> Bilingual {
    rubric.text(of: operand, called: { $0.quoted })
  }

  private func rounded(_ value: Rational, _ rounding: Rounding) -> Bilingual {
    let extent = rounding.extent
    let chinese = rounding.step == nil ? "保留\(rounding.places)位" : extent.chinese
    return Bilingual(
      zh: "\(figure(value))\(rounding.mode.words.chinese)，\(chinese)",
      en: "\(figure(value)), \(rounding.mode.words.english), \(extent.english)")
  }

  private func decided(_ operand: Quantity.Term.Operand?, _ value: Rational?) -> Bilingual {
    guard let operand else { return Bilingual(zh: "不计", en: "left out") }
    guard let value else {
      let name = name(of: operand)
      return Bilingual(zh: "\(name.chinese)空缺，不计", en: "\(name.english): empty, left out")
    }
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

  private static func labelled(_ label: Bilingual, _ text: Bilingual) -> Bilingual {
    Bilingual(
      zh: label.chinese + "：" + text.chinese, en: label.english + ": " + text.english)
  }

  private func joined(_ value: Rational, _ sign: String, _ other: Bilingual) -> Bilingual {
    let left = figure(value) + " " + sign + " "
    return Bilingual(zh: left + other.chinese, en: left + other.english)
  }

  /// The members as they are added up on paper: of a mean with their sum and number, of a weighted
  /// one with the weights that came together.
  private func combined(_ average: Average, _ members: AverageMembers) -> Bilingual {
    switch average.formula {
    case .mean where members.occurrences > 1:
      let list = list(members)
      let (total, count) = (figure(members.total), members.occurrences)
      return Bilingual(
        zh: "\(list.chinese)，合计\(total)，除以\(count)",
        en: "\(list.english); total \(total), over \(count)")
    case .weightedMean: return weighted(members)
    case .sum, .weightedSum: return list(members, Bilingual(zh: "＋", en: " + "))
    default: return list(members)
    }
  }

  private func weighted(_ members: AverageMembers) -> Bilingual {
    let sum = list(members, Bilingual(zh: "＋", en: " + "))
    let total = members.reduce(Rational.zero) { $0 + $1.weight * Rational($1.count) }
    if total == .one { return sum }
    let weights = Self.weight(total)
    return Bilingual(
      zh: "\(sum.chinese)，除以权重合计\(weights)",
      en: "\(sum.english); over weights of \(weights) in all")
  }

  /// The members with how often each occurs and its weight, the first ones of very many.
  private func list(
    _ members: AverageMembers, _ sign: Bilingual = Bilingual(zh: "、", en: ", ")
  ) -> Bilingual {
    let members = members.withEqualOnesTogether
    let texts = members.prefix(Self.mostMembers).map { member in
      figure(member.value) + (member.weight == .one ? "" : "×" + Self.weight(member.weight))
        + (member.count > 1 ? "×\(member.count)" : "")
    }
    let more = members.count > Self.mostMembers ? ["…"] : []
    return Bilingual(
      zh: (texts + more).joined(separator: sign.chinese),
      en: (texts + more).joined(separator: sign.english))
  }

  /// A part of the whole in percent; a suggestion that counts double as the number 2.
  private static func weight(_ weight: Rational) -> String {
    FigureText.text(of: weight, weight > .one ? .number : .share)
  }

  /// More distinct values than anybody adds up by hand.
  private static let mostMembers = 40

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

extension AverageMembers {
  /// Equal values of equal weight as one, where the first of them stood.
  fileprivate var withEqualOnesTogether: [AverageMember] {
    var places: [AverageMember: Int] = [:]
    return reduce(into: []) { together, member in
      let key = AverageMember(value: member.value, weight: member.weight)
      guard let place = places[key] else {
        places[key] = together.count
        return together.append(member)
      }
      together[place] = AverageMember(
        value: member.value, count: together[place].count + member.count, weight: member.weight)
    }
  }
}
