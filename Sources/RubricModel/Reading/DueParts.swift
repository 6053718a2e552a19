import Diagnostics
import RubricSyntax

/// A part that a rubric may do without, unless another sentence refers to it.
enum DuePart {
  case finalScore
  case grade
  case ranking
  /// Listed in the frame: without the list a unit may be of no category, or a misspelt one.
  case categories

  fileprivate var name: Bilingual {
    switch self {
    case .finalScore: Bilingual(zh: "最后得分", en: "final score")
    case .grade: Bilingual(zh: "等次", en: "grade")
    case .ranking: Bilingual(zh: "排名", en: "ranking")
    case .categories: Bilingual(zh: "类别", en: "list of categories")
    }
  }

  /// - Parameter score: what grades and ranks go by.
  fileprivate func sentences(by score: Bilingual) -> Bilingual {
    switch self {
    case .finalScore:
      Bilingual(
        zh: "最后得分取自各部分之和：不修约。",
        en: "Final score based on the sum of components: no rounding.")
    case .grade:
      Bilingual(
        zh: "等次“…”，按\(score.chinese)：60分以上为“合格”；低于60分为“不合格”。",
        en:
          "Grade \"…\" by \(score.english): 60 points or more is \"合格\"; below 60 points is \"不合格\"."
      )
    case .ranking:
      Bilingual(
        zh: "排名按\(score.chinese)统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。",
        en:
          "Ranking by \(score.english), all together, highest first. Equal scores: shared with gap. Break ties by: remain tied."
      )
    case .categories:
      Bilingual(
        zh: "类别：“…”；“…”。（写在“评议对象”一句之后，各单位的类别写在会议文件中）",
        en:
          "Categories: \"…\"; \"…\". (behind the sentence \"Subject\"; the session gives each unit its category)"
      )
    }
  }
}

extension RubricReader {
  /// Whether units of one category only are counted.
  mutating func isOfCategory(_ node: SyntaxNode) -> Bool {
    let isOfCategory = node.has(.unitsOfCategoryTakingPart) || node.has(.amongOwnCategory)
    if isOfCategory { require(.categories, at: node) }
    return isOfCategory
  }

  /// Reports a part that a sentence refers to and that no article before it rules; once, however
  /// often it is referred to.
  mutating func require(_ part: DuePart, at node: SyntaxNode) {
    guard ruled.insert(part).inserted else { return }
    let sentences = part.sentences(by: scoreToGoBy)
    reader.reportUnlessIncomplete(
      Diagnostic(
        .partMissing, zh: "前面没有规定\(part.name.chinese)。",
        en: "No \(part.name.english) is ruled before this.", at: reader.spot(node),
        help: [
          Bilingual(
            zh: "请在此前加：\(sentences.chinese)",
            en: "Add before it: \(sentences.english)")
        ]))
  }

  /// The final score; in a rubric that has none so far, the last score that it has.
  private var scoreToGoBy: Bilingual {
    let final = Bilingual(zh: "最后得分", en: "final score")
    guard draft.finalScore == nil, !ruled.contains(.finalScore) else { return final }
    return (draft.componentDrafts.last ?? draft.quantities.last)?.mention ?? final
  }
}
