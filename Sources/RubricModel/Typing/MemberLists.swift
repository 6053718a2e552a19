import ExactArithmetic

/// A member of a form as the units of some category have it.
struct WeighedMember: Hashable {
  let index: Int
  /// Nil where nothing gives it a weight.
  let weight: Rational?
}

extension RubricDraft {
  /// The categories whose units are on a form, by their index.
  func categories(on form: FormDraft) -> [Int] {
    form.categories.isEmpty ? Array(categories.indices) : form.categories.map(\.value)
  }

  /// The categories whose units have the marks that a selection picks.
  func categories(having selection: MarkSelection) -> [Int] {
    let form = forms[selection.form]
    return categories(on: form).filter { category in
      selection.canPick { dimension, member in
        form.list(of: dimension, for: categories[category]).map { $0.weights[member] != nil }
          ?? true
      }
    }
  }

  /// Whether units of every category have marks that a selection picks.
  func hasAllCategories(_ selection: MarkSelection) -> Bool {
    categories(having: selection).count == categories.count
  }

  /// The members of a dimension with what they weigh, once for all categories that have the same.
  func memberLists(of dimension: Dimension, on form: FormDraft) -> [[WeighedMember]] {
    let own = form.members(of: dimension).enumerated().map { index, member in
      WeighedMember(index: index, weight: member.weight)
    }
    if !form.categoryWeights.contains(where: { $0.value.dimension == dimension }) { return [own] }
    var lists: [[WeighedMember]] = []
    for category in categories(on: form) {
      let list = form.list(of: dimension, for: categories[category]).map(\.weighed) ?? own
      if !list.isEmpty, !lists.contains(list) { lists.append(list) }
    }
    return lists.isEmpty ? [own] : lists
  }

  /// The categories that have no list of weights of a dimension, by name.
  func categoriesWithoutList(of dimension: Dimension, on form: FormDraft) -> [Name] {
    categories(on: form).map { categories[$0] }.filter { form.list(of: dimension, for: $0) == nil }
  }
}

extension FormDraft {
  /// The weights of a dimension that units of a category have for themselves.
  func list(of dimension: Dimension, for category: Name) -> CategoryWeights? {
    categoryWeights.first {
      $0.value.dimension == dimension && $0.value.categories.contains(category)
    }?.value
  }

  /// Whether units of a category have marks of one of the members; of a form that lists none they
  /// have.
  func hasSome(of members: [Int], _ dimension: Dimension, for category: Name) -> Bool {
    guard let list = list(of: dimension, for: category) else { return true }
    return members.contains { list.weights[$0] != nil }
  }
}

extension CategoryWeights {
  fileprivate var weighed: [WeighedMember] {
    weights.enumerated().compactMap { index, weight in
      weight.map { WeighedMember(index: index, weight: $0) }
    }
  }
}
