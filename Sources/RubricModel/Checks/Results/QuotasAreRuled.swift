import Diagnostics
import ExactArithmetic
import Rules

/// A quota says how a share of the units becomes a number, and what happens when units of equal
/// rank are more than the places left.
enum QuotasAreRuled: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.gradings.flatMap { grading -> [Diagnostic] in
      guard case .rules(let rules) = grading.method else { return [] }
      return rules.flatMap { rule in
        rule.quota.map { problems(with: $0, at: rule.spot, rubric) } ?? []
      }
    }
  }

  private static func problems(
    with quota: GradeQuota, at spot: Spot, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if case .share(_, wholeNumber: nil) = quota.size { problems.append(numberNotSaid(spot)) }
    if let figure = quota.figure {
      problems += [rubric.noPlace(figure, at: spot)].compactMap { $0 }
      if rubric.type(of: .operand(figure))?.range.highest?.isZero ?? false {
        problems.append(noPlaces(spot))
      }
    }
    if quota.size.isNone { problems.append(noPlaces(spot)) }
    if case .share(let share, _) = quota.size, share > .one { problems.append(moreThanAll(spot)) }
    let sharesRanks = rubric.ranking?.numbering.map { $0 != .ordinal }
    if sharesRanks == true, quota.tie == nil { problems.append(tieNotSaid(quota, spot)) }
    if sharesRanks == false, quota.tie != nil { problems.append(tieCannotOccur(spot)) }
    return problems
  }

  private static func numberNotSaid(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "按比例定的名额可能不是整数，未规定舍还是进。",
      en: "A share of the units need not be a whole number: it is not said how it is rounded.",
      at: spot,
      help: [
        Bilingual(
          zh: "请在比例之后加：个数舍尾。（或：个数进一／个数四舍五入）",
          en:
            "Add behind the share: number cut down. (or: number brought up / number rounded half up)"
        )
      ])
  }

  private static func noPlaces(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "名额为0，没有单位能得这一等次。",
      en: "With a quota of 0 no unit can have this grade.", at: spot)
  }

  private static func moreThanAll(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "名额不能超过参排单位数的100%。",
      en: "A quota cannot be more than 100% of the ranked units.", at: spot)
  }

  private static func tieNotSaid(_ quota: GradeQuota, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "名额不够分给并列的单位时如何处理未规定。",
      en: "It is not said what happens when units of equal rank are more than the places left.",
      at: spot,
      help: [
        quota.isFromEnd
          ? Bilingual(
            zh: "请在名额之后加：并列单位全部列入。（或：并列单位全部不列入／并列单位停止计票）",
            en: "Add behind the quota: tied all included. (or: tied none included / tied refuse)")
          : Bilingual(
            zh: "请在名额之后加：并列单位全部入选。（或：并列单位全部落选／并列单位停止计票）",
            en: "Add behind the quota: tied all in. (or: tied none in / tied refuse)")
      ])
  }

  private static func tieCannotOccur(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .gapCannotOccur,
      Bilingual(
        zh: "排名按顺序编号，没有并列单位，这几个字没有作用，可以删去。",
        en: "Ranks are numbered in sequence, so none are tied; these words do nothing and can go."),
      at: spot)
  }
}

extension GradeQuota.Size {
  fileprivate var isNone: Bool {
    switch self {
    case .number(let number): number == 0
    case .figure: false
    case .share(let share, _): share.isZero
    }
  }
}
