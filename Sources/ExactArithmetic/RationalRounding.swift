extension Rational {
  /// The value cut to `places` decimal places, and moved one unit of the last place away from zero
  /// if the rounding mode says so.
  ///
  /// It works on the absolute value and keeps the sign, so -0.5 and 0.5 are treated alike
  /// (四舍五入 and GB/T 8170 do the same).
  /// - Parameters:
  ///   - places: 0 rounds to whole numbers, negative places to tens, hundreds, …
  ///   - awayFromZero: asked once, and only when something is dropped.
  public func rounded(
    toPlaces places: Int, awayFromZeroIf awayFromZero: (DiscardedPart) -> Bool
  ) -> Rational {
    let unit = Rational.powerOfTen(places)
    let scaled = magnitude * unit
    if scaled.isWhole { return self }
    let (kept, discarded) = scaled.wholeAndDiscarded
    let rounded = (awayFromZero(discarded) ? kept + .one : kept) / unit
    return signum < 0 ? -rounded : rounded
  }

  /// - Precondition: the value is positive and not whole.
  private var wholeAndDiscarded: (whole: Rational, discarded: DiscardedPart) {
    switch form {
    case .small(let numerator, let denominator):
      let (kept, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
      // Doubling could overflow, so the rest is compared with what it lacks to the whole unit.
      let discarded = DiscardedPart(
        rest, against: denominator - rest, keptDigitIsOdd: kept & 1 == 1)
      return (Rational(form: .small(kept, over: 1)), discarded)
    case .wide(let numerator, let denominator):
      let (kept, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
      let discarded = DiscardedPart(
        rest, against: denominator - rest, keptDigitIsOdd: kept.isOdd)
      return (Rational(kept, over: .one), discarded)
    }
  }

  /// The square root, rounded in the same way: the deviation of an exact variance, at printing.
  ///
  /// The root is found by integer square root, and the dropped part is compared with half exactly,
  /// so that an irrational root rounds as its infinite decimal expansion would.
  /// - Precondition: the value is not negative.
  public func squareRoot(
    toPlaces places: Int, awayFromZeroIf awayFromZero: (DiscardedPart) -> Bool
  ) -> Rational {
    precondition(signum >= 0, "a negative number has no square root")
    let unit = Rational.powerOfTen(places)
    let square = self * unit * unit
    let floor = square.numerator.quotientAndRemainder(dividingBy: square.denominator).quotient
    let root = floor.squareRoot()
    let kept = Rational(root, over: .one)
    if kept * kept == square { return kept / unit }
    let middle = kept + Rational(1, over: 2)
    let discarded = DiscardedPart(square, against: middle * middle, keptDigitIsOdd: root.isOdd)
    return (awayFromZero(discarded) ? kept + .one : kept) / unit
  }
}
