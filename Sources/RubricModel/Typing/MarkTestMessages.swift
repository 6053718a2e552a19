import Diagnostics
import ExactArithmetic

/// What the ladder typer says about marks that are counted by a bound.
extension LadderTyper {
  func levelsAreNamed(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "这张表填的是等次，不是分数，不能按分数计数。",
      en: "Marks on this form are levels, not numbers, so they cannot be counted by a bound.",
      at: spot,
      help: [
        Bilingual(
          zh: "请写出等次，如：“满意”占有效票数；计数“满意”。",
          en: "Name the levels, such as: \"满意\" out of valid; number of \"满意\".")
      ])
  }

  /// A figure of the office is no mark that voters give.
  func nobodyMarks(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "这里取自的数不是由人评的分，没有评分可以计数。",
      en: "What this is based on are no marks that voters give: there is nothing to count.",
      at: spot,
      help: [
        Bilingual(
          zh: "计数和占比要取自测评票、反馈表、计票表或办理台账。",
          en:
            "Numbers and shares are based on a ballot form, a feedback form, a tally or a ledger.")
      ])
  }

  func marksUnknown(_ spot: Spot) -> Diagnostic {
    let isRanked = quantity.steps[..<position].contains { placed in
      if case .takeRank = placed.value { true } else { false }
    }
    return isRanked ? placesNotCounted(spot) : marksGone(spot)
  }

  /// Put first, the step would count the marks in place of the places.
  private func placesNotCounted(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "这里已经是名次，不是票上的评分，不能计数。",
      en: "Here are places, no longer the marks of the ballots, and they cannot be counted.",
      at: spot,
      help: [
        Bilingual(
          zh:
            "数第几名有多少的，查名次表再求和：名次表“第一名”：名次1为1分；名次2起往后为0分；并列单位停止计票。这里不取名次，写：查“第一名”，由高到低；汇总各评分人求和，空缺停止计票。",
          en:
            "To count places look up a place table and add up: Place table \"第一名\": rank 1 is 1 point; rank 2 or later is 0 points; tied refuse. Here, in place of taking the rank: look up \"第一名\", highest first; over raters, sum, empty refuse."
        )
      ])
  }

  private func marksGone(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "各票已经合成一个数，数不出各等次有多少。",
      en: "The marks have become one number before this; levels can no longer be counted.",
      at: spot,
      help: [
        Bilingual(
          zh: "请把这一步放在第一步（之前只可取首次或末次）。",
          en: "Put this step first (only take first or take last may stand before it).")
      ])
  }

  func boundsOnOneSide(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .bandUnsound, zh: "两个界限要一个是下限（以上／不低于／超过），一个是上限（以下／不超过／低于）。",
      en:
        "Of two ends one is the lower (or more / at least / more than), one the upper (or less / at most / below).",
      at: spot)
  }

  func boundUnfit(_ bound: Bound, _ spot: Spot) -> Diagnostic {
    let example =
      type.kind == .number
      ? Amount(bound.amount.printedFigure, .bare) : Amount(bound.amount.printedFigure, .points)
    return Diagnostic(
      .kindsMixed,
      zh: "表上填的是\(type.kind.name.chinese)，不能与\(bound.amount.text.chinese)比较。",
      en:
        "Marks on this form are \(type.kind == .number ? "numbers" : "points") and cannot be compared with \(bound.amount.text.english).",
      at: spot,
      help: [
        Bilingual(
          zh: "请写：评分\(Bound(comparison: bound.comparison, amount: example).text.chinese)。",
          en: "Write: marks \(Bound(comparison: bound.comparison, amount: example).text.english).")
      ])
  }

  /// A share along criteria of which one has other levels.
  func neverChosen(_ criterion: Int, _ spot: Spot) -> Diagnostic {
    let form = form
    let name = form?.criteria[criterion].name.text ?? ""
    let own = form.map { $0.levels[$0.levels(ofMember: criterion)].map(\.name.text) } ?? []
    return Diagnostic(
      .warning, .rowNeverUsed,
      Bilingual(
        zh: "指标“\(name)”没有这样的等次，它的比率总是0。",
        en: "The criterion \"\(name)\" has no such level, so its share is always 0."),
      at: spot,
      help: [
        Bilingual(
          zh: "请把它的等次也写上，如：“…”、“\(own.first ?? "")”；或只取有这些等次的指标：取自“…”指标“…”。",
          en:
            "Name a level of it, too, as in \"…\" and \"\(own.first ?? "")\"; or take one criterion only: based on \"…\" criterion \"…\"."
        )
      ])
  }

  func noMarkLikeThis(_ spot: Spot) -> Diagnostic {
    let (low, high) = (type.range.lowest?.shortestText(), type.range.highest?.shortestText())
    let range = low.flatMap { low in high.map { (low, $0) } }
    return Diagnostic(
      .warning, .rowNeverUsed,
      Bilingual(
        zh: "不可能有这样的评分" + (range.map { "：计入的评分从\($0.0)到\($0.1)" } ?? "") + "，个数总是0。",
        en: "No mark is ever like this"
          + (range.map { ": those that count go from \($0.0) to \($0.1)" } ?? "")
          + ". The number is always 0."),
      at: spot,
      help: [Bilingual(zh: "请核对数字。", en: "Check the number.")])
  }
}
