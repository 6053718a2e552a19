import Testing

@testable import ExactArithmetic

@Suite struct NumberRefusalTests {
  @Test(
    arguments: [
      (.missingDigitBeforePoint(proposal: "0.5"), "0.5"),
      (.missingDigitAfterPoint(proposal: "5"), "5"), (.decimalComma(proposal: "9.5"), "9.5"),
      (.thousandsSeparators(proposal: "1000000"), "1000000"),
      (.trailingUnit(unit: "分", proposal: "9"), "9"), (.exponent(proposal: "70"), "70"),
      (.innerSpace(proposal: "-5"), "-5"), (.lookAlike(character: "O", proposal: "70"), "70"),
      (.foreignDigit(character: "٧", proposal: "7"), "7"),
      (.numberSymbol(character: "③", proposal: "3"), "3"),
      (.invisible(character: "\u{200B}", proposal: "75"), "75"), (.exponent(proposal: nil), nil),
      (.ambiguousComma(asThousands: "1000", asDecimals: "1.000"), nil),
      (.percentSign(number: "90"), nil), (.words, nil), (.empty, nil),
    ] as [(NumberRefusal, String?)])
  func proposals(refusal: NumberRefusal, expected: String?) {
    #expect(refusal.proposal == expected)
  }
}
