import Diagnostics
import RubricModel
import Tables

/// Judges all marks of a form: first each mark by itself, then duplicates, what is missing, and
/// the ballots that a mark or a rule of the whole ballot has struck.
///
/// - Invariant: every raw mark ends as counted, abstained, void, left out or refused, and as one of
///   them only.
struct FormJudge {
  private let form: Form
  private let sheet: MarkSheet
  private let units: [AppraisedUnit]
  /// The units that the session leaves out of the appraisal, with the rule that says so.
  private let leftOutUnits: [Int: RowEntries]
  /// Units that need no marks: those left out, and those that the form is not for.
  private let exempt: Set<Int>
  private let outside: OutsideMarks
  /// What ballots have to keep to at this meeting.
  private let rules: BallotRules?
  private let duplicates: DuplicateCheck
  private let ownBallots: OwnBallots
  private var judge: MarkJudge
  private var judged: [JudgedMark] = []
  private var struckRaters: [Int: MarkRule] = [:]
  private var metDuplicate = false
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ form: Form, _ sheet: MarkSheet, _ units: [AppraisedUnit], leftOut: [Int: RowEntries],
    outside: OutsideMarks, rules: BallotRules?
  ) {
    self.form = form
    self.rules = rules
    self.sheet = sheet
    self.units = units
    leftOutUnits = leftOut
    exempt = outside.units.union(leftOut.keys)
    self.outside = outside
    duplicates = DuplicateCheck(form, sheet, units) {
      $0.leftOut != nil || (!leftOut.isEmpty && leftOut[$0.unit] != nil)
    }
    ownBallots = OwnBallots(form, sheet, units)
    judge = MarkJudge(form)
  }

  mutating func count() -> CountedForm {
    diagnostics += duplicates.diagnostics
    // Plain rows are counted only where no ballot number is odd.
    if !sheet.pooled.hasCheckedBallots {
      diagnostics += OddNumbers.diagnostics(form, sheet, ofUnits: ownBallots.voters)
    }
    diagnostics += NumbersOfDays.diagnostics(form, sheet) + LaterRounds.diagnostics(form, sheet)
    diagnostics += ownBallots.diagnostics
    if form.kind == .tally {
      judgeTally()
    } else {
      judgeMarks()
    }
    diagnostics +=
      judge.tidied.notices + sheet.weights.diagnostics(sheet, units)
      + sheet.factors.diagnostics(sheet, form)
    return CountedForm(
      form: sheet.form, coding: judge.coding, marks: judged, pooled: sheet.pooled,
      sources: sheet.sources,
      ballots: BallotCounts(judged, of: sheet.voters, sheet.pooled, on: form),
      rowCounts: sheet.rowCountsByUnit, suggestions: sheet.suggestions.names,
      weights: sheet.weights, factors: sheet.factors, unitMembers: unitMembers,
      voters: sheet.pooled.pools.isEmpty ? VoterNames(of: sheet.voters) : VoterNames(),
      facts: sheet.facts, texts: texts,
      casesMet: casesMet)
  }

  private var unitMembers: [CategoryMembers] {
    form.categoryWeights.isEmpty ? [] : units.map { form.members(forCategory: $0.category) }
  }

  private var casesMet: Set<MarkCase> {
    var cases = judge.casesMet.union(sheet.pooled.casesMet)
    if metDuplicate { cases.insert(.duplicate) }
    // The cells of a tally are numbers of ballots: no mark is judged.
    if form.kind == .tally { cases.formUnion(judged.compactMap(\.countedBy)) }
    return cases
  }

  private var texts: [MarkOrigin: String] {
    var odd: Set<MarkOrigin> = []
    for index in judged.indices where !judged[index].countsAsTyped {
      odd.insert(judged[index].origin)
    }
    var texts = sheet.pooled.texts
    if odd.isEmpty { return texts }
    for index in sheet.marks.indices where odd.contains(sheet.marks[index].origin) {
      let text = sheet.marks[index].text
      if !text.isBlank { texts[sheet.marks[index].origin] = text.trimmed }
    }
    return texts
  }

  private mutating func judgeTally() {
    var tally = TallyJudge(form, sheet)
    tally.judge()
    judged = tally.marks
    for index in judged.indices {
      if let reason = leftOutUnits[judged[index].unit] { judged[index].status = .leftOut(reason) }
    }
    let missing = MissingCheck(form, sheet, units, exempt: exempt, outside: outside)
    diagnostics += tally.diagnostics + missing.diagnostics
    if form.treatments.missing == .refuse {
      diagnostics += MissingTallyRows(missing.marks, form, sheet, units).diagnostics
      return
    }
    // The rubric says that a row that is not there is one of zeros.
    judged += missing.marks.map {
      JudgedMark(
        at: $0.at.without(.item), .counted(Int64($0.at[.item])), times: 0, by: .missing,
        origin: $0.origin)
    }
  }

  private mutating func judgeMarks() {
    metDuplicate = !duplicates.discarded.isEmpty
    judged.reserveCapacity(sheet.marks.count)
    for index in sheet.marks.indices {
      let mark = sheet.marks[index]
      if let reason = leftOut(mark) {
        judged.append(JudgedMark(mark, .leftOut(reason)))
      } else if ownBallots.has(mark), !duplicates.discarded.contains(index) {
        accept(judge.verdictOnOwn(mark, at: sheet.place(of: mark.origin)), on: mark)
      } else {
        accept(
          duplicates.discarded.contains(index)
            ? judge.verdictOnDiscarded(mark.text, at: mark.at, place: sheet.place(of: mark.origin))
            : judge.verdict(on: mark, at: sheet.place(of: mark.origin)),
          on: mark)
      }
    }
    judgeMissing()
    strikeBallots(struckRaters)
    checkBallotRules()
  }

  /// Its row says why it does not count, or the session says it of the unit.
  private func leftOut(_ mark: RawMark) -> RowEntries? {
    mark.leftOut ?? (leftOutUnits.isEmpty ? nil : leftOutUnits[mark.unit])
  }

  private mutating func accept(_ verdict: Verdict, on mark: RawMark) {
    switch verdict {
    case .counted(let code): judged.append(JudgedMark(mark, .counted(code)))
    case .countedByRule(let code, let markCase):
      judged.append(JudgedMark(mark, .counted(code), by: markCase))
    case .abstained(let rule): judged.append(JudgedMark(mark, .abstained(rule)))
    case .void(let rule): judged.append(JudgedMark(mark, .void(rule)))
    case .strikesBallot(let rule):
      judged.append(JudgedMark(mark, .void(rule)))
      struckRaters[mark.at[.rater]] = .voidBallot
    case .refused(let diagnostic): diagnostics.append(diagnostic)
    }
  }

  private mutating func judgeMissing() {
    let missing = MissingCheck(form, sheet, units, exempt: exempt, outside: outside)
    diagnostics += missing.diagnostics
    for mark in missing.marks {
      if let reason = leftOut(mark) {
        judged.append(JudgedMark(mark, .leftOut(reason)))
        continue
      }
      let (form, sheet, units) = (form, sheet, units)
      if ownBallots.has(mark) {
        accept(judge.verdictOnOwn(mark, at: sheet.place(of: mark.origin)), on: mark)
        continue
      }
      accept(
        judge.verdictOnMissing(mark) {
          .missingRefused(
            CellOwner(mark, sheet, form, units), at: sheet.place(of: mark.origin))
        }, on: mark)
    }
  }

  private mutating func checkBallotRules() {
    guard let rules else { return }
    let check = BallotRulesCheck(
      rules, form, judge.coding, judged, sheet, units,
      units: units.indices.filter { !exempt.contains($0) },
      outside: outside)
    diagnostics += check.diagnostics
    strikeBallots(check.broken)
  }

  /// A struck ballot counts nowhere: its other marks are void as well.
  private mutating func strikeBallots(_ struck: [Int: MarkRule]) {
    if struck.isEmpty { return }
    for index in judged.indices {
      guard let rule = struck[judged[index].at[.rater]] else { continue }
      switch judged[index].status {
      case .void, .leftOut: continue
      case .counted, .abstained: judged[index].status = .void(rule)
      }
    }
  }
}
