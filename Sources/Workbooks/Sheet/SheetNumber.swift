/// A number of a cell as digits and the place of the point.
///
/// Spreadsheets keep binary numbers: a typed 76.1 stands in the file as 76.099999999999994, and
/// nobody may count that. The shortest decimal that means the same binary number is what was typed,
/// as long as it had 15 digits at most. A longer one is the rest of a calculation that everybody
/// sees without it, 70.500000000000014 as 70.5: it is taken to 15 digits, in decimal. This is the
/// only place where binary numbers occur; from here on the number is text, and is read as exactly
/// as that of a CSV file.
struct SheetNumber {
  private let isNegative: Bool
  private let decimal: Decimal
  private let value: Double
  /// Whether its digits beyond those that a spreadsheet shows were taken off.
  let wasShortened: Bool

  /// Nil for a text that is no number as XML Schema writes them.
  init?(_ text: String) {
    guard Self.isNumeral(text), let value = Double(text), value.isFinite else { return nil }
    self.value = value
    isNegative = value < 0
    // Independent of any locale, and the shortest that reads back to the same number.
    let shortest = Decimal(value.description)
    wasShortened = shortest.digits.count > Self.mostDigits && !shortest.isLong
    decimal = wasShortened ? Decimal(text).rounded(toDigits: Self.mostDigits) : shortest
  }

  /// What every spreadsheet keeps and shows.
  private static let mostDigits = 15

  /// Digits with a point among them.
  private struct Decimal {
    /// Without zeros at either end; none for zero.
    var digits: [UInt8]
    /// How many digits stand before the point; negative for zeros behind it.
    var point: Int

    /// - Parameter text: a numeral.
    init(_ text: String) {
      let parts = text.split { $0 == "e" || $0 == "E" }
      let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
      let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
      let whole = mantissa[0].utf8.filter { 0x30...0x39 ~= $0 }
      digits = whole + (mantissa.count == 2 ? Array(mantissa[1].utf8) : [])
      point = whole.count + exponent
      trim()
    }

    /// A spreadsheet has lost the last digits of such a whole number.
    var isLong: Bool { point > SheetNumber.mostDigits }

    private mutating func trim() {
      while digits.last == 0x30 { digits.removeLast() }
      let zeros = digits.prefix { $0 == 0x30 }.count
      digits.removeFirst(zeros)
      point = digits.isEmpty ? 0 : point - zeros
    }

    /// Half up.
    func rounded(toDigits count: Int) -> Decimal {
      guard digits.count > count else { return self }
      var rounded = self
      rounded.digits = Array(digits.prefix(count))
      if digits[count] >= 0x35 {
        while rounded.digits.last == 0x39 { rounded.digits.removeLast() }
        if let last = rounded.digits.popLast() {
          rounded.digits.append(last + 1)
        } else {
          rounded.digits = [0x31]
          rounded.point += 1
        }
      }
      rounded.trim()
      return rounded
    }

    func text(_ isNegative: Bool) -> String {
      if digits.isEmpty { return "0" }
      let zero = UInt8(ascii: "0")
      let whole =
        digits.prefix(max(0, point)) + repeatElement(zero, count: max(0, point - digits.count))
      let part = repeatElement(zero, count: max(0, -point)) + digits.dropFirst(max(0, point))
      return (isNegative ? "-" : "")
        + (whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self))
        + (part.isEmpty ? "" : "." + String(decoding: part, as: UTF8.self))
    }
  }

  /// `-12.5`, `1E-3`: digits, a point among them, an exponent. Nothing else that Swift would read.
  private static func isNumeral(_ text: String) -> Bool {
    var rest = text.utf8[...]
    func takeSign() { if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() } }
    func takeDigits() -> Int {
      let count = rest.prefix { 0x30...0x39 ~= $0 }.count
      rest = rest.dropFirst(count)
      return count
    }
    takeSign()
    var count = takeDigits()
    if rest.first == 0x2E {
      rest = rest.dropFirst()
      count += takeDigits()
    }
    guard count > 0 else { return false }
    if rest.first == 0x45 || rest.first == 0x65 {
      rest = rest.dropFirst()
      takeSign()
      if takeDigits() == 0 { return false }
    }
    return rest.isEmpty
  }

  /// A spreadsheet keeps 15 digits. A longer number, such as that of an identity card, has lost its
  /// last ones when it is stored.
  var hasLostDigits: Bool { decimal.isLong }

  /// In plain digits: `76`, `0.001`, never `1E-3`.
  var text: String { decimal.text(isNegative) }

  /// As a percentage is seen: 0.85 is 85%.
  var percentage: String {
    var percent = decimal
    percent.point += 2
    return percent.text(isNegative) + "%"
  }

  func day(from1904: Bool) -> String { SerialDate(value, from1904: from1904).text }
  var time: String { SerialDate(value, from1904: false).clock }
}
