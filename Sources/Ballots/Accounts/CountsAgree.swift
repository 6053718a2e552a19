import Diagnostics
import RubricModel

/// What the session says of its ballots agrees with the ballots that were found.
enum CountsAgree {
  static func diagnostics(
    _ counts: MeetingCounts, _ forms: [CountedForm], _ rubric: Rubric
  ) -> [Diagnostic] {
    let ballotForms = forms.filter { rubric.forms[$0.form].kind == .ballot }
    // With several ballot forms nobody has said which of them the session's number counts.
    guard let returned = counts.returned, ballotForms.count == 1, let form = ballotForms.first,
      rubric.forms[form.form].treatments.duplicate != .notChecked,
      form.ballots.found != returned
    else { return [] }
    return [
      .returnedDiffers(
        said: returned, found: form.ballots.found, form: rubric.forms[form.form],
        in: form.fileNames)
    ]
  }
}
