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
    rules = [
      rubric.subject, rubric.categories.map(\.text),
      rubric.voteConditions.map { String(describing: $0.test) },
      rubric.sharedNumbers.map { [$0.name.text, $0.scale.value] as [AnyHashable] },
      rubric.forms.map(Self.rules), rubric.tables.map(Self.rules),
      rubric.quantities.map(Self.rules), rubric.gradings.map(Self.rules),
      Self.rules(rubric.ranking),
    ]
    presentation = [
      rubric.title, rubric.edition, rubric.fullScore,
      rubric.forms.map { form in
        [form.name] + Dimension.allCases.flatMap { form.members(of: $0).map(\.name) }
      },
      rubric.quantities.map(\.name),
      rubric.publications.map { [$0.audience, $0.items] as [AnyHashable] },
    ]
  }

  private static func rules(_ form: Form) -> AnyHashable {
    let treatments = form.treatments
    return [
      form.kind, form.name.text,
      Dimension.allCases.map { form.members(of: $0).map(member) },
      form.mergesSites, rules(form.scale), form.bounds, treatments.blank, treatments.severalMarks,
      treatments.offScale, treatments.outsideBounds, treatments.duplicate, treatments.missing,
      form.ballotRules.map { [$0.rules.map(\.value), $0.otherwise] as [AnyHashable] },
      form.leavesOut, form.suggestionWeights.map { String(describing: $0) }, form.rowTotal,
      form.rowRules.map(\.value),
    ] as [AnyHashable]
  }

  private static func member(_ member: Member) -> AnyHashable {
    [member.name.text, member.weight, member.scale] as [AnyHashable]
  }

  private static func rules(_ table: LookUpTable) -> AnyHashable {
    switch table.kind {
    case .bands(let rows):
      [
        table.name.text,
        rows.map { [$0.band.lower, $0.band.upper, $0.value] as [AnyHashable] },
      ] as [AnyHashable]
    case .line(let line):
      [
        table.name.text, line.points.map { [$0.at, $0.value] }, line.movesToEnds,
      ] as [AnyHashable]
    case .places(let places):
      [
        table.name.text,
        places.rows.map { [$0.first, $0.last, $0.points] as [AnyHashable] },
        places.tied,
      ] as [AnyHashable]
    }
  }

  private static func rules(_ scale: MarkScale) -> AnyHashable {
    switch scale {
    case .points(let points): points
    case .levels(let levels):
      levels.map { [$0.name.text, $0.value, $0.isAbstention, $0.isVoid] as [AnyHashable] }
    case .numbers: "numbers"
    case .anyPoints: "any points"
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
    case .figures(let list): list
    case .cases(let rules):
      rules.map { rule in
        [rule.conditions.map { String(describing: $0) }, rule.value] as [AnyHashable]
      }
    }
  }

  private static func rules(_ grading: Grading) -> AnyHashable {
    switch grading.method {
    case .bands(let quantity, let bands):
      let ends = bands.map { [$0.lower, $0.upper, $0.grade.text] as [AnyHashable] }
      return [grading.name.text, quantity, ends] as [AnyHashable]
    case .rules(let rules):
      let lines = rules.map { rule in
        [rule.conditions.map { String(describing: $0) }, rule.quota, Self.given(rule.gives)]
          as [AnyHashable]
      }
      return [grading.name.text, lines] as [AnyHashable]
    }
  }

  private static func given(_ gives: GivenGrade) -> AnyHashable {
    switch gives {
    case .named(let grade): return grade.text
    case .earlier(let earlier):
      return earlier.outcomes.map { [$0.from.text, $0.to.text] as [AnyHashable] }
    }
  }

  private static func rules(_ ranking: Ranking?) -> AnyHashable {
    guard let ranking else { return "no ranking" }
    return [
      ranking.quantity, ranking.isWithinCategories, ranking.isLowestFirst, ranking.numbering,
      ranking.tieBreaks,
    ] as [AnyHashable]
  }
}
