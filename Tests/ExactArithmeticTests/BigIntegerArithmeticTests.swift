import Testing

@testable import ExactArithmetic

@Suite struct BigIntegerArithmeticTests {
  /// Products as Python computes them.
  @Test func knownProducts() {
    let left = BigInteger(
      "-71539846143070556198030301563890050498057444728964587998635052937392382480115814959"
        + "7494959409623832020080077659254044818")
    let right = BigInteger(
      "554862820268591294402471016289367376762667072803730864969379949036593374035845334356889787")
    let product = BigInteger(
      "-39694800792525232147928515976105708262681495787160699416732606081249640066405916659"
        + "942552139451996803421759657692283940103397138511607379071537442055599735201598242125"
        + "2074757844642355249893998106813845984473766")
    #expect(left * right == product)
    #expect(left * -right == -product)
    #expect(-left * -right == product)
    #expect(left * .zero == .zero)
    #expect(product.quotientAndRemainder(dividingBy: left) == (right, .zero))
  }

  @Test(arguments: [(7, 2, 3, 1), (-7, 2, -3, -1), (7, -2, -3, 1), (-7, -2, 3, -1), (0, -5, 0, 0)])
  func divisionGoesTowardZero(dividend: Int, divisor: Int, quotient: Int, remainder: Int) {
    let result = BigInteger(dividend).quotientAndRemainder(dividingBy: BigInteger(divisor))
    #expect(result == (BigInteger(quotient), BigInteger(remainder)))
  }

  @Test func knownGreatestCommonDivisor() {
    let left = BigInteger(
      "37412233919943614270810645439656473519751794387540212402701277316836353885388391615169422"
        + "691958770138757")
    let right = BigInteger(
      "-603316278088597580093912599322016049311795105762740041238816068515592008563072886157004892"
        + "905090530798074612")
    let divisor = BigInteger("824535457762424316561582813860154628061125803")
    #expect(left.greatestCommonDivisor(with: right) == divisor)
    #expect(BigInteger(-6).greatestCommonDivisor(with: .zero) == BigInteger(6))
    #expect(BigInteger.zero.greatestCommonDivisor(with: .zero) == .zero)
  }

  @Test(arguments: [
    ("0", "0"), ("1", "1"), ("3", "1"), ("4", "2"), ("8", "2"), ("9", "3"),
    (
      "10000000000000000000000000000000000000000000000000000000000000",
      "3162277660168379331998893544432"
    ),
    (
      "115792089237316195423570985008687907853269984665640564039457584007913129639935",
      "340282366920938463463374607431768211455"
    ),
    (
      "1000000000000000000000000000014000000000000000000000000000048",
      "1000000000000000000000000000006"
    ),
    (
      "1000000000000000000000000000014000000000000000000000000000049",
      "1000000000000000000000000000007"
    ),
  ])
  func knownSquareRoots(square: String, root: String) {
    #expect(BigInteger(square).squareRoot() == BigInteger(root))
  }

  @Test func orderAcrossSigns() {
    let ascending = ["-18446744073709551616", "-2", "-1", "0", "1", "2", "18446744073709551616"]
    let values = ascending.map { BigInteger($0) }
    for (index, left) in values.enumerated() {
      for (other, right) in values.enumerated() {
        #expect((left < right) == (index < other), "\(left) and \(right)")
      }
    }
  }

  /// Where both fit, the machine's own arithmetic is the oracle.
  @Test(arguments: SeededGenerator.seeds)
  func agreesWithMachineArithmetic(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let (left, right) = (random.int128() >> 64, random.int128() >> 65)
      let (bigLeft, bigRight) = (BigInteger(left), BigInteger(right))
      #expect(bigLeft + bigRight == BigInteger(left + right))
      #expect(bigLeft - bigRight == BigInteger(left - right))
      #expect(bigLeft * bigRight == BigInteger(left * right))
      #expect((bigLeft < bigRight) == (left < right))
      if right == 0 { continue }
      let machine = left.quotientAndRemainder(dividingBy: right)
      #expect(
        bigLeft.quotientAndRemainder(dividingBy: bigRight)
          == (BigInteger(machine.quotient), BigInteger(machine.remainder)))
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func algebraicLaws(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let (a, b, c) = (
        random.integer(limbs: 6), random.integer(limbs: 6), random.integer(limbs: 6)
      )
      #expect(a + b - b == a)
      #expect((a + b) + c == a + (b + c))
      #expect(a * b == b * a)
      #expect((a + b) * c == a * c + b * c)
      #expect((a < b) == (a - b).isNegative)
      let root = a.magnitude.squareRoot()
      #expect(root * root <= a.magnitude)
      #expect(a.magnitude < (root + .one) * (root + .one))
    }
  }

  @Test func rootOfNegativeNumberStops() async {
    await #expect(processExitsWith: .failure) { _ = BigInteger(-1).squareRoot() }
  }
}
