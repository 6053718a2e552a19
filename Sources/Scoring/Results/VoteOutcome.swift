import Ballots
public import Diagnostics
import ExactArithmetic
public import RubricModel

/// Whether a vote stands, condition by condition.
public struct VoteOutcome: Sendable {
  /// A condition with the numbers that it was tested on.
  public struct Finding: Sendable {
    public let condition: VoteCondition
    /// Whose numbers they are; nil for those of the meeting.
    public let form: Name?
    public let numbers: [(name: Bilingual, number: Int)]
    public let holds: Bool
  }

  public let findings: [Finding]

  public var stands: Bool { findings.allSatisfy(\.holds) }

  /// The conditions that do not hold, in words.
  public var because: [Bilingual] { findings.filter { !$0.holds }.map(\.text) }

  /// Tests the conditions; nil with what is missing when a number is not given.
  ///
  /// - Parameter field: the figures that there are so far; conditions on others are not tested.
  static func of(_ count: Count, _ field: Field? = nil) -> Outcome<VoteOutcome> {
    var missing: [Diagnostic] = []
    var findings: [Finding] = []
    for condition in count.rubric.voteConditions where condition.isKnown(in: field) {
      switch judged(condition, count, field) {
      case .found(let finding): findings.append(finding)
      case .lacks(let base, let form):
        let diagnostic = Diagnostic.countNotGiven(base, form: form, at: condition.spot.place)
        // A number that several conditions ask for is missing once.
        if !missing.contains(where: { $0.headline == diagnostic.headline }) {
          missing.append(diagnostic)
        }
      }
    }
    return Outcome(missing.isEmpty ? VoteOutcome(findings: findings) : nil, missing)
  }

  /// What became of a condition, or the number that nobody gave.
  private enum Judged {
    case found(Finding)
    /// Of a form; nil for one of the meeting.
    case lacks(Base, Form?)

    var finding: Finding? { if case .found(let finding) = self { finding } else { nil } }
  }

  private static func judged(
    _ condition: VoteCondition, _ count: Count, _ field: Field?
  ) -> Judged {
    let test = VoteTest(condition: condition, count: count, field: field)
    if condition.bases.isEmpty, let finding = test.finding(nil, { _ in nil }) {
      return .found(finding)
    }
    let ofForms = ownFindings(test)
    for case .lacks(let base, let form) in ofForms { return .lacks(base, form) }
    if let finding = finding(test, ofMeeting: ofForms) ?? findingInRows(test) {
      return .found(finding)
    }
    let missing = condition.bases.first { count.number(of: $0) == nil }
    return .lacks(missing ?? .returned, untested(ofForms, count))
  }

  /// The first form that the condition is not tested on, where it is on another.
  private static func untested(_ ofForms: [Judged], _ count: Count) -> Form? {
    let tested = ofForms.compactMap { $0.finding?.form }
    if tested.isEmpty { return nil }
    return count.rubric.forms.first { $0.kind.isVotedOn && !tested.contains($0.name) }
  }

  /// Of every form that the session gives numbers of its own, which go with no ballots of another
  /// form: what it lacks of them is missing, or in its file.
  private static func ownFindings(_ test: VoteTest) -> [Judged] {
    let (condition, count) = (test.condition, test.count)
    return count.forms.compactMap { counted in
      let form = count.rubric.forms[counted.form]
      let own = count.counts.own(form)
      guard form.kind.isVotedOn, condition.bases.contains(where: { own.number(of: $0) != nil })
      else { return nil }
      let counts = count.counts(of: counted)
      func number(_ base: Base) -> Int? {
        counts.number(of: base) ?? (base == .valid ? counted.ballots.valid : nil)
      }
      if let base = condition.bases.first(where: { number($0) == nil }) {
        return .lacks(base, form)
      }
      return test.finding(form, number).map { .found($0) }
    }
  }

  /// Of the meeting, and of every form that has numbers of its own, in each of which the condition
  /// has to hold. Where votes are cast on one form only, its own numbers are those of the meeting.
  private static func finding(
    _ test: VoteTest, ofMeeting ofForms: [Judged]
  ) -> Finding? {
    let count = test.count
    let own = ofForms.compactMap(\.finding)
    let voting = count.rubric.forms.count(where: \.kind.isVotedOn)
    let isOne = voting == 1 && !own.isEmpty
    let meeting = isOne ? nil : test.finding(nil, count.number)
    // Forms without numbers of their own go by those of the meeting: none is left untested.
    if meeting == nil, own.count < voting { return nil }
    let known = [meeting].compactMap(\.self) + own
    return known.first { !$0.holds } ?? known.first
  }

  /// Where the rows of tallies give the numbers, every unit has a vote of its own on every
  /// criterion of a tally: the condition has to hold in each. The first that fails is told, else
  /// the first.
  private static func findingInRows(_ test: VoteTest) -> Finding? {
    let count = test.count
    let findings = count.talliedVotes.map { form, vote in
      test.finding(nil) {
        count.number(of: $0) ?? form.count(of: $0, at: vote, MeetingCounts())
      }
    }
    let known = findings.compactMap(\.self)
    guard known.count == findings.count else { return nil }
    return known.first { !$0.holds } ?? known.first
  }
}

extension VoteCondition {
  /// Whether the figures that it counts are there so far.
  fileprivate func isKnown(in field: Field?) -> Bool {
    test.leaves.allSatisfy { leaf in
      guard case .unitsWith(let units, _, _) = leaf, let figure = units.figure else { return true }
      return field?.isKnown(figure) ?? false
    }
  }

  /// The condition in the words of a rubric.
  public var text: Bilingual { test.text }
}

extension VoteOutcome.Finding {
  /// `实到人数占应到人数超过半数：实到人数29、应到人数60`.
  public var text: Bilingual {
    let figures = numbers.map { name, number in
      Bilingual(zh: "\(name.chinese)\(number)", en: "\(name.english) \(number)")
    }
    let whose = Bilingual(
      zh: form.map { "“\($0[.chinese])”" } ?? "", en: form.map { "\"\($0[.english])\" " } ?? "")
    return Bilingual(
      zh: condition.text.chinese + "：" + whose.chinese
        + figures.map(\.chinese).joined(separator: "、"),
      en: condition.text.english + ": " + whose.english
        + figures.map(\.english).joined(separator: ", "))
  }
}

extension Count {
  /// What the rows of tallies count, of units that take part.
  fileprivate var talliedVotes: [(CountedForm, Coordinate)] {
    let taking = unitsTakingPart
    return forms.filter { rubric.forms[$0.form].kind == .tally }.flatMap { form in
      taking.flatMap { rubric.forms[form.form].votes(on: $0) }.map { (form, $0) }
    }
  }

  /// A number of the vote; valid ballots are those of the only ballot form.
  fileprivate func number(of base: Base) -> Int? {
    if let said = counts.number(of: base) { return said }
    let ballots = forms.filter { rubric.forms[$0.form].kind == .ballot }
    guard ballots.count == 1, let form = ballots.first else { return nil }
    switch base {
    case .valid: return form.ballots.valid
    // Every ballot that was returned is in the file.
    case .returned: return form.ballots.found
    default: return nil
    }
  }
}
