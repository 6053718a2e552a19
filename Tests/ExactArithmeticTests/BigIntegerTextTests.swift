import Testing

@testable import ExactArithmetic

@Suite struct BigIntegerTextTests {
  @Test(arguments: [
    "0", "7", "-7", "9999999999999999999", "10000000000000000000", "18446744073709551615",
    "18446744073709551616", "-340282366920938463463374607431768211456",
    "100000000000000000000000000000000000000000000000000000000001",
    "50000000000000000000000000000000000000",
  ])
  func digitsReadAndWritten(text: String) {
    #expect(BigInteger(digits: text)?.description == text)
  }

  @Test func leadingZerosAreFine() {
    #expect(BigInteger(digits: "-00000000000000000000000000000070") == BigInteger(-70))
  }

  @Test(arguments: ["", "-", "+7", "7 ", "7.5", "7e1", "７", "--7", "1_000", "abc"])
  func otherTextIsNil(text: String) {
    #expect(BigInteger(digits: text) == nil)
  }

  @Test func chunksKeepTheirZeros() {
    #expect(Natural(limbs: [0, 1]).decimalText == "18446744073709551616")
    let digits = "1" + String(repeating: "0", count: 56) + "1"
    #expect((BigInteger.powerOfTen(57) + .one).description == digits)
  }

  /// Long numbers against digit-by-digit arithmetic on powers of two.
  @Test func doublingByHandGivesTheSameDigits() {
    var digits: [UInt8] = [1]
    for exponent in 1...700 {
      var carry: UInt8 = 0
      for index in digits.indices.reversed() {
        let doubled = digits[index] * 2 + carry
        digits[index] = doubled % 10
        carry = doubled / 10
      }
      if carry > 0 { digits.insert(carry, at: 0) }
      let power = Natural(1) << exponent
      #expect(power.decimalText == digits.map { String($0) }.joined())
      #expect(Natural(decimalDigits: digits) == power)
    }
  }
}
