import Diagnostics
import ExactArithmetic
import TestSupport
import Testing

@testable import RubricModel

/// What the types promise holds: no value that marks at the ends of their range can lead to is
/// outside the typed range or between its decimal places, and none is absent against the type.
@Suite struct IntervalSoundnessTests {
  @Test(arguments: Sweep.seeds(100, long: 1500).map { UInt64($0) + 1 })
  func typesHoldEveryValue(_ seed: UInt64) throws {
    let sample = RandomRubric(seed: seed)
    let outcome = load(sample.text)
    let rubric = try #require(outcome.value, "\(outcome.problems)\n\(sample.text)")
    var random = Seeded(seed &* 7919)
    for _ in 0..<12 {
      if let final = try score(rubric, sample, &random), let index = rubric.finalScore {
        check(final, rubric.quantities[index].type, sample.text)
      }
    }
  }

  /// Both ends of the range of a mean of whole ballots are reached, so it is no wider than needed.
  @Test func rangeOfAMeanIsTight() throws {
    let type = try SmallRubric().component().type
    #expect(type.range == Interval(.zero, Rational(100)))
    #expect(type.places == 2)
  }

  private func score(
    _ rubric: Rubric, _ sample: RandomRubric, _ random: inout Seeded
  ) throws -> Rational? {
    let component = rubric.quantities[0]
    let weights = Bool.random(using: &random) ? sample.weights : sample.categoryWeights
    var members: [Dimension: Int] = [:]
    for dimension in rubric.forms[0].dimensions {
      members[dimension] =
        dimension.isListed ? weights.count : Int.random(in: 1...3, using: &random)
    }
    var naive = NaiveLadder(weights: weights, members: members) { coordinates in
      random.pick(sample.marks(of: coordinates[.criterion] ?? 0))
    }
    var kind: ValueKind = rubric.forms[0].scale.levels == nil ? .points : .share
    for step in component.ladder {
      guard naive.carryOut(step.step, kind: kind) else { return nil }
      kind = step.result.kind
      for value in naive.cells.values { check(value, step.result, sample.text) }
    }
    return try finalScore(rubric, of: try #require(naive.cells[[:]]))
  }

  /// The final score is `“分” times a factor plus 5 minus 0.5`.
  private func finalScore(_ rubric: Rubric, of component: Rational?) throws -> Rational? {
    guard let component, let final = rubric.finalScore,
      case .terms(let terms) = rubric.quantities[final].start,
      case .constant(let factor) = terms[0].factor
    else { return nil }
    return component * factor.value + Rational(5) - Rational(1, over: 2)
  }

  private func check(_ value: Rational?, _ type: ValueType, _ text: String) {
    guard let value else {
      #expect(type.mayBeAbsent, "\(text)")
      return
    }
    #expect(type.range.contains(value), "\(value) of \(type.range) in \(text)")
    if let places = type.places,
      let needed = (type.kind == .share ? value * Rational(100) : value).decimalPlaces
    {
      #expect(needed <= places, "\(value) in \(text)")
    } else if type.places != nil {
      Issue.record("\(value) has no end, against its type, in \(text)")
    }
  }
}
