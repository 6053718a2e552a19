import Diagnostics

/// What stands beside the other conditions of an item: one condition, or several of which one is
/// enough.
struct AxisClause {
  /// Each is conditions that all have to hold; one of them is enough.
  let branches: [[AxisCondition]]

  init(_ condition: AxisCondition) { branches = [[condition]] }

  init(_ condition: GradeCondition, in rubric: RubricDraft) {
    branches = condition.branches.map { $0.compactMap { AxisCondition($0, in: rubric) } }
  }

  init(_ test: VoteCondition.Test) {
    branches = test.branches.map { $0.compactMap { AxisCondition($0) } }
  }

  var conditions: [AxisCondition] { branches.flatMap(\.self) }

  var isJoined: Bool { branches.count > 1 }

  /// What it says, with the name of what each condition is about.
  func sentence(in space: ConditionSpace) -> Bilingual {
    Self.joined(branches.map { Self.sentence(of: $0, in: space) }, Bilingual(zh: "或", en: " or "))
  }

  static func sentence(of branch: [AxisCondition], in space: ConditionSpace) -> Bilingual {
    let sentences = branch.map { condition in
      let name = space.name(of: condition.axis)
      return condition.sentence
        ?? Bilingual(
          zh: name.chinese + condition.words.chinese,
          en: name.english + " " + condition.words.english)
    }
    return joined(sentences, Bilingual(zh: "且", en: " and "))
  }

  private static func joined(_ parts: [Bilingual], _ word: Bilingual) -> Bilingual {
    Bilingual(
      zh: parts.map(\.chinese).joined(separator: word.chinese),
      en: parts.map(\.english).joined(separator: word.english))
  }
}

extension GradeCondition {
  /// What is enough for it: itself, or one of those that it is joined from.
  var branches: [[GradeCondition]] {
    if case .anyOf(let branches) = self { branches } else { [[self]] }
  }
}

extension VoteCondition.Test {
  /// The same.
  var branches: [[VoteCondition.Test]] {
    if case .anyOf(let branches) = self { branches } else { [[self]] }
  }
}
