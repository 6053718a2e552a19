import Testing

@testable import ExactArithmetic

@Suite struct RationalTests {
  @Test func fractionsAreReducedWithPositiveDenominator() {
    #expect(Rational(6, over: -4).description == "-3/2")
    #expect(Rational(-6, over: -4).description == "3/2")
    #expect(Rational(0, over: -4).description == "0")
    #expect(Rational(10_918, over: 600).description == "5459/300")
    #expect(Rational(-14, over: 2).description == "-7")
    #expect(Rational(BigInteger(6), over: BigInteger(-4)).description == "-3/2")
  }

  @Test func smallestInt128IsNoSpecialCase() {
    let smallest = Rational(.min, over: 1)
    #expect(smallest.description == String(Int128.min))
    #expect(!smallest.isSmall)
    #expect((-smallest).description == "170141183460469231731687303715884105728")
    #expect(Rational(.min, over: .min) == .one)
    #expect(Rational(.min, over: -1) == -smallest)
    #expect(Rational(1, over: .min).description == "-1/170141183460469231731687303715884105728")
    #expect(Rational(.min, over: 2).isSmall)
    #expect(Rational(.min, over: 2) == Rational(Int128.min / 2, over: 1))
    #expect(smallest + .one == Rational(.min + 1, over: 1))
    #expect((smallest + .one).isSmall)
    #expect(smallest.inverse.inverse == smallest)
    #expect(Rational(.max, over: .min) * Rational(.min, over: .max) == .one)
  }

  @Test func equalValuesHaveOneForm() {
    let wide = Rational(BigInteger.powerOfTen(60), over: .powerOfTen(58))
    #expect(wide == Rational(100))
    #expect(wide.isSmall)
    #expect(wide.hashValue == Rational(100).hashValue)
    #expect(!Rational(BigInteger.powerOfTen(60), over: .one).isSmall)
    #expect(Rational(BigInteger(.max), over: BigInteger(.max) - .one).isSmall)
    #expect(Rational(Int.min) == Rational(Int128(Int.min), over: 1))
  }

  @Test func properties() {
    let values = [Rational(-7, over: 2), .zero, Rational(3)]
    for value in values + values.map(\.forcedWide) {
      #expect(value.isZero == (value.description == "0"))
      #expect(value.isWhole == !value.description.contains("/"))
    }
    #expect(values.map(\.signum) == [-1, 0, 1])
    #expect(values.map(\.forcedWide.signum) == [-1, 0, 1])
    #expect(values.map(\.magnitude) == [Rational(7, over: 2), .zero, Rational(3)])
    #expect(Rational(-7, over: 2).inverse == Rational(-2, over: 7))
    #expect(Rational(-7, over: 2).forcedWide.inverse == Rational(-2, over: 7))
    #expect(Rational(-7, over: 2).numerator == BigInteger(-7))
    #expect(Rational(-7, over: 2).denominator == BigInteger(2))
  }

  @Test(arguments: [
    (905, 1, "181/2"), (-50, 2, "-1/2"), (9, -1, "90"), (0, 38, "0"), (0, 45, "0"),
    (1, 38, "1/100000000000000000000000000000000000000"),
    (2, 39, "1/500000000000000000000000000000000000000"),
    (3, -39, "3000000000000000000000000000000000000000"),
  ])
  func scaledIntegers(scaled: Int128, places: Int, expected: String) {
    #expect(Rational(scaled: scaled, places: places).description == expected)
  }

  @Test func powersOfTen() {
    #expect(Rational.powerOfTen(-2) == Rational(1, over: 100))
    #expect(Rational.powerOfTen(38).isSmall)
    #expect(Rational.powerOfTen(39) == Rational.powerOfTen(38) * Rational(10))
    #expect(Rational.powerOfTen(-40) * .powerOfTen(40) == .one)
  }

  @Test func zeroDenominatorStops() async {
    await #expect(processExitsWith: .failure) { _ = Rational(1, over: 0) }
    await #expect(processExitsWith: .failure) { _ = Rational(BigInteger.one, over: .zero) }
    await #expect(processExitsWith: .failure) { _ = Rational.zero.inverse }
  }
}
