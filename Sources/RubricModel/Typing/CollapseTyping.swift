import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// Typing of the step that makes one value out of those along a dimension.
extension LadderTyper {
  mutating func apply(_ collapse: Collapse, at spot: Spot) {
    if collapse.dimensions == [.unit] { return applyOverUnits(collapse, at: spot) }
    if collapse.isWithinCategories { report(categoriesOfUnitsOnly(spot)) }
    for dimension in collapse.dimensions where !type.dimensions.contains(dimension) {
      return reportUnknown(dimension, at: spot)
    }
    if collapse.isPooled, let problem = poolingProblem(collapse, spot) { return giveUp(problem) }
    if collapse.average.picks != nil { return pick(collapse, at: spot) }
    guard isNumber(spot) else { return }
    let areFirst = areMarks && !arePicked && !collapse.isOverListed
    if collapse.average.countsAbstentions, !areFirst {
      report(abstentionsUnknown(spot))
    }
    if collapse.dimensions.contains(.group), let voters = standingVoters(besides: collapse) {
      report(votersFirst(voters, spot))
    }
    checkWeights(collapse, at: spot)
    checkSelection(collapse, at: spot)
    if areFirst { tellIfMissingMarksCount(among: collapse.numberAskedFor, at: spot) }
    checkGaps(collapse, at: spot)
    let couldBeEmpty = mayBeEmpty(collapse)
    let isNeverEnough = keepsNone(collapse)
    type.dimensions.removeAll { collapse.dimensions.contains($0) }
    if collapse.average.countsAbstentions { join(Amount(.zero, type.kind.amountKind), at: spot) }
    combine(collapse, at: spot)
    if couldBeEmpty, case .countsAs(let amount)? = collapse.whenEmpty {
      // Where there are always too few, there is nothing else.
      if isNeverEnough { mapRanges { _ in Interval(amount.value) } }
      join(amount, at: spot)
    }
    type.mayBeAbsent = couldBeEmpty && collapse.whenEmpty == .leftOut
    areMarks = false
  }

  /// One number for all units, which each of them has then: a mean to be compared with, the lowest
  /// cost.
  private mutating func applyOverUnits(_ collapse: Collapse, at spot: Spot) {
    guard isNumber(spot) else { return }
    if !type.dimensions.isEmpty { return giveUp(stillDiffers(type.dimensions, spot)) }
    if collapse.average.picks != nil || collapse.average.countsAbstentions
      || collapse.average.isWeighted
    {
      return giveUp(averageUnfitForUnits(collapse.average, spot))
    }
    checkSelection(collapse, at: spot)
    let mayBeEmpty = type.mayBeAbsent || removesMembers(collapse)
    if mayBeEmpty, collapse.whenEmpty == nil { report(emptyNotRuled(collapse.phrase, spot)) }
    if !mayBeEmpty, collapse.whenEmpty != nil, collapse.selection == nil {
      report(gapCannotOccur(Bilingual(zh: "空缺", en: "empty"), spot))
    }
    if collapse.whenPartEmpty != nil {
      report(gapCannotOccur(Bilingual(zh: "部分空缺", en: "part empty"), spot))
    }
    mapRanges { CombinedRange.range(of: $0, collapse) }
    addPlaces(ofAny: collapse)
    if case .countsAs(let amount)? = collapse.whenEmpty { join(amount, at: spot) }
    type.mayBeAbsent = mayBeEmpty && collapse.whenEmpty == .leftOut
    areMarks = false
  }

  /// Takes the first or last member that has a value: what the form lists has an order.
  private mutating func pick(_ collapse: Collapse, at spot: Spot) {
    if !collapse.isOverListed { report(noOrder(collapse, spot)) }
    if !collapse.takesAll { report(selectionUnfit(spot)) }
    if collapse.whenEmpty != nil || collapse.whenPartEmpty != nil {
      report(gapCannotOccur(Bilingual(zh: "空缺", en: "empty"), spot))
    }
    for dimension in collapse.dimensions where dimension.isListed {
      guard !mayBePartEmpty(collapse), let pick = collapse.average.picks else {
        joinMembers(of: dimension)
        continue
      }
      // All of them are there, so for a unit it is always the same one.
      let ends = memberLists(of: dimension).compactMap { pick == .first ? $0.first : $0.last }
      ranges.combine(along: dimension, count: listedCount(of: dimension)) { members in
        Self.hull(ends.map { members[$0.index] }) ?? members[0]
      }
    }
    type.dimensions.removeAll { collapse.dimensions.contains($0) }
    arePicked = true
  }

  // MARK: Weights and ranges

  private mutating func checkWeights(_ collapse: Collapse, at spot: Spot) {
    for dimension in collapse.dimensions {
      let weights = weights(of: dimension)
      if collapse.average.isWeighted {
        if weights.isEmpty {
          report(noWeights(dimension, spot))
        } else if dimension == .rater, !areMarks || form?.levelsSpot == nil {
          report(weighedBallotsTold(spot))
        } else if lacksWeights(dimension), let form, !form.hasFaultyWeights {
          report(
            noWeightsOfCategories(
              rubric.categoriesWithoutList(of: dimension, on: form), dimension, spot))
        }
        // What weighs nothing for some categories is there for the others.
        if collapse.whenPartEmpty == .sharesOutWeight, weights.contains(where: \.isZero),
          !(form?.categoryWeights.contains { $0.value.dimension == dimension } ?? false)
        {
          report(zeroWeightSharedOut(dimension, spot))
        }
      } else if !weights.isEmpty, !sumsNumbers(collapse), !tellsMembersOnly(dimension),
        carriedScale(of: dimension) == nil, !isOneBesideWeighted(collapse, dimension)
      {
        report(weightsUnused(collapse, dimension, spot))
      }
    }
    if !collapse.average.staysWithinMembers, collapse.whenPartEmpty == .sharesOutWeight {
      report(sumSharesNothing(collapse, spot))
    }
    if collapse.average.isWeightedMean, collapse.whenPartEmpty == .leftOut {
      report(weightsLeftOpen(spot))
    }
  }

  /// Whether it takes the lowest, the highest and the like, where another article weighs them all.
  private func isOneBesideWeighted(_ collapse: Collapse, _ dimension: Dimension) -> Bool {
    guard [.lowest, .highest].contains(collapse.average.formula) else { return false }
    return rubric.quantities.contains { other in
      other.form == quantity.form
        && other.steps.contains { step in
          guard case .collapse(let collapse) = step.value else { return false }
          return collapse.average.isWeighted && collapse.dimensions.contains(dimension)
        }
    }
  }

  /// Votes of all groups are counted together whatever their marks weigh.
  private func sumsNumbers(_ collapse: Collapse) -> Bool {
    type.kind == .number && collapse.average.formula == .sum
  }

  private func weights(of dimension: Dimension) -> [Rational] {
    if let scale = carriedScale(of: dimension) { return [scale.lowest, scale.highest] }
    if dimension == .suggestion { return form?.suggestionWeights.map(\.value.weight) ?? [] }
    return memberLists(of: dimension).flatMap { $0.compactMap(\.weight) }
  }

  /// What the suggestions or ballots can weigh that carry a number of their own.
  private func carriedScale(of dimension: Dimension) -> PointScale? {
    guard let factor = form?.factor?.value, factor.carrier.dimension == dimension else {
      return nil
    }
    return factor.scale
  }

  /// Whether lists of weights by category leave members out and weigh the others alike: they are
  /// there to say who marks, or what is marked.
  private func tellsMembersOnly(_ dimension: Dimension) -> Bool {
    leavesMembersOut(dimension)
      && memberLists(of: dimension).allSatisfy { Set($0.compactMap(\.weight)).count <= 1 }
  }

  func leavesMembersOut(_ dimension: Dimension) -> Bool {
    form?.categoryWeights.contains { $0.value.dimension == dimension && $0.value.leavesOut }
      ?? false
  }

  /// Whether some category has no list of its own where the form has no weights for all.
  private func lacksWeights(_ dimension: Dimension) -> Bool {
    let lists = form?.categoryWeights.filter { $0.value.dimension == dimension } ?? []
    return !lists.isEmpty
      && memberLists(of: dimension).contains { list in list.allSatisfy { $0.weight == nil } }
  }

  /// The members that become one, once for each list that some categories have.
  private func memberLists(of dimension: Dimension) -> [[WeighedMember]] {
    form.map { rubric.memberLists(of: dimension, on: $0) } ?? []
  }

  /// What the values that become one can come to, and with how many places.
  private mutating func combine(_ collapse: Collapse, at spot: Spot) {
    let substitute = substitute(collapse, at: spot)
    guard let combined = combined(collapse, substitute), let dimension = collapse.single else {
      for dimension in collapse.dimensions { joinMembers(of: dimension) }
      let weights = collapse.dimensions.flatMap(weights)
      mapRanges { CombinedRange.range(of: $0, collapse, weights: weights) }
      return addPlaces(ofAny: collapse)
    }
    ranges.combine(along: dimension, count: listedCount(of: dimension)) { members in
      let ends = combined.map { list in list.range.range(of: list.members.map { members[$0] }) }
      return Self.hull(ends) ?? members[0]
    }
    let added = FormDraft.most(combined.flatMap(\.range.addedPlaces))
    type.places = type.places.flatMap { before in added.map { before + $0 } }
  }

  /// What the form says of those that become one, for each list of them; nil where it has none.
  private func combined(
    _ collapse: Collapse, _ substitute: Amount? = nil
  ) -> [(members: [Int], range: CombinedRange)]? {
    guard let dimension = collapse.single, dimension.isListed else { return nil }
    let isOfSome =
      mayBePartEmpty(collapse)
      && [.sharesOutWeight, .scalesToFull, .leftOut].contains(collapse.whenPartEmpty)
    return memberLists(of: dimension).map { list in
      let count = max(list.count, 1)
      let range = CombinedRange(
        collapse: collapse, weights: collapse.average.isWeighted ? list.compactMap(\.weight) : [],
        fullPoints: isOfSome && collapse.scalesToFull
          ? list.map { collapse.fullPoints[$0.index] } : [],
        numbers: (isOfSome ? 1 : count)...count, substitute: substitute?.value)
      return (list.map(\.index), range)
    }
  }

  /// Whether a step over listed members keeps none of them, however many there are.
  func keepsNone(_ collapse: Collapse) -> Bool {
    combined(collapse)?.allSatisfy(\.range.keepsNone) ?? false
  }

  private func listedCount(of dimension: Dimension) -> Int {
    max(form?.members(of: dimension).count ?? 1, 1)
  }

  /// What takes the place of absent members.
  private mutating func substitute(_ collapse: Collapse, at spot: Spot) -> Amount? {
    guard case .countsAs(let amount)? = collapse.whenPartEmpty else { return nil }
    if !amount.fits(type.kind) { report(kindsMixed(amount, spot)) }
    guard mayBePartEmpty(collapse) else { return nil }
    joinPlaces(of: amount.value)
    return amount
  }

  /// Of any number of values, or of so many as are kept at the most: half of two values ends.
  private mutating func addPlaces(ofAny collapse: Collapse) {
    let average = collapse.average
    let mostKept = collapse.selection?.mostKept ?? 0
    let numbers: [Int?] = (1...10).contains(mostKept) ? Array(1...mostKept) : [nil]
    let added =
      average.formula == .weightedSum
      ? placesOfWeights(of: collapse.dimensions)
      : FormDraft.most(numbers.map(average.extraPlaces.most(ofMembers:)))
    type.places = type.places.flatMap { before in added.map { before + $0 } }
  }

  /// Nil where the decimals of a weight may never end.
  private func placesOfWeights(of dimensions: [Dimension]) -> Int? {
    let weights = dimensions.flatMap { dimension in
      carriedScale(of: dimension).map { [$0.lowest, $0.step] } ?? self.weights(of: dimension)
    }
    return FormDraft.most(weights.map(\.decimalPlaces))
  }

  /// Along a dimension that is gone, each value can be that of any member.
  private mutating func joinMembers(of dimension: Dimension) {
    guard dimension.isListed else { return }
    ranges.combine(along: dimension, count: listedCount(of: dimension)) { Self.hull($0) ?? $0[0] }
  }

  /// The dimension of those who marked, while it stands.
  private func standingVoters(besides collapse: Collapse? = nil) -> Dimension? {
    type.dimensions.first { !$0.isListed && !(collapse?.dimensions.contains($0) ?? false) }
  }

  // MARK: Gaps

  /// Whether a group can have no member with a value: found members may be none at all, listed
  /// ones only if each of them may be absent.
  private func mayBeEmpty(_ collapse: Collapse) -> Bool {
    type.mayBeAbsent || removesMembers(collapse)
      || !(collapse.isOverListed || form?.hasAnEntry(for: collapse.dimensions) ?? false)
  }

  /// Trimming can drop everything that there is, and too few values are none; of listed members it
  /// is known how many are left.
  private func removesMembers(_ collapse: Collapse) -> Bool {
    if !collapse.ownQuorums.isEmpty { return true }
    if let combined = combined(collapse) { return combined.contains(where: \.range.canKeepNone) }
    if collapse.average.leastMembers > 1 { return true }
    switch collapse.selection {
    // There is one unit at least, and none abstains.
    case .trim(let trimming)?: return collapse.dimensions != [.unit] || trimming.canKeepNone
    case .enough?, .outliers?: return true
    case .best?, .closest?, nil: return false
    }
  }

  /// Of a single member there is all or nothing.
  private func mayBePartEmpty(_ collapse: Collapse) -> Bool {
    guard let dimension = collapse.single, listedCount(of: dimension) > 1 else { return false }
    // Nobody has to answer in every round.
    let mayLackRounds = collapse.dimensions.contains(.round) && standingVoters() != nil
    return collapse.isOverListed && (type.mayBeAbsent && !isWholeOrVoid(collapse) || mayLackRounds)
  }

  /// Whether marks are absent together only: with the ballot that they stand on, which is void.
  private func isWholeOrVoid(_ collapse: Collapse) -> Bool {
    guard areMarks, let form, !collapse.dimensions.contains(.group) else { return false }
    return standingVoters(besides: collapse) == .rater && form.ballotsAreWholeOrVoid
  }

  private mutating func checkGaps(_ collapse: Collapse, at spot: Spot) {
    let mayBePartEmpty = mayBePartEmpty(collapse)
    let mayBeEmpty = mayBeEmpty(collapse)
    if mayBeEmpty, collapse.whenEmpty == nil {
      report(
        emptyNotRuled(
          collapse.phrase, due: collapse.selection?.quorum ?? collapse.ownQuorums.first?.bound,
          spot))
    }
    // Who drops some of the values may well say what becomes of none.
    if !mayBeEmpty, collapse.whenEmpty != nil, collapse.takesAll {
      report(gapCannotOccur(Bilingual(zh: "空缺", en: "empty"), spot))
    }
    if mayBePartEmpty, collapse.whenPartEmpty == nil {
      report(
        partEmptyNotRuled(
          collapse.dimensions[0], collapse.average, spot))
    }
    if !mayBePartEmpty, collapse.whenPartEmpty != nil {
      report(gapCannotOccur(Bilingual(zh: "部分空缺", en: "part empty"), spot))
    }
    if mayBePartEmpty, collapse.whenPartEmpty == .scalesToFull, !collapse.scalesToFull {
      report(nothingToScaleTo(collapse, spot))
    }
  }
}

extension FormDraft {
  /// Whether every unit has at least one member of the dimension that has a value: a list of
  /// bonuses where a unit without one counts as so many points.
  func hasAnEntry(for dimensions: [Dimension]) -> Bool {
    guard dimensions == [.entry], let missing = cases[.missing]?.value.kind else { return false }
    switch missing {
    case .countsAsPoints, .countsAsShare, .plain(.refuse): return true
    case .plain, .countsAsLevel: return false
    }
  }
}
