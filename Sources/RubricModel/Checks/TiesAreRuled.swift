import Diagnostics
import RubricSyntax
import Rules

/// A ranking says how equal scores are numbered, and its chain of tie-breaks leaves nothing open.
enum TiesAreRuled: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    guard let ranking = rubric.ranking, !rubric.tree.isIncomplete else { return [] }
    guard let numbering = ranking.numbering, let last = ranking.tieBreaks.last else {
      return [unruled(ranking)]
    }
    var problems = ranking.tieBreaks.dropLast().filter(\.value.isLast).map(tooEarly)
    if !last.value.isLast { problems.append(open(last)) }
    if !numbering.canShare, last.value == .remainTied { problems.append(cannotShare(last)) }
    return problems
  }

  private static func unruled(_ ranking: RankingDraft) -> Diagnostic {
    Diagnostic(
      .tiesNotRuled, zh: "同分如何排名未规定。", en: "It is not said how equal scores are ranked.",
      at: ranking.spot,
      help: [
        Bilingual(
          zh: "请加：同分：并列占位。（1、2、2、4；或：并列不占位 1、2、2、3／顺序编号）同分依次比较：仍同则并列。",
          en:
            "Add: Equal scores: shared with gap. (1 2 2 4; or: shared without gap 1 2 2 3 / in sequence) Break ties by: remain tied."
        )
      ])
  }

  private static func open(_ last: Placed<TieBreak>) -> Diagnostic {
    Diagnostic(
      .tieBreaksUnsound, zh: "比较完仍相同时如何处理未规定。",
      en: "It is not said what happens when all of these are equal.", at: last.spot,
      help: [
        Bilingual(
          zh: "最后请加一项：仍同则并列。（或：按单位顺序／停止计票）",
          en: "End the list with: remain tied. (or: by unit order / refuse)")
      ])
  }

  private static func tooEarly(_ link: Placed<TieBreak>) -> Diagnostic {
    Diagnostic(
      .tieBreaksUnsound, zh: "“\(link.value.words.chinese)”之后的各项永远轮不到。",
      en: "Nothing behind \"\(link.value.words.english)\" is ever asked.", at: link.spot)
  }

  private static func cannotShare(_ last: Placed<TieBreak>) -> Diagnostic {
    Diagnostic(
      .tieBreaksUnsound, zh: "“顺序编号”不许并列，最后一项不能是“仍同则并列”。",
      en: "\"in sequence\" gives no shared ranks, so the list cannot end in \"remain tied\".",
      at: last.spot,
      help: [
        Bilingual(zh: "请写：按单位顺序。（或：停止计票）", en: "Write: by unit order. (or: refuse)")
      ])
  }
}
