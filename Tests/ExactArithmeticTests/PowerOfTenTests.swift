import Testing

@testable import ExactArithmetic

@Suite struct PowerOfTenTests {
  @Test func powersThatFit() {
    #expect(PowerOfTen.small(0) == 1)
    #expect(PowerOfTen.small(2) == 100)
    #expect(PowerOfTen.small(38) == 100_000_000_000_000_000_000_000_000_000_000_000_000)
  }

  @Test func powersThatDoNot() {
    #expect(PowerOfTen.small(39) == nil)
    #expect(PowerOfTen.small(-1) == nil)
  }
}
