import Testing

@testable import Arguments

@Suite struct ValueCheckTests {
  @Test(
    "A whole number is written in plain digits only",
    arguments: [
      ("0", 0), ("60", 60), ("007", 7), ("999999999999999999", 999_999_999_999_999_999),
      ("1000000000000000000", nil), ("", nil), ("-1", nil), ("+1", nil), ("1.0", nil),
      ("1,000", nil), ("６０", nil), ("六十", nil), (" 6", nil), ("0x10", nil),
    ] as [(String, Int?)])
  func wholeNumber(text: String, number: Int?) {
    #expect(ValueCheck.wholeNumber(text) == number)
  }
}
