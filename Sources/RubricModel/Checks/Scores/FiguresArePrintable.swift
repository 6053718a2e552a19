import Diagnostics

/// What is printed has a finite number of decimal places: a value that can be a third is rounded
/// first, or at least when it is shown.
enum FiguresArePrintable: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    let others =
      rubric.quantities.filter { $0.role != .finalScore }.compactMap(unprintable)
      + rubric.quantities.compactMap { unprintableCases($0, rubric) }
    // A final score that is made of such quantities is endless because of them.
    return others.isEmpty ? rubric.finalDraft.flatMap(unprintable).map { [$0] } ?? [] : others
  }

  /// Rounding for print only is no way out for a component: the printed parts would not add up.
  private static func help(for quantity: QuantityDraft) -> Bilingual {
    let isFinal = !quantity.isComponent
    return Bilingual(
      zh: "请写：四舍五入，保留2位小数。" + (isFinal ? "（只在印出时修约：不修约，显示时四舍五入，保留2位小数。）" : ""),
      en: "Write: round half up, keep 2 places."
        + (isFinal
          ? " (For print only: no rounding, shown round half up, keep 2 places.)" : ""))
  }

  /// An endless fraction among the values of a quantity by cases.
  private static func unprintableCases(
    _ quantity: QuantityDraft, _ rubric: RubricDraft
  ) -> Diagnostic? {
    guard let typed = quantity.typed, case .cases(let rules) = typed.start,
      typed.type.places == nil, rubric.shownRounding(of: typed) == nil
    else { return nil }
    let endless = rules.first { rule in
      rule.value.map { rubric.type(of: rubric.drafts(of: $0, at: rule.spot))?.places == nil }
        ?? false
    }
    return Diagnostic(
      .notPrintable,
      zh: "\(quantity.mention.chinese)可能是除不尽的数，无法印出。",
      en: "\(quantity.mention.english) can be an endless decimal and cannot be printed.",
      at: endless?.spot ?? quantity.spot,
      help: [
        Bilingual(
          zh: "三分之一、三分之二先另立数值，在这里写它的名称：数值“三分之二线”，取自2/3：不修约，显示时四舍五入，保留2位小数。不要写成66.67%：正好三分之二的就达不到了。",
          en:
            "A third or two thirds becomes a Quantity before it; name that here: Quantity \"三分之二线\" based on 2/3: no rounding, shown round half up, keep 2 places. Not 66.67%, which two thirds do not reach."
        )
      ])
  }

  private static func unprintable(_ quantity: QuantityDraft) -> Diagnostic? {
    guard let last = quantity.typed?.steps.last, case .keepExact(shown: nil) = last.step,
      quantity.typed?.type.places == nil
    else { return nil }
    return Diagnostic(
      .notPrintable,
      zh: "\(quantity.mention.chinese)可能是除不尽的数，没有规定保留几位，无法印出。",
      en:
        "Without rounding, \(quantity.mention.english) can be an endless decimal and cannot be printed.",
      at: last.spot, help: [help(for: quantity)])
  }
}
