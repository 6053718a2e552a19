import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// The most that the final score can be, by the maxima of its components, is the full score.
/// Without a final score the maxima of all components are.
enum MaximaSumToFullScore: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    if let full = rubric.fullScore, rubric.finalDraft == nil, rubric.components.isEmpty {
      return rubric.tree.isIncomplete ? [] : [nothingHasPoints(full)]
    }
    // A component that could not be read is not there to be added.
    guard !rubric.tree.isIncomplete, let full = rubric.fullScore else { return [] }
    guard let final = rubric.finalDraft else {
      return differing(rubric.componentMaxima, [], from: full)
    }
    guard let terms = final.addedTerms, let factors = final.factors,
      // A coefficient of the unit or the meeting may raise a maximum or lower it.
      terms.allSatisfy({ $0.factor?.isConstant ?? true }),
      rubric.problems(of: terms).isEmpty,
      // A component behind the sum is reported as such.
      final.componentsSummed ?? rubric.components.count == rubric.components.count
    else { return [] }
    let maxima = terms.map(rubric.maximum).filter { !$0.isZero }
    // 100 points less what is deducted need no component.
    if rubric.components.isEmpty, maxima.isEmpty { return [nothingHasPoints(full, final)] }
    if case .figures(let list)? = final.start {
      return differing(list, in: rubric, factors, from: full)
    }
    return differing(maxima, factors, from: full)
  }

  /// Of components that make up for others: what units of each category have in full. The first
  /// that differs is told.
  private static func differing(
    _ list: FigureListDraft, in rubric: RubricDraft, _ factors: [Rational],
    from full: Placed<Rational>
  ) -> [Diagnostic] {
    let terms = list.terms
    let found = rubric.categoriesToTell(list).lazy.map { category in
      let maxima = rubric.ownFigures(of: list, category).map { rubric.maximum(of: terms[$0]) }
      return differing(maxima.filter { !$0.isZero }, factors, from: full)
    }
    return found.first { !$0.isEmpty } ?? []
  }

  private static func differing(
    _ maxima: [Rational], _ factors: [Rational], from full: Placed<Rational>
  ) -> [Diagnostic] {
    let most = factors.reduce(maxima.reduce(.zero, +), *)
    guard most != full.value else { return [] }
    let sum = equation(maxima, factors, most)
    return [
      Diagnostic(
        .maximaNotFullScore,
        zh: "各部分满分合计\(sum.chinese)分，与总分\(full.value.shortestText())分不符。",
        en:
          "The components are worth \(sum.english) points; the full score is \(full.value.shortestText()).",
        at: full.spot,
        help: [
          Bilingual(
            zh: "请改某一部分的满分，或写：总分\(most.shortestText())分。",
            en:
              "Change what a component is worth, or write: Full score \(most.shortestText()) points."
          )
        ])
    ]
  }

  /// What follows the forms may have been cut off.
  private static func nothingHasPoints(
    _ full: Placed<Rational>, _ final: QuantityDraft? = nil
  ) -> Diagnostic {
    Diagnostic(
      .maximaNotFullScore,
      zh: "总分是\(full.value.shortestText())分，却没有一个计分部分。",
      en: "The full score is \(full.value.shortestText()), but there is no component.",
      at: full.spot,
      cause: final.map {
        Diagnostic.Cause(Bilingual(zh: "最后得分", en: "the final score"), at: $0.spot.place)
      },
      help: [
        final == nil
          ? Bilingual(
            zh: "请补上计分部分和最后得分；只统计比率的，请删去总分。",
            en:
              "Add the components and the final score; where only rates are taken, delete the sentence."
          )
          : Bilingual(
            zh: "数值、登记的数没有满分。请把最后得分的各项改为计分部分：计分部分“…”，满分…分；或删去总分。",
            en:
              "Quantities and recorded numbers have no maximum. Make the parts of the final score components: Component \"…\" worth … points; or delete the full score."
          )
      ])
  }

  /// `20＋85＝105`; a single number stands alone.
  private static func equation(
    _ maxima: [Rational], _ factors: [Rational], _ result: Rational
  ) -> Bilingual {
    let number = result.shortestText()
    guard maxima.count + factors.count > 1 else { return Bilingual(same: number) }
    let sum = maxima.dropFirst().reduce(maxima.first?.shortestText() ?? "0") { text, next in
      text + (next.signum < 0 ? " − " : " + ") + next.magnitude.shortestText()
    }
    let bracketed = factors.isEmpty || maxima.count < 2 ? sum : "(\(sum))"
    let english = ([bracketed] + factors.map { $0.shortestText() }).joined(separator: " × ")
    return Bilingual(zh: english.inChinese + "＝" + number, en: english + " = " + number)
  }
}

extension RubricDraft {
  fileprivate var componentMaxima: [Rational] {
    componentDrafts.compactMap { component in
      if case .component(let maximum) = component.role { maximum } else { nil }
    }
  }

  /// The most that a term adds. A component that is taken off can be nothing, so it takes nothing
  /// from the most.
  fileprivate func maximum(of term: TermDraft) -> Rational {
    var factor = Rational.one
    if case .constant(let amount)? = term.factor { factor = amount.value }
    switch term.operand {
    case .constant(let constant):
      return (term.isSubtracted ? -constant.value : constant.value) * factor
    case .item, .shared, .unitCount: return .zero
    case .quantity(let index):
      guard case .component(let maximum) = quantities[index].role else { return .zero }
      return term.isSubtracted ? .zero : maximum * factor
    }
  }
}

extension QuantityDraft {
  /// What it adds up, also where those that are there make up for others; nil where it does not.
  fileprivate var addedTerms: [TermDraft]? {
    switch start {
    case .terms(let terms)?: terms
    case .figures(let list)? where list.average.formula == .sum: list.terms
    case .figures?, .marks?, .cases?, nil: nil
    }
  }

  /// What its steps multiply by; nil when one of them does something else to a maximum.
  fileprivate var factors: [Rational]? {
    var factors: [Rational] = []
    for step in steps.map(\.value) {
      switch step {
      case .multiply(let amount): factors.append(amount.value)
      case .round, .keepExact: break
      default: return nil
      }
    }
    return factors
  }
}

extension String {
  /// Arithmetic signs as Chinese text sets them: wide and without spaces.
  fileprivate var inChinese: String {
    let wide: [Character: String] = [" ": "", "+": "＋", "−": "－", "(": "（", ")": "）"]
    return map { wide[$0] ?? String($0) }.joined()
  }
}
