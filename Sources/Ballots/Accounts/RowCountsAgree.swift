import Diagnostics
public import RubricModel

/// What the rows of a tally say of issued and returned ballots agrees with what the session says.
enum RowCountsAgree {
  static func diagnostics(
    _ counts: MeetingCounts, _ forms: [CountedForm], _ units: [AppraisedUnit], _ rubric: Rubric
  ) -> [Diagnostic] {
    forms.filter { rubric.forms[$0.form].kind == .tally }.flatMap { form in
      [Base.roster, .present, .issued, .returned].compactMap { base in
        counts.of(rubric.forms[form.form]).number(of: base).flatMap {
          firstRow(of: form, rubric, units, differingFrom: $0, base)
        }
      }
    }
  }

  /// One message: the same slip is mostly in all rows.
  private static func firstRow(
    of form: CountedForm, _ rubric: Rubric, _ units: [AppraisedUnit], differingFrom said: Int,
    _ base: Base
  ) -> Diagnostic? {
    for vote in units.indices.flatMap(rubric.forms[form.form].votes) {
      guard let number = form.count(of: base, at: vote, MeetingCounts()), number != said else {
        continue
      }
      let place = form.marks.first { mark in
        mark.at.unit == vote.unit && [-1, mark.at[.criterion]].contains(vote[.criterion])
      }.map(form.wholeRow)
      return .rowCountDiffers(
        units[Int(vote.unit)].name, base, inRow: number, said: said, at: place)
    }
    return nil
  }
}

extension Form {
  /// What the rows of a tally count for a unit: one vote, or one for each criterion. Those of all
  /// groups are one.
  public func votes(on unit: Int) -> [Coordinate] {
    let vote = Coordinate(unit: unit)
    return criteria.isEmpty ? [vote] : criteria.indices.map { vote.with(.criterion, $0) }
  }
}

extension Diagnostic {
  fileprivate static func rowCountDiffers(
    _ unit: Name, _ base: Base, inRow number: Int, said: Int, at place: Place?
  ) -> Diagnostic {
    Diagnostic(
      .error, BallotCode.rowCountDiffers.rawValue,
      Bilingual(
        zh: "“\(unit[.chinese])”一行的\(base.name.chinese)为\(number)，会议情况中为\(said)。",
        en:
          "The number \(base.name.english) is \(number) in the row of \"\(unit[.english])\" and \(said) in the session."
      ),
      at: place,
      help: [
        Bilingual(
          zh: "请核对计票记录，改正其中一处；各行的数确实不同的，会议情况中不写\(base.name.chinese)。",
          en:
            "Compare with the tally clerks' record and correct one of them; if the rows really differ, leave the number \(base.name.english) out of the session."
        )
      ])
  }
}
