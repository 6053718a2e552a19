import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Rules
import Scoring
import TestSupport
import Testing

/// The result of a line's working, by plain arithmetic; nil where the group is left out.
private func recomputed(_ line: DerivationLine, isShare: Bool) -> Rational? {
  switch line.working {
  case .gathered(.combined(let average, let members)):
    let values = members.flatMap { Array(repeating: $0, count: $0.count) }
    return combined(average.words.english, values)
  case .gathered(.scaled(let members, let points)):
    return combined("sum", Array(members)).map { $0 / points.there * points.all }
  case .empty(_, let amount): return amount?.value
  case .begun(.lacking): return nil
  case .changed(let value, .multiplied(let amount)): return value * amount.value
  case .changed(let value, .rounded(let rounding)):
    let mode = NaiveMode(rawValue: rounding.mode.words.english)
    return mode.map { naiveRound(value, $0, rounding.places + (isShare ? 2 : 0)) }
  case .stayed(let value, .notRounded): return value
  case .begun(.added(let terms)):
    return terms.reduce(.zero) { sum, term in
      term.isSubtracted
        ? sum - term.value * term.multiplier : sum + term.value * term.multiplier
    }
  case .begun, .gathered, .changed, .stayed, .compared:
    Issue.record("no such step in these rubrics")
    return nil
  }
}

private func combined(_ words: String, _ members: [AverageMember]) -> Rational? {
  let sum = members.reduce(Rational.zero) { $0 + $1.value }
  let sorted = members.map(\.value).sorted()
  switch words {
  case "sum": return sum
  case "plain mean": return sum / Rational(members.count)
  case "median":
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / Rational(2)
  case "weighted mean":
    let whole = members.reduce(Rational.zero) { $0 + $1.weight }
    return members.reduce(.zero) { $0 + $1.value * $1.weight / whole }
  default: return nil
  }
}

/// The values that a line takes in.
private func inputs(_ line: DerivationLine) -> [Rational] {
  switch line.working {
  case .gathered(.combined(_, let members)), .gathered(.scaled(let members, _)):
    members.flatMap { Array(repeating: $0.value, count: $0.count) }
  case .changed(let value, _), .stayed(let value, _): [value]
  case .begun(.added(let terms)): terms.map(\.value)
  case .begun, .gathered, .empty, .compared: []
  }
}

/// Values that a step puts in place of absent members.
private func substitutes(_ step: Step) -> [Rational] {
  if case .collapse(let collapse) = step, case .countsAs(let amount)? = collapse.whenPartEmpty {
    [amount.value]
  } else {
    []
  }
}

@Test(arguments: 1...150)
func everyLineFollowsFromTheOneBefore(seed: Int) throws {
  guard let result = try RandomSession(seed: seed).result().value else { return }
  let rubric = result.rubric
  for derivation in result.derivations {
    let quantity = rubric.quantities[derivation.quantity]
    var results: [Int: [Rational]] = [:]
    for line in derivation.lines {
      #expect(Int(line.coordinate.unit) == derivation.unit)
      let isShare = line.step.map { quantity.ladder[$0].result.kind == .share } ?? false
      #expect(line.result == recomputed(line, isShare: isShare))
      results[line.step ?? -1, default: []] += line.result.map { [$0] } ?? []
    }
    // What a step takes in is what the step before it has given, each value once.
    let first = derivation.lines.first?.step ?? -1
    for index in quantity.ladder.indices where index > first {
      let made = substitutes(quantity.ladder[index].step)
      let taken = derivation.lines.filter { $0.step == index }.flatMap(inputs)
      let given = results[index - 1] ?? []
      #expect(
        taken.filter { !made.contains($0) }.sorted() == given.filter { !made.contains($0) }.sorted()
      )
    }
    let unit = try #require(result.units.first { $0.index == derivation.unit })
    let score = unit.figures[derivation.quantity].exact
    let last = derivation.lines.last
    // The last line is the last step's, unless the unit was left out on the way.
    #expect(score == (last?.step == quantity.ladder.count - 1 ? last?.result : nil))
  }
}

/// A line as a reader might write it.
private func text(_ line: DerivationLine, _ rubric: Rubric, _ quantity: Quantity) -> String {
  let article = line.step.flatMap { quantity.ladder[$0].spot.citation?.text.english } ?? "sum"
  let result = line.result?.shortestText() ?? "left out"
  let working =
    switch line.working {
    case .gathered(.combined(let average, let members)):
      "\(average.words.english) of "
        + members.map { member in
          let times = member.count > 1 ? " ×\(member.count)" : ""
          let weight = member.weight == .one ? "" : " @\(member.weight)"
          return member.value.shortestText() + times + weight
        }.joined(separator: ", ")
    case .empty(_, let amount?): "counts as \(amount.text.english)"
    case .empty, .begun(.lacking): "empty"
    case .changed(let value, .multiplied(let amount)): "\(value) × \(amount.text.english)"
    case .changed(let value, .rounded(let rounding)): "\(value) to \(rounding.places) places"
    case .stayed(let value, .notRounded): "\(value.shortestText()) kept"
    case .begun(.added(let terms)):
      terms.map { ($0.isSubtracted ? "− " : "+ ") + $0.value.shortestText() }.joined(separator: " ")
    case .begun, .gathered, .changed, .stayed, .compared: "unexpected"
    }
  return "\(article): \(working) = \(result)"
}

/// The example of the Hunan rubric, 公安厅, line by line.
@Test func theDerivationOfTheHunanExample() throws {
  let rubric = try Fixture.hunan()
  let feedback = """
    建议编号,承办单位,代表,办理态度,办理结果
    1,公安厅,甲一,很满意,满意
    1,公安厅,甲二,满意,基本满意
    2,公安厅,乙一,很满意,很满意
    3,水利厅,乙二,满意,不满意
    """
  let ballots = "票号,公安厅,水利厅\n1,76,70\n2,79,65.5\n3,74.5,\n"
  let result = try #require(try score(rubric, [feedback, ballots]).value)
  let unit = try #require(result.units.first)
  #expect(unit.unit.name.text == "公安厅")
  let lines = try rubric.quantities.indices.flatMap { index in
    let derivation = try #require(result.derivation(of: index, for: unit.index))
    return derivation.lines.map { text($0, rubric, rubric.quantities[index]) }
  }
  #expect(
    lines == [
      // Attitude, suggestions 1 and 2; result, suggestions 1 and 2.
      "Article 3, item (1): plain mean of 1, 0.85 = 0.925",
      "Article 3, item (1): plain mean of 1 = 1",
      "Article 3, item (1): plain mean of 0.85, 0.6 = 0.725",
      "Article 3, item (1): plain mean of 1 = 1",
      "Article 3, item (2): plain mean of 0.925, 1 = 0.9625",
      "Article 3, item (2): plain mean of 0.725, 1 = 0.8625",
      "Article 3, item (3): weighted mean of 0.9625 @1/2, 0.8625 @1/2 = 0.9125",
      "Article 3, item (4): 73/80 × 20 points = 18.25",
      "Article 3, item (5): 73/4 to 2 places = 18.25",
      "Article 4, item (1): plain mean of 74.5, 76 = 75.25",
      "Article 4, item (2): 301/4 to 2 places = 75.25",
      "sum: + 18.25 + 75.25 = 93.5",
      "Article 5: 93.5 kept = 93.5",
    ])
}
