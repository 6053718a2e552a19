import Diagnostics
import RubricModel

/// What the session says of its ballots agrees with the ballots that were found.
enum CountsAgree {
  static func diagnostics(
    _ counts: MeetingCounts, _ forms: [CountedForm], _ rubric: Rubric
  ) -> [Diagnostic] {
    if !counts.isPossible { return [.countsImpossible(counts)] }
    return moreThanIssued(counts, rubric) + returned(counts, forms, rubric)
  }

  /// A rule may say what follows from it; without one it is odd at least.
  private static func moreThanIssued(_ counts: MeetingCounts, _ rubric: Rubric) -> [Diagnostic] {
    let isRuled = rubric.voteConditions.contains { Set($0.bases) == [.returned, .issued] }
    guard let issued = counts.issued, let returned = counts.returned, returned > issued, !isRuled
    else { return [] }
    return [.moreReturnedThanIssued(returned, issued)]
  }

  private static func returned(
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
        suspect: form.ballots.found > returned ? firstIncomplete(form) : nil, in: form.fileNames)
    ]
  }

  /// A ballot that lacks marks: a row with a wrong number makes a ballot of its own.
  private static func firstIncomplete(_ form: CountedForm) -> Place? {
    let lacking = form.marks.filter { $0.isBlankOrMissing }
    let counts = Dictionary(grouping: lacking) { $0.at[.rater] }
    let most = counts.values.map(\.count).max()
    let worst = counts.values.filter { $0.count == most }.compactMap { $0.map(\.origin).min() }
    return worst.min().map { form.place(of: $0) }
  }
}

extension MeetingCounts {
  /// Nobody is present who does not belong.
  var isPossible: Bool {
    guard let roster, let present else { return true }
    return present <= roster
  }
}

extension Diagnostic {
  /// - Parameter place: the row of a tally; nil for the numbers of the meeting.
  static func moreReturnedThanIssued(
    _ returned: Int, _ issued: Int, at place: Place? = nil
  ) -> Diagnostic {
    Diagnostic(
      .warning, BallotCode.moreReturnedThanIssued.rawValue,
      Bilingual(
        zh: "收回\(returned)票，多于发出\(issued)票。",
        en: "\(returned) ballots were returned, more than the \(issued) issued."),
      at: place,
      help: [
        Bilingual(
          zh: "请核对票数。办法可以规定：测评有效须符合：收回票数不超过发出票数。",
          en:
            "Check the numbers. The rubric can rule it: Vote stands if: returned is at most issued."
        )
      ])
  }

  fileprivate static func countsImpossible(_ counts: MeetingCounts) -> Diagnostic {
    let (present, roster) = (counts.present ?? 0, counts.roster ?? 0)
    return Diagnostic(
      .error, BallotCode.countsImpossible.rawValue,
      Bilingual(
        zh: "实到\(present)人，多于应到\(roster)人。",
        en: "\(present) were present, more than the roster of \(roster)."),
      at: nil,
      help: [Bilingual(zh: "请核对会议人数。", en: "Check the numbers of the meeting.")])
  }
}
