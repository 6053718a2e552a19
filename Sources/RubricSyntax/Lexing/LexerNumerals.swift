import Diagnostics

/// Chinese numerals where a regulation counts with them: `保留两位小数`, `去掉一个最高分`, `百分之五十`.
extension Lexer {
  /// Characters that a numeral is made of.
  private static let numeralScalars: Set<Unicode.Scalar> = [
    "零", "〇", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百",
  ]

  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool { numeralScalars.contains(scalar) }

  /// More characters than any number has that a regulation counts in words.
  private static let longestNumeral = 16

  /// What a numeral at the start of a run means, and how many characters it takes; nil where none
  /// is due. A numeral counts only directly before what is counted.
  func chineseNumber(
    at run: ArraySlice<Unicode.Scalar>
  ) -> (kind: Token.Kind, text: String, count: Int)? {
    if let share = chinesePercent(at: run) ?? chineseFraction(at: run) ?? percentagePoints(at: run)
    {
      return share
    }
    guard let (number, count) = numeral(at: run),
      isBehindListHead || isCounted(run.dropFirst(count))
    else { return nil }
    return (.number, String(number), count)
  }

  private func chinesePercent(
    at run: ArraySlice<Unicode.Scalar>
  ) -> (Token.Kind, String, Int)? {
    let words = Array("百分之".unicodeScalars)
    guard run.starts(with: words), let (number, count) = numeral(at: run.dropFirst(words.count))
    else { return nil }
    return (.share, "\(number)%", words.count + count)
  }

  /// `一个百分点`.
  private func percentagePoints(
    at run: ArraySlice<Unicode.Scalar>
  ) -> (Token.Kind, String, Int)? {
    let words = Array("个百分点".unicodeScalars)
    guard let (number, count) = numeral(at: run), run.dropFirst(count).starts(with: words) else {
      return nil
    }
    return (.share, "\(number)%", count + words.count)
  }

  private func chineseFraction(
    at run: ArraySlice<Unicode.Scalar>
  ) -> (Token.Kind, String, Int)? {
    let words = Array("分之".unicodeScalars)
    guard let (denominator, first) = numeral(at: run),
      run.dropFirst(first).starts(with: words),
      let (numerator, second) = numeral(at: run.dropFirst(first + words.count))
    else { return nil }
    return (.share, "\(numerator)/\(denominator)", first + words.count + second)
  }

  /// The longest numeral at the start.
  func numeral(at run: ArraySlice<Unicode.Scalar>) -> (number: Int, count: Int)? {
    let digits = Array(run.prefix(Self.longestNumeral).prefix(while: Self.numeralScalars.contains))
    for count in stride(from: digits.count, to: 0, by: -1) {
      let text = String(String.UnicodeScalarView(digits.prefix(count)))
        .replacing("两", with: "二").replacing("〇", with: "零")
      if let number = ChineseNumeral.value(text) { return (number, count) }
    }
    return nil
  }

  /// Whether a unit or a counted thing follows: `分`, `票`, `位小数`, `个最高分`.
  private func isCounted(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let (word, _) = WordTable.chineseWord(at: rest, afterNumber: true) else { return false }
    switch word {
    case .unit: return true
    case .keyword(let keyword): return keyword.isCounted
    case .share, .filler, .pause: return false
    }
  }
}

extension Keyword {
  /// Whether it begins with a measure word, so that a number stands before it.
  fileprivate var isCounted: Bool {
    chinese.contains { $0.hasPrefix("个") || $0.hasPrefix("位") }
  }
}
