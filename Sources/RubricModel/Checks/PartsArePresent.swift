import Diagnostics
import RubricSyntax

/// A rubric says what it is about and has a form and a score.
enum PartsArePresent: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    if rubric.tree.isIncomplete { return [] }
    let at = rubric.opening
    var missing: [Diagnostic] = []
    if rubric.title == nil {
      missing.append(
        part(
          Bilingual(zh: "标题", en: "the title"),
          Bilingual(zh: "标题“…”。", en: "Title \"…\"."), at))
    }
    if rubric.subject == nil {
      missing.append(
        part(
          Bilingual(zh: "评议对象", en: "the subject"),
          Bilingual(zh: "评议对象：单位。（或：项目）", en: "Subject: units. (or: items)"), at))
    }
    if rubric.forms.isEmpty {
      missing.append(
        part(
          Bilingual(zh: "填写用的表", en: "a form"),
          Bilingual(
            zh: "测评票“…”。（或：反馈表／计票表／办理台账／登记表／加减分表）",
            en:
              "Ballot form \"…\". (or: Feedback form / Tally form / Ledger form / Checklist form / Adjustment form)"
          ), at))
    }
    if rubric.quantities.isEmpty, rubric.gradings.isEmpty {
      missing.append(
        part(
          Bilingual(zh: "计分部分", en: "a component"),
          Bilingual(zh: "计分部分“…”，满分100分。", en: "Component \"…\" worth 100 points."), at))
    }
    return missing + rubric.quantities.compactMap(ladderMissing)
  }

  private static func part(_ what: Bilingual, _ line: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .partMissing, zh: "缺少\(what.chinese)。", en: "\(what.english.capitalizedFirst) is missing.",
      at: spot,
      help: [Bilingual(zh: "请加：\(line.chinese)", en: "Add: \(line.english)")])
  }

  private static func ladderMissing(of component: QuantityDraft) -> Diagnostic? {
    guard component.ladderSpot == nil else { return nil }
    let name = component.name.text
    return Diagnostic(
      .partMissing, zh: "没有规定“\(name)”怎样计分。", en: "It is not said how \"\(name)\" is scored.",
      at: component.spot,
      help: [
        Bilingual(
          zh: "请加：计分取自“…”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。",
          en:
            "Add: Score based on \"…\": over raters, plain mean, empty refuse; round half up, keep 2 places."
        )
      ])
  }
}
