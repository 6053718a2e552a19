extension Histogram {
  /// Zero when there are no marks.
  public var sum: Rational { Rational(scaled: scaledSum, places: places) }

  /// Nil when there are no marks, as with all that follows.
  public var mean: Rational? {
    isEmpty ? nil : sum / Rational(count)
  }

  /// The mark in the middle; of an even number of marks the mean of the middle two.
  public var median: Rational? {
    guard let upper = mark(at: count / 2) else { return nil }
    if !count.isMultiple(of: 2) { return upper }
    return mark(at: count / 2 - 1).map { ($0 + upper) / Rational(2) }
  }

  public var lowest: Rational? { bars.first.map { value($0.scaled) } }

  public var highest: Rational? { bars.last.map { value($0.scaled) } }

  /// The mean square distance from the mean (divided by n, the variance of a population: everyone
  /// who voted was asked).
  public var variance: Rational? {
    guard let mean else { return nil }
    return meanSquare - mean * mean
  }

  /// In units. It cannot overflow: each mark is at most 2^63, and so is their number.
  private var scaledSum: Int128 {
    bars.reduce(0) { $0 + Int128($1.scaled) * Int128($1.count) }
  }

  /// - Precondition: the distribution is not empty.
  private var meanSquare: Rational {
    // Squares times counts may pass 128 bits; rational numbers widen by themselves.
    let squares = bars.reduce(Rational.zero) { sum, bar in
      let square = Int128(bar.scaled) * Int128(bar.scaled)
      return sum + Rational(square, over: 1) * Rational(bar.count)
    }
    return squares / Rational(count) * .powerOfTen(-2 * places)
  }

  /// - Parameter index: 0-based, among all marks in ascending order.
  private func mark(at index: Int) -> Rational? {
    var passed = 0
    for bar in bars {
      passed += bar.count
      if index < passed { return value(bar.scaled) }
    }
    return nil
  }
}
