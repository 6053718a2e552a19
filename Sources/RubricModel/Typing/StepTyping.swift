import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// Typing of the steps that count levels or reckon with single values.
extension LadderTyper {
  // MARK: Counting levels

  mutating func take(_ share: MarkShare, at spot: Spot) {
    guard marksAreKnown(at: spot), check(share.marks, at: spot) else { return }
    if case .levels(let levels) = share.marks,
      let void = form?.voidLevel(among: levels, outsideOf: share.base)
    {
      report(.voidOutsideOf(share.base, void, .stepUnfit, at: spot))
    }
    if let criterion = criterionWithout(share.marks) { report(neverChosen(criterion, spot)) }
    if share.base.isOfMeeting, let dimension = type.dimensions.first(where: \.partsPersons) {
      report(.baseOfPersons(share.base, dimension, at: spot))
    } else if isOfOneGroup(share.base) {
      report(.baseOfPersons(share.base, .group, at: spot))
    }
    checkOwnQuorums(share.ownQuorums, beside: share.quorum, over: [], at: spot)
    if let quorum = share.quorum { checkEnough(quorum, at: spot) }
    if !arePicked {
      tellIfMissingMarksCount(among: share.quorum ?? share.ownQuorums.first?.bound, at: spot)
    }
    dropVoters()
    // A number of the meeting need not be ruled; in the row of a tally it can be 0.
    let isOfMeeting = share.base.isOfMeeting
    if !isOfMeeting, !share.hasQuorum, share.whenEmpty == nil {
      report(baseMayBeEmpty(share.base, spot))
    }
    if isOfMeeting, share.whenEmpty != nil, form?.kind != .tally, !share.hasQuorum {
      report(gapCannotOccur(Bilingual(zh: "空缺", en: "empty"), spot))
    }
    become(.share, .shares, places: nil)
    if share.whenEmpty == nil, let due = share.quorum ?? share.ownQuorums.first?.bound {
      report(emptyNotRuled(share.phrase, due: due, spot))
    }
    type.mayBeAbsent = share.whenEmpty == .leftOut
    if case .countsAs(let amount)? = share.whenEmpty { join(amount, at: spot) }
  }

  mutating func take(_ count: MarkCount, at spot: Spot) {
    guard marksAreKnown(at: spot) else { return }
    if case .marks(let test) = count.what, !check(test, at: spot) { return }
    if case .base(let base) = count.what, isOfOneGroup(base) {
      report(.numberOfGroup(base, spot))
    }
    if count.isWeighed, let problem = weighedCountUnfit(count) {
      return giveUp(problem(spot))
    }
    dropVoters()
    become(.number, .counts, places: count.places(on: form))
    type.mayBeAbsent = false
  }

  /// Whether a number of the whole meeting is asked for one group of voters, which only the rows of
  /// a tally can give.
  private func isOfOneGroup(_ base: Base) -> Bool {
    guard base.isOfMeeting, form?.kind != .tally else { return false }
    if let groups = quantity.selection?.groups, !groups.isEmpty {
      return groups.count < form?.groups.count ?? 0
    }
    return type.dimensions.contains(.group) || quantity.selection?.members[.group] != nil
  }

  private mutating func marksAreKnown(at spot: Spot) -> Bool {
    if !areMarks { giveUp(form == nil ? nobodyMarks(spot) : marksUnknown(spot)) }
    return areMarks
  }

  /// Marks are compared with numbers where they are numbers; levels are named.
  private mutating func check(_ test: MarkTest, at spot: Spot) -> Bool {
    guard case .within(let bounds) = test else { return checkLevels(test, at: spot) }
    if form?.kind == .adjustment {
      giveUp(nobodyMarks(spot))
      return false
    }
    if let form, form.scales.isEmpty {
      giveUp(levelsAreNamed(spot))
      return false
    }
    for bound in bounds where !bound.amount.fits(type.kind) {
      giveUp(boundUnfit(bound, spot))
      return false
    }
    if bounds.count > 1, !bounds.areTwoEnds {
      giveUp(boundsOnOneSide(spot))
      return false
    }
    let canHold = ranges.ranges.contains { range in bounds.allSatisfy(range.meets) }
    if !canHold || bounds.areApart { report(noMarkLikeThis(spot)) }
    return true
  }

  /// Levels of other criteria than the one whose marks are counted.
  private mutating func checkLevels(_ test: MarkTest, at spot: Spot) -> Bool {
    guard case .levels(let levels) = test, let form,
      let criterion = quantity.selection?.members[.criterion]
    else { return true }
    let own = form.levels(ofMember: criterion)
    let foreign = levels.map { form.levels[$0].name.text }.first { !form.has($0, in: own) }
    guard let foreign else { return true }
    giveUp(.noSuchLevel(foreign, form, ofCriterion: criterion, at: spot))
    return false
  }

  /// A criterion that has none of the levels, where each criterion has a share of its own.
  private func criterionWithout(_ test: MarkTest) -> Int? {
    guard case .levels(let levels) = test, let form, form.hasOwnLevels,
      type.dimensions.contains(.criterion)
    else { return nil }
    return form.criteria.indices.first { criterion in
      !levels.contains { form.levels(ofMember: criterion).contains($0) }
    }
  }

  /// Whoever marked is pooled: a share or a number is taken of all of them at once.
  private mutating func dropVoters() {
    type.dimensions.removeAll { !$0.isListed }
    areMarks = false
  }

  mutating func become(_ kind: ValueKind, _ range: Interval, places: Int?) {
    type.kind = kind
    type.places = places
    ranges = MemberRanges(range)
  }

  // MARK: Reckoning

  mutating func multiply(by amount: Amount, at spot: Spot) {
    let wasShare = type.kind == .share
    switch (type.kind, amount.kind) {
    case (.share, .points): type.kind = .points
    case (.number, .points): type.kind = .points
    case (.share, .bare) where quantity.role == .rate:
      return report(rubric.percentTwice(amount, spot))
    case (.share, .bare):
      report(rateTimesNumber(amount, spot))
      // Points are what was meant.
      type.kind = .points
    case (.points, .points): return report(.pointsTimesPoints(amount, at: spot))
    default: tellIfIdle(times: amount, at: spot)
    }
    mapRanges { $0 * amount.value }
    // A share's places are those of its percent; as points it has two more.
    let isFromShare = type.kind == .points && amount.kind == .points && wasShare
    type.places = type.places.flatMap { places in
      amount.value.decimalPlaces.map { places + $0 + (isFromShare ? 2 : 0) }
    }
  }

  /// Some of the values are multiplied and the others are not, so the kind stays.
  mutating func multiply(
    member: Int, of dimension: Dimension, by factor: Quantity.Term.Operand, at spot: Spot
  ) {
    guard type.dimensions.contains(dimension) else {
      return reportUnknown(dimension, at: spot)
    }
    guard let other = rubric.type(of: .operand(factor)) else { return loseTrack() }
    if other.kind == .points { return giveUp(memberTimesPoints(factor, spot)) }
    if canLack([factor]) { report(factorMayBeAbsent(spot)) }
    let count = form?.members(of: dimension).count ?? 1
    ranges.map(member: member, of: dimension, count: count) { $0 * other.range }
    addPlaces(factor.addedPlaces(other), member: member, of: dimension)
  }

  /// Steps that multiply one member after the other give each of them places of its own.
  private mutating func addPlaces(_ added: Int?, member: Int, of dimension: Dimension) {
    var places = MemberPlaces(before: type.places, dimension: dimension, next: position)
    if let run = memberPlaces, run.dimension == dimension, run.next == position { places = run }
    places.add(added, member)
    places.next = position + 1
    memberPlaces = places
    type.places = places.most
  }

  /// A coefficient is a share or a number; points times points is no score.
  mutating func scale(by operand: Quantity.Term.Operand, at spot: Spot) {
    guard let factor = rubric.type(of: .operand(operand)) else { return loseTrack() }
    if canLack([operand]) { report(factorMayBeAbsent(spot)) }
    guard let kind = type.kind.times(factor.kind) else {
      return giveUp(productUnfit(operand, spot))
    }
    type.places = type.places(times: factor)
    type.kind = kind
    mapRanges { $0 * factor.range }
  }

  mutating func keep(within limit: Limit, at spot: Spot) {
    guard let other = rubric.type(of: .operand(limit.operand)) else { return loseTrack() }
    if canLack([limit.operand]) { report(factorMayBeAbsent(spot)) }
    if other.kind != type.kind { return giveUp(kindsAdded(other.kind, spot)) }
    tellIfIdle(limit, other, at: spot)
    mapRanges { limit.isUpper ? $0.capped(by: other.range) : -(-$0).capped(by: -other.range) }
    type.places = type.places.flatMap { left in other.places.map { max(left, $0) } }
  }

  mutating func add(_ term: Quantity.Term, at spot: Spot) {
    let added = TermDraft(term, at: spot)
    if let problem = rubric.factorUnfit(added) { return giveUp(problem) }
    guard let other = rubric.type(of: added) else { return loseTrack() }
    let isOpen = term.whenEmpty == nil && !term.saysSumIsEmpty
    if !isOpen || canLack(term.operands) {
      for problem in rubric.gapProblems(of: added, isAlone: false) { report(problem) }
    }
    let isConstant = if case .constant = term.operand { true } else { false }
    let isPlain = type.kind == .number && isConstant
    if other.kind != type.kind, !isPlain {
      return giveUp(kindsAdded(other.kind, spot, adding: added))
    }
    tellIfIdle(adding: term, at: spot)
    let adding = SummedTerm(added, other)
    let all = rubric.terms(of: quantity, quantity.steps[...position], keeping: term.operand)
    let known = all.map(rubric.rangeOfMultiples) ?? .unbounded
    mapRanges { ($0 + adding.orNothing).cut(to: known) }
    if adding.takesTheSumAway { type.mayBeAbsent = true }
    type.places = type.places.flatMap { left in adding.places.map { max(left, $0) } }
  }

  /// The places of a share are those of its percent.
  mutating func takeAsNumber(at spot: Spot) {
    if type.kind != .share { return giveUp(noShareAsNumber(spot)) }
    type.kind = .number
    type.places = type.places.map { $0 + 2 }
  }

  mutating func add(_ each: ForEach, at spot: Spot) {
    guard let number = rubric.type(of: .operand(each.operand)) else { return loseTrack() }
    if number.kind != .number { report(forEachNeedsNumber(spot)) }
    if number.range.lowest.map({ $0.signum < 0 }) ?? false {
      report(forEachBelowZero(each, spot))
    }
    checkGap(each.whenEmpty, number.mayBeAbsent, spot, open: numberMayBeAbsent)
    if type.kind != .points { giveUp(kindsAdded(.points, spot)) }
    tellIfIdle(points: each.points, mostInAll: each.mostInAll, at: spot)
    var added = number.range * each.points
    if let most = each.mostInAll { added = added.mappedUp { min($0, most) } }
    if let most = each.mostInAll, added.highest == nil { added = Interval(added.lowest, most) }
    if each.whenEmpty == .stepNotTaken { added = added.joined(Interval(.zero)) }
    mapRanges { each.isSubtracted ? $0 - added : $0 + added }
    let places = number.places.flatMap { number in each.points.decimalPlaces.map { number + $0 } }
    type.places = type.places.flatMap { left in places.map { max(left, $0) } }
    if let most = each.mostInAll { joinPlaces(of: most) }
  }

  /// Points for a figure that may be absent: what a unit without it has, is said or open.
  mutating func checkGap(
    _ whenEmpty: FigureGap?, _ mayBeAbsent: Bool, _ spot: Spot, open: (Spot) -> Diagnostic
  ) {
    if mayBeAbsent, whenEmpty == nil { report(open(spot)) }
    if mayBeAbsent, whenEmpty == .leavesEmpty { type.mayBeAbsent = true }
    if !mayBeAbsent, whenEmpty != nil {
      report(gapCannotOccur(Bilingual(zh: "空缺", en: "empty"), spot))
    }
  }

  mutating func replace(_ bound: Bound, by amount: Amount, at spot: Spot) {
    if !bound.amount.fits(type.kind) { report(kindsMixed(bound.amount, spot)) }
    if !amount.fits(type.kind) { return report(kindsMixed(amount, spot)) }
    if bound.amount.fits(type.kind) { tellIfIdle(bound, by: amount, at: spot) }
    let limit = bound.amount.value
    mapRanges { range in
      let other = Interval(amount.value)
      guard let kept = range.without(bound.comparison, limit) else { return other }
      return range.meets(bound) ? kept.joined(other) : kept
    }
    joinPlaces(of: amount.value)
  }

  mutating func compareUnits(_ ratio: UnitRatio, at spot: Spot) {
    guard unitsMeet(at: spot) else { return }
    let isNeverNegative = type.range.lowest.map { $0.signum >= 0 } ?? false
    if !isNeverNegative { report(bestMayBeNegative(spot)) }
    if ratio.whenEmpty != nil, type.range.lowest.map({ $0.signum > 0 }) ?? false {
      report(gapCannotOccur(Bilingual(zh: "空缺", en: "empty"), spot))
    }
    become(.share, Self.comparedRange(type.range), places: nil)
    type.mayBeAbsent = type.mayBeAbsent || ratio.whenEmpty == .leftOut
    joinShare(ratio.whenEmpty, at: spot)
  }
}

extension LadderTyper {
  /// The value of one unit over that of another, where neither is below the lowest: the best has
  /// the whole, and the worst no less than the lowest over the highest.
  fileprivate static func comparedRange(_ range: Interval) -> Interval {
    guard let low = range.lowest, let high = range.highest, low.signum > 0 else { return .shares }
    return Interval(low / high, .one)
  }
}

extension Quantity.Term.Operand {
  /// How many decimal places a product has more than the other factor.
  fileprivate func addedPlaces(_ type: ValueType) -> Int? {
    if case .constant(let amount) = self { return amount.value.decimalPlaces }
    // The places of a share are those of its percent.
    return type.places.map { $0 + (type.kind == .share ? 2 : 0) }
  }
}

extension [Bound] {
  /// Whether one bounds from below and the other from above.
  fileprivate var areTwoEnds: Bool { lower.count == 1 && upper.count == 1 }

  /// Whether no number satisfies all of them.
  fileprivate var areApart: Bool {
    lower.contains { low in
      upper.contains { high in
        let isOpen = low.comparison == .moreThan || high.comparison == .below
        return low.amount.value > high.amount.value
          || (isOpen && low.amount.value == high.amount.value)
      }
    }
  }

  private var lower: [Bound] { filter { $0.comparison == .atLeast || $0.comparison == .moreThan } }
  private var upper: [Bound] { filter { $0.comparison == .atMost || $0.comparison == .below } }
}

extension Interval {
  /// The values that do not compare like this with the limit; nil when there are none.
  fileprivate func without(_ comparison: Comparison, _ limit: Rational) -> Interval? {
    switch comparison {
    case .moreThan, .atLeast:
      if let lowest, lowest > limit { return nil }
      return Interval(lowest, highest.map { min($0, limit) } ?? limit)
    case .below, .atMost:
      if let highest, highest < limit { return nil }
      return Interval(lowest.map { max($0, limit) } ?? limit, highest)
    case .equals: return self
    }
  }

  /// Whether some value of it satisfies the bound.
  func meets(_ bound: Bound) -> Bool {
    let limit = bound.amount.value
    switch bound.comparison {
    case .moreThan: return highest.map { $0 > limit } ?? true
    case .atLeast: return highest.map { $0 >= limit } ?? true
    case .below: return lowest.map { $0 < limit } ?? true
    case .atMost: return lowest.map { $0 <= limit } ?? true
    case .equals: return contains(limit)
    }
  }
}
