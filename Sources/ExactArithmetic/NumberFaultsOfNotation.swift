/// Numbers in plain digits whose notation is not the one that is read here.
extension NumberFault {
  @Sendable static func noDigits(_ text: NumberText) -> NumberRefusal? {
    text.folded.allSatisfy { $0.isSign || $0 == "." } ? .noDigits : nil
  }

  @Sendable static func repeatedSign(_ text: NumberText) -> NumberRefusal? {
    let signs = text.folded.prefix { $0.isSign || $0.isTrimmedSpace }
    let rest = text.folded.dropFirst(signs.count)
    guard signs.count(where: \.isSign) > 1, rest.first?.digit != nil else { return nil }
    return .repeatedSign
  }

  @Sendable static func secondPoint(_ text: NumberText) -> NumberRefusal? {
    let unsigned = text.unsigned
    guard unsigned.allSatisfy({ $0.digit != nil || $0 == "." }) else { return nil }
    return unsigned.count { $0 == "." } > 1 ? .secondPoint : nil
  }

  @Sendable static func missingDigit(_ text: NumberText) -> NumberRefusal? {
    if text.folded.last == ".", let proposal = NumberText.proposal(text.folded.dropLast()) {
      return .missingDigitAfterPoint(proposal: proposal)
    }
    guard text.unsigned.first == ".",
      let proposal = NumberText.proposal(text.sign + ["0"] + text.unsigned)
    else { return nil }
    return .missingDigitBeforePoint(proposal: proposal)
  }

  @Sendable static func exponent(_ text: NumberText) -> NumberRefusal? {
    guard let mark = text.folded.firstIndex(where: { $0 == "e" || $0 == "E" }),
      NumberText.isNumber(text.folded[..<mark])
    else { return nil }
    let power = text.folded[(mark + 1)...]
    let digits = power.dropFirst(power.first.map(\.isSign) == true ? 1 : 0)
    guard digits.isDigits else { return nil }
    guard digits.count <= 2, let exponent = Int(digits.text), exponent <= 30,
      let mantissa = NumberText(text.folded[..<mark]).number()?.value
    else { return .exponent(proposal: nil) }
    let value = mantissa * .powerOfTen(power.first == "-" ? -exponent : exponent)
    return .exponent(proposal: value.decimalPlaces.flatMap(value.decimalText))
  }

  @Sendable static func comma(_ text: NumberText) -> NumberRefusal? {
    let unsigned = text.unsigned
    guard unsigned.contains(","), unsigned.contains(where: { $0.digit != nil }),
      unsigned.allSatisfy({ $0.digit != nil || $0 == "." || $0 == "," })
    else { return nil }
    let parts = unsigned.split(separator: ",", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].isDigits, parts[1].isDigits {
      return singleComma(text.sign, before: parts[0], after: parts[1])
    }
    guard isGrouped(unsigned),
      let proposal = NumberText.proposal(text.folded.filter { $0 != "," })
    else { return .misplacedComma }
    return .thousandsSeparators(proposal: proposal)
  }

  private static func singleComma(
    _ sign: [Unicode.Scalar], before: ArraySlice<Unicode.Scalar>,
    after: ArraySlice<Unicode.Scalar>
  ) -> NumberRefusal {
    let asDecimals = (sign + before + ["."] + after).text
    guard isGrouped(before + [","] + after) else { return .decimalComma(proposal: asDecimals) }
    return .ambiguousComma(
      asThousands: (sign + before + after).text, asDecimals: asDecimals)
  }

  /// Whether commas stand at every third digit before the point: `1,000,000.5`.
  private static func isGrouped(_ unsigned: ArraySlice<Unicode.Scalar>) -> Bool {
    let whole = unsigned.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), first.first != "0" else {
      return false
    }
    let fraction = unsigned.dropFirst(whole.count)
    return !fraction.contains(",") && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  @Sendable static func percentSign(_ text: NumberText) -> NumberRefusal? {
    guard text.folded.last == "%",
      let number = NumberText.proposal(NumberText(text.folded.dropLast()).folded)
    else { return nil }
    return .percentSign(number: number)
  }

  @Sendable static func innerSpace(_ text: NumberText) -> NumberRefusal? {
    let solid = text.folded.filter { !$0.properties.isWhitespace }
    guard solid.count < text.folded.count,
      solid.allSatisfy({ $0.digit != nil || $0.isSign || $0 == "." })
    else { return nil }
    // 7 5 could be 75, 7.5 or two numbers; only the space behind a sign has one reading.
    let digits = NumberText(text.unsigned).folded
    return .innerSpace(
      proposal: text.sign.isEmpty ? nil : NumberText.proposal(text.sign + digits))
  }
}

extension NumberText {
  /// The sign in front, if there is one.
  var sign: [Unicode.Scalar] { Array(folded.prefix { $0.isSign }.prefix(1)) }

  /// All that follows the sign.
  var unsigned: ArraySlice<Unicode.Scalar> { folded.dropFirst(sign.count) }
}
