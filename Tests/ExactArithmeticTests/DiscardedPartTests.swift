import Testing

@testable import ExactArithmetic

@Suite struct DiscardedPartTests {
  @Test func placeAgainstHalf() {
    let parts = [4, 5, 6].map { DiscardedPart($0, against: 5, keptDigitIsOdd: false) }
    #expect(parts.map(\.comparedToHalf) == [.below, .exactly, .above])
    #expect(parts.map(\.keptDigitIsOdd) == [false, false, false])
    #expect(DiscardedPart(4, against: 5, keptDigitIsOdd: true).keptDigitIsOdd)
  }
}
