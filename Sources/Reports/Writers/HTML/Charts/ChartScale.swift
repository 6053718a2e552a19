import ExactArithmetic

/// Turns figures into lengths: exactly, then to the nearest thousandth.
struct ChartScale {
  private let end: Rational
  private let length: Length

  /// - Parameters:
  ///   - end: the figure at the end of the scale; not negative.
  ///   - length: how long the scale is drawn.
  init(to end: Rational, over length: Length) {
    self.end = end
    self.length = length
  }

  /// Never beyond the ends of the scale.
  func length(of value: Rational) -> Length {
    guard end.signum > 0, value.signum > 0 else { return .zero }
    guard value < end else { return length }
    let exact = value / end * Rational(length.thousandths)
    let rounded = exact.rounded(toPlaces: 0) { $0.comparedToHalf != .below }
    return Length(thousandths: Int128(exactly: rounded.numerator).map(Int.init) ?? 0)
  }
}
