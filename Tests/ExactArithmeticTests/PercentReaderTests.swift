import Testing

@testable import ExactArithmetic

/// A percentage is a number with a percent sign behind it, and is read as its hundredth part.
@Suite struct PercentReaderTests {
  @Test(arguments: [
    ("95.6%", 956, 3), ("100%", 1, 0), ("0%", 0, 0), ("-5.1%", -51, 3), ("９５．６％", 956, 3),
    (" 95.60 % ", 956, 3), ("0.01%", 1, 4), ("250%", 25, 1),
  ])
  func isReadExactly(_ text: String, _ digits: Int, _ places: Int) throws {
    #expect(
      try PercentReader.read(text).get().value == Rational(scaled: Int128(digits), places: places))
  }

  @Test func moreDigitsThanFitAreReadExactly() throws {
    let text = String(repeating: "9", count: 60) + "%"
    let number = try DecimalReader.read(String(text.dropLast())).get()
    #expect(try PercentReader.read(text).get().value * Rational(100) == number.value)
  }

  @Test(arguments: ["95.6", "0.956", "1", "-5", " 7 "])
  func aBareNumberIsRefused(_ text: String) {
    #expect(PercentReader.read(text) == .failure(.percentSignMissing))
  }

  /// What else is wrong is said as it is of any number.
  @Test(arguments: [
    ("abc%", NumberRefusal.words), ("%", .empty), ("9,5%", .decimalComma(proposal: "9.5")),
    ("abc", .words),
    ("", .empty), ("5%%", .percentSign(number: "5")),
  ])
  func otherFaultsAreTold(_ text: String, _ refusal: NumberRefusal) {
    #expect(PercentReader.read(text) == .failure(refusal))
  }
}
