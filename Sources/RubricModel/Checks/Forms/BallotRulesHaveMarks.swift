import Diagnostics
import RubricSyntax

/// A group, criterion or category that a rule of a ballot names is marked there: where weights by
/// category leave it out, or the form is not for the category, the rule never tests anything.
enum BallotRulesHaveMarks: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.filter { !$0.hasFaultyWeights }.flatMap { form in
      (form.ballotRules?.rules ?? []).compactMap { problem(with: $0, on: form, rubric) }
    }
  }

  private static func problem(
    with clause: Placed<BallotClause>, on form: FormDraft, _ rubric: RubricDraft
  ) -> Diagnostic? {
    let named = clause.value.isInEachCategory ? [] : clause.value.categories
    let known = rubric.categories(on: form).map { rubric.categories[$0] }
    if let outside = named.first(where: { !known.contains($0) }) {
      return isNotFor(outside, form, at: clause.spot)
    }
    return unmarked(clause.value.groups, .group, of: named, clause, on: form)
      ?? unmarked(clause.value.namedCriteria, .criterion, of: named, clause, on: form)
  }

  /// A member that none of the categories has marks of, or a category that has marks of none of
  /// the members.
  private static func unmarked(
    _ members: [Int], _ dimension: Dimension, of categories: [Name],
    _ clause: Placed<BallotClause>, on form: FormDraft
  ) -> Diagnostic? {
    if members.isEmpty || categories.isEmpty { return nil }
    let lacking = members.first { member in
      !categories.contains { form.hasSome(of: [member], dimension, for: $0) }
    }
    if let lacking { return hasNone(categories, [lacking], dimension, clause, on: form) }
    let empty = categories.first { !form.hasSome(of: members, dimension, for: $0) }
    return empty.map { hasNone([$0], members, dimension, clause, on: form) }
  }

  // MARK: Messages

  private static func isNotFor(_ category: Name, _ form: FormDraft, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .neverUsed,
      Bilingual(
        zh: "“\(form.name.text)”不适用于类别“\(category.text)”，这一条对该类别不起作用。",
        en:
          "\"\(form.name.text)\" is not for category \"\(category.text)\", so this rule tests nothing there."
      ), at: spot,
      help: [
        Bilingual(
          zh: "请删去这一类，或把它加入“适用类别”。", en: "Delete the category, or add it to \"For category\".")
      ])
  }

  private static func hasNone(
    _ categories: [Name], _ members: [Int], _ dimension: Dimension,
    _ clause: Placed<BallotClause>, on form: FormDraft
  ) -> Diagnostic {
    let all = form.members(of: dimension)
    let units = listed(categories, "or")
    let names = listed(members.map { all[$0].name }, "or")
    let word = dimension.name
    let there = categories.count > 1 ? "这些类别" : "该类别"
    return Diagnostic(
      .warning, .neverUsed,
      Bilingual(
        zh: "类别\(units.chinese)没有\(word.chinese)\(names.chinese)的评分，这一条对\(there)不起作用。",
        en:
          "Units of category \(units.english) have no marks of the \(word.english) \(names.english), so this rule tests nothing there."
      ), at: clause.spot,
      help: [
        Bilingual(
          zh: "请改正这一条，或把\(names.chinese)列入类别\(units.chinese)的\(word.chinese)权重。",
          en:
            "Correct the rule, or list \(names.english) among the \(word.english) weights of category \(units.english)."
        )
      ])
  }

  private static func listed(_ names: [Name], _ word: String) -> Bilingual {
    Bilingual(
      zh: names.map { "“\($0.text)”" }.joined(separator: "、"),
      en: names.map { "\"\($0.text)\"" }.joined(separator: " \(word) "))
  }
}

extension BallotClause {
  fileprivate var namedCriteria: [Int] {
    if case .some(let criteria) = criteria { criteria } else { [] }
  }
}
