import Diagnostics
import RubricModel

/// What the session says of its ballots agrees with the ballots that were found.
enum CountsAgree {
  /// - Parameter sheets: what the forms were counted from, in the same order.
  static func diagnostics(
    _ counts: MeetingCounts, _ forms: [CountedForm], from sheets: [MarkSheet], _ rubric: Rubric
  ) -> [Diagnostic] {
    let said =
      [Said(counts: counts, form: nil)]
      + counts.ofForms.map { Said(counts: $0.counts, form: $0.form) }
    if let impossible = said.first(where: { !$0.counts.isPossible }) {
      return [.countsImpossible(impossible)]
    }
    return FormNumbers.diagnostics(counts, rubric)
      + said.compactMap { moreReturnedThanIssued($0, rubric) }
      + said.compactMap { moreIssuedThanPresent($0, rubric) }
      + returned(counts, Array(zip(forms, sheets)), rubric)
  }

  /// Numbers that are said together.
  struct Said {
    let counts: MeetingCounts
    /// Whose they are; nil for those of the meeting.
    let form: Placed<String>?
  }

  /// A rule may say what follows from it; without one it is odd at least.
  private static func moreReturnedThanIssued(_ said: Said, _ rubric: Rubric) -> Diagnostic? {
    guard let issued = said.counts.issued, let returned = said.counts.returned, returned > issued,
      !rulesReturned(rubric)
    else { return nil }
    return .moreReturnedThanIssued(returned, issued, of: said.form, at: said.form?.spot.place)
  }

  /// Everybody present is handed one ballot of a form; of the meeting's number nobody knows how
  /// many forms it is about.
  private static func moreIssuedThanPresent(_ said: Said, _ rubric: Rubric) -> Diagnostic? {
    guard let issued = said.counts.issued, let present = said.counts.present, issued > present,
      said.form != nil || rubric.forms.count(where: \.kind.isVotedOn) == 1
    else { return nil }
    return .moreIssuedThanPresent(issued, present, of: said.form)
  }

  /// Whether a rule of the vote is about more ballots returned than issued.
  static func rulesReturned(_ rubric: Rubric) -> Bool {
    rubric.voteConditions.contains { Set($0.bases) == [.returned, .issued] }
  }

  private static func returned(
    _ counts: MeetingCounts, _ counted: [(form: CountedForm, sheet: MarkSheet)], _ rubric: Rubric
  ) -> [Diagnostic] {
    let ballotForms = counted.filter { rubric.forms[$0.form.form].kind == .ballot }
    let own = ballotForms.filter { counts.own(rubric.forms[$0.form.form]).returned != nil }
    if ballotForms.count > 1, own.isEmpty {
      return returned(counts, ofSeveral: ballotForms.map(\.form), rubric)
    }
    let others = ballotForms.map(\.form).filter {
      counts.own(rubric.forms[$0.form]).returned == nil
    }
    return (own.isEmpty ? ballotForms : own).compactMap { counted, sheet in
      returned(counts.of(rubric.forms[counted.form]), counted, sheet, rubric)
    } + (own.isEmpty ? [] : compared(counts, others, of: ballotForms.map(\.form), rubric))
  }

  private static func returned(
    _ counts: MeetingCounts, _ counted: CountedForm, _ sheet: MarkSheet, _ rubric: Rubric
  ) -> Diagnostic? {
    guard let returned = counts.returned else { return nil }
    let (form, found) = (rubric.forms[counted.form], counted.ballots.found)
    guard form.treatments.duplicate != .notChecked, found != returned, !isTold(counted, form) else {
      return nil
    }
    let gaps = NumberGaps(BallotNumbers(of: sheet, on: form), found: found, returned: returned)
    // A number that stands out tells of its ballot; only one with next to no marks is pointed at.
    let suspect =
      found < returned ? nil : gaps == nil ? firstIncomplete(counted) : mostlyBlank(counted)
    return .returnedDiffers(
      said: returned, found: found, form: form, gaps: gaps, suspect: suspect,
      in: counted.fileNames)
  }

  /// Whether it has been said that the file is empty.
  private static func isTold(_ counted: CountedForm, _ form: Form) -> Bool {
    counted.ballots.found == 0 && form.treatments.missing == .refuse
  }

  /// With several ballot forms nobody has said whether the session's number counts the ballots of
  /// each or of all. It is wrong for certain where one form has more, or all together have fewer.
  private static func returned(
    _ counts: MeetingCounts, ofSeveral forms: [CountedForm], _ rubric: Rubric
  ) -> [Diagnostic] {
    guard let returned = counts.returned,
      !forms.contains(where: { rubric.forms[$0.form].treatments.duplicate == .notChecked })
    else { return [] }
    let found = forms.map(\.ballots.found)
    if let most = found.max(), most <= returned, returned <= found.reduce(0, +) {
      return compared(counts, forms, of: forms, rubric)
    }
    return [.returnedDiffers(said: returned, found: found)]
  }

  /// The meeting's number agrees with the ballots of forms that have none of their own where it is
  /// that of each of them, or of all together. Else it may be the number of one of them, and the
  /// ballots of the others are compared with nothing.
  private static func compared(
    _ counts: MeetingCounts, _ forms: [CountedForm], of all: [CountedForm], _ rubric: Rubric
  ) -> [Diagnostic] {
    guard let returned = counts.returned, !forms.isEmpty,
      !all.contains(where: { rubric.forms[$0.form].treatments.duplicate == .notChecked })
    else { return [] }
    let isOfEach = forms.allSatisfy { $0.ballots.found == returned }
    let sums = [forms, all].map { $0.reduce(0) { $0 + $1.ballots.found } }
    if isOfEach || sums.contains(returned) { return [] }
    return [
      .returnedUnclear(
        said: returned,
        found: forms.map { (rubric.forms[$0.form].name, $0.ballots.found) })
    ]
  }

  /// A ballot without some of its cells, or blank in most of them: a row with a wrong number, or
  /// one that is broken in two, makes a ballot of its own. One blank says nothing, for a voter may
  /// abstain.
  private static func firstIncomplete(_ form: CountedForm) -> Place? {
    worst(of: form.marks.filter(\.isMissing), form) ?? mostlyBlank(form)
  }

  private static func mostlyBlank(_ form: CountedForm) -> Place? {
    let cells = Dictionary(grouping: form.marks) { $0.at[.rater] }
    let blank = cells.values.filter { marks in
      marks.count { $0.isBlankOrMissing } * 2 > marks.count
    }
    return worst(of: blank.joined().filter(\.isBlankOrMissing), form)
  }

  /// The first of the ballots that have most of the marks.
  private static func worst(of marks: [JudgedMark], _ form: CountedForm) -> Place? {
    let counts = Dictionary(grouping: marks) { $0.at[.rater] }
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
  /// - Parameters:
  ///   - form: whose numbers they are; nil for those of the meeting.
  ///   - place: the row of a tally, or where the session says it of a form.
  static func moreReturnedThanIssued(
    _ returned: Int, _ issued: Int, of form: Placed<String>? = nil, at place: Place?
  ) -> Diagnostic {
    let whose = whose(form)
    return Diagnostic(
      .warning, BallotCode.moreReturnedThanIssued.rawValue,
      Bilingual(
        zh: whose.chinese + "收回\(returned)票，多于发出\(issued)票。",
        en: whose.english + "\(returned) ballots were returned, more than the \(issued) issued."),
      at: place,
      help: [
        Bilingual(
          zh: "请核对票数。办法可以规定：测评有效须符合：收回票数不超过发出票数。",
          en:
            "Check the numbers. The rubric can rule it: Vote stands if: returned is at most issued."
        )
      ])
  }

  fileprivate static func moreIssuedThanPresent(
    _ issued: Int, _ present: Int, of form: Placed<String>?
  ) -> Diagnostic {
    let whose = whose(form)
    return Diagnostic(
      .warning, BallotCode.moreIssuedThanPresent.rawValue,
      Bilingual(
        zh: whose.chinese + "发出\(issued)票，多于实到\(present)人。",
        en: whose.english + "\(issued) ballots were issued, and \(present) were present."),
      at: form?.spot.place,
      help: [
        Bilingual(
          zh: "请核对发出票数和实到人数；一人几票的，不必改动。",
          en: "Check both numbers; if a person has several ballots, leave them.")
      ])
  }

  /// Before what is said of the numbers of one form.
  private static func whose(_ form: Placed<String>?) -> Bilingual {
    guard let form else { return Bilingual(zh: "", en: "") }
    return Bilingual(zh: "“\(form.value)”", en: "\"\(form.value)\": ")
  }

  fileprivate static func returnedDiffers(said: Int, found: [Int]) -> Diagnostic {
    let numbers = found.map(String.init)
    return Diagnostic(
      .error, BallotCode.returnedDiffers.rawValue,
      Bilingual(
        zh: "会议情况中收回票数为\(said)，各种票实有\(numbers.joined(separator: "、"))票。",
        en:
          "The number of ballots returned is \(said) in the session; the ballot forms have \(numbers.joined(separator: ", "))."
      ),
      at: nil,
      help: [
        Bilingual(
          zh: "请写每种票的收回票数，如：收回票数“甲票”10票；并核对录入的票。",
          en:
            "Write the number of each form, such as: Returned \"甲票\" 10 ballots; and check the ballots typed in."
        )
      ])
  }

  /// What to write has no unit of measure: examples have none.
  ///
  /// - Parameter found: the forms that the number may be about, with the ballots of each.
  fileprivate static func returnedUnclear(
    said: Int, found: [(form: Name, ballots: Int)]
  ) -> Diagnostic {
    let forms = Bilingual.list(
      found.map { form, ballots in
        Bilingual(
          zh: "“\(form[.chinese])”\(ballots)票", en: "\"\(form[.english])\" \(ballots)")
      })
    let last = found.last?.form
    let name = Bilingual(zh: last?[.chinese] ?? "", en: last?[.english] ?? "")
    return Diagnostic(
      .warning, BallotCode.returnedDiffers.rawValue,
      Bilingual(
        zh: "会议情况中收回票数为\(said)，没有说是哪种票的，无法与录入的票核对：\(forms.chinese)。",
        en:
          "The number of ballots returned is \(said) in the session. Of which form is not said, so it was not compared with the ballots: \(forms.english)."
      ),
      at: nil,
      help: [
        Bilingual(
          zh: "请写每种票的收回票数，如：收回票数“\(name.chinese)”\(found.last?.ballots ?? said)。",
          en:
            "Write the number of each form, such as: Returned \"\(name.english)\" \(found.last?.ballots ?? said)."
        )
      ])
  }

  fileprivate static func countsImpossible(_ said: CountsAgree.Said) -> Diagnostic {
    let (present, roster) = (said.counts.present ?? 0, said.counts.roster ?? 0)
    let whose = whose(said.form)
    let headline = MeetingCounts.presentExceeds(present, roster: roster)
    return Diagnostic(
      .error, BallotCode.countsImpossible.rawValue,
      Bilingual(
        zh: whose.chinese + headline.chinese, en: whose.english + headline.english),
      at: said.form?.spot.place, help: [MeetingCounts.correctPresent])
  }
}
