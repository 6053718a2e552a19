import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// Works out what a ladder makes of its marks: which dimensions are left, whether there can be
/// none, the range, the decimal places. *No hidden default* is a property of these types: a
/// dimension that is left standing is a rule that nobody has written.
struct LadderTyper {
  let rubric: RubricDraft
  let form: FormDraft?
  let quantity: QuantityDraft
  var type: ValueType
  /// Whether the values are still the marks themselves, so that levels and abstentions are known.
  var areMarks: Bool
  /// Whether an earlier step has picked one of several marks: they are still known as marks, but
  /// averages go by the values from then on.
  var arePicked = false
  /// The range of each member where they differ; that of the type holds all of them.
  var ranges: MemberRanges { didSet { type.range = ranges.hull } }
  /// The full points of each criterion or line, as long as they are known.
  private var fullPoints: [Rational]?
  /// The decimal places of each member, while steps multiply one after the other.
  var memberPlaces: MemberPlaces?
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether a step makes no sense, so that everything behind it would only repeat that.
  private(set) var isLost = false
  /// The index of the step that is being typed.
  private(set) var position = 0

  init(_ quantity: QuantityDraft, in rubric: RubricDraft, startingAs start: StartType) {
    self.quantity = quantity
    self.rubric = rubric
    form = quantity.form.map { rubric.forms[$0] }
    type = start.type
    areMarks = form != nil
    ranges = start.ranges
    fullPoints = quantity.selection.flatMap { form?.fullPoints(of: $0) }
  }

  /// The steps with their types; the diagnostics say what is wrong with them.
  mutating func typedSteps() -> [PlacedStep] {
    var steps: [PlacedStep] = []
    for (index, placed) in quantity.steps.enumerated() {
      position = index
      let step = placed.value.scaling(to: fullPoints, along: form?.scaledDimension)
      apply(step, at: placed.spot)
      if isLost { return [] }
      fullPoints = fullPoints.flatMap { step.fullPoints(behind: $0, form) }
      if case .keepExact = placed.value, index < quantity.steps.count - 1 {
        report(stepsAfterEnd(placed.spot))
      }
      steps.append(PlacedStep(step: step, spot: placed.spot, result: type))
    }
    if !quantity.hasUnknownStep { checkEnd() }
    return steps
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func giveUp(_ diagnostic: Diagnostic) {
    report(diagnostic)
    isLost = true
  }

  /// For a step that reckons with a quantity in which there is a fault: it is told where it is.
  mutating func loseTrack() { isLost = true }

  private mutating func apply(_ step: Step, at spot: Spot) {
    switch step {
    case .collapse(let collapse): apply(collapse, at: spot)
    case .share(let share): take(share, at: spot)
    case .count(let count): take(count, at: spot)
    default:
      guard isNumber(spot) else { return }
      areMarks = false
      applyToNumber(step, at: spot)
    }
  }

  private mutating func applyToNumber(_ step: Step, at spot: Spot) {
    switch step {
    case .collapse, .share, .count: break
    case .multiply(let amount): multiply(by: amount, at: spot)
    case .multiplyMember(let dimension, let member, let factor):
      multiply(member: member, of: dimension, by: factor, at: spot)
    case .scale(let operand): scale(by: operand, at: spot)
    case .add(let term): add(term, at: spot)
    case .divide(let division): divide(by: division, at: spot)
    case .forEach(let each): add(each, at: spot)
    case .addDistance(let distance): add(distance, at: spot)
    case .replace(let bound, let amount): replace(bound, by: amount, at: spot)
    case .limit(let limit): keep(within: limit, at: spot)
    case .downToZero: mapRanges(\.cutAtZero)
    case .asNumber: takeAsNumber(at: spot)
    case .lookUp(let lookUp): self.lookUp(lookUp, at: spot)
    case .takeRank(let rank): takeRank(rank, at: spot)
    case .relativeToBest(let ratio), .ratioOfLowest(let ratio): compareUnits(ratio, at: spot)
    case .rangeShare(let share): takeRangeShare(share, at: spot)
    case .round(let rounding): round(rounding, at: spot)
    case .keepExact(let shown): if let shown { checkPlaces(shown, at: spot) }
    }
  }

  /// Levels without a value can be counted and picked, nothing else.
  mutating func isNumber(_ spot: Spot) -> Bool {
    guard type.kind == .level else { return true }
    // A step that could not be made sense of may be the one that counts the levels.
    if quantity.hasUnknownStep {
      isLost = true
    } else {
      giveUp(levelNotNumber(spot))
    }
    return false
  }

  // MARK: Ranges

  /// - Parameter transform: never falls where its argument rises.
  mutating func mapRange(_ transform: (Rational) -> Rational) {
    mapRanges { $0.mappedUp(transform) }
  }

  mutating func mapRanges(_ transform: (Interval) -> Interval) { ranges.map(transform) }

  static func hull(_ ranges: [Interval]) -> Interval? {
    ranges.dropFirst().reduce(ranges.first) { $0?.joined($1) }
  }

  /// What is put in for an absent value can be the result, or be reckoned with like the others.
  mutating func join(_ amount: Amount, at spot: Spot) {
    if !amount.fits(type.kind) { report(kindsMixed(amount, spot)) }
    mapRanges { $0.joined(Interval(amount.value)) }
    joinPlaces(of: amount.value)
  }

  mutating func joinPlaces(of value: Rational) {
    let figure = type.kind == .share ? value * Rational(100) : value
    type.places = type.places.flatMap { places in figure.decimalPlaces.map { max(places, $0) } }
  }

  // MARK: Rounding

  private mutating func round(_ rounding: Rounding, at spot: Spot) {
    // Nothing is reckoned with more places than can be printed: it could take for ever.
    if rounding.places > Self.mostPlaces { return giveUp(placesTooMany(rounding, spot)) }
    let kind = type.kind
    if let step = rounding.step {
      if step.value.isZero { return giveUp(roundedToNothing(spot)) }
      if !step.fits(kind) { return giveUp(kindsMixed(step, spot)) }
    }
    mapRange { rounding.round($0, of: kind) }
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
    if type.kind == .level, diagnostics.isEmpty { return report(levelNotNumber(end)) }
    for dimension in type.dimensions { report(dimensionLeft(dimension, end)) }
    switch quantity.steps.last?.value {
    case .round?, .keepExact?: break
    default: report(roundingNotSaid(quantity.steps.last?.spot ?? end))
    }
    if type.dimensions.isEmpty { checkKind(at: end) }
  }

  private mutating func checkKind(at end: Spot) {
    switch (quantity.role, type.kind) {
    case (.rate, .share), (.figure, _), (.component, .points), (.finalScore, .points): break
    case (.rate, _): report(notARate(end))
    case (_, .share): report(rateNotScore(end))
    case (_, .number): report(numberNotScore(end))
    case (_, .level): break
    case (_, .points): break
    }
  }
}
