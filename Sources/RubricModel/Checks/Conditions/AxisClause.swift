import Diagnostics

/// What stands beside the other conditions of an item: one condition, or lines of which so many are
/// enough.
struct AxisClause {
  /// How many of the lines have to hold.
  let enough: Int
  let lines: [Line]

  /// One of its alternatives has to hold, each of which is conditions that all have to hold.
  typealias Line = [[AxisCondition]]

  init(_ condition: AxisCondition) {
    enough = 1
    lines = [[[condition]]]
  }

  init(_ condition: UnitCondition, in rubric: RubricDraft) {
    self.init(condition) { AxisCondition($0, in: rubric) }
  }

  init(_ test: VoteCondition.Test) { self.init(test) { AxisCondition($0) } }

  private init<Condition: JoinedCondition>(
    _ condition: Condition, _ leaf: (Condition) -> AxisCondition?
  ) {
    let joined = condition.joined ?? (1, [[condition]])
    enough = joined.enough
    lines = joined.lines.map { line in
      // In a line all conditions have "or" between them, or none has.
      let branches = (line.count == 1 ? line[0].alternatives : nil) ?? [line]
      return branches.map { $0.compactMap(leaf) }
    }
  }

  var conditions: [AxisCondition] { lines.joined().flatMap(\.self) }

  var isJoined: Bool { lines.count > 1 }

  /// What it says, with the name of what each condition is about.
  func sentence(in space: ConditionSpace) -> Bilingual {
    let lines = lines.map { Self.sentence(of: $0, in: space) }
    if enough == 1 { return Bilingual.joined(lines, by: .or) }
    let listed = Bilingual.joined(lines, by: Bilingual(zh: "；", en: "; "))
    return Bilingual(
      zh: "（\(listed.chinese)）中\(enough)项以上",
      en: "\(enough) or more of (\(listed.english))")
  }

  static func sentence(of line: Line, in space: ConditionSpace) -> Bilingual {
    Bilingual.joined(line.map { sentence(of: $0, in: space) }, by: .or)
  }

  private static func sentence(
    of branch: [AxisCondition], in space: ConditionSpace
  ) -> Bilingual {
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

extension Bilingual {
  fileprivate static let or = Bilingual(zh: "或", en: " or ")
}
