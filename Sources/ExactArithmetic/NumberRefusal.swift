/// Why a text is no number, with the correction where there is only one plausible reading.
///
/// A proposal is never applied, only shown: a mark that was guessed is not the voter's mark. It
/// always reads as a number.
public enum NumberRefusal: Error, Hashable, Sendable {
  /// Nothing, or white space of any kind.
  case empty
  /// `-`, `+`, `.`: signs and points without any digit.
  case noDigits
  /// More than 1000 digits: a file gone wrong rather than a number, and a way to waste time.
  case tooManyDigits
  /// `--72`, `+-72`: could be meant with either sign.
  case repeatedSign
  /// `.5` → `0.5`.
  case missingDigitBeforePoint(proposal: String)
  /// `75.` → `75`.
  case missingDigitAfterPoint(proposal: String)
  /// `7.5.2`, `75..2`.
  case secondPoint
  /// `7e1` → `70`; no proposal for powers beyond 30.
  case exponent(proposal: String?)
  /// `90,5` → `90.5`.
  case decimalComma(proposal: String)
  /// `1,000`: one thousand in English, one in German.
  case ambiguousComma(asThousands: String, asDecimals: String)
  /// `1,000,000` → `1000000`, `1,000.5` → `1000.5`.
  case thousandsSeparators(proposal: String)
  /// `1,2,3`, `5,`, `1.000,5`: commas that follow no usage.
  case misplacedComma
  /// `90%`: could be meant as 90 or as 0.9.
  case percentSign(number: String)
  /// `95.6` or `0.956` where a percentage is due: nobody knows which was meant.
  case percentSignMissing
  /// `7 5`, a line break within a cell; a proposal only for a space behind the sign.
  case innerSpace(proposal: String?)
  /// `90分`, `75 points` → `75`.
  case trailingUnit(unit: String, proposal: String)
  /// `7O`, `l5`, `−72`, `90。5`: another character that looks like one of a number.
  case lookAlike(character: Unicode.Scalar, proposal: String?)
  /// `七十五`, `3万`; the first numeral is named.
  case chineseNumeral(character: Unicode.Scalar)
  /// `٧٥`: digits of another script.
  case foreignDigit(character: Unicode.Scalar, proposal: String?)
  /// `③`, `7½`, `Ⅳ`: characters that stand for a whole number or a fraction.
  case numberSymbol(character: Unicode.Scalar, proposal: String?)
  /// A zero-width or control character, or a space of an unusual kind before or after the number.
  case invisible(character: Unicode.Scalar, proposal: String?)
  /// `NaN`, `inf`, `优秀`: words without any digit.
  case words
  /// Anything else; the first character that no number can have at its place.
  case unexpectedCharacter(Unicode.Scalar)

  /// What to type instead; nil when more than one reading is plausible, or none.
  public var proposal: String? {
    switch self {
    case .missingDigitBeforePoint(let proposal), .missingDigitAfterPoint(let proposal),
      .decimalComma(let proposal), .thousandsSeparators(let proposal),
      .trailingUnit(_, let proposal):
      proposal
    case .exponent(let proposal), .innerSpace(let proposal), .lookAlike(_, let proposal),
      .foreignDigit(_, let proposal), .numberSymbol(_, let proposal),
      .invisible(_, let proposal):
      proposal
    case .empty, .noDigits, .tooManyDigits, .repeatedSign, .secondPoint, .ambiguousComma,
      .misplacedComma, .percentSign, .percentSignMissing, .chineseNumeral, .words,
      .unexpectedCharacter:
      nil
    }
  }
}
