import Diagnostics
import RubricSyntax

/// Lists of weights for some categories are about units that are on the form, leave no line of a
/// checklist out, and leave every member and every weight of the form some use.
enum CategoryWeightsAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    // Every count runs the checks, and hardly a rubric has such lists.
    if rubric.forms.allSatisfy(\.categoryWeights.isEmpty) { return [] }
    return rubric.forms.filter { !$0.hasFaultyWeights }.flatMap { form in
      form.categoryWeights.flatMap { problems(with: $0, on: form, rubric) }
        + [Dimension.group, .criterion, .item].flatMap { unused($0, on: form, rubric) }
    } + comparedButLacking(rubric)
  }

  private static func problems(
    with list: Placed<CategoryWeights>, on form: FormDraft, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    let known = rubric.categories(on: form).map { rubric.categories[$0] }
    let outside = list.value.categories.filter { !known.contains($0) }
    return outside.map { isNotFor($0, form, at: list.spot) } + lacking(list, on: form)
  }

  /// Conditions, sums and rules of a row can be about a line: it is there for every unit.
  private static func lacking(
    _ list: Placed<CategoryWeights>, on form: FormDraft
  ) -> [Diagnostic] {
    guard list.value.dimension == .item else { return [] }
    return zip(form.items, list.value.weights).filter { $0.1 == nil }.map { item, _ in
      Diagnostic(
        .weightsIncomplete, zh: "没有写项目“\(item.name.text)”的权重：登记表的各项目都要列出。",
        en:
          "The weight of the item \"\(item.name.text)\" is not said: every item has to be listed.",
        at: list.spot,
        help: [
          Bilingual(
            zh: "这一类不计它的，请加：“\(item.name.text)”为0%。",
            en: "Where it does not count, add: \"\(item.name.text)\" 0%.")
        ])
    }
  }

  private static func isNotFor(_ category: Name, _ form: FormDraft, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .neverUsed,
      Bilingual(
        zh: "“\(form.name.text)”不适用于类别“\(category.text)”，它的权重没有用到。",
        en:
          "\"\(form.name.text)\" is not for category \"\(category.text)\", so its weights are used nowhere."
      ), at: spot,
      help: [
        Bilingual(
          zh: "请删去这一类，或把它加入“适用类别”。", en: "Delete the category, or add it to \"For category\".")
      ])
  }

  // MARK: What no category has

  private static func unused(
    _ dimension: Dimension, on form: FormDraft, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    let lists = form.categoryWeights.filter { $0.value.dimension == dimension }
    guard !lists.isEmpty, !rubric.tree.isIncomplete,
      rubric.categoriesWithoutList(of: dimension, on: form).isEmpty
    else { return [] }
    let members = form.members(of: dimension)
    let idle = members.indices.filter { index in
      dimension != .item && lists.allSatisfy { $0.value.weights[index] == nil }
    }
    return idle.map { .neverUsed(members[$0].name, at: members[$0].spot, help(dimension)) }
      + (members.first { $0.weight != nil }.map { [weightsIdle(dimension, at: $0.spot)] } ?? [])
  }

  private static func help(_ dimension: Dimension) -> Bilingual {
    let name = dimension.name
    return Bilingual(
      zh: "各类别的\(name.chinese)权重都没有列它，没有一个单位有它的分。请列入，或在表中删去它。",
      en:
        "No category lists it among its \(name.english) weights, so no unit has marks of it. List it, or delete it from the form."
    )
  }

  private static func weightsIdle(_ dimension: Dimension, at spot: Spot) -> Diagnostic {
    let name = dimension.name
    return Diagnostic(
      .warning, .neverUsed,
      Bilingual(
        zh: "各类别都有自己的\(name.chinese)权重，这里的权重没有用到。",
        en:
          "Every category has weights of its own, so the weights of the \(dimension.plural) here are used nowhere."
      ), at: spot,
      help: [
        Bilingual(
          zh: "请删去这里的权重；或删去与它相同的类别的权重。",
          en: "Delete the weights here; or delete the lists that are the same.")
      ])
  }

  // MARK: Ties

  /// A criterion that breaks ties, and that some units have no marks of: they come behind.
  private static func comparedButLacking(_ rubric: RubricDraft) -> [Diagnostic] {
    guard let ranking = rubric.ranking, !ranking.isWithinCategories else { return [] }
    return ranking.criteria.compactMap { criterion in
      let form = rubric.forms[criterion.value.form]
      let index = form.criteria.firstIndex { $0.name.text == criterion.value.name }
      let lacking = rubric.categories(on: form).map { rubric.categories[$0] }.first { category in
        guard let index, let list = form.list(of: .criterion, for: category) else { return false }
        return list.weights[index] == nil
      }
      return lacking.map { hasNone(criterion.value.name, $0, at: criterion.spot) }
    }
  }

  private static func hasNone(
    _ criterion: String, _ category: Name, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .warning, .absenceUndecided,
      Bilingual(
        zh: "类别“\(category.text)”的单位没有指标“\(criterion)”的分，同分时排在有分的单位之后。",
        en:
          "Units of category \"\(category.text)\" have no marks of \"\(criterion)\": on a tie they come behind those that have."
      ), at: spot,
      help: [
        Bilingual(
          zh: "请比较各类别都有的得分，或分类排名：排名按最后得分分类进行，由高到低。",
          en:
            "Compare what all of them have, or rank within each category: Ranking by final score, within each category, highest first."
        )
      ])
  }
}
