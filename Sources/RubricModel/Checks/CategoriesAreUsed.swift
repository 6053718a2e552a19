import Diagnostics
import RubricSyntax

/// Categories that the frame lists decide something: a condition names one, or something goes
/// within each of them.
enum CategoriesAreUsed: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    guard let spot = rubric.categoriesSpot, !rubric.tree.isIncomplete, !isUsed(in: rubric) else {
      return []
    }
    return [
      Diagnostic(
        .warning, .neverUsed,
        Bilingual(zh: "列出的类别没有用到。", en: "The categories that are listed are used nowhere."),
        at: spot,
        help: [
          Bilingual(
            zh: "请在步骤、名额或排名中写“分类进行”，或写条件：若类别为“…”；或删去这一句。",
            en:
              "Write \"within each category\" in a step, a quota or the ranking, or a condition: if category is \"…\"; or delete the sentence."
          )
        ])
    ]
  }

  private static func isUsed(in rubric: RubricDraft) -> Bool {
    let words: [Keyword?] = [
      .withinEachCategory, .unitsOfCategoryTakingPart, .amongOwnCategory, .eachCategory,
    ]
    if rubric.tree.root.tokens.contains(where: { words.contains($0.keyword) }) { return true }
    return asksForCategory(rubric.tree.root)
  }

  /// Also where the category it names is none of those listed, which is another fault.
  private static func asksForCategory(_ node: SyntaxNode) -> Bool {
    [.inCategory, .forCategory, .ofCategories].contains(node.kind)
      || node.childNodes.contains(where: asksForCategory)
  }
}
