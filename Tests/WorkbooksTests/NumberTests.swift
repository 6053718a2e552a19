import Testing

@testable import Workbooks

@Test(arguments: [
  ("0.1", "0.1"), ("0.30000000000000004", "0.3"), (".5", "0.5"), ("5.", "5"),
  ("+7", "7"), ("-76.50", "-76.5"), ("00.10", "0.1"), ("1E15", "1000000000000000"),
  ("123456789012345", "123456789012345"), ("1E-10", "0.0000000001"),
  ("5.0999999999999996", "5.1"), ("1234.5599999999999", "1234.56"), ("0", "0"), ("-0.0", "0"),
])
func aNumberIsTheShortestThatMeansTheSame(text: String, plain: String) throws {
  #expect(try #require(SheetNumber(text)).text == plain)
}

/// What a formula leaves behind the fifteenth digit nobody sees, and no scale should void it.
@Test(arguments: [
  ("70.500000000000014", "70.5"), ("69.999999999999986", "70"), ("76.49999999999999", "76.5"),
  ("-69.999999999999986", "-70"), ("0.99999999999999989", "1"),
  ("1.0000000000000002E-3", "0.001"), ("9.9999999999999982E2", "1000"),
  ("66.666666666666671", "66.6666666666667"), ("123456789012345.64", "123456789012346"),
  ("99999999999999.984", "100000000000000"),
])
func aNumberHasTheFifteenDigitsThatAreShown(text: String, shown: String) throws {
  let number = try #require(SheetNumber(text))
  #expect(number.text == shown)
  #expect(number.wasShortened)
}

@Test func whatWasTypedIsNotShortened() throws {
  for text in ["76.099999999999994", "5.0999999999999996", "123456789012345", "1E15", "0"] {
    #expect(try !#require(SheetNumber(text)).wasShortened)
  }
  #expect(try #require(SheetNumber("0.70500000000000007")).percentage == "70.5%")
}

@Test(arguments: ["", ".", "-", "1e", "1e+", "1,5", "１", " 1", "1 ", "inf", "0x1p3", "1_0"])
func whatIsNoNumberIsNotRead(text: String) {
  #expect(SheetNumber(text) == nil)
}

/// Every mark with two decimals comes out as it was typed, from the 17 digits that a spreadsheet
/// writes for it.
@Test func everyMarkSurvives() throws {
  for hundredths in 0...10_000 {
    let typed = "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
    let value = try #require(Double(typed))
    let plain = try #require(SheetNumber("\(value)")).text
    let (noisy, exponent) = seventeenDigits(of: value)
    #expect(SheetNumber("\(noisy)E\(exponent)")?.text == plain)
    let trimmed = typed.replacing(/\.?0+$/, with: "")
    #expect(plain == (trimmed.isEmpty ? "0" : trimmed), "\(typed)")
  }
}

/// The exact binary value, rounded to 17 digits: an integer and a power of ten.
private func seventeenDigits(of value: Double) -> (UInt64, Int) {
  if value == 0 { return (0, 0) }
  // Values below 2^7 have at most 46 binary places here, so the product is exact in 128 bits.
  let exponent = Int(value.exponent)
  let mantissa = UInt128(value.significandBitPattern | 1 << 52)
  var power = 0
  var scaled = mantissa
  let shift = 52 - exponent
  while scaled >> UInt128(shift) < 10_000_000_000_000_000 {
    scaled *= 10
    power -= 1
  }
  let half = UInt128(1) << UInt128(shift - 1)
  return (UInt64((scaled + half) >> UInt128(shift)), power)
}

@Test(
  arguments: [
    ("General", .plain), ("0.00", .plain), ("#,##0.00_);[Red]\\(#,##0.00\\)", .plain),
    ("0.00E+00", .plain), ("0\"日\"", .plain), ("\"d\"0", .plain), ("[Magenta]0", .plain),
    ("[DBNum1][$-804]General", .plain), ("0.0\\h", .plain), ("# ?/?", .plain), ("@", .plain),
    ("0%", .percent), ("0.0%;@", .percent), ("0\"%\"", .plain),
    ("yyyy/m/d", .date), ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", .date), ("M/D", .date), ("mmm", .date),
    ("h:mm", .time), ("[h]:mm", .time), ("[mm]", .time), ("mm:ss.0", .time), ("yyyy h:mm", .date),
    ("上午/下午h\"时\"mm\"分\"", .time), ("", .plain), ("[", .plain), ("\"", .plain), ("\\", .plain),
  ] as [(String, NumberFormat)])
func aFormatTellsWhatANumberIs(code: String, format: NumberFormat) {
  #expect(NumberFormat(code: code) == format)
}

@Test(
  arguments: [
    (0, .plain), (2, .plain), (9, .percent), (10, .percent), (11, .plain), (14, .date), (18, .time),
    (22, .date), (31, .date), (37, .plain), (45, .time), (49, .plain), (57, .date), (164, .plain),
  ] as [(Int, NumberFormat)])
func aBuiltinFormatTellsIt(id: Int, format: NumberFormat) {
  #expect(NumberFormat(builtin: id) == format)
}

@Test(arguments: [
  (0, "1900-01-00"), (1, "1900-01-01"), (59, "1900-02-28"), (60, "1900-02-29"),
  (61, "1900-03-01"), (366, "1900-12-31"), (36_525, "1999-12-31"), (36_526, "2000-01-01"),
  (36_585, "2000-02-29"), (46_082, "2026-03-01"), (2_958_465, "9999-12-31"),
  (2_958_466, "#####"), (-0.5, "#####"), (46_082.75, "2026-03-01 18:00:00"),
  (46_081.999999999, "2026-03-01"), (1e300, "#####"),
])
func aDayIsADate(value: Double, text: String) {
  #expect(SerialDate(value, from1904: false).text == text)
}

@Test(arguments: [("A1", 0, 1), ("Z9", 25, 9), ("AA10", 26, 10), ("XFD1048576", 16_383, 1_048_576)])
func aCellHasAName(name: String, column: Int, row: Int) {
  #expect(CellName(name) == CellName(column: column, row: row))
  #expect(CellName(column: column, row: row).text == name)
}

@Test(arguments: [
  "", "A", "1", "A0", "a1", "A1B", "A01", "$A$1", "AAAAA1", "A99999999999999999999",
])
func otherTextsNameNoCell(name: String) {
  #expect(CellName(name) == nil)
}

@Test(arguments: ["A1_x", "_x", "_x00", "_x12345_", "_xZZZZ_", "x_y", "_xD83D_"])
func onlyWholeEscapesAreDecoded(text: String) {
  #expect(EscapedText.decoded(text) == text)
}
