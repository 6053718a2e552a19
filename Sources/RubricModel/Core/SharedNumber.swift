public import Diagnostics
import ExactArithmetic

/// A number of the meeting that all units share: a drawn coefficient, a price limit, last year's
/// mean. The rubric says what it may be, the session what it is.
public struct SharedNumber: Sendable {
  public let name: Name
  /// What it may be, and where that is said.
  public let scale: Placed<PointScale>
  public let spot: Spot
  /// Whether anything reckons with it; one that nothing uses need not be given.
  public internal(set) var isUsed = false

  public var kind: ValueKind { scale.value.kind }

  /// Nil for a scale that is unsound; it was reported.
  var type: ValueType? {
    let scale = scale.value
    guard let range = scale.range else { return nil }
    // The places of a share are those of its percent.
    let factor = Rational(scale.kind == .share ? 100 : 1)
    return ValueType(
      kind: scale.kind, range: range,
      places: FormDraft.most([scale.lowest, scale.step].map { ($0 * factor).decimalPlaces }))
  }

  /// How a sentence speaks of it.
  public var mention: Bilingual { name.quoted }

  /// What a session says of it, with the highest number that it may be: `公共参数“K值”1`.
  var sample: Bilingual { sample(scale.value.highest) }

  func sample(_ value: Rational) -> Bilingual {
    let amount = Amount(value, kind.amountKind).text
    return Bilingual(
      zh: "公共参数“\(name[.chinese])”\(amount.chinese)",
      en: "shared number \"\(name[.english])\" \(amount.english)")
  }

  /// What a number in other notation stands for: 88 % or 88 for 0.88; if that is not allowed
  /// either, the end of the range that is next to it.
  func meant(by amount: Amount) -> (value: Rational, isAllowed: Bool) {
    let scale = scale.value
    let readings = readings(of: amount)
    if let value = readings.first(where: scale.contains) { return (value, true) }
    return (min(max(readings[0], scale.lowest), scale.highest), false)
  }

  /// The likeliest first.
  private func readings(of amount: Amount) -> [Rational] {
    let value = amount.value
    let (part, whole) = (value / Rational(100), value * Rational(100))
    switch (amount.kind, kind) {
    case (.share, .points): return [whole, value]
    case (.share, .number): return [value, whole]
    case (.bare, .share), (.points, .share): return value > .one ? [part, value] : [value, part]
    // A coefficient is often given as its percentage; a price is not.
    default: return scale.value.highest > Rational(2) ? [value] : [value, part, whole]
    }
  }
}

/// A shared number as a session or an example gives it.
public struct GivenNumber: Hashable, Sendable {
  /// As it is called there.
  public let name: String
  public let amount: Amount
  public let spot: Spot

  public init(_ name: String, _ amount: Amount, at spot: Spot) {
    self.name = name
    self.amount = amount
    self.spot = spot
  }
}
