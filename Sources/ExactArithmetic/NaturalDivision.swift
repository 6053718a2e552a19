/// Division with remainder of natural numbers.
///
/// Source: Knuth, The Art of Computer Programming, volume 2, section 4.3.1, algorithm D.
extension Natural {
  /// - Precondition: the divisor is not zero.
  func quotientAndRemainder(dividingBy divisor: Natural) -> (quotient: Natural, remainder: Natural)
  {
    precondition(!divisor.isZero, "division by zero")
    if self < divisor { return (.zero, self) }
    if divisor.limbs.count == 1 {
      let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor.limbs[0])
      return (quotient, Natural(limbs: [remainder]))
    }
    return longDivision(by: divisor)
  }

  /// - Precondition: the divisor is not zero.
  func quotientAndRemainder(dividingBy divisor: UInt64) -> (quotient: Natural, remainder: UInt64) {
    var quotient = limbs
    var remainder: UInt64 = 0
    for index in quotient.indices.reversed() {
      // The remainder is below the divisor, so the quotient fits into one limb.
      (quotient[index], remainder) = divisor.dividingFullWidth((remainder, quotient[index]))
    }
    return (Natural(limbs: quotient), remainder)
  }

  /// - Precondition: the divisor has two limbs or more and is not larger than the number.
  private func longDivision(by divisor: Natural) -> (quotient: Natural, remainder: Natural) {
    // With the divisor's highest bit set, a guessed digit is at most two too large.
    let shift = divisor.limbs[divisor.limbs.count - 1].leadingZeroBitCount
    let digits = (divisor << shift).limbs
    var rest = (self << shift).limbs
    while rest.count <= limbs.count { rest.append(0) }
    var quotient = [UInt64](repeating: 0, count: rest.count - digits.count)
    for place in quotient.indices.reversed() {
      let digit = Self.guessedDigit(of: rest, at: place, dividingBy: digits)
      let tooLarge = Self.subtract(digits, times: digit, from: &rest, at: place)
      quotient[place] = tooLarge ? digit - 1 : digit
      if tooLarge { Self.addBack(digits, to: &rest, at: place) }
    }
    return (Natural(limbs: quotient), Natural(limbs: rest) >> shift)
  }

  /// Step D3: a digit from the two highest limbs, corrected by the third; right or one too large.
  private static func guessedDigit(
    of rest: [UInt64], at place: Int, dividingBy divisor: [UInt64]
  ) -> UInt64 {
    let highest = place + divisor.count
    let top = divisor[divisor.count - 1]
    var digit = UInt64.max
    var left: UInt64
    var leftIsWide = false
    if rest[highest] < top {
      (digit, left) = top.dividingFullWidth((rest[highest], rest[highest - 1]))
    } else {
      // The two highest limbs are equal, and the largest digit is the guess.
      (left, leftIsWide) = rest[highest - 1].addingReportingOverflow(top)
    }
    while !leftIsWide {
      let product = digit.multipliedFullWidth(by: divisor[divisor.count - 2])
      if (product.high, product.low) <= (left, rest[highest - 2]) { break }
      digit -= 1
      (left, leftIsWide) = left.addingReportingOverflow(top)
    }
    return digit
  }

  /// Step D4; tells whether the difference became negative, that is, the digit was too large.
  private static func subtract(
    _ divisor: [UInt64], times digit: UInt64, from rest: inout [UInt64], at place: Int
  ) -> Bool {
    var carry: UInt64 = 0
    var borrow = false
    for index in divisor.indices {
      let product = divisor[index].times(digit, adding: carry, 0)
      carry = product.high
      borrow = rest[place + index].subtract(product.low, borrow)
    }
    return rest[place + divisor.count].subtract(carry, borrow)
  }

  /// Step D6, which hardly ever happens: about 2 in 2^64 digits.
  private static func addBack(_ divisor: [UInt64], to rest: inout [UInt64], at place: Int) {
    var carry = false
    for index in divisor.indices {
      carry = rest[place + index].add(divisor[index], carry)
    }
    _ = rest[place + divisor.count].add(0, carry)
  }
}
