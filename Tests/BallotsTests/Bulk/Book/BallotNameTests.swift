import Testing

@testable import Ballots

@Suite struct BallotNameTests {
  private func loaded(_ text: String) -> BallotName {
    let bytes = Array(text.utf8) + Array(",U1,overall,66.5\n".utf8)
    return BallotName(unsafe bytes.span.bytes, 0, length: text.utf8.count)
  }

  @Test(arguments: [
    "1", "K-1", "K-00012", "K-000123", "K-0001234", "ABCDEFGH1234567", "0123456789012345",
  ])
  func aNameIsItsBytes(_ text: String) {
    let name = loaded(text)
    #expect(String(decoding: name.bytes, as: UTF8.self) == text)
    #expect(name == BallotName(Array(text.utf8)))
    #expect(name.hash(0) == BallotName(Array(text.utf8))?.hash(0))
    #expect(name.hash(0) != name.hash(1))
  }

  @Test func aLongNameHasNoShortForm() {
    #expect(BallotName(Array("01234567890123456".utf8)) == nil)
  }

  @Test func namesThatDifferInOneByteDiffer() {
    #expect(loaded("K-1") != loaded("K-2"))
    #expect(loaded("K-0000001") != loaded("K-0000002"))
    #expect(loaded("1") != loaded("01"))
  }

  /// A text with a digit; a number is one, too.
  @Test(arguments: [
    ("K-1", true), ("1a", true), ("01", true), ("a2345678b", true), ("12345678", true),
    ("abc", false), ("票1", false), ("K1\u{7F}", false), ("ABCDEFGHI", false),
  ])
  func plainTexts(_ text: String, _ isPlain: Bool) {
    #expect(loaded(text).isPlain == isPlain)
  }

  @Test(arguments: [
    ("0", 0), ("7", 7), ("12345678", 12_345_678), ("202011210001", 202_011_210_001),
    ("123456789012345", 123_456_789_012_345), ("1234567890123456", nil), ("01", nil),
    ("0000000001", nil), ("K-1", nil), ("1-2", nil),
  ])
  func numbers(_ text: String, _ number: Int?) {
    #expect(loaded(text).number == number)
  }
}
