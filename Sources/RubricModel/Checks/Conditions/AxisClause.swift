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
    Bilingual.joined(
      branches.map { Self.sentence(of: $0, in: space) }, by: Bilingual(zh: "或", en: " or "))
  }

  static func sentence(of branch: [AxisCondition], in space: ConditionSpace) -> Bilingual {
    let sentences = branch.map { condition in
      let name = space.name(of: condition.axis)
      return condition.sentence
        ?? Bilingual(
          zh: name.chinese + condition.words.chinese,
          en: name.english + " " + condition.words.english)
    }
    return Bilingual.joined(sentences, by: Bilingual(zh: "且", en: " and "))
  }
}
