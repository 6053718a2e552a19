/// Characters that make a text no number: invisible ones, other numerals, letters.
extension NumberFault {
  @Sendable static func invisible(_ text: NumberText) -> NumberRefusal? {
    let visible = text.written.filter { !$0.isInvisible }
    let kept = visible.trimmingEnds(where: \.properties.isWhitespace)
    let edges = [text.written.first, text.written.last].compactMap { $0 }
    guard
      let character = text.written.first(where: \.isInvisible)
        ?? edges.first(where: \.properties.isWhitespace)
    else { return nil }
    return .invisible(character: character, proposal: NumberText.proposal(kept.map(\.folded)))
  }

  /// Only texts that consist of numerals: 一般 and 万分感谢 are words.
  @Sendable static func chineseNumeral(_ text: NumberText) -> NumberRefusal? {
    let isPart = { (scalar: Unicode.Scalar) in
      scalar.isChineseNumeral || scalar.digit != nil || scalar.isSign
        || [".", "点", "點", "负", "負", "分"].contains(scalar)
    }
    guard text.folded.allSatisfy(isPart) else { return nil }
    return text.folded.first(where: \.isChineseNumeral).map { .chineseNumeral(character: $0) }
  }

  @Sendable static func foreignDigit(_ text: NumberText) -> NumberRefusal? {
    let isForeign = { (scalar: Unicode.Scalar) in
      scalar.digit == nil && scalar.properties.generalCategory == .decimalNumber
    }
    guard let character = text.folded.first(where: isForeign) else { return nil }
    let plain = text.folded.map { isForeign($0) ? $0.plainDigit ?? $0 : $0 }
    return .foreignDigit(character: character, proposal: NumberText.proposal(plain))
  }

  @Sendable static func numberSymbol(_ text: NumberText) -> NumberRefusal? {
    let isSymbol = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .otherNumber
        || (scalar.properties.generalCategory == .letterNumber && !scalar.isChineseNumeral)
    }
    guard let character = text.folded.first(where: isSymbol) else { return nil }
    // Next to plain digits a symbol may be a footnote, a power or a fraction.
    guard text.folded.allSatisfy(isSymbol) else {
      return .numberSymbol(character: character, proposal: nil)
    }
    let whole = Character(character).wholeNumberValue.map(String.init)
    let digits = text.folded.map(\.plainDigit)
    let plain = digits.contains(nil) ? nil : digits.compactMap { $0 }.text
    return .numberSymbol(character: character, proposal: digits.count == 1 ? whole : plain)
  }

  /// Only where the text is a number once the characters are exchanged: the l in 75 points is none.
  @Sendable static func lookAlike(_ text: NumberText) -> NumberRefusal? {
    let exchanged = text.folded.map { $0.lookedLike ?? $0 }
    guard let proposal = NumberText.proposal(exchanged),
      let position = text.folded.firstIndex(where: { $0.lookedLike != nil })
    else { return nil }
    // Letters alone are a word or a tick, not a number that was mistyped.
    let hasDigit = text.folded.contains { $0.digit != nil }
    guard hasDigit || text.folded.count == 1 else { return nil }
    let character = text.written[text.written.startIndex + position]
    return .lookAlike(character: character, proposal: hasDigit ? proposal : nil)
  }

  @Sendable static func trailingUnit(_ text: NumberText) -> NumberRefusal? {
    let number = text.folded.prefix { $0.digit != nil || $0.isSign || $0 == "." }
    let unit = text.written.dropFirst(number.count).drop(while: \.isTrimmedSpace)
    let isUnit = unit.allSatisfy {
      ($0.properties.isAlphabetic || $0 == " ") && !$0.isChineseNumeral
    }
    guard isUnit, unit.count <= 20, let proposal = NumberText.proposal(number) else { return nil }
    return .trailingUnit(unit: unit.text, proposal: proposal)
  }
}

extension Unicode.Scalar {
  /// Takes no room, or controls the text; white space is another matter.
  fileprivate var isInvisible: Bool {
    if properties.isWhitespace { return false }
    return properties.isDefaultIgnorableCodePoint
      || [.control, .format].contains(properties.generalCategory)
  }

  fileprivate var isChineseNumeral: Bool {
    let numerals = "〇零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳參陸"
    return numerals.unicodeScalars.contains(self)
  }

  /// The ASCII digit of the same value; nil when the character stands for no single digit.
  fileprivate var plainDigit: Unicode.Scalar? {
    guard let value = Character(self).wholeNumberValue, (0...9).contains(value) else { return nil }
    return Unicode.Scalar(UInt8(48 + value))
  }

  /// The character of a number for which this one is easily taken or typed.
  fileprivate var lookedLike: Unicode.Scalar? {
    switch self {
    case "O", "o", "Ο", "ο", "О", "о": "0"
    case "l", "I", "|", "І", "Ι": "1"
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{FE63}": "-"
    case "。", "｡", "·", "・", "﹒": "."
    default: nil
    }
  }
}
