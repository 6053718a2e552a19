/// A number of a cell as digits and the place of the point.
///
/// Spreadsheets keep binary numbers: a typed 76.1 stands in the file as 76.099999999999994, and
/// nobody may count that. The shortest decimal that means the same binary number is what was typed,
/// as long as it had 15 digits at most. This is the only place where binary numbers occur; from
/// here on the number is text, and is read as exactly as that of a CSV file.
struct SheetNumber {
  private let isNegative: Bool
  /// Without zeros at either end; none for zero.
  private let digits: [Character]
  /// How many digits stand before the point; negative for zeros behind it.
  private let point: Int
  private let value: Double

  /// Nil for a text that is no number as XML Schema writes them.
  init?(_ text: String) {
    guard Self.isNumeral(text), let value = Double(text), value.isFinite else { return nil }
    self.value = value
    // Independent of any locale, and the shortest that reads back to the same number.
    let parts = value.description.split(separator: "e")
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = mantissa[0].drop { $0 == "-" }
    let all = Array(whole + (mantissa.count == 2 ? mantissa[1] : ""))
    let zeros = all.prefix { $0 == "0" }.count
    let trimmed = all.dropFirst(zeros).reversed().drop { $0 == "0" }.reversed()
    digits = Array(trimmed)
    isNegative = value < 0
    point = whole.count + exponent - zeros
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
  var hasLostDigits: Bool { point > 15 }

  /// In plain digits: `76`, `0.001`, never `1E-3`.
  var text: String { Self.text(isNegative, digits, point) }

  /// As a percentage is seen: 0.85 is 85%.
  var percentage: String { Self.text(isNegative, digits, point + 2) + "%" }

  private static func text(_ isNegative: Bool, _ digits: [Character], _ point: Int) -> String {
    if digits.isEmpty { return "0" }
    let whole =
      digits.prefix(max(0, point)) + repeatElement("0", count: max(0, point - digits.count))
    let part = repeatElement("0", count: max(0, -point)) + digits.dropFirst(max(0, point))
    return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : String(whole))
      + (part.isEmpty ? "" : "." + String(part))
  }

  func day(from1904: Bool) -> String { SerialDate(value, from1904: from1904).text }
  var time: String { SerialDate(value, from1904: false).clock }
}
