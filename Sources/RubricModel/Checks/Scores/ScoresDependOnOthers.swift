import Diagnostics

/// A score that compares units moves when others are marked, although nobody has touched its own
/// marks.
enum ScoresDependOnOthers: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    for quantity in rubric.quantities {
      guard let step = quantity.steps.first(where: { rubric.comparesUnits($0.value) }) else {
        continue
      }
      return [dependent(quantity, rubric.subject ?? .units, at: step.spot)]
    }
    return []
  }

  private static func dependent(
    _ quantity: QuantityDraft, _ subject: Rubric.Subject, at spot: Spot
  ) -> Diagnostic {
    let (one, all) = (subject.word, subject.words)
    return Diagnostic(
      .notice, .scoreDependsOnOthers,
      Bilingual(
        zh:
          "\(quantity.mention.chinese)随其他\(one.chinese)的分数变化：一个\(one.chinese)的分数更正后，各\(one.chinese)的得数都可能变。",
        en:
          "\(quantity.mention.english.capitalizedFirst) depends on the marks of other \(all.english): one corrected mark can change the figures of all."
      ), at: spot)
  }
}

extension RubricDraft {
  func comparesUnits(_ step: Step) -> Bool {
    switch step {
    case .takeRank, .relativeToBest, .ratioOfLowest, .rangeShare: return true
    case .collapse(let collapse): return collapse.dimensions == [.unit]
    case .lookUp(let lookUp):
      if case .places = tables[lookUp.table].kind { return true }
      return false
    default: return false
    }
  }
}
