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
    let late = draft.lateQuantities
    let quantities = draft.quantities.indices.compactMap { index in
      quantity(draft.quantities[index], isLate: late.contains(index))
    }
    let tables = draft.tables.compactMap(table)
    guard forms.count == draft.forms.count, quantities.count == draft.quantities.count,
      tables.count == draft.tables.count
    else { return nil }
    return Rubric(
      title: title, edition: draft.edition, fullScore: draft.fullScore?.value, subject: subject,
      categories: draft.categories, categoriesSpot: draft.categoriesSpot,
      voteConditions: draft.vote?.conditions ?? [], sharedNumbers: draft.sharedNumbersWithUse,
      forms: forms, tables: tables, quantities: quantities,
      gradings: draft.gradings.indices.map(grading),
      ranking: draft.ranking.flatMap(ranking), publications: draft.publications,
      examples: draft.examples, language: draft.tree.language)
  }

  // MARK: Forms

  private func form(_ form: FormDraft) -> Form? {
    guard let treatments = treatments(of: form) else { return nil }
    return Form(
      kind: form.kind, name: form.name, criteria: form.criteria.map(member),
      groups: form.groups.map(member), rounds: form.rounds.map(member),
      items: form.items.map(member), mergesSites: form.sites != nil, scale: scale(of: form),
      commonLevels: form.commonLevels,
      bounds: MarkBounds(floor: form.floor?.value, ceiling: form.ceiling?.value),
      treatments: treatments, ballotRules: form.ballotRules.flatMap { rules(of: $0, on: form) },
      leavesOut: form.leavesOut.map(\.value),
      suggestionWeights: form.suggestionWeights.map(\.value), roleRules: draft.roleRules,
      categories: form.categories.map(\.value),
      categoryWeights: form.categoryWeights.map(\.value), factor: form.factor?.value,
      rowTotal: form.rowTotal?.value, rowRules: form.rowRules,
      caseSpots: form.cases.mapValues(\.spot), spot: form.spot)
  }

  private func member(_ member: MemberDraft) -> Member {
    Member(
      name: member.name, weight: member.weight, scale: member.scale?.value,
      levels: member.levels?.value)
  }

  private func scale(of form: FormDraft) -> MarkScale {
    // Lines of a checklist that have no scale are numbers of things.
    if let scale = form.kind == .checklist ? form.scale : form.scale ?? form.scales.first {
      return .points(scale.value)
    }
    switch form.kind {
    case .checklist: return .numbers
    case .adjustment: return .anyPoints
    case .ballot, .feedback, .tally, .ledger:
      return .levels(
        form.levels.map {
          Level(name: $0.name, value: $0.value, isAbstention: $0.isAbstention, isVoid: $0.isVoid)
        })
    }
  }

  private func rules(of draft: BallotRulesDraft, on form: FormDraft) -> BallotRules? {
    markTreatment(draft.otherwise.value.kind, on: form).map {
      BallotRules(rules: draft.rules, otherwise: $0)
    }
  }

  private func treatments(of form: FormDraft) -> Treatments? {
    func treatment(_ markCase: MarkCase) -> MarkTreatment? {
      form.cases[markCase].flatMap { markTreatment($0.value.kind, on: form) }
    }
    let duplicates = form.cases[.duplicate].flatMap { duplicateTreatment($0.value.kind) }
    guard let blank = treatment(.blank), let missing = treatment(.missing),
      let duplicate = form.kind == .adjustment ? .notChecked : duplicates
    else { return nil }
    return Treatments(
      blank: blank, severalMarks: treatment(.severalMarks),
      offScale: form.scales.isEmpty ? nil : treatment(.offScale),
      outsideBounds: form.floor == nil && form.ceiling == nil ? nil : treatment(.outsideBounds),
      duplicate: duplicate, missing: missing,
      ownUnit: form.tellsVoters ? treatment(.ownUnit) : nil)
  }

  private func markTreatment(
    _ kind: TreatmentDraft.Kind, on form: FormDraft
  ) -> MarkTreatment? {
    switch kind {
    case .countsAsPoints(let points), .countsAsShare(let points): return .countAsNumber(points)
    case .countsAsLevel(let name):
      return form.levels.firstIndex { NameKey($0.name.text) == NameKey(name) }
        .map(MarkTreatment.countAsLevel)
    case .plain(let words):
      let known: [Keyword: MarkTreatment] = [
        .abstain: .abstain, .voidMark: .voidMark, .voidBallot: .voidBallot,
        .movedToBound: .moveToBound, .refuse: .refuse, .writtenReason: .demandReason,
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

  private func quantity(_ draft: QuantityDraft, isLate: Bool) -> Quantity? {
    guard let typed = draft.typed else { return nil }
    let shown = self.draft.shownRounding(of: typed)
    guard let places = shown?.places ?? typed.type.places else { return nil }
    return Quantity(
      name: draft.name, role: draft.role, start: typed.start, form: draft.form,
      startsAs: typed.startsAs, ladder: typed.steps, spot: draft.spot, type: typed.type,
      printedPlaces: places, shownRounding: shown, isLate: isLate)
  }

  private func grading(_ index: Int) -> Grading {
    let draft = self.draft.gradings[index]
    let method: Grading.Method =
      switch draft.method {
      case .bands(let quantity, let bands): .bands(of: quantity, bands.map(\.checked))
      case .rules(let rules): .rules(rules)
      }
    let list = self.draft.conditionLists.first { $0.grading == index }
    return Grading(
      name: draft.name, method: method, unreached: list?.unreached ?? [], spot: draft.spot)
  }

  private func table(_ draft: TableDraft) -> LookUpTable? {
    kind(of: draft).map { LookUpTable(name: draft.name, kind: $0, spot: draft.spot) }
  }

  private func kind(of draft: TableDraft) -> LookUpTable.Kind? {
    switch draft.kind {
    case .bands(let rows):
      return .bands(
        rows.compactMap { row in row.value.map { BandRow(band: row.checked, value: $0) } })
    case .line(let points):
      guard let outside = draft.outside else { return nil }
      return .line(
        LineTable(
          points: points.map { (at: $0.value.at.value, value: $0.value.value.value) },
          movesToEnds: outside.value.kind == .plain(.movedToBound)))
    case .places(let rows, let tied):
      return .places(
        PlaceTable(rows: rows.map(\.value), tied: tied?.value ?? .better))
    }
  }

  private func ranking(_ draft: RankingDraft) -> Ranking? {
    guard let numbering = draft.numbering else { return nil }
    return Ranking(
      quantity: draft.quantity, isWithinCategories: draft.isWithinCategories,
      isLowestFirst: draft.isLowestFirst, notRanked: draft.notRanked,
      behindOthers: draft.behindOthers, gradeOrder: draft.gradeOrder,
      gradingsBefore: draft.gradingsBefore, numbering: numbering,
      tieBreaks: draft.tieBreaks.map(\.value), counts: draft.counts.map(\.value),
      spot: draft.spot)
  }
}
