import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Draft → rubric, once all checks have passed.
///
/// - Invariant: called only for a draft without errors. What the checks guarantee is unwrapped
///   here, in one place, and nil means that a check has a hole.
struct RubricBuilder {
  private let draft: RubricDraft

  init(_ draft: RubricDraft) {
    self.draft = draft
  }

  var rubric: Rubric? {
    guard let title = draft.title, let subject = draft.subject else { return nil }
    let forms = draft.forms.compactMap(form)
    let components = draft.components.compactMap(quantity)
    guard forms.count == draft.forms.count, components.count == draft.components.count else {
      return nil
    }
    return Rubric(
      title: title, edition: draft.edition, fullScore: draft.fullScore?.value, subject: subject,
      forms: forms, components: components, finalScore: draft.finalScore.flatMap(quantity),
      gradings: draft.gradings.map(grading), ranking: draft.ranking.flatMap(ranking),
      publication: draft.publication, examples: draft.examples, language: draft.tree.language)
  }

  // MARK: Forms

  private func form(_ form: FormDraft) -> Form? {
    guard let treatments = treatments(of: form) else { return nil }
    let levels = form.levels.map {
      Level(name: $0.name, value: $0.value, isAbstention: $0.isAbstention)
    }
    return Form(
      kind: form.kind, name: form.name,
      criteria: form.criteria.map { Criterion(name: $0.name, weight: $0.weight) },
      scale: form.scale.map { .points($0.value) } ?? .levels(levels),
      bounds: MarkBounds(floor: form.floor?.value, ceiling: form.ceiling?.value),
      treatments: treatments, spot: form.spot)
  }

  private func treatments(of form: FormDraft) -> Treatments? {
    func treatment(_ markCase: MarkCase) -> MarkTreatment? {
      form.cases[markCase].flatMap { markTreatment($0.value.kind, on: form) }
    }
    guard let blank = treatment(.blank), let missing = treatment(.missing),
      let duplicate = form.cases[.duplicate].flatMap({ duplicateTreatment($0.value.kind) })
    else { return nil }
    return Treatments(
      blank: blank, offScale: form.scale == nil ? nil : treatment(.offScale),
      outsideBounds: form.floor == nil && form.ceiling == nil ? nil : treatment(.outsideBounds),
      duplicate: duplicate, missing: missing)
  }

  private func markTreatment(
    _ kind: TreatmentDraft.Kind, on form: FormDraft
  ) -> MarkTreatment? {
    switch kind {
    case .countsAsPoints(let points): return .countAsNumber(points)
    case .countsAsLevel(let name):
      return form.levels.firstIndex { NameKey($0.name.text) == NameKey(name) }
        .map(MarkTreatment.countAsLevel)
    case .plain(let words):
      let known: [Keyword: MarkTreatment] = [
        .abstain: .abstain, .voidMark: .voidMark, .voidBallot: .voidBallot,
        .movedToBound: .moveToBound, .refuse: .refuse,
      ]
      return known[words]
    }
  }

  private func duplicateTreatment(_ kind: TreatmentDraft.Kind) -> DuplicateTreatment? {
    guard case .plain(let words) = kind else { return nil }
    let known: [Keyword: DuplicateTreatment] = [
      .refuse: .refuse, .keepFirst: .keepFirst, .keepLast: .keepLast, .notChecked: .notChecked,
    ]
    return known[words]
  }

  // MARK: Scores and results

  private func quantity(_ draft: QuantityDraft) -> Quantity? {
    guard let typed = draft.typed, let last = typed.steps.last else { return nil }
    var shown: Rounding?
    if case .keepExact(let rounding) = last.step { shown = rounding }
    guard let places = shown?.places ?? typed.type.places else { return nil }
    return Quantity(
      name: draft.name, role: draft.role, start: typed.start, ladder: typed.steps,
      spot: draft.spot, type: typed.type, printedPlaces: places, shownRounding: shown)
  }

  private func grading(_ draft: GradingDraft) -> Grading {
    Grading(
      name: draft.name, quantity: draft.quantity, bands: draft.bands.map(\.checked),
      spot: draft.spot)
  }

  private func ranking(_ draft: RankingDraft) -> Ranking? {
    guard let numbering = draft.numbering else { return nil }
    return Ranking(
      quantity: draft.quantity, isWithinCategories: draft.isWithinCategories,
      isLowestFirst: draft.isLowestFirst, numbering: numbering,
      tieBreaks: draft.tieBreaks.map(\.value), spot: draft.spot)
  }
}
