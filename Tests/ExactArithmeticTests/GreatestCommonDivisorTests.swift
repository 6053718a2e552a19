import Testing

@testable import ExactArithmetic

@Suite struct GreatestCommonDivisorTests {
  @Test(arguments: [
    (0, 0, 0), (0, 6, 6), (6, 0, 6), (1, 9, 1), (12, 18, 6), (100, 85, 5), (1 << 40, 48, 16),
    (UInt64.max, UInt64.max, UInt64.max), (UInt64.max, 3, 3), (17, 19, 1),
  ])
  func ofLimbs(left: UInt64, right: UInt64, expected: UInt64) {
    #expect(GreatestCommonDivisor.of(left, right) == expected)
    #expect(GreatestCommonDivisor.of(UInt128(left), UInt128(right)) == UInt128(expected))
    #expect(
      GreatestCommonDivisor.of(Natural(UInt128(left)), Natural(UInt128(right)))
        == Natural(UInt128(expected)))
  }

  @Test func ofLargeNumbers() {
    let power = Natural(1) << 200
    let (left, right) = (power * Natural(15), power * Natural(21))
    #expect(GreatestCommonDivisor.of(left, right) == power * Natural(3))
    #expect(GreatestCommonDivisor.of(power, .zero) == power)
    #expect(GreatestCommonDivisor.of(.zero, power) == power)
    let halfway = UInt128(1) << 127
    #expect(GreatestCommonDivisor.of(halfway, UInt128(1) << 70) == UInt128(1) << 70)
    #expect(GreatestCommonDivisor.of(UInt128.max, UInt128(UInt64.max)) == UInt128(UInt64.max))
  }

  /// Against Euclid's method on limbs alone, without handing over to the smaller widths.
  @Test(arguments: SeededGenerator.seeds)
  func agreesWithEuclid(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let left = random.natural(limbs: 3)
      let right = random.natural(limbs: 3)
      var (larger, smaller) = (left, right)
      while !smaller.isZero {
        (larger, smaller) = (smaller, larger.quotientAndRemainder(dividingBy: smaller).remainder)
      }
      #expect(GreatestCommonDivisor.of(left, right) == larger, "\(left) and \(right)")
    }
  }
}
