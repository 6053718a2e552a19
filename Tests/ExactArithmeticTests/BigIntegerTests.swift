import Testing

@testable import ExactArithmetic

@Suite struct BigIntegerTests {
  private static let beyond = "170141183460469231731687303715884105728"  // 2^127

  @Test func zeroHasOneForm() {
    #expect(BigInteger(isNegative: true, .zero) == .zero)
    #expect(-BigInteger.zero == .zero)
    #expect(BigInteger("-0") == .zero)
    #expect(BigInteger(5) - BigInteger(5) == .zero)
  }

  @Test func propertiesOfSign() {
    let values = [BigInteger(-7), .zero, BigInteger(7)]
    #expect(values.map(\.signum) == [-1, 0, 1])
    #expect(values.map(\.isZero) == [false, true, false])
    #expect(values.map(\.isOdd) == [true, false, true])
    #expect(values.map(\.magnitude) == [BigInteger(7), .zero, BigInteger(7)])
    #expect(!BigInteger(4).isOdd)
  }

  @Test func extremesConvertBothWays() {
    for value in [Int128.min, .min + 1, -1, 0, 1, .max] {
      #expect(BigInteger(value).description == String(value))
      #expect(Int128(exactly: BigInteger(value)) == value)
    }
    #expect(BigInteger(Int.min).description == "-9223372036854775808")
  }

  @Test func conversionRefusesWhatDoesNotFit() {
    #expect(Int128(exactly: BigInteger(Self.beyond)) == nil)
    #expect(Int128(exactly: BigInteger("-" + Self.beyond)) == .min)
    #expect(Int128(exactly: BigInteger("-" + Self.beyond) - .one) == nil)
    #expect(Int128(exactly: .powerOfTen(60)) == nil)
  }

  @Test(arguments: [0, 1, 18, 19, 20, 38, 39, 77, 78, 200])
  func powersOfTen(exponent: Int) {
    #expect(
      BigInteger.powerOfTen(exponent).description == "1" + String(repeating: "0", count: exponent))
  }
}
