import RubricSyntax

/// Numbers of marks of which one is never more than the other: 同意票数 of 有效票数.
extension RubricDraft {
  func countsPart(_ part: QuantityDraft, of whole: QuantityDraft) -> Bool {
    guard let (selection, some) = part.counted, let (others, all) = whole.counted,
      selection == others, some.isWeighed == all.isWeighed
    else { return false }
    let kinds = self.kinds(of: some.what, on: forms[selection.form])
    return switch all.what {
    case .base(.valid): kinds.isSubset(of: [.expressed, .abstention])
    case .base(.expressed): kinds.isSubset(of: [.expressed])
    case .base, .marks: false
    }
  }

  private enum Kind { case expressed, abstention, other }

  /// What kinds of marks are counted. A level that is void is no valid mark.
  private func kinds(of what: MarkCount.What, on form: FormDraft) -> Set<Kind> {
    switch what {
    case .base(.valid): return [.expressed, .abstention]
    case .base(.expressed), .marks(.within): return [.expressed]
    case .base: return [.other]
    case .marks(.levels(let levels)):
      return Set(
        levels.map { index in
          let level = form.levels[index]
          return level.isVoid ? .other : level.isAbstention ? .abstention : .expressed
        })
    }
  }
}

extension QuantityDraft {
  /// The marks whose number it is and nothing else.
  fileprivate var counted: (MarkSelection, MarkCount)? {
    guard case .marks(let selection)? = start, case .count(let count)? = steps.first?.value,
      steps.dropFirst().allSatisfy({ if case .keepExact = $0.value { true } else { false } })
    else { return nil }
    return (selection, count)
  }
}
