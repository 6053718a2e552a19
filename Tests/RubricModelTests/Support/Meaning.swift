@testable import RubricModel

/// What a rubric says, without the places where it says it, so that two can be compared.
///
/// Unchecked: everything that goes into it can be sent, which `AnyHashable` cannot say.
struct Meaning: Equatable, @unchecked Sendable {
  /// Everything that decides a number, a place or a grade.
  let rules: [AnyHashable]
  /// Everything else: titles, names in the other language, what is published.
  let presentation: [AnyHashable]

  init(_ rubric: Rubric) {
    let final = rubric.finalScore.map { [$0] } ?? []
    rules = [
      rubric.subject, rubric.forms.map(Self.rules), (rubric.components + final).map(Self.rules),
      rubric.gradings.map(Self.rules), Self.rules(rubric.ranking),
    ]
    presentation = [
      rubric.title, rubric.edition, rubric.fullScore,
      rubric.forms.map { [$0.name] + $0.criteria.map(\.name) },
      rubric.components.map(\.name), rubric.publication?.items,
    ]
  }

  private static func rules(_ form: Form) -> AnyHashable {
    let treatments = form.treatments
    return [
      form.kind, form.name.text, form.criteria.map { [$0.name.text, $0.weight] as [AnyHashable] },
      rules(form.scale), form.bounds, treatments.blank, treatments.offScale,
      treatments.outsideBounds, treatments.duplicate, treatments.missing,
    ] as [AnyHashable]
  }

  private static func rules(_ scale: MarkScale) -> AnyHashable {
    switch scale {
    case .points(let points): points
    case .levels(let levels):
      levels.map { [$0.name.text, $0.value, $0.isAbstention] as [AnyHashable] }
    }
  }

  private static func rules(_ quantity: Quantity) -> AnyHashable {
    [
      quantity.name.text, quantity.role, rules(quantity.start), quantity.ladder.map(\.step),
      quantity.printedPlaces, quantity.shownRounding,
    ] as [AnyHashable]
  }

  private static func rules(_ start: Quantity.Start) -> AnyHashable {
    switch start {
    case .marks(let form): form
    case .terms(let terms): terms
    }
  }

  private static func rules(_ grading: Grading) -> AnyHashable {
    let bands = grading.bands.map { [$0.lower, $0.upper, $0.grade.text] as [AnyHashable] }
    return [grading.name.text, grading.quantity, bands] as [AnyHashable]
  }

  private static func rules(_ ranking: Ranking?) -> AnyHashable {
    guard let ranking else { return "no ranking" }
    return [
      ranking.quantity, ranking.isWithinCategories, ranking.isLowestFirst, ranking.numbering,
      ranking.tieBreaks,
    ] as [AnyHashable]
  }
}
