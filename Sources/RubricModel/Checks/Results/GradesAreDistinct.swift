import Diagnostics
import RubricSyntax

/// Two grades of one grading are not told apart by letter case or width alone: a condition or an
/// example that names one would mean both.
enum GradesAreDistinct: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.gradings.flatMap { grading -> [Diagnostic] in
      var seen: [NameKey: String] = [:]
      var problems: [Diagnostic] = []
      for grade in grading.grades.map(\.text) {
        let key = NameKey.ignoringCase(grade)
        if let earlier = seen[key], earlier != grade {
          problems.append(alike(earlier, grade, grading.spot))
        }
        seen[key] = seen[key] ?? grade
      }
      return problems
    }
  }

  private static func alike(_ first: String, _ second: String, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .nameTaken, zh: "等次“\(first)”和“\(second)”只有大小写或全半角不同，分不清。",
      en: "The grades \"\(first)\" and \"\(second)\" differ by letter case or width only.",
      at: spot,
      help: [
        Bilingual(zh: "请写成同一个名称，或另取一个。", en: "Write both alike, or choose another name.")
      ])
  }
}
