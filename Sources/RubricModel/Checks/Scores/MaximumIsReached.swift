import Diagnostics
import ExactArithmetic
import Rules

/// The steps of a component stay within its maximum, and can reach it.
enum MaximumIsReached: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.componentDrafts.compactMap { component in
      guard case .component(let maximum) = component.role, let type = component.typed?.type,
        type.kind == .points
      else { return nil }
      let range = type.range
      guard let highest = range.highest else { return unbounded(component, maximum, rubric) }
      let isTooLow = range.lowest.map { $0.signum < 0 } ?? true
      if highest > maximum || (isTooLow && !rubric.mayBeNegative(component)) {
        let level = component.form.flatMap { rubric.forms[$0].levels.first(where: \.isAboveWhole) }
        let mayBeNegative = rubric.mayBeNegative(component)
        return exceeded(component, maximum, range, at: level, mayBeNegative: mayBeNegative)
      }
      if component.mayGoBelowZero, !isTooLow { return neverBelowZero(component) }
      return highest < maximum && !component.isChosen
        ? notReached(component, maximum, highest) : nil
    }
  }

  private static func unbounded(
    _ component: QuantityDraft, _ maximum: Rational, _ rubric: RubricDraft
  ) -> Diagnostic {
    let name = component.name.text
    return Diagnostic(
      .maximumExceeded, zh: "“\(name)”满分\(maximum.shortestText())分，但各步得数没有上限。",
      en:
        "\"\(name)\" is worth \(maximum.shortestText()) points, but nothing bounds what its steps give.",
      at: component.spot,
      help: [
        component.isTrimmed ? asQuantity(name) : nil,
        rubric.sums(of: component).map(meanInstead)
          ?? (rubric.takesAnyNumber(component) ? scaleOfLines : nil),
        cap(maximum),
      ].compactMap { $0 })
  }

  /// Judges are a fixed number where marks are dropped before the sum; their mean is another score.
  private static func asQuantity(_ name: String) -> Bilingual {
    Bilingual(
      zh: "评分人数固定、就是要求和的，改写成数值，数值不看满分：数值“\(name)”，取自…",
      en:
        "Where the number of raters is fixed and the sum is meant write it as a quantity, which has no maximum: Quantity \"\(name)\" based on …"
    )
  }

  private static func meanInstead(of dimensions: [Dimension]) -> Bilingual {
    // A sum by several steps is that of all marks, and so is the mean in its place.
    let isPooled = dimensions.count > 1
    let chinese = isPooled ? dimensions.phrase.chinese : ""
    let english = isPooled ? dimensions.phrase.english + ", " : ""
    return Bilingual(
      zh: "人数、件数不定时求和没有上限。请写：\(chinese)取平均分。（或：取中位数）",
      en:
        "A sum over a number that is not fixed has no bound. Write: \(english)plain mean. (or: median)"
    )
  }

  private static let scaleOfLines = Bilingual(
    zh: "登记表没有评分范围的，数可以任意大。请在登记表中规定，如：评分范围：从0到100，整数计分。",
    en:
      "Without a scale the numbers of a checklist can be of any size. Write there, for example: Scale: from 0 to 100, whole points."
  )

  /// What keeps the steps within the maximum.
  private static func cap(_ maximum: Rational) -> Bilingual {
    let figure = maximum.shortestText()
    return Bilingual(
      zh: "要封顶的，在修约之前加一步：超过\(figure)分计为\(figure)分。",
      en:
        "For a cap add a step before the rounding: more than \(figure) points counts as \(figure) points."
    )
  }

  /// A score out of 100 that is worth 60 is mostly meant to be 60 % of it: a cap would make 60 and
  /// 90 equal. Where a share is made points, they are too many.
  private static func proportion(
    _ component: QuantityDraft, _ maximum: Rational, _ range: Interval
  ) -> Bilingual? {
    guard let highest = range.highest, let lowest = range.lowest, lowest.signum >= 0,
      highest > maximum, maximum.signum > 0
    else { return nil }
    let factors = component.steps.compactMap { placed -> Amount? in
      if case .multiply(let amount) = placed.value, amount.kind == .points { amount } else { nil }
    }
    if let factor = factors.last {
      let due = Amount(maximum, .points).text
      guard factor.value == highest else { return nil }
      return Bilingual(
        zh: "请把“乘以\(factor.text.chinese)”改为：乘以\(due.chinese)。",
        en: "Write in place of \"times \(factor.text.english)\": times \(due.english).")
    }
    let share = maximum / highest
    guard let places = share.decimalPlaces, places <= 4 else { return nil }
    let text = Amount(share, .share).text
    return Bilingual(
      zh: "按满分折算的，在修约之前加一步：乘以\(text.chinese)。",
      en: "To bring it down in proportion add a step before the rounding: times \(text.english).")
  }

  private static let floor = Bilingual(
    zh: "得数可能低于0分。在修约之前加一步：扣完为止。（扣完还可以倒扣的，在满分之后写：可以倒扣）",
    en:
      "It can be below 0. Add a step before the rounding: down to zero. (or write behind its worth: may go below zero)"
  )

  /// - Parameter mayBeNegative: whether only the worth is exceeded, whatever the lowest is.
  private static func exceeded(
    _ component: QuantityDraft, _ maximum: Rational, _ range: Interval, at level: LevelDraft?,
    mayBeNegative: Bool
  ) -> Diagnostic {
    let name = component.name.text
    if let level, let value = level.value { return aboveWhole(level, value, name, component) }
    let low = range.lowest?.shortestText() ?? "−∞"
    let high = range.highest?.shortestText() ?? "∞"
    let most = maximum.shortestText()
    return Diagnostic(
      .maximumExceeded,
      zh: "“\(name)”满分\(most)分，按各步可得\(low)至\(high)分，"
        + (mayBeNegative ? "超出满分。" : "不在0至\(most)分之内。"),
      en: "\"\(name)\" is worth \(most) points, its steps give \(low) to \(high): "
        + (mayBeNegative ? "more than it is worth." : "not within 0 to \(most)."),
      at: component.spot,
      help: [
        proportion(component, maximum, range),
        range.highest.map { $0 > maximum } ?? true ? cap(maximum) : nil,
        !mayBeNegative && range.lowest.map { $0 < .zero } ?? true ? floor : nil,
      ].compactMap { $0 })
  }

  private static func neverBelowZero(_ component: QuantityDraft) -> Diagnostic {
    let name = component.name.text
    return Diagnostic(
      .warning, .caseCannotOccur,
      Bilingual(
        zh: "“\(name)”不会低于0分，写明可以倒扣没有作用。",
        en: "\"\(name)\" cannot be below 0 points: that it may go below zero says nothing."),
      at: component.spot,
      help: [
        Bilingual(
          zh: "请删去“可以倒扣”；或核对各步的扣分。",
          en: "Delete \"may go below zero\", or check what the steps take off.")
      ])
  }

  /// The component gets too much because a level counts more than the whole: the digit is there.
  private static func aboveWhole(
    _ level: LevelDraft, _ value: Amount, _ name: String, _ component: QuantityDraft
  ) -> Diagnostic {
    Diagnostic(
      .maximumExceeded,
      zh: "“\(level.name.text)”为\(value.text.chinese)，超过100%，“\(name)”因此会超出满分。",
      en:
        "\"\(level.name.text)\" is \(value.text.english), more than 100%, so \"\(name)\" exceeds what it is worth.",
      at: level.spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "“\(name)”", en: "\"\(name)\""), at: component.spot.place),
      help: [
        Bilingual(
          zh: "请核对这个百分比。", en: "Check this percentage.")
      ])
  }

  private static func notReached(
    _ component: QuantityDraft, _ maximum: Rational, _ highest: Rational
  ) -> Diagnostic {
    let name = component.name.text
    let high = highest.shortestText()
    return Diagnostic(
      .notice, .maximumNotReached,
      Bilingual(
        zh: "“\(name)”满分\(maximum.shortestText())分，按各步最多得\(high)分。",
        en:
          "\"\(name)\" is worth \(maximum.shortestText()) points, its steps reach \(high) at most."),
      at: component.spot,
      help: [
        Bilingual(
          zh: "如属有意，不必改动；否则改最高分或满分。",
          en: "If this is intended, leave it; otherwise change the ceiling or the worth."
        )
      ])
  }
}

extension LevelDraft {
  fileprivate var isAboveWhole: Bool {
    value.map { $0.kind == .share && $0.value > .one } ?? false
  }
}

extension RubricDraft {
  /// Over what a component, or what it is based on, adds up a number of values that is not fixed;
  /// nil where no sum leaves it without a bound.
  fileprivate func sums(of component: QuantityDraft) -> [Dimension]? {
    let added = sources(of: component).map { source in
      source.steps.flatMap { placed -> [Dimension] in
        guard case .collapse(let collapse) = placed.value, collapse.average == .sum else {
          return []
        }
        return collapse.dimensions.filter { !$0.isListed }
      }
    }
    return added.first { !$0.isEmpty }
  }

  /// Itself, and the quantities that its first values come from.
  private func sources(of component: QuantityDraft) -> [QuantityDraft] {
    let operands = component.start?.operands ?? []
    return [component] + operands.compactMap { $0.quantity.map { quantities[$0] } }
  }

  /// Whether it comes from a line of a checklist on which any number may stand.
  fileprivate func takesAnyNumber(_ component: QuantityDraft) -> Bool {
    sources(of: component).contains { source in
      if let form = source.form {
        return forms[form].kind == .checklist && forms[form].scale == nil
      }
      return (source.start?.operands ?? []).contains { operand in
        guard case .item(let form, let line) = operand else { return false }
        return forms[form].scale(ofMember: line) == nil
      }
    }
  }

  /// Bonuses and deductions (加减分) are signed by their nature, marks where the form says so.
  fileprivate func mayBeNegative(_ component: QuantityDraft) -> Bool {
    component.mayGoBelowZero
      || component.sourceForms.contains { forms[$0].kind == .adjustment || forms[$0].goesBelowZero }
  }
}

extension QuantityDraft {
  /// Whether values are dropped before they are added up.
  fileprivate var isTrimmed: Bool {
    steps.contains { placed in
      guard case .collapse(let collapse) = placed.value, collapse.average == .sum else {
        return false
      }
      return collapse.selection != nil
    }
  }

  /// The forms that its first values come from directly.
  fileprivate var sourceForms: [Int] {
    if let form { return [form] }
    return (start?.operands ?? []).compactMap {
      if case .item(let form, _) = $0 { form } else { nil }
    }
  }
}

extension FormDraft {
  /// Whether a mark can lie below zero.
  fileprivate var goesBelowZero: Bool {
    scales.contains { $0.value.lowest.signum < 0 }
      || levels.contains { ($0.value?.value.signum ?? 0) < 0 }
  }
}
