import Diagnostics
import ExactArithmetic
import Testing

@testable import Rules

/// A value, the places kept, and what each mode makes of it.
struct RoundingCase: Sendable, CustomTestStringConvertible {
  let value: String
  let places: Int
  let halfUp: String
  let halfEven: String
  let truncate: String
  let awayFromZero: String

  var testDescription: String { "\(value) to \(places)" }

  init(_ value: String, _ places: Int, _ up: String, _ even: String, _ cut: String, _ away: String)
  {
    self.value = value
    self.places = places
    (halfUp, halfEven, truncate, awayFromZero) = (up, even, cut, away)
  }
}

private let cases: [RoundingCase] = [
  // The vectors of GB/T 8170—2008 (DOMAIN.md, section 4) stand in the column of half-even.
  RoundingCase("28.175", 2, "28.18", "28.18", "28.17", "28.18"),
  RoundingCase("28.165", 2, "28.17", "28.16", "28.16", "28.17"),
  RoundingCase("28.2645", 1, "28.3", "28.3", "28.2", "28.3"),
  RoundingCase("28.350", 1, "28.4", "28.4", "28.3", "28.4"),
  RoundingCase("28.250", 1, "28.3", "28.2", "28.2", "28.3"),
  RoundingCase("28.050", 1, "28.1", "28.0", "28.0", "28.1"),
  RoundingCase("28.2501", 1, "28.3", "28.3", "28.2", "28.3"),
  // Nothing is cut off: no mode moves the number.
  RoundingCase("28.25", 2, "28.25", "28.25", "28.25", "28.25"),
  RoundingCase("0", 2, "0.00", "0.00", "0.00", "0.00"),
  // Just below and just above a half; whole numbers; a carry through the nines.
  RoundingCase("0.004999", 2, "0.00", "0.00", "0.00", "0.01"),
  RoundingCase("0.005", 2, "0.01", "0.00", "0.00", "0.01"),
  RoundingCase("0.015", 2, "0.02", "0.02", "0.01", "0.02"),
  RoundingCase("0.5", 0, "1", "0", "0", "1"),
  RoundingCase("1.5", 0, "2", "2", "1", "2"),
  RoundingCase("2.5", 0, "3", "2", "2", "3"),
  RoundingCase("99.995", 2, "100.00", "100.00", "99.99", "100.00"),
  RoundingCase("28.1701", 2, "28.17", "28.17", "28.17", "28.18"),
]

@Suite struct RoundingModeTests {
  @Test(arguments: cases) func roundsAsTheStandardSays(_ given: RoundingCase) {
    let value = Rational(decimal: given.value)
    for (mode, due) in Self.due(given) {
      #expect(mode.round(value, toPlaces: given.places).decimalText(places: given.places) == due)
    }
  }

  @Test(arguments: cases) func negativeNumbersRoundAsTheirAbsoluteValueDoes(_ given: RoundingCase) {
    let value = -Rational(decimal: given.value)
    for (mode, due) in Self.due(given) {
      #expect(mode.round(value, toPlaces: given.places) == -Rational(decimal: due))
    }
  }

  @Test func fractionsThatNeverEndRoundExactly() {
    let third = Rational(1, over: 3)
    let twoThirds = Rational(2, over: 3)
    #expect(RoundingMode.halfUp.round(third, toPlaces: 2) == Rational(33, over: 100))
    #expect(RoundingMode.halfEven.round(twoThirds, toPlaces: 2) == Rational(67, over: 100))
    #expect(RoundingMode.truncate.round(-twoThirds, toPlaces: 2) == Rational(-66, over: 100))
    #expect(RoundingMode.awayFromZero.round(-third, toPlaces: 2) == Rational(-34, over: 100))
  }

  @Test func theListIsCompleteAndInTheOrderOfTheRegulation() {
    #expect(RoundingMode.all == [.halfUp, .halfEven, .truncate, .awayFromZero])
  }

  private static func due(_ given: RoundingCase) -> [(RoundingMode, String)] {
    [
      (.halfUp, given.halfUp), (.halfEven, given.halfEven), (.truncate, given.truncate),
      (.awayFromZero, given.awayFromZero),
    ]
  }
}
