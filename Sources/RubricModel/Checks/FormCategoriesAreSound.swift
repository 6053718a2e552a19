import Diagnostics
import RubricSyntax

/// A form is for some of the categories, each said once; conditions about its marks are about units
/// that have some.
enum FormCategoriesAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    // Every count runs the checks, and hardly a rubric has such a form.
    if rubric.forms.allSatisfy(\.categories.isEmpty) { return [] }
    return rubric.forms.flatMap { form -> [Diagnostic] in
      var seen: Set<Int> = []
      let twice = form.categories.filter { !seen.insert($0.value).inserted }
      let names = rubric.categories
      let isForAll = names.count > 1 && seen.count == names.count
      return twice.map { said(names[$0.value], at: $0.spot) }
        + (isForAll ? form.categoriesSpot.map { [all($0)] } ?? [] : [])
    }
      + ConditionList.all(in: rubric).flatMap { list in
        list.items.flatMap { undecided($0, rubric) }
      }
  }

  private static func said(_ category: Name, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "类别“\(category.text)”在这一句中写了两次。",
      en: "The category \"\(category.text)\" stands twice in this sentence.", at: spot)
  }

  private static func all(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .formLineUnfit,
      Bilingual(
        zh: "各类别都适用，这一句没有作用。", en: "The form is for all categories, so this says nothing."),
      at: spot, help: [Bilingual(zh: "请删去这一句。", en: "Delete the sentence.")])
  }

  /// One that asks about marks of a form which some units have none on, and not about their
  /// category.
  private static func undecided(
    _ item: ConditionList.Item, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    item.contexts.flatMap { together -> [Int] in
      let asked = together.compactMap { condition -> Int? in
        if case .category(let index) = condition { index } else { nil }
      }
      return together.flatMap(\.forms).filter { form in
        let categories = rubric.forms[form].categories.map(\.value)
        return !categories.isEmpty && !asked.contains(where: categories.contains)
      }
    }.prefix(1).map { form in
      let name = rubric.forms[form].name.text
      let category = rubric.categories[rubric.forms[form].categories[0].value].text
      return Diagnostic(
        .warning, .absenceUndecided,
        Bilingual(
          zh: "别的类别的单位不填“\(name)”，这一项无法判定，计票会停止。",
          en:
            "Units of other categories are not on \"\(name)\": for them this item cannot be decided, and the count stops."
        ), at: item.spot,
        help: [
          Bilingual(
            zh: "请先写类别，如：若类别为“\(category)”，…",
            en: "Ask for the category first: if category is \"\(category)\", …")
        ])
    }
  }
}

extension ConditionList.Item {
  /// The conditions that have to hold together: those of the item, and with them each alternative.
  fileprivate var contexts: [[GradeCondition]] {
    let all = written.filter { !$0.isJoined }
    return [all] + written.filter(\.isJoined).flatMap(\.branches).map { all + $0 }
  }
}

extension GradeCondition {
  fileprivate var isJoined: Bool { if case .anyOf = self { true } else { false } }

  /// The forms whose marks or lines it asks about.
  fileprivate var forms: [Int] {
    switch self {
    case .share(let form, _, _, _), .mostVotes(let form, _), .records(let form, _),
      .item(let form, _, _):
      [form]
    case .figures(let left, _, let right): [left, right].compactMap(\.form)
    case .sum(let terms, _): terms.compactMap(\.operand.form)
    default: []
    }
  }
}

extension Quantity.Term.Operand {
  /// The checklist that it stands on.
  fileprivate var form: Int? { if case .item(let form, _) = self { form } else { nil } }
}
