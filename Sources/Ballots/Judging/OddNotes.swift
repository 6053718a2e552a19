import Diagnostics
import RubricModel
import RubricSyntax

/// A note of a unit that nearly says what leaves units out: the unit would take part though it
/// should not.
enum OddNotes {
  static func diagnostics(_ units: [AppraisedUnit], _ rubric: Rubric) -> [Diagnostic] {
    let rules = rubric.forms.flatMap { form in
      form.leavesOut.flatMap(\.entries).filter { $0.column == .note }.map { (rule: $0, form: form) }
    }
    if rules.isEmpty { return [] }
    return units.compactMap { unit in
      guard let note = unit.note, rubric.leaveOut(of: unit) == nil,
        let near = rules.first(where: { NearRemark.isNear(note, $0.rule.value) })
      else { return nil }
      return .oddNote(unit, note, near.rule, at: near.form.spot)
    }
  }
}

extension Diagnostic {
  fileprivate static func oddNote(
    _ unit: AppraisedUnit, _ note: String, _ rule: RowEntry, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.oddRole.rawValue,
      Bilingual(
        zh: "“\(unit.name[.chinese])”的备注是“\(note.shortened)”，照样参加；办法不计入的是“\(rule.value)”。",
        en:
          "The note of \"\(unit.name[.english])\" is \"\(note.shortened)\", so it takes part; the rubric leaves out \"\(rule.value)\"."
      ),
      at: spot.place, citation: spot.citation,
      help: [
        Bilingual(
          zh: "应不计入的，请把会议文件中的备注改为“\(rule.value)”。",
          en: "If it should be left out, write \"\(rule.value)\" as its note in the session.")
      ])
  }
}
