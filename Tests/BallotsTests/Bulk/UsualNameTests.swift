import Testing

@testable import Ballots

@Suite struct UsualNameTests {
  private func number(_ text: String) -> (Int?, length: Int) {
    let bytes = Array((text + ",U01,overall,66.25\n2,U02,voice,1").utf8)
    var length = 0
    return (UsualName.number(unsafe bytes.span.bytes, at: 0, &length), length)
  }

  private func text(_ text: String) -> (BallotName?, length: Int) {
    let bytes = Array((text + ",U01,overall,66.25\n2,U02,voice,1").utf8)
    var length = 0
    return (UsualName.text(unsafe bytes.span.bytes, at: 0, &length), length)
  }

  @Test(arguments: ["0", "7", "10", "4711", "999999", "1234567"])
  func numbers(_ text: String) {
    #expect(number(text) == (Int(text), text.count))
  }

  @Test(arguments: ["", "01", "00", "12345678", "1a", "-1", " 1", "1 ", "1.5", "K-1", "１", "1\n"])
  func otherNamesAreNoNumbers(_ text: String) {
    #expect(number(text).0 == nil)
  }

  @Test(arguments: ["01", "12345678", "K-1", "K-000123", "K-0001234", "0123456789012345"])
  func texts(_ text: String) {
    #expect(self.text(text) == (BallotName(Array(text.utf8)), text.count))
  }

  @Test(arguments: ["", "abc", "01234567890123456", "票1", "K 1", "\"K1\"", "K1\n"])
  func otherNamesAreLeftToTheCarefulWay(_ text: String) {
    #expect(self.text(text).0 == nil)
  }
}
