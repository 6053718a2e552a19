import Diagnostics
import RubricSyntax

/// A grade does not have the name of a grading: whoever writes 否则为“初评” means what “初评” gives,
/// and not that word. A grading that gives a grade of its own name means that one.
enum GradesHaveOwnNames: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.gradings.enumerated().flatMap { index, grading in
      grading.namedGrades.compactMap { grade, spot in
        rubric.gradings.firstIndex { $0.isMeant(by: grade) }
          .map { problem(grade, with: rubric.gradings[$0], isEarlier: $0 < index, spot) }
      }
    }
  }

  private static func problem(
    _ grade: Name, with grading: GradingDraft, isEarlier: Bool, _ spot: Spot
  ) -> Diagnostic {
    let name = grading.name.text
    let help =
      isEarlier
      ? Bilingual(
        zh: "与“\(name)”相同的请写：同“\(name)”，如：否则同“\(name)”。",
        en: "For the same grade as \"\(name)\" write: otherwise as \"\(name)\".")
      : Bilingual(zh: "请给这个等次另取一个名称。", en: "Choose another name for this grade.")
    return Diagnostic(
      .nameTaken, zh: "“\(grade.text)”是一套等次的名称，不能又是其中一个等次。",
      en: "\"\(grade.text)\" is the name of a grading and cannot be a grade as well.", at: spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "“\(name)”在这里", en: "\"\(name)\" is made here"), at: grading.spot.place),
      help: [help])
  }
}

extension GradingDraft {
  fileprivate func isMeant(by grade: Name) -> Bool {
    !Set(name.dataKeys).isDisjoint(with: grade.dataKeys)
      && !grades.contains { !Set($0.dataKeys).isDisjoint(with: grade.dataKeys) }
  }

  /// The grades that its items name, with the items.
  fileprivate var namedGrades: [(Name, Spot)] {
    switch method {
    case .bands(_, let bands): bands.map { ($0.grade, $0.spot) }
    case .rules(let rules):
      rules.compactMap { rule in rule.gives.named.map { ($0, rule.spot) } }
    }
  }
}
