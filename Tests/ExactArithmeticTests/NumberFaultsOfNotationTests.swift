import Testing

@testable import ExactArithmetic

@Suite struct NumberFaultsOfNotationTests {
  static let refused: [Refused] = [
    Refused("-", .noDigits), Refused("+", .noDigits), Refused(".", .noDigits),
    Refused("--", .noDigits), Refused("-.", .noDigits), Refused("．", .noDigits),
    Refused("--72", .repeatedSign), Refused("+-72", .repeatedSign), Refused("－－７", .repeatedSign),
    Refused("- -7", .repeatedSign), Refused("--7.5分", .repeatedSign),
    Refused("7.5.2", .secondPoint), Refused("75..2", .secondPoint), Refused("-.5.", .secondPoint),
    Refused(".5", .missingDigitBeforePoint(proposal: "0.5")),
    Refused("-.5", .missingDigitBeforePoint(proposal: "-0.5")),
    Refused("．５", .missingDigitBeforePoint(proposal: "0.5")),
    Refused("75.", .missingDigitAfterPoint(proposal: "75")),
    Refused("-75.", .missingDigitAfterPoint(proposal: "-75")),
    Refused(" 75． ", .missingDigitAfterPoint(proposal: "75")),
    Refused("7e1", .exponent(proposal: "70")), Refused("7E+1", .exponent(proposal: "70")),
    Refused("-7.5e-3", .exponent(proposal: "-0.0075")), Refused("７ｅ１", .exponent(proposal: "70")),
    Refused("1e30", .exponent(proposal: "1" + String(repeating: "0", count: 30))),
    Refused("1e31", .exponent(proposal: nil)), Refused("1e999999999", .exponent(proposal: nil)),
    Refused("0e5", .exponent(proposal: "0")),
    Refused("90,5", .decimalComma(proposal: "90.5")),
    Refused("90，5", .decimalComma(proposal: "90.5")),
    Refused("-0,500", .decimalComma(proposal: "-0.500")),
    Refused("1234,567", .decimalComma(proposal: "1234.567")),
    Refused("1,000", .ambiguousComma(asThousands: "1000", asDecimals: "1.000")),
    Refused("-12,345", .ambiguousComma(asThousands: "-12345", asDecimals: "-12.345")),
    Refused("1,000,000", .thousandsSeparators(proposal: "1000000")),
    Refused("+1,000.5", .thousandsSeparators(proposal: "+1000.5")),
    Refused("1.000,5", .misplacedComma), Refused("1,2,3", .misplacedComma),
    Refused("5,", .misplacedComma), Refused(",5", .misplacedComma),
    Refused("1,000.", .misplacedComma), Refused("1,000.0,0", .misplacedComma),
    Refused("90%", .percentSign(number: "90")), Refused("90.5 ％", .percentSign(number: "90.5")),
    Refused("%", .unexpectedCharacter("%")), Refused("90%%", .unexpectedCharacter("%")),
    Refused("7 5", .innerSpace(proposal: nil)), Refused("7\u{3000}5", .innerSpace(proposal: nil)),
    Refused("7\n5", .innerSpace(proposal: nil)), Refused("75 .5", .innerSpace(proposal: nil)),
    Refused("- 5", .innerSpace(proposal: "-5")), Refused("- 5 5", .innerSpace(proposal: nil)),
    Refused("-5 5", .innerSpace(proposal: nil)),
  ]

  @Test(arguments: refused)
  func refusals(_ expected: Refused) { expected.check() }
}
