/// What can be wrong with a number. A fault looks at a text that is no number and returns its
/// refusal, or nil when the text has another fault.
///
/// - Invariant: every text gets a refusal, since the last fault accepts whatever is left.
enum NumberFault {
  typealias Fault = @Sendable (NumberText) -> NumberRefusal?

  /// In this order: the first that applies is told. Those that look at the whole text stand before
  /// those that name a single character.
  private static let faults: [Fault] = [
    empty, tooManyDigits, invisible,
    noDigits, repeatedSign, secondPoint, missingDigit,
    exponent, comma, percentSign, innerSpace,
    chineseNumeral, foreignDigit, numberSymbol, lookAlike,
    trailingUnit, words,
  ]

  static func refusal(of text: NumberText) -> NumberRefusal {
    for fault in faults {
      if let refusal = fault(text) { return refusal }
    }
    return unexpectedCharacter(text)
  }

  @Sendable private static func empty(_ text: NumberText) -> NumberRefusal? {
    text.folded.allSatisfy(\.properties.isWhitespace) ? .empty : nil
  }

  @Sendable private static func tooManyDigits(_ text: NumberText) -> NumberRefusal? {
    let count = text.folded.count { $0.digit != nil }
    return count > DecimalReader.mostDigits ? .tooManyDigits : nil
  }

  @Sendable private static func words(_ text: NumberText) -> NumberRefusal? {
    let hasDigit = text.folded.contains { $0.digit != nil }
    let hasLetter = text.folded.contains(where: \.properties.isAlphabetic)
    return hasLetter && !hasDigit ? .words : nil
  }

  /// Names the first character that no number can have at its place. Texts of digits, signs and
  /// points alone have been refused before, except those with a sign behind a digit.
  private static func unexpectedCharacter(_ text: NumberText) -> NumberRefusal {
    let faulty = zip(text.written, text.folded.enumerated()).first { _, element in
      let (index, scalar) = element
      let isLeadingSign = index == 0 && scalar.isSign
      return scalar.digit == nil && scalar != "." && !isLeadingSign
    }
    return faulty.map { .unexpectedCharacter($0.0) } ?? .noDigits
  }
}
