import Diagnostics
import RubricSyntax

/// Everything that a rubric makes is used by something behind it: what nobody uses decides nothing,
/// although it reads as if it did.
enum NothingIsUnused: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    // Behind an error nobody knows what would have been used.
    if rubric.tree.isIncomplete || rubric.quantities.contains(where: { $0.typed == nil })
      || rubric.gradings.contains(where: \.hasUnknownItem)
    {
      return []
    }
    let uses = Uses(of: rubric)
    return rubric.forms.indices.filter {
      !uses.forms.contains($0) && rubric.forms[$0].rowRules.isEmpty
    }.map {
      .neverUsed(rubric.forms[$0].name, at: rubric.forms[$0].spot, form)
    }
      + rubric.forms.compactMap(unusedLevels)
      + rubric.tables.indices.filter { !uses.tables.contains($0) }.map {
        .neverUsed(rubric.tables[$0].name, at: rubric.tables[$0].spot, table)
      }
      + rubric.quantities.indices.filter {
        !uses.quantities.contains($0) && !rubric.quantities[$0].guardsTheCount
      }.map {
        .neverUsed(rubric.quantities[$0].name, at: rubric.quantities[$0].spot, quantity)
      }
      + rubric.sharedNumbers.indices.filter { !uses.shared.contains($0) }.map {
        .neverUsed(rubric.sharedNumbers[$0].name, at: rubric.sharedNumbers[$0].spot, shared)
      }
  }

  /// The levels of a form whose criteria all have their own: no mark is chosen from them.
  private static func unusedLevels(of form: FormDraft) -> Diagnostic? {
    guard let spot = form.levelsSpot, !form.criteria.isEmpty,
      form.criteria.allSatisfy({ $0.levels != nil })
    else { return nil }
    return Diagnostic(
      .warning, .neverUsed,
      Bilingual(
        zh: "“\(form.name.text)”的票面等次没有用到：每个指标都有自己的等次。",
        en:
          "The levels of \"\(form.name.text)\" are used nowhere: every criterion has its own."),
      at: spot,
      help: [
        Bilingual(
          zh: "请删去这一句；或删去与它相同的指标自己的等次。",
          en: "Delete the sentence; or delete the levels of the criteria that are the same.")
      ])
  }

  private static let form = Bilingual(
    zh: "没有哪一条取自它：填了也不计。请在计分部分、比率或等次中用到它，或删去这一条。",
    en:
      "No article is based on it, so what it holds counts nowhere. Use it in a component, a rate or a grade, or delete the article."
  )
  private static let table = Bilingual(
    zh: "没有哪一步查它。请在计分步骤中写：查这张表；或删去这一条。",
    en: "No step looks anything up in it. Write \"look up\" in a score, or delete the article.")
  private static let shared = Bilingual(
    zh: "没有哪一步用它计算，会议文件也不必给出。请在计分步骤中写，如：乘以它；或删去这一条。",
    en:
      "No step reckons with it, and no session need give it. Use it in a score, such as: times it; or delete the article."
  )
  private static let quantity = Bilingual(
    zh: "它不进入最后得分、等次、排名，也不公布。请在最后得分中用到它，或公布它，或删去这一条。",
    en:
      "It enters no final score, grade or ranking and is not published. Use it, publish it, or delete the article."
  )
}

extension QuantityDraft {
  /// Whether it is there to stop the count: where there are too few valid marks, or a figure that
  /// some unit may lack is not there.
  fileprivate var guardsTheCount: Bool {
    let asksForEnough = steps.contains { placed in
      switch placed.value {
      case .collapse(let collapse): collapse.hasQuorum && collapse.whenEmpty == .refuse
      case .share(let share): share.hasQuorum && share.whenEmpty == .refuse
      default: false
      }
    }
    if figures?.gap == .refuse { return true }
    guard case .terms(let terms)? = start else { return asksForEnough }
    return asksForEnough || terms.contains { $0.whenEmpty == .refuse }
  }
}

extension Diagnostic {
  static func neverUsed(_ name: Name, at spot: Spot, _ help: Bilingual) -> Diagnostic {
    Diagnostic(
      .warning, .neverUsed,
      Bilingual(
        zh: "“\(name.text)”没有用到。", en: "\"\(name.text)\" is used nowhere."), at: spot,
      help: [help])
  }
}
