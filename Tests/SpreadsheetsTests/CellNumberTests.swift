import Spreadsheets
import Tables
import TestSupport
import Testing

@Test(arguments: ["0", "91.35", "-12", "007", "-0.5", "123456789012345678901234567890"])
func aPlainDecimalIsANumber(_ text: String) throws {
  #expect(CellNumber(text)?.text == text)
}

@Test(arguments: [
  "", "-", ".", ".5", "5.", "1.2.3", "--1", "+1", "1e3", "1,000", " 1", "９", "½", "0x10", "NaN",
])
func whatIsNoPlainDecimalIsNoNumber(_ text: String) {
  #expect(CellNumber(text) == nil)
}

@Test(arguments: [
  ("71.43%", "0.7143"), ("100%", "1.00"), ("0%", "0.00"), ("5%", "0.05"), ("-3.5%", "-0.035"),
  ("1234.5%", "12.345"),
])
func aPercentageIsMovedByTwoPlaces(_ percentage: String, _ text: String) {
  #expect(CellNumber(percentage: percentage)?.text == text)
}

@Test func aPercentageHasItsSign() {
  #expect(CellNumber(percentage: "71.43") == nil)
  #expect(CellNumber(percentage: "%") == nil)
}

@Test(arguments: [
  ("123456789012345", true), ("1234567890123456", false), ("0.123456789012345", true),
  ("0.00000000000000000123456789012345", true), ("1.00000000000000000000", true),
  ("-99999.9999999999", true), ("100000000000000000000", true), ("0.1234567890123456", false),
])
func fifteenDigitsAreKept(_ text: String, _ isKept: Bool) {
  #expect(CellNumber(text)?.keepsItsDigits == isKept)
}

/// The program reads back what it has written, digit for digit.
@Test(arguments: 0..<8)
func numbersComeBackAsTheyWere(seed: Int) throws {
  var numbers = SeededNumbers(seed: seed)
  let texts = (0..<500).map { _ in numbers.decimal() }
  let cells = texts.compactMap { CellNumber($0) }
  #expect(cells.count == texts.count)
  let written = try Written(
    [[.text("得分", .header)]] + cells.map { [.number($0, .number(places: 2))] })
  #expect(written.diagnostics.isEmpty)
  #expect(try written.table().rows.map { $0.cells[0] } == texts)
}

extension SeededNumbers {
  /// Up to 15 digits, without zeros that say nothing.
  fileprivate mutating func decimal() -> String {
    let count = number(1...15)
    var digits = (0..<count).map { _ in String(number(0...9)) }
    digits[0] = String(number(1...9))
    digits[count - 1] = String(number(1...9))
    let places = number(0...count + 3)
    let padded = String(repeating: "0", count: max(0, places - count + 1)) + digits.joined()
    let whole = padded.dropLast(places)
    return (once(in: 4) ? "-" : "") + whole + (places == 0 ? "" : "." + padded.suffix(places))
  }
}
