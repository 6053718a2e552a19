extension Rational {
  /// The value with exactly `places` decimal places: `-0.50`, `90.00`, and `90` without places. It
  /// never rounds: nil when the value needs more places.
  /// - Precondition: places is not negative.
  public func decimalText(places: Int) -> String? {
    precondition(places >= 0, "a number cannot be printed with negative places")
    let scaled = self * .powerOfTen(places)
    guard scaled.isWhole else { return nil }
    let digits = scaled.magnitude.numerator.description
    let fill = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count))
    let all = fill + digits
    let sign = signum < 0 ? "-" : ""
    return places == 0 ? sign + all : "\(sign)\(all.dropLast(places)).\(all.suffix(places))"
  }

  /// The fewest decimal places that show the value exactly, 0 for whole numbers; nil when the
  /// decimals never end, as in 1/3.
  public var decimalPlaces: Int? {
    // A fraction ends exactly when its denominator divides a power of ten.
    switch form {
    case .small(_, let denominator):
      var rest = denominator >> denominator.trailingZeroBitCount
      var fives = 0
      while rest % 5 == 0 {
        rest /= 5
        fives += 1
      }
      return rest == 1 ? max(denominator.trailingZeroBitCount, fives) : nil
    case .wide(_, let denominator):
      return Self.decimalPlaces(ofDenominator: denominator.natural)
    }
  }

  /// The same for denominators of any size.
  static func decimalPlaces(ofDenominator denominator: Natural) -> Int? {
    let twos = denominator.trailingZeroBitCount
    var rest = denominator >> twos
    var fives = 0
    while true {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 5)
      if remainder != 0 { break }
      rest = quotient
      fives += 1
    }
    return rest == Natural(1) ? max(twos, fives) : nil
  }

  /// The value as a reader would write it: decimals without closing zeros where at most 12 places
  /// suffice, otherwise a fraction: `90.5`, `-7`, `5459/300`.
  public func shortestText() -> String {
    guard let places = decimalPlaces, places <= 12 else { return description }
    return decimalText(places: places) ?? description
  }
}

extension Natural {
  /// - Precondition: the number is not zero.
  fileprivate var trailingZeroBitCount: Int {
    let zeroLimbs = limbs.prefix { $0 == 0 }.count
    return zeroLimbs * 64 + limbs[zeroLimbs].trailingZeroBitCount
  }
}
