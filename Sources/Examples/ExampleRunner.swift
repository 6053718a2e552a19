import Ballots
public import Diagnostics
import ExactArithmetic
import Reports
public import RubricModel
import RubricSyntax
import Scoring

/// What running an example of a rubric has shown.
public struct ExampleOutcome: Sendable {
  public let example: Example
  /// What differs from the promise; empty when the example holds.
  public let differences: [Diagnostic]
  /// What its ranks rest on although no rule and no list says it.
  public let warnings: [Diagnostic]

  public var holds: Bool { differences.isEmpty }
}

/// Runs the examples of a rubric on the same path as a session: marks, counting, scoring.
public enum ExampleRunner {
  public static func run(_ rubric: Rubric) -> [ExampleOutcome] {
    rubric.examples.map { example in
      let outcome = result(of: example, rubric)
      return ExampleOutcome(
        example: example, differences: differences(example, outcome),
        warnings: warnings(example, outcome))
    }
  }

  /// Units that stand by their names alone can be ranked otherwise where a list gives their order.
  private static func warnings(
    _ example: Example, _ outcome: Outcome<SessionResult>
  ) -> [Diagnostic] {
    guard example.promisesRanks else { return [] }
    return outcome.diagnostics.filter { $0.code == ScoringCode.unitOrderNotGiven.rawValue }
      .map { $0.ofUnits(in: example) }
  }

  private static func differences(
    _ example: Example, _ outcome: Outcome<SessionResult>
  ) -> [Diagnostic] {
    switch (example.expectation, outcome.value) {
    case (.refusal, nil):
      let unreadable = outcome.diagnostics.filter(\.isAboutUnreadableData)
      if example.given.isEmpty { return [.dataMissing(example)] }
      return unreadable.isEmpty ? [] : [.dataUnreadable(example)] + unreadable
    case (.refusal, .some): return [.countedAlthoughRefused(example)]
    case (.results, nil), (.voteFails, nil):
      return [.refusedAlthoughCounted(example)] + outcome.diagnostics.map { $0.inExample() }
    case (.voteFails, let result?): return result.stands ? [.voteStands(example)] : []
    case (.results(let expected), let result?):
      if !result.stands { return [.voteFails(example, because: result.vote?.because ?? [])] }
      return expected.flatMap { compare($0, with: result, in: example) }
    }
  }

  static func result(of example: Example, _ rubric: Rubric) -> Outcome<SessionResult> {
    var units = UnitDirectory()
    for unit in example.units { units.learn(unit) }
    // What the office keeps a record of is there in every example, if only as what is missing.
    var marks: [Int: [Example.GivenMark]] = [:]
    for (index, form) in rubric.forms.enumerated() where form.isOfOffice { marks[index] = [] }
    for given in example.given { marks[given.form, default: []] += given.rows }
    let sheets = marks.sorted { $0.key < $1.key }.map { form, rows in
      MarkSheet(form: form, of: rubric, example: rows, &units)
    }
    let counted = Counting.count(sheets, units, rubric, example.counts)
    guard let count = counted.value else { return Outcome(nil, counted.diagnostics) }
    let scored = Scoring.score(count)
    return Outcome(scored.value, counted.diagnostics + scored.diagnostics)
  }

  // MARK: Comparing

  private static func compare(
    _ expected: Example.ExpectedUnit, with result: SessionResult, in example: Example
  ) -> [Diagnostic] {
    let key = NameKey.ignoringCase(expected.unit)
    guard let unit = result.units.first(where: { $0.unit.dataKeys.contains(key) }) else {
      let names = result.units.map(\.unit.name.text)
      return [
        .unitNotGiven(
          expected.unit, nearest: TypingSlip.name(meantBy: expected.unit, among: names), example,
          at: expected.figures.first?.spot ?? example.spot)
      ]
    }
    return expected.figures.compactMap { compare($0, of: unit, in: example, result) }
  }

  private static func compare(
    _ expected: Example.ExpectedFigure, of unit: UnitResult, in example: Example,
    _ result: SessionResult
  ) -> Diagnostic? {
    let (name, promised, computed) = texts(expected.figure, unit, result.rubric)
    if promised == computed { return nil }
    return .figureDiffers(
      example, unit: unit.unit.name, figure: name, promised: promised, computed: computed,
      steps: steps(expected.figure, unit, result), at: expected.spot)
  }

  /// How the rubric comes to the figure, the place or the grade, line by line.
  private static func steps(
    _ figure: Example.ExpectedFigure.Figure, _ unit: UnitResult, _ result: SessionResult
  ) -> [Bilingual] {
    switch figure {
    case .quantity(let index, _), .noValue(let index): steps(to: index, unit, result)
    case .rank, .notRanked: ConclusionWords(unit, in: result).place?.lines ?? []
    case .grade(let index, _): ConclusionWords(unit, in: result).grades(of: index)
    case .leftOut: []
    }
  }

  private static func steps(
    to index: Int, _ unit: UnitResult, _ result: SessionResult
  ) -> [Bilingual] {
    let steps = result.quantities(behind: index, for: unit.index).flatMap { number in
      let lines = result.derivation(of: number, for: unit.index)?.lines ?? []
      return lines.map { $0.text(of: result.rubric.quantities[number], in: result.rubric) }
    }
    return steps.suffix(mostSteps)
  }

  /// The last lines of a derivation; with many suggestions the first ones are many.
  private static let mostSteps = 8

  private typealias Texts = (name: Bilingual, promised: Bilingual, computed: Bilingual?)

  /// What the figure is called, what the example promises and what the rubric gives, as printed.
  private static func texts(
    _ figure: Example.ExpectedFigure.Figure, _ unit: UnitResult, _ rubric: Rubric
  ) -> Texts {
    switch figure {
    case .rank(let rank):
      (Bilingual(zh: "名次", en: "rank"), Bilingual(same: String(rank)), rankText(of: unit))
    case .notRanked: (Bilingual(zh: "名次", en: "rank"), notRanked, rankText(of: unit))
    case .grade(let index, let grade):
      gradeTexts(rubric.gradings[index].name, grade, unit.grades[index])
    case .leftOut:
      (Bilingual(zh: "结果", en: "result"), leftOut, result(of: unit, rubric))
    case .noValue(let index):
      (
        called(rubric.quantities[index]), leftOut,
        unit.figures[index].printed.map { Bilingual(same: $0) } ?? leftOut
      )
    case .quantity(let index, let value):
      (
        called(rubric.quantities[index]),
        Bilingual(same: printed(value.value, rubric.quantities[index])),
        unit.figures[index].printed.map { Bilingual(same: $0) }
      )
    }
  }

  private static let leftOut = Bilingual(zh: "不计", en: "left out")

  /// Where nothing is a score, a unit is left out that has no figure at all.
  private static func result(of unit: UnitResult, _ rubric: Rubric) -> Bilingual {
    if unit.isLeftOut { return leftOut }
    let isScored = rubric.finalScore != nil || !rubric.components.isEmpty
    if isScored { return Bilingual(zh: "有得分", en: "a score") }
    for (quantity, figure) in zip(rubric.quantities, unit.figures) {
      guard let printed = figure.printed else { continue }
      let name = called(quantity)
      return Bilingual(zh: name.chinese + printed, en: name.english + " " + printed)
    }
    return leftOut
  }

  private static let notRanked = Bilingual(zh: "不参加排名", en: "not ranked")

  /// Whoever takes part and has no rank is not ranked; nil for a unit that is left out.
  private static func rankText(of unit: UnitResult) -> Bilingual? {
    unit.rank.map { Bilingual(same: String($0)) } ?? (unit.isLeftOut ? nil : notRanked)
  }

  /// A grade may be promised by its name in either language.
  private static func gradeTexts(_ grading: Name, _ promised: String, _ grade: Name?) -> Texts {
    let isPromised = grade?.dataKeys.contains(NameKey.ignoringCase(promised)) ?? false
    let computed = grade.map(\.quoted)
    if let computed, isPromised { return (grading.quoted, computed, computed) }
    return (grading.quoted, Name(promised).quoted, computed)
  }

  private static func called(_ quantity: Quantity) -> Bilingual {
    quantity.role == .finalScore
      ? Bilingual(zh: "最后得分", en: "final score") : quantity.name.quoted
  }

  /// A promised value with the places of the rubric. A value that has more places is kept as it is,
  /// so that it differs from what the rubric gives.
  private static func printed(_ value: Rational, _ quantity: Quantity) -> String {
    let isShare = quantity.type.kind == .share
    let figure = isShare ? value * Rational(100) : value
    guard figure.decimalText(places: quantity.printedPlaces) != nil else {
      return figure.shortestText() + (isShare ? "%" : "")
    }
    return quantity.printed(value)
  }
}

extension Form {
  /// Whether it is filled in by the office and not by voters.
  fileprivate var isOfOffice: Bool { kind == .checklist || kind == .adjustment }
}

extension Diagnostic {
  /// Whether it is about data that no rule of a rubric is for.
  fileprivate var isAboutUnreadableData: Bool {
    let codes: [BallotCode] = [
      .notANumber, .unknownLevel, .notACount, .tooManyPlaces, .countsImpossible, .categoryUnknown,
    ]
    return codes.contains { $0.rawValue == code }
  }
}

extension Example {
  fileprivate var promisesRanks: Bool {
    guard case .results(let units) = expectation else { return false }
    return units.contains { unit in
      unit.figures.contains { if case .rank = $0.figure { true } else { false } }
    }
  }
}
