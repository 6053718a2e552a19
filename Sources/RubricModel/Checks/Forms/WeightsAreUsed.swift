import Diagnostics
import Rules

/// The weights of criteria, groups and the like weigh something: where every article takes some of
/// the members only, by themselves or pooled into one, none does.
///
/// - Precondition: the rubric has no error. Of a step that takes all of them and weighs none it is
///   told where it stands.
enum WeightsAreUsed: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.forms.indices.flatMap { form -> [Diagnostic] in
      let quantities = rubric.quantities.filter { $0.form == form }
      if quantities.isEmpty { return [] }
      return Uses.listed.compactMap { dimension in
        let weighted = rubric.forms[form].members(of: dimension).first { $0.weight != nil }
        let isCombined = quantities.contains { $0.combines(dimension) }
        return isCombined ? nil : weighted.map { unused(dimension, rubric.forms[form], $0.spot) }
      }
    }
  }

  private static func unused(
    _ dimension: Dimension, _ form: FormDraft, _ spot: Spot
  ) -> Diagnostic {
    let name = dimension.name.chinese
    return Diagnostic(
      .warning, .weightsUnused,
      Bilingual(
        zh: "“\(form.name.text)”写了\(name)的权重，各条却都只取自其中几个\(name)，合在一起也不加权。",
        en:
          "\"\(form.name.text)\" has weights of \(dimension.plural), and every article is based on some of them only; those that are taken together are not weighted."
      ), at: spot,
      help: [
        Bilingual(
          zh: "请删去权重；或取自整张表，并写：汇总各\(name)取加权平均。",
          en:
            "Delete the weights; or base an article on the whole form and write: over \(dimension.plural), weighted mean."
        )
      ])
  }
}

extension QuantityDraft {
  /// Whether a step makes one of all members.
  fileprivate func combines(_ dimension: Dimension) -> Bool {
    steps.contains { placed in
      if case .collapse(let collapse) = placed.value {
        collapse.dimensions.contains(dimension)
      } else {
        false
      }
    }
  }
}
