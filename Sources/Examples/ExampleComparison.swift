import Diagnostics
import ExactArithmetic
import Reports
import RubricModel
import RubricSyntax
import Scoring

/// What an example promises beside what its session gives.
struct ExampleComparison {
  private let example: Example
  private let result: SessionResult
  /// Made when the first place or grade differs: most examples hold.
  private lazy var index = SessionIndex(result)

  init(_ example: Example, _ result: SessionResult) {
    self.example = example
    self.result = result
  }

  mutating func differences(from expected: Example.ExpectedUnit) -> [Diagnostic] {
    let key = NameKey.ignoringCase(expected.unit)
    guard let unit = result.units.first(where: { $0.unit.dataKeys.contains(key) }) else {
      let names = result.units.map(\.unit.name.text)
      return [
        .unitNotGiven(
          expected.unit, nearest: TypingSlip.name(meantBy: expected.unit, among: names), example,
          at: expected.figures.first?.spot ?? example.spot)
      ]
    }
    return expected.figures.compactMap { difference(from: $0, unit) }
  }

  private mutating func difference(
    from expected: Example.ExpectedFigure, _ unit: UnitResult
  ) -> Diagnostic? {
    let (name, promised, computed) = Self.texts(expected.figure, unit, result.rubric)
    if promised == computed { return nil }
    return .figureDiffers(
      example, unit: unit.unit.name, figure: name, promised: promised, computed: computed,
      steps: steps(to: expected.figure, unit), at: expected.spot)
  }

  /// How the rubric comes to the figure, the place or the grade, line by line.
  private mutating func steps(
    to figure: Example.ExpectedFigure.Figure, _ unit: UnitResult
  ) -> [Bilingual] {
    switch figure {
    case .quantity(let index, _), .noValue(let index): steps(toQuantity: index, unit)
    case .rank, .notRanked: ConclusionWords(unit, in: result, index).place?.lines ?? []
    case .grade(let grading, _): ConclusionWords(unit, in: result, index).grades(of: grading)
    case .leftOut: []
    }
  }

  private func steps(toQuantity index: Int, _ unit: UnitResult) -> [Bilingual] {
    let steps = result.quantities(behind: index, for: unit.index).flatMap { number in
      let lines = result.derivation(of: number, for: unit.index)?.lines ?? []
      return lines.map { $0.text(of: result.rubric.quantities[number], in: result.rubric) }
    }
    return steps.suffix(Self.mostSteps)
  }

  /// The last lines of a derivation; with many suggestions the first ones are many.
  private static let mostSteps = 8

  // MARK: Texts

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
