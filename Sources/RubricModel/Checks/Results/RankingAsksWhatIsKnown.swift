import Diagnostics
import RubricSyntax

/// Who is ranked, and behind whom, is decided before there are ranks.
enum RankingAsksWhatIsKnown: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    let rules = (rubric.ranking?.notRanked ?? []) + (rubric.ranking?.behindOthers ?? [])
    return rules.filter { $0.conditions.flatMap(\.leaves).contains(where: \.isAboutRanks) }
      .map { askedTooEarly($0.spot) }
  }

  private static func askedTooEarly(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .rankingUnsound, zh: "这里决定谁有名次，不能再以名次为条件。",
      en: "This decides who has a rank; it cannot ask for the rank.", at: spot,
      help: [
        Bilingual(
          zh: "请写得分、登记项目或等次，如：若“满意率”低于60%；若“登记表”记有“一票否决事项”。",
          en:
            "Ask for a score, a line of a checklist or a grade: if \"满意率\" is below 60%; if \"登记表\" records \"一票否决事项\"."
        )
      ])
  }
}
