import Diagnostics
import RubricSyntax

/// A form is for some of the categories, each said once; conditions about its marks are about units
/// that have some.
enum FormCategoriesAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    // Every count runs the checks, and hardly a rubric has such a form.
    if rubric.forms.allSatisfy({ $0.categories.isEmpty && $0.categoryWeights.isEmpty }) {
      return []
    }
    return rubric.forms.flatMap { form -> [Diagnostic] in
      var seen: Set<Int> = []
      let twice = form.categories.filter { !seen.insert($0.value).inserted }
      let names = rubric.categories
      let isForAll = names.count > 1 && seen.count == names.count
      return twice.map { said(names[$0.value], at: $0.spot) }
        + (isForAll ? form.categoriesSpot.map { [all($0)] } ?? [] : [])
    }
      + rubric.conditionLists.flatMap { list in
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

  /// One that asks about marks which some units have none of, and not about their category.
  private static func undecided(
    _ item: ConditionList.Item, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    item.contexts.flatMap { together -> [MarkSelection] in
      let asked = together.compactMap { condition -> Int? in
        if case .category(let index) = condition { index } else { nil }
      }
      let ofQuota = [item.quotaFigure?.form].compactMap { $0 }.map { MarkSelection(form: $0) }
      return (together.flatMap(\.marks) + ofQuota).filter { marks in
        let categories = rubric.categories(having: marks)
        return !categories.isEmpty && !rubric.hasAllCategories(marks)
          && !asked.contains(where: categories.contains)
      }
    }.prefix(1).map { marks in
      let name = rubric.forms[marks.form].name.text
      let category = rubric.categories[rubric.categories(having: marks)[0]].text
      let isOnForm = rubric.forms[marks.form].categories.isEmpty
      return Diagnostic(
        .warning, .absenceUndecided,
        Bilingual(
          zh: "别的类别的单位\(isOnForm ? "没有“\(name)”的这些评分" : "不填“\(name)”")，这一项无法判定，计票会停止。",
          en:
            "Units of other categories \(isOnForm ? "have no such marks on" : "are not on") \"\(name)\": for them this item cannot be decided, and the count stops."
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
  fileprivate var contexts: [[UnitCondition]] {
    Self.contexts(of: written, beside: [])
  }

  private static func contexts(
    of line: [UnitCondition], beside others: [UnitCondition]
  ) -> [[UnitCondition]] {
    let all = others + line.filter { $0.joined == nil }
    return [all]
      + line.compactMap(\.joined).flatMap(\.lines).flatMap { contexts(of: $0, beside: all) }
  }
}

extension UnitCondition {
  /// The marks or lines that it asks about.
  fileprivate var marks: [MarkSelection] {
    switch self {
    case .records(let form, _), .item(let form, _, _): [MarkSelection(form: form)]
    case .figures(let left, _, let right, _):
      [left, right].compactMap(\.form).map { MarkSelection(form: $0) }
    case .rankAgainst(_, let figure):
      [figure.form].compactMap { $0 }.map { MarkSelection(form: $0) }
    case .sum(let terms, _): terms.compactMap(\.operand.form).map { MarkSelection(form: $0) }
    default: [countedMarks].compactMap { $0 }
    }
  }
}

extension Quantity.Term.Operand {
  /// The checklist that it stands on.
  fileprivate var form: Int? { if case .item(let form, _) = self { form } else { nil } }
}
