import Diagnostics
import ExactArithmetic
import Rules

/// Works out what a ladder makes of its marks: which dimensions are left, whether there can be
/// none, the range, the decimal places. *No hidden default* is a property of these types: a
/// dimension that is left standing is a rule that nobody has written.
struct LadderTyper {
  let form: FormDraft?
  let quantity: QuantityDraft
  private(set) var type: ValueType
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each dimension was collapsed.
  private var collapsedAt: [Dimension: Spot] = [:]

  init(_ quantity: QuantityDraft, form: FormDraft?, startingAs type: ValueType) {
    self.quantity = quantity
    self.form = form
    self.type = type
  }

  /// The steps with their types; the diagnostics say what is wrong with them.
  mutating func typedSteps() -> [PlacedStep] {
    var steps: [PlacedStep] = []
    for (index, placed) in quantity.steps.enumerated() {
      apply(placed.value, at: placed.spot)
      if case .keepExact = placed.value, index < quantity.steps.count - 1 {
        report(stepsAfterEnd(placed.spot))
      }
      steps.append(PlacedStep(step: placed.value, spot: placed.spot, result: type))
    }
    checkEnd()
    return steps
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private mutating func apply(_ step: Step, at spot: Spot) {
    switch step {
    case .collapse(let collapse): apply(collapse, at: spot)
    case .multiply(let amount): multiply(by: amount, at: spot)
    case .round(let rounding): round(rounding, at: spot)
    case .keepExact(let shown): if let shown { checkPlaces(shown, at: spot) }
    }
  }

  // MARK: Collapsing

  private mutating func apply(_ collapse: Collapse, at spot: Spot) {
    guard type.kind != .level else { return report(levelNotNumber(spot)) }
    guard let position = type.dimensions.firstIndex(of: collapse.dimension) else {
      return report(dimensionUnknown(collapse.dimension, spot))
    }
    if collapse.average.isWeighted, !hasWeights(for: collapse.dimension) {
      report(noWeights(collapse.dimension, spot))
    }
    checkGaps(collapse, at: spot)
    type.dimensions.remove(at: position)
    collapsedAt[collapse.dimension] = spot
    if !collapse.average.staysWithinMembers { type.range = summedRange(over: collapse.dimension) }
    type.places = collapse.average.places(from: type.places)
    join(collapse)
  }

  private func hasWeights(for dimension: Dimension) -> Bool {
    dimension == .criterion && form?.criteria.contains { $0.weight != nil } ?? false
  }

  /// A sum over listed members is bounded by their number; over members found in the data by
  /// nothing.
  private func summedRange(over dimension: Dimension) -> Interval? {
    guard dimension.isListed, let range = type.range, let count = form?.criteria.count else {
      return nil
    }
    return range.mapped { $0 * Rational(count) }
  }

  /// Whether a group can have no member with a value: found members may be none at all, listed
  /// ones only if each of them may be absent.
  private func mayBeEmpty(_ collapse: Collapse) -> Bool {
    !collapse.dimension.isListed || type.mayBeAbsent
  }

  private mutating func checkGaps(_ collapse: Collapse, at spot: Spot) {
    let mayBePartEmpty = collapse.dimension.isListed && type.mayBeAbsent
    if mayBeEmpty(collapse), collapse.whenEmpty == nil {
      report(emptyNotRuled(collapse.dimension, spot))
    }
    if !mayBeEmpty(collapse), collapse.whenEmpty != nil {
      report(gapCannotOccur(Bilingual(zh: "空缺", en: "empty"), spot))
    }
    if mayBePartEmpty, collapse.whenPartEmpty == nil {
      report(partEmptyNotRuled(collapse.dimension, spot))
    }
    if !mayBePartEmpty, collapse.whenPartEmpty != nil {
      report(gapCannotOccur(Bilingual(zh: "部分空缺", en: "part empty"), spot))
    }
  }

  /// What the treatment of gaps adds to the result.
  private mutating func join(_ collapse: Collapse) {
    type.mayBeAbsent = mayBeEmptyAfter(collapse)
    var substitutes: [Amount] = []
    if case .countsAs(let amount)? = collapse.whenEmpty { substitutes.append(amount) }
    if case .countsAs(let amount)? = collapse.whenPartEmpty { substitutes.append(amount) }
    for amount in substitutes {
      if !amount.fits(type.kind) { report(kindsMixed(amount, collapsedAt[collapse.dimension])) }
      type.range = type.range?.joined(Interval(amount.value))
    }
  }

  private func mayBeEmptyAfter(_ collapse: Collapse) -> Bool {
    collapse.whenEmpty == .leftOut
  }

  // MARK: Multiplying and rounding

  private mutating func multiply(by amount: Amount, at spot: Spot) {
    switch (type.kind, amount.kind) {
    case (.level, _): return report(levelNotNumber(spot))
    case (.share, .points): type.kind = .points
    case (.share, .bare): return report(rateTimesNumber(amount, spot))
    case (.points, .points): return report(kindsMixed(amount, spot))
    default: break
    }
    type.range = type.range?.mapped { $0 * amount.value }
    // A share's places are those of its percent; as points it has two more.
    let isFromShare = type.kind == .points && amount.kind == .points
    type.places = type.places.flatMap { places in
      amount.value.decimalPlaces.map { places + $0 + (isFromShare ? 2 : 0) }
    }
  }

  private mutating func round(_ rounding: Rounding, at spot: Spot) {
    guard type.kind != .level else { return report(levelNotNumber(spot)) }
    checkPlaces(rounding, at: spot)
    let kind = type.kind
    type.range = type.range?.mapped { rounding.round($0, of: kind) }
    type.places = rounding.places
  }

  private mutating func checkPlaces(_ rounding: Rounding, at spot: Spot) {
    if rounding.places > Self.mostPlaces { report(placesTooMany(rounding, spot)) }
  }

  /// More decimal places than anybody prints, and few enough to be printed.
  static let mostPlaces = 12

  // MARK: The end

  private mutating func checkEnd() {
    let end = quantity.ladderSpot ?? quantity.spot
    for dimension in type.dimensions { report(dimensionLeft(dimension, end)) }
    switch quantity.steps.last?.value {
    case .round?, .keepExact?: break
    default: report(roundingNotSaid(quantity.steps.last?.spot ?? end))
    }
    if type.dimensions.isEmpty, type.kind == .share { report(rateNotScore(end)) }
  }
}

extension Average {
  /// The decimal places of the result for members with so many.
  fileprivate func places(from places: Int?) -> Int? {
    switch self {
    case .sum: places
    // The middle two of an even number: half a step more.
    case .median: places.map { $0 + 1 }
    default: nil
    }
  }
}
