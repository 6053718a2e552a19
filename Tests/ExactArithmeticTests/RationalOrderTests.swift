import Testing

@testable import ExactArithmetic

@Suite struct RationalOrderTests {
  @Test func nearNeighboursAreToldApart() {
    let third = Rational(1, over: 3)
    #expect(Rational(333_333, over: 1_000_000) < third)
    #expect(third < Rational(333_334, over: 1_000_000))
    #expect(Rational(-1, over: 2) < Rational(-1, over: 3))
    #expect(!(third < third))
    // Cross products beyond 128 bits.
    let below = Rational(.max - 1, over: .max)
    let further = Rational(.max - 2, over: .max - 1)
    #expect(further < below)
    #expect(!(below < further))
    #expect(Rational(.min, over: 1) < Rational(.min + 1, over: 1))
  }

  @Test(arguments: SeededGenerator.seeds)
  func orderIsTheSignOfTheDifference(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let (a, b) = (random.rational(), random.rational())
      #expect((a < b) == ((a - b).signum < 0), "\(a) and \(b)")
      #expect((a < b) == (a.forcedWide < b.forcedWide), "\(a) and \(b)")
      #expect((a == b) == (a - b).isZero, "\(a) and \(b)")
    }
  }
}
