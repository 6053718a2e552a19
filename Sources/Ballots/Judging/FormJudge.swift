import Diagnostics
import RubricModel

/// Judges all marks of a form: first each mark by itself, then duplicates, what is missing, and
/// the ballots that a mark has struck.
///
/// - Invariant: every raw mark ends as counted, abstained, void or refused, exactly one of them.
struct FormJudge {
  private let form: Form
  private let sheet: MarkSheet
  private let units: [AppraisedUnit]
  private var judge: MarkJudge
  private var judged: [JudgedMark] = []
  private var struckRaters: Set<Int> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ form: Form, _ sheet: MarkSheet, _ units: [AppraisedUnit]) {
    self.form = form
    self.sheet = sheet
    self.units = units
    judge = MarkJudge(form)
  }

  mutating func count() -> CountedForm {
    let duplicates = DuplicateCheck(form, sheet, units)
    diagnostics += duplicates.diagnostics
    for (index, mark) in sheet.marks.enumerated() {
      let place = sheet.place(of: mark.origin)
      accept(
        duplicates.discarded.contains(index)
          ? judge.verdictOnDiscarded(mark.text, at: place)
          : judge.verdict(on: mark.text, at: place), on: mark)
    }
    judgeMissing()
    strikeBallots()
    diagnostics += judge.tidied.notices
    return CountedForm(
      form: sheet.form, coding: judge.coding, marks: judged, sources: sheet.sources,
      ballots: BallotCounts(judged, raters: sheet.raters.count))
  }

  private mutating func accept(_ verdict: Verdict, on mark: RawMark) {
    switch verdict {
    case .counted(let code): judged.append(JudgedMark(mark, .counted(code)))
    case .abstained(let rule): judged.append(JudgedMark(mark, .abstained(rule)))
    case .void(let rule): judged.append(JudgedMark(mark, .void(rule)))
    case .strikesBallot(let rule):
      judged.append(JudgedMark(mark, .void(rule)))
      struckRaters.insert(mark.rater)
    case .refused(let diagnostic): diagnostics.append(diagnostic)
    }
  }

  private mutating func judgeMissing() {
    let missing = MissingCheck(form, sheet, units)
    diagnostics += missing.diagnostics
    for mark in missing.marks {
      accept(
        judge.verdictOnMissing {
          .missingRefused(
            CellOwner(mark, sheet, form, units), at: sheet.place(of: mark.origin))
        }, on: mark)
    }
  }

  /// A struck ballot counts nowhere: its other marks are void as well.
  private mutating func strikeBallots() {
    guard !struckRaters.isEmpty else { return }
    for index in judged.indices where struckRaters.contains(judged[index].rater) {
      if case .void(.markCase) = judged[index].status { continue }
      judged[index].status = .void(.voidBallot)
    }
  }
}
