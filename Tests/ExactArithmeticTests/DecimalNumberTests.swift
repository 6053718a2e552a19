import Testing

@testable import ExactArithmetic

@Suite struct DecimalNumberTests {
  @Test func spellingsOfOneValueHaveEqualValues() throws {
    let short = try DecimalReader.read("90.5").get()
    let long = try DecimalReader.read("90.50").get()
    #expect(short != long)
    #expect(short.value == long.value)
    #expect(short.scaled?.integer == 905)
    #expect(long.scaled?.integer == 9050)
    #expect(long.scaled?.places == 2)
  }

  @Test func wideNumbersHaveAValueOnly() {
    let value = Rational(BigInteger.powerOfTen(80), over: BigInteger(3))
    let number = DecimalNumber(wide: value, wasFolded: true, hadSurroundingSpace: false)
    #expect(number.scaled == nil)
    #expect(number.value == value)
    #expect(number.wasFolded)
    #expect(!number.hadSurroundingSpace)
  }
}
