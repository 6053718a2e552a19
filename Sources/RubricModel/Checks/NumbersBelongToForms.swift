import Diagnostics
import RubricSyntax

/// Where votes are cast on several forms, a share of the roster, of those present, of ballots
/// issued or returned takes the number of the whole meeting, unless the session gives the form one
/// of its own: said once, since the figures look right either way.
enum NumbersBelongToForms: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    let voting = rubric.forms.filter { $0.kind == .ballot || $0.kind == .tally }
    guard voting.count > 1, let use = rubric.usesOfMeeting.last else { return [] }
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
        rule.conditions.compactMap { condition in
          guard case .share(let form, _, let base, _) = condition, base.isOfMeeting else {
            return nil
          }
          return Placed((form, base), at: rule.spot)
        }
      }
    }
    return shares + conditions
  }
}
