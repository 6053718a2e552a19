import Testing

@testable import ExactArithmetic

@Suite struct RationalArithmeticTests {
  @Test func knownResults() {
    #expect(Rational(1, over: 6) + Rational(1, over: 10) == Rational(4, over: 15))
    #expect(Rational(1, over: 3) - Rational(1, over: 3) == .zero)
    #expect(Rational(2, over: 3) * Rational(-9, over: 4) == Rational(-3, over: 2))
    #expect(Rational(2, over: 3) / Rational(-4, over: 9) == Rational(-3, over: 2))
    #expect(Rational(5) / Rational(5) == .one)
    #expect(Rational.zero * Rational(-3) == .zero)
    #expect(-Rational.zero == .zero)
  }

  @Test func assigningForms() {
    var value = Rational(1, over: 2)
    value += Rational(1, over: 3)
    #expect(value == Rational(5, over: 6))
    value -= Rational(1, over: 2)
    #expect(value == Rational(1, over: 3))
    value *= Rational(6)
    #expect(value == Rational(2))
    value /= Rational(-4)
    #expect(value == Rational(-1, over: 2))
  }

  @Test func overflowWidensAndNarrowsAgain() {
    let large = Rational(.max, over: 1)
    let sum = large + large
    #expect(sum.description == "340282366920938463463374607431768211454")
    #expect(!sum.isSmall)
    #expect((sum - large).isSmall)
    #expect(sum - large == large)
    #expect(large * large / large == large)
    let fine = Rational(1, over: .max)
    #expect((fine * fine).denominator == BigInteger(.max) * BigInteger(.max))
    #expect(fine * fine * large == fine)
    // The sum is exactly Int128.min, which the small form leaves out.
    #expect(Rational(.min + 1, over: 1) - .one == Rational(.min, over: 1))
    #expect(Rational(.min / 2, over: 1) * Rational(2) == Rational(.min, over: 1))
  }

  @Test func harmonicSumPassesEveryWidth() {
    let sum = (1...200).reduce(Rational.zero) { $0 + Rational(1, over: Int128($1)) }
    let back = (1...200).reversed().reduce(sum) { $0 - Rational(1, over: Int128($1)) }
    #expect(!sum.isSmall)
    #expect(back == .zero)
    #expect(back.isSmall)
    let twenty = (1...20).reduce(Rational.zero) { $0 + Rational(1, over: Int128($1)) }
    #expect(twenty.description == "55835135/15519504")
  }

  @Test(arguments: SeededGenerator.seeds)
  func fastAndWideWayAgree(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for index in 0..<400 {
      let isLarge = index.isMultiple(of: 2)
      let left = isLarge ? random.rational() : random.smallRational()
      let right = isLarge ? random.rational() : random.smallRational()
      let (wideLeft, wideRight) = (left.forcedWide, right.forcedWide)
      #expect(left + right == wideLeft + wideRight, "\(left) and \(right)")
      #expect(left - right == wideLeft - wideRight, "\(left) and \(right)")
      #expect(left * right == wideLeft * wideRight, "\(left) and \(right)")
      if right.isZero { continue }
      #expect(left / right == wideLeft / wideRight, "\(left) and \(right)")
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func algebraicLaws(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let (a, b, c) = (random.rational(), random.rational(), random.smallRational())
      #expect(a + b == b + a)
      #expect((a + b) + c == a + (b + c))
      #expect((a * b) * c == a * (b * c))
      #expect((a + b) * c == a * c + b * c)
      #expect(a + b - b == a)
      #expect(a - a == .zero)
      if !b.isZero { #expect(a / b * b == a) }
    }
  }

  /// Every result is reduced and in its canonical form.
  @Test(arguments: SeededGenerator.seeds)
  func resultsKeepTheInvariant(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let (a, b) = (random.rational(), random.rational())
      for value in [a + b, a - b, a * b] {
        let (top, bottom) = (value.numerator, value.denominator)
        #expect(bottom.signum == 1)
        #expect(top.greatestCommonDivisor(with: bottom) == .one)
        let fits = top.magnitude <= BigInteger(.max) && bottom <= BigInteger(.max)
        #expect(value.isSmall == fits, "\(value)")
      }
    }
  }

  @Test func divisionByZeroStops() async {
    await #expect(processExitsWith: .failure) { _ = Rational.one / Rational.zero }
  }
}
