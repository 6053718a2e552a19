public import ExactArithmetic
import RubricModel
import RubricSyntax

/// How counted marks are stored: as whole numbers, so that a histogram of them is exact and small.
public enum MarkCoding: Sendable {
  /// Points times ten to the power of `places`.
  case points(places: Int)
  /// The index of a level; the values by index, nil for a level that has none.
  case levels([Rational?])

  /// Decimal places of the codes as numbers.
  public var places: Int {
    switch self {
    case .points(let places): places
    case .levels: 0
    }
  }
}

/// A point scale with its bounds in whole numbers, all times ten to the power of `places`.
struct ScaledScale: Sendable {
  let places: Int
  let lowest: Int64
  let highest: Int64
  let step: Int64
  let floor: Int64?
  let ceiling: Int64?
  /// Whether a deduction is on it as a bonus of the same points is: where nobody has said a scale.
  let isSigned: Bool

  /// - Parameter places: enough for every number of the scale and its bounds.
  /// - Precondition: the numbers of a rubric have at most 12 digits before and 6 after the point,
  ///   so they fit.
  init(_ scale: PointScale, _ bounds: MarkBounds, places: Int) {
    self.places = places
    isSigned = false
    lowest = Self.scaled(scale.lowest, places)
    highest = Self.scaled(scale.highest, places)
    step = Self.scaled(scale.step, places)
    floor = bounds.floor.map { Self.scaled($0, places) }
    ceiling = bounds.ceiling.map { Self.scaled($0, places) }
  }

  /// Every number with at most so many decimal places, up to a limit that nobody reaches.
  init(allWithPlaces places: Int, signed: Bool) {
    self.places = places
    highest = 1_000_000_000_000
    lowest = 0
    isSigned = signed
    step = 1
    floor = nil
    ceiling = nil
  }

  /// Whole numbers, among scales with decimals.
  init(wholeWithPlaces places: Int) {
    self.places = places
    step = Self.scaled(.one, places)
    highest = 1_000_000_000_000 * step
    lowest = 0
    isSigned = false
    floor = nil
    ceiling = nil
  }

  /// Of levels by their indices.
  private init(levels: Range<Int>) {
    places = 0
    lowest = Int64(levels.lowerBound)
    highest = Int64(max(levels.lowerBound, levels.upperBound - 1))
    step = 1
    floor = nil
    ceiling = nil
    isSigned = false
  }

  /// The levels as scales, one for each criterion that has levels of its own; else one for all.
  static func levels(of form: Form) -> [ScaledScale] {
    let members = form.hasOwnLevels ? Array(form.criteria.indices) : [0]
    return members.map { ScaledScale(levels: form.levels(ofMember: $0)) }
  }

  /// The scales of a form's marks, one for each criterion or line, all with the same places.
  static func scales(of form: Form) -> [ScaledScale] {
    switch form.scale {
    case .levels: return []
    case .anyPoints: return [ScaledScale(allWithPlaces: 2, signed: true)]
    case .points, .numbers: break
    }
    let members = form.members(of: form.scaledDimension)
    let scales = (members.isEmpty ? [0] : Array(members.indices)).map(form.scale(ofMember:))
    let numbers =
      scales.compactMap { $0 }.flatMap { [$0.lowest, $0.highest, $0.step] }
      + form.treatments.substitutes
      + [form.bounds.floor, form.bounds.ceiling].compactMap { $0 }
    let places = numbers.map { $0.decimalPlaces ?? 0 }.max() ?? 0
    return scales.map { scale in
      scale.map { ScaledScale($0, form.bounds, places: places) }
        ?? ScaledScale(wholeWithPlaces: places)
    }
  }

  static func scaled(_ value: Rational, _ places: Int) -> Int64 {
    let factor = Rational(BigInteger.powerOfTen(places), over: .one)
    guard let whole = Int128(exactly: (value * factor).numerator) else { return 0 }
    return Int64(truncatingIfNeeded: whole)
  }

  /// The code of a number that is on the scale; nil for one that is off it.
  func code(of number: DecimalNumber) -> Int64? {
    guard let value = scaled(number) else { return nil }
    let size = isSigned && value < 0 ? -value : value
    guard size >= Int128(lowest), size <= Int128(highest) else { return nil }
    return (size - Int128(lowest)) % Int128(step) == 0 ? Int64(value) : nil
  }

  /// The number times ten to the power of `places`; nil when that is not whole, or far off the
  /// scale.
  private func scaled(_ number: DecimalNumber) -> Int128? {
    guard let written = number.scaled else { return scaled(number.value) }
    var value = written.integer
    for _ in stride(from: written.places, to: places, by: -1) {
      guard value % 10 == 0 else { return nil }
      value /= 10
    }
    for _ in stride(from: written.places, to: places, by: 1) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  /// The same for numbers written with more digits than 128 bits hold: 75 with forty zeros behind
  /// the point is still 75.
  private func scaled(_ value: Rational) -> Int128? {
    let scaled = value * Rational(BigInteger.powerOfTen(places), over: .one)
    return scaled.isWhole ? Int128(exactly: scaled.numerator) : nil
  }

  func isWithinBounds(_ code: Int64) -> Bool {
    code >= (floor ?? .min) && code <= (ceiling ?? .max)
  }

  func nearestBound(to code: Int64) -> Int64 {
    if let floor, code < floor { return floor }
    if let ceiling, code > ceiling { return ceiling }
    return code
  }
}

extension Treatments {
  /// Numbers that are counted in place of a mark.
  fileprivate var substitutes: [Rational] {
    [blank, missing].compactMap { if case .countAsNumber(let value) = $0 { value } else { nil } }
  }
}
