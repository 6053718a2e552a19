import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What a ladder begins with.
struct StartType {
  var type: ValueType
  /// The range of each criterion where criteria have scales of their own.
  var ranges: MemberRanges

  init(type: ValueType) {
    self.type = type
    ranges = MemberRanges(type.range)
  }

  mutating func take(_ ranges: MemberRanges) {
    self.ranges = ranges
    type.range = ranges.hull
  }
}

extension FormDraft {
  /// The type of the marks of a form, or of those of some members, as far as the draft says.
  func markType(of selection: MarkSelection) -> StartType {
    let standing = dimensions.filter { !selection.names($0) }
    var start = StartType(
      type: ValueType(
        kind: markKind(of: selection), dimensions: standing, mayBeAbsent: marksMayBeAbsent,
        places: 0))
    takeLevels(of: selection, into: &start)
    if !scales.isEmpty { takeScales(of: selection, into: &start) }
    if kind == .checklist {
      if scales.isEmpty { start.type.places = 0 }
      takeLines(of: selection, into: &start)
    }
    if kind == .adjustment, scales.isEmpty { start.type.places = Self.adjustmentPlaces }
    return start
  }

  /// The type of its marks for one criterion, or of all of them where it is nil.
  func markType(ofCriterion criterion: Int?) -> ValueType {
    // Which of the forms it is makes no difference to the marks on it.
    markType(of: MarkSelection(form: 0, members: criterion.map { [.criterion: $0] } ?? [:])).type
  }

  /// Bonuses and deductions without a scale have at most so many decimal places.
  static let adjustmentPlaces = 2

  /// What each line of a checklist is.
  var itemKinds: [ValueKind] {
    items.indices.map { scale(ofMember: $0)?.value.kind ?? .number }
  }

  private func markKind(of selection: MarkSelection) -> ValueKind {
    if kind == .checklist {
      let item = selection.members[.item] ?? 0
      return itemKinds.indices.contains(item) ? itemKinds[item] : .number
    }
    return paperKind
  }

  private var paperKind: ValueKind {
    if let scale = scales.first { return scale.value.kind }
    if kind == .adjustment { return .points }
    guard let value = levels.compactMap(\.value).first else { return .level }
    return value.kind == .share ? .share : .points
  }

  /// Whether a mark can be without a value: it abstains, or is void. A case that is not ruled yet
  /// may turn out so.
  var marksMayBeAbsent: Bool {
    singleMarksMayBeAbsent || ballotRules?.otherwise.value.kind == .plain(.voidBallot)
  }

  /// Whether a mark is absent only with all others of its ballot.
  var ballotsAreWholeOrVoid: Bool {
    kind == .ballot && !singleMarksMayBeAbsent(through: [.abstain, .voidMark])
  }

  /// The same, rules for whole ballots aside.
  var singleMarksMayBeAbsent: Bool {
    singleMarksMayBeAbsent(through: [.abstain, .voidMark, .voidBallot])
  }

  private func singleMarksMayBeAbsent(through removing: [Keyword]) -> Bool {
    let due: [MarkCase] = kind.mayLackMarks ? [.blank, .missing] : []
    let ruled = cases.filter { $0.key != .duplicate }.values.map(\.value.kind)
    return levels.contains(where: \.isAbstention) || due.contains { cases[$0] == nil }
      || ruled.contains { kind in removing.contains { kind == .plain($0) } }
      || kind == .tally || (!leavesOut.isEmpty && !kind.isOfUnits)
  }

  /// The ranges of the lines of a checklist, within its rules of a row.
  private func takeLines(of selection: MarkSelection, into start: inout StartType) {
    let ranges = items.indices.map { ruled(ownRange(of: $0), $0) }
    if ranges.isEmpty { return start.take(MemberRanges(.counts)) }
    if let item = selection.members[.item], ranges.indices.contains(item) {
      return start.take(MemberRanges(ranges[item]))
    }
    let differ = Set(ranges).count > 1
    start.take(differ ? MemberRanges(ranges, along: .item) : MemberRanges(ranges[0]))
  }

  /// What may be typed on a line of a checklist, its rules of a row aside.
  func ownRange(of item: Int) -> Interval {
    scale(ofMember: item).map { pointRange($0.value) } ?? .counts
  }

  // MARK: Levels

  /// The values of its levels, and of each criterion where one has its own.
  private func takeLevels(of selection: MarkSelection, into start: inout StartType) {
    if let criterion = selection.members[.criterion] {
      let own = levels(ofMember: criterion)
      start.type.places = levelPlaces(own)
      return start.take(MemberRanges(levelRange(own)))
    }
    start.type.places = Self.most(levelLists.map(levelPlaces))
    let ranges = criteria.indices.map { levelRange(levels(ofMember: $0)) }
    start.take(
      hasOwnLevels
        ? MemberRanges(ranges, along: .criterion) : MemberRanges(levelRange(commonLevels)))
  }

  private func levelRange(_ list: Range<Int>) -> Interval {
    let values = levels[list].compactMap { $0.value?.value }
    guard let first = values.first else { return .unbounded }
    return values.reduce(Interval(first)) { $0.joined(Interval($1)) }
  }

  private func levelPlaces(_ list: Range<Int>) -> Int? {
    let isShare = paperKind == .share
    return Self.most(
      levels[list].compactMap(\.value).map {
        ($0.value * Rational(isShare ? 100 : 1)).decimalPlaces
      })
  }

  // MARK: Points

  /// Marks that are counted lie within the bounds: what is outside is void, moved or refused. With
  /// a written reason it counts as it is.
  private func takeScales(of selection: MarkSelection, into start: inout StartType) {
    let members = scaledMembers
    let all = members.isEmpty ? [scale] : members.indices.map(scale(ofMember:))
    let ranges = all.map { $0.map { pointRange($0.value) } ?? withoutScale }
    if let member = selection.members[scaledDimension], ranges.indices.contains(member) {
      start.type.places = Self.places(all[member])
      return start.take(MemberRanges(ranges[member]))
    }
    start.type.places = Self.most(all.map(Self.places))
    let differ = members.contains { $0.scale != nil }
    start.take(
      differ
        ? MemberRanges(ranges, along: scaledDimension)
        : MemberRanges(LadderTyper.hull(ranges) ?? .unbounded))
  }

  /// A line of a checklist without a scale is a number of things.
  private var withoutScale: Interval { kind == .checklist ? .counts : .unbounded }

  /// The decimal places of marks, those of the percentage for shares.
  private static func places(_ scale: Placed<PointScale>?) -> Int? {
    guard let scale = scale?.value else { return 0 }
    let factor = Rational(scale.kind == .share ? 100 : 1)
    return most([scale.lowest, scale.step].map { ($0 * factor).decimalPlaces })
  }

  private func pointRange(_ scale: PointScale) -> Interval {
    let staysInside = cases[.outsideBounds]?.value.kind != .plain(.writtenReason)
    let low = staysInside ? max(scale.lowest, floor?.value ?? scale.lowest) : scale.lowest
    let high = staysInside ? min(scale.highest, ceiling?.value ?? scale.highest) : scale.highest
    guard low <= high else { return .unbounded }
    var range = Interval(low, high)
    for treatment in [cases[.blank], cases[.missing]] {
      switch treatment?.value.kind {
      case .countsAsPoints(let points), .countsAsShare(let points):
        range = range.joined(Interval(points))
      default: break
      }
    }
    return range
  }

  static func most(_ places: [Int?]) -> Int? {
    places.reduce(0) { most, next in most.flatMap { most in next.map { max(most, $0) } } }
  }
}

extension FormKind {
  /// Whether a mark that should be there can be missing or blank.
  var mayLackMarks: Bool { self != .tally }
}

extension RubricDraft {
  /// The type of a sum of terms; nil when a term has none.
  func type(of terms: [TermDraft]) -> ValueType? {
    let summed = terms.compactMap { term in type(of: term).map { SummedTerm(term, $0) } }
    guard summed.count == terms.count, var type = summed.first?.type else { return nil }
    type.mayBeAbsent =
      summed.contains(where: \.takesTheSumAway) || summed.allSatisfy(\.mayBeLeftOut)
    type.range = SummedTerm.range(of: summed).cut(to: rangeOfMultiples(in: terms))
      .cut(to: rangeOfRuledSum(terms))
    type.places = FormDraft.most(summed.map(\.places))
    return type
  }

  func type(of term: TermDraft) -> ValueType? {
    guard let type = type(of: .operand(term.operand)) else { return nil }
    switch term.factor {
    case .constant(let amount)?: return type.times(amount)
    case let factor?: return self.type(of: .operand(factor)).flatMap { type.times($0) }
    case nil: return type
    }
  }

  /// Seen from a unit that takes part: where none can lack the figure, it is one of them itself.
  func range(of count: UnitCount) -> Interval {
    let mayLack = count.figure.map { type(of: .operand($0))?.mayBeAbsent ?? true } ?? false
    return Interval(mayLack ? .zero : .one, nil)
  }

  func type(of divisor: Division.Divisor) -> ValueType? {
    switch divisor {
    case .amount(let amount), .operand(.constant(let amount)):
      return ValueType(
        kind: amount.kind == .points ? .points : amount.kind == .share ? .share : .number,
        range: Interval(amount.value),
        places: (amount.value * Rational(amount.kind == .share ? 100 : 1)).decimalPlaces)
    case .operand(.unitCount(let count)):
      return ValueType(kind: .number, range: range(of: count), places: 0)
    case .operand(.quantity(let index)): return quantities[index].typed?.type
    case .operand(.shared(let index)): return sharedNumbers[index].type
    case .operand(.item(let form, let index)):
      guard forms[form].hasKnownKind else { return nil }
      var type = forms[form].markType(of: MarkSelection(form: form, members: [.item: index])).type
      if !forms[form].categories.isEmpty { type.mayBeAbsent = true }
      return type
    }
  }
}
