import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel

/// A condition of the vote and what it is tested on.
struct VoteTest {
  let condition: VoteCondition
  let count: Count
  /// The figures that there are so far.
  let field: Field?

  /// Nil where a number is not known. Numbers of units are the same whatever they are voted on.
  ///
  /// - Parameter form: whose numbers they are; nil for those of the meeting.
  func finding(_ form: Form?, _ number: (Base) -> Int?) -> VoteOutcome.Finding? {
    var told: [(name: Bilingual, number: Int)] = []
    for leaf in condition.test.leaves {
      guard let numbers = numbers(of: leaf, number) else { return nil }
      for number in numbers where !told.contains(where: { $0.name == number.name }) {
        told.append(number)
      }
    }
    let holds = condition.test.holds { leaf in numbers(of: leaf, number)?.map(\.number) ?? [] }
    return VoteOutcome.Finding(
      condition: condition, form: form?.name, numbers: told, holds: holds)
  }

  /// In the order in which the condition compares them.
  private func numbers(
    of leaf: VoteCondition.Test, _ number: (Base) -> Int?
  ) -> [(name: Bilingual, number: Int)]? {
    switch leaf {
    case .unitsTakingPart: return [(UnitCount.takingPartText, count.unitsTakingPart.count)]
    case .unitsWith(let units, let name, _):
      guard let field, let figure = units.figure else { return nil }
      return [(name, field.number(with: figure).all)]
    case .share, .compared, .counted, .atLeast:
      let numbers = leaf.bases.compactMap { base in number(base).map { (base.name, $0) } }
      return numbers.count == leaf.bases.count ? numbers : nil
    }
  }
}

extension VoteCondition.Test {
  fileprivate func holds(_ numbers: (VoteCondition.Test) -> [Int]) -> Bool {
    if let (number, lines) = joined {
      return lines.count { $0.allSatisfy { $0.holds(numbers) } } >= number
    }
    return holds(numbers(self))
  }

  private func holds(_ numbers: [Int]) -> Bool {
    switch self {
    // So many out of none is no share that could be enough.
    case .share(_, _, let bound):
      numbers[1] > 0 && bound.holds(Rational(numbers[0]) / Rational(numbers[1]))
    case .compared(_, let comparison, _): comparison.holds(numbers[0], numbers[1])
    case .counted(_, let bound), .unitsTakingPart(let bound), .unitsWith(_, _, let bound):
      bound.holds(numbers[0])
    case .atLeast: false
    }
  }

  var text: Bilingual {
    switch self {
    case .share(let part, let whole, let bound):
      Bilingual(
        zh: "\(part.name.chinese)占\(whole.name.chinese)\(bound.predicate.chinese)",
        en: "\(part.name.english) out of \(whole.name.english) \(bound.predicate.english)")
    case .compared(let left, let comparison, let right):
      Bilingual(
        zh: left.name.chinese + comparison.predicate(right.name).chinese,
        en: left.name.english + " " + comparison.predicate(right.name).english)
    case .counted(let base, let bound): Self.text(base.name, bound)
    case .unitsTakingPart(let bound): Self.text(UnitCount.takingPartText, bound)
    case .unitsWith(_, let name, let bound): Self.text(name, bound)
    case .atLeast(1, let lines):
      Bilingual.joined(lines.map(Self.text), by: Bilingual(zh: "，或", en: ", or "))
    case .atLeast(let number, let lines):
      Self.text(Bilingual.joined(lines.map(Self.text), by: Bilingual(zh: "；", en: "; ")), number)
    }
  }

  private static func text(_ line: [VoteCondition.Test]) -> Bilingual {
    Bilingual.joined(line.map(\.text), by: Bilingual(zh: "，", en: ", "))
  }

  private static func text(_ lines: Bilingual, _ number: Int) -> Bilingual {
    Bilingual(
      zh: "（\(lines.chinese)）中\(number)项以上",
      en: "\(number) or more of (\(lines.english))")
  }

  private static func text(_ name: Bilingual, _ bound: CountBound) -> Bilingual {
    Bilingual(
      zh: name.chinese + bound.predicate.chinese, en: name.english + " " + bound.predicate.english)
  }
}
