import Diagnostics
import RubricSyntax

/// Where votes are cast on several forms, a share of the roster, of those present, of ballots
/// issued or returned takes the number of the whole meeting, unless the session gives the form one
/// of its own: said once, since the figures look right either way.
enum NumbersBelongToForms: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    let voting = rubric.forms.filter(\.kind.isVotedOn)
    guard voting.count > 1,
      let use = rubric.usesOfMeeting.last(where: { rubric.asksTheMeeting($0.value) })
    else { return [] }
    let form = rubric.forms[use.value.form].name.text
    let words = use.value.base.name
    return [
      Diagnostic(
        .notice, .numbersOfSeveralForms,
        Bilingual(
          zh: "有几种票：“\(form)”的\(words.chinese)用会议的数，会议文件给这种票另写了数的除外。",
          en:
            "There are several forms to vote on: for \"\(form)\" the number \(words.english) is the meeting's, unless the session gives the form its own."
        ),
        at: use.spot,
        help: [
          Bilingual(
            zh: "各种票的人数、票数不同的，在会议文件中写：\(words.chinese)“\(form)”20。",
            en:
              "If other persons fill it in, write in the session: \(words.english.capitalizedFirst) \"\(form)\" 20."
          )
        ])
    ]
  }
}

extension RubricDraft {
  /// Whether the session's number for the whole meeting can stand in for one of the form: ballots
  /// issued and returned are not, where they may be those of another ballot form.
  fileprivate func asksTheMeeting(_ use: (form: Int, base: Base)) -> Bool {
    let kind = forms[use.form].kind
    switch use.base {
    case .roster, .present: return kind.isVotedOn
    case .issued, .returned:
      return kind.isVotedOn && (kind != .ballot || forms.count { $0.kind == .ballot } == 1)
    case .valid, .expressed, .allRows: return false
    }
  }

  /// Every share of a number of the meeting, with its form.
  fileprivate var usesOfMeeting: [Placed<(form: Int, base: Base)>] {
    let shares = quantities.flatMap { quantity in
      quantity.steps.compactMap { step -> Placed<(form: Int, base: Base)>? in
        guard let form = quantity.form, case .share(let share) = step.value, share.base.isOfMeeting
        else { return nil }
        return Placed((form, share.base), at: step.spot)
      }
    }
    let conditions = gradings.flatMap { grading -> [Placed<(form: Int, base: Base)>] in
      guard case .rules(let rules) = grading.method else { return [] }
      return rules.flatMap { rule in
        rule.conditions.flatMap(\.leaves).compactMap { condition in
          guard let marks = condition.countedMarks,
            let base = condition.bases.last(where: \.isOfMeeting)
          else { return nil }
          return Placed((marks.form, base), at: rule.spot)
        }
      }
    }
    return shares + conditions
  }
}
