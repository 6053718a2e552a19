import Diagnostics

/// Every line, criterion, group and round of a form that is used is used itself: one that is not is
/// a line of the regulation that was forgotten.
///
/// - Precondition: the rubric has no error. The sentence with the error may be the one that uses
///   the line.
enum EveryLineIsUsed: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    let uses = Uses(of: rubric)
    return rubric.forms.indices.filter(uses.forms.contains).flatMap { form in
      Uses.listed.flatMap { dimension in
        let members = rubric.forms[form].members(of: dimension)
        return members.indices.filter { !uses.contains($0, of: dimension, on: form) }.map {
          Diagnostic.neverUsed(members[$0].name, at: members[$0].spot, help)
        }
      }
    }
  }

  private static let help = Bilingual(
    zh: "没有哪一条用到它：填了也不计。请在某一条中用到它，或在表中删去它。",
    en:
      "No article is based on it, so what is filled in counts nowhere. Use it, or delete it from the form."
  )
}
