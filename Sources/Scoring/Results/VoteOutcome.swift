import Ballots
public import Diagnostics
import ExactArithmetic
public import RubricModel

/// Whether a vote stands, condition by condition.
public struct VoteOutcome: Sendable {
  /// A condition with the numbers that it was tested on.
  public struct Finding: Sendable {
    public let condition: VoteCondition
    public let numbers: [(base: Base, number: Int)]
    public let holds: Bool
  }

  public let findings: [Finding]

  public var stands: Bool { findings.allSatisfy(\.holds) }

  /// The conditions that do not hold, in words.
  public var because: [Bilingual] { findings.filter { !$0.holds }.map(\.text) }

  /// Tests every condition; nil with what is missing when a number is not given.
  static func of(_ count: Count) -> Outcome<VoteOutcome> {
    var missing: [Diagnostic] = []
    var asked: Set<Base> = []
    let findings = count.rubric.voteConditions.compactMap { condition -> Finding? in
      let numbers = condition.bases.map { ($0, count.number(of: $0)) }
      for (base, number) in numbers where number == nil && asked.insert(base).inserted {
        missing.append(.countNotGiven(base, form: nil, at: condition.spot.place))
      }
      let known = numbers.compactMap { base, number in number.map { (base: base, number: $0) } }
      guard known.count == numbers.count else { return nil }
      return Finding(
        condition: condition, numbers: known, holds: condition.holds(known.map(\.number)))
    }
    return Outcome(missing.isEmpty ? VoteOutcome(findings: findings) : nil, missing)
  }
}

extension VoteCondition {
  fileprivate func holds(_ numbers: [Int]) -> Bool {
    switch test {
    // So many out of none is no share that could be enough.
    case .share(_, _, let bound):
      numbers[1] > 0 && bound.holds(Rational(numbers[0]) / Rational(numbers[1]))
    case .compared(_, let comparison, _): comparison.holds(numbers[0], numbers[1])
    case .counted(_, let bound): bound.holds(numbers[0])
    }
  }

  /// The condition in the words of a rubric.
  public var text: Bilingual {
    switch test {
    case .share(let part, let whole, let bound):
      Bilingual(
        zh: "\(part.name.chinese)占\(whole.name.chinese)\(bound.predicate.chinese)",
        en: "\(part.name.english) out of \(whole.name.english) \(bound.predicate.english)")
    case .compared(let left, let comparison, let right):
      Bilingual(
        zh: left.name.chinese + comparison.predicate(right.name).chinese,
        en: left.name.english + " " + comparison.predicate(right.name).english)
    case .counted(let base, let bound):
      Bilingual(
        zh: base.name.chinese + bound.predicate.chinese,
        en: base.name.english + " " + bound.predicate.english)
    }
  }
}

extension VoteOutcome.Finding {
  /// `实到人数占应到人数超过半数：实到人数29、应到人数60`.
  public var text: Bilingual {
    let figures = numbers.map { base, number in
      Bilingual(zh: "\(base.name.chinese)\(number)", en: "\(base.name.english) \(number)")
    }
    return Bilingual(
      zh: condition.text.chinese + "：" + figures.map(\.chinese).joined(separator: "、"),
      en: condition.text.english + ": " + figures.map(\.english).joined(separator: ", "))
  }
}

extension Count {
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
