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

  init(_ quantity: QuantityDraft, form: FormDraft?, startingAs type: ValueType) {
    self.quantity = quantity
    self.form = form
    self.type = type
  }

  /// The steps with their types; the diagnostics say what is wrong with them.
  mutating func typedSteps() -> [PlacedStep] {
    if type.kind == .level {
      report(levelNotNumber(quantity.ladderSpot ?? quantity.spot))
      return []
    }
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
    guard let position = type.dimensions.firstIndex(of: collapse.dimension) else {
      return report(dimensionUnknown(collapse.dimension, spot))
    }
    checkWeights(collapse, at: spot)
    checkGaps(collapse, at: spot)
    type.dimensions.remove(at: position)
    if case .countsAs(let amount)? = collapse.whenPartEmpty { join(amount, at: spot) }
    if !collapse.average.staysWithinMembers { type.range = summedRange(over: collapse.dimension) }
    type.places = type.places.flatMap { places in
      collapse.average.extraPlaces.map { places + $0 }
    }
    if case .countsAs(let amount)? = collapse.whenEmpty { join(amount, at: spot) }
    type.mayBeAbsent = collapse.whenEmpty == .leftOut
  }

  private mutating func checkWeights(_ collapse: Collapse, at spot: Spot) {
    let weights = weights(of: collapse.dimension)
    if collapse.average.isWeighted {
      if weights.isEmpty { report(noWeights(collapse.dimension, spot)) }
      if collapse.whenPartEmpty == .sharesOutWeight, weights.contains(where: \.isZero) {
        report(zeroWeightSharedOut(spot))
      }
    } else if !weights.isEmpty {
      report(weightsUnused(collapse.average, spot))
    }
    if !collapse.average.staysWithinMembers, collapse.whenPartEmpty == .sharesOutWeight {
      report(sumSharesNothing(spot))
    }
  }

  private func weights(of dimension: Dimension) -> [Rational] {
    dimension == .criterion ? form?.criteria.compactMap(\.weight) ?? [] : []
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

  /// What is put in for an absent value can be the result, or be reckoned with like the others.
  private mutating func join(_ amount: Amount, at spot: Spot) {
    if !amount.fits(type.kind) { report(kindsMixed(amount, spot)) }
    type.range = type.range?.joined(Interval(amount.value))
    let figure = type.kind == .share ? amount.value * Rational(100) : amount.value
    type.places = type.places.flatMap { places in figure.decimalPlaces.map { max(places, $0) } }
  }

  // MARK: Multiplying and rounding

  private mutating func multiply(by amount: Amount, at spot: Spot) {
    switch (type.kind, amount.kind) {
    case (.share, .points): type.kind = .points
    case (.share, .bare):
      report(rateTimesNumber(amount, spot))
      // Points are what was meant.
      type.kind = .points
    case (.points, .points): return report(.pointsTimesPoints(amount, at: spot))
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
