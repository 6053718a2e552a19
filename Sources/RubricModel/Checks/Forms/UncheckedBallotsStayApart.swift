import Diagnostics
import RubricSyntax

/// Where duplicates are not checked, ballot numbers mean nothing: nobody knows which marks belong
/// to one ballot, so nothing can be combined within a ballot.
enum UncheckedBallotsStayApart: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.compactMap(struckBallot)
      + rubric.quantities.compactMap { joined($0, rubric) }
  }

  /// The first step that takes marks of one ballot together.
  private static func joined(_ quantity: QuantityDraft, _ rubric: RubricDraft) -> Diagnostic? {
    guard let index = quantity.form, rubric.forms[index].kind == .ballot,
      case .plain(.notChecked)? = rubric.forms[index].cases[.duplicate]?.value.kind
    else { return nil }
    let form = rubric.forms[index]
    for step in quantity.steps {
      switch step.value {
      case .collapse(let collapse):
        if collapse.dimensions.contains(.rater) { return nil }
        return collapse.dimensions.first(where: form.dimensions.contains).map {
          combined($0, form, at: step.spot)
        }
      // The marks are counted, all of them at once.
      case .share, .count: return nil
      default: if rubric.comparesUnits(step.value) { return compared(form, at: step.spot) }
      }
    }
    return nil
  }

  /// A ballot that is void as a whole has to be known as one ballot.
  private static func struckBallot(_ form: FormDraft) -> Diagnostic? {
    guard form.kind == .ballot,
      case .plain(.notChecked)? = form.cases[.duplicate]?.value.kind,
      let struck = MarkCase.allCases.compactMap({ form.cases[$0] }).first(where: {
        $0.value.kind == .plain(.voidBallot)
      })
    else { return nil }
    return Diagnostic(
      .ballotsUnknown,
      zh: "“\(form.name.text)”不查重，不知道哪些分数出自同一张票，“全票无效”无从执行。",
      en:
        "\"\(form.name.text)\" does not check duplicates, so nobody knows which marks are of one ballot; none can be void as a whole.",
      at: struck.spot,
      help: [
        Bilingual(
          zh: "请写：该项无效。（或改：重复：停止计票。）",
          en: "Write: void mark. (or change to: Duplicate: refuse.)")
      ])
  }

  private static func combined(
    _ dimension: Dimension, _ form: FormDraft, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .ballotsUnknown,
      zh: "“\(form.name.text)”不查重，不知道哪些分数出自同一张票，不能先\(dimension.phrase.chinese)合成一个数。",
      en:
        "\"\(form.name.text)\" does not check duplicates, so nobody knows which marks are of one ballot; nothing can be combined \(dimension.phrase.english) first.",
      at: spot,
      help: [beginOverRaters])
  }

  private static func compared(_ form: FormDraft, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .ballotsUnknown,
      zh: "“\(form.name.text)”不查重，不知道哪些分数出自同一张票，不能比较一个评分人给各单位的分。",
      en:
        "\"\(form.name.text)\" does not check duplicates, so nobody knows which marks are of one ballot; the units cannot be compared rater by rater.",
      at: spot,
      help: [beginOverRaters])
  }

  private static let beginOverRaters = Bilingual(
    zh: "第一步请写：汇总各评分人取平均分。（或改：重复：停止计票。）",
    en: "Begin with: over raters, plain mean. (or change to: Duplicate: refuse.)")
}
