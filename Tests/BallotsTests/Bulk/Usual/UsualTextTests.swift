import Testing

@testable import Ballots

@Suite struct UsualTextTests {
  private static let texts = [
    "1,", "12,", "123456,", "1234567,", "12345678,", "U01,overall,", "U01,overall,9,",
    "省公安厅,总体,", "省公安厅,overall result,",
  ]

  private func stands(_ text: String, in row: String) -> Bool {
    let known = Array(text.utf8) + Array("66.25\n1,U1".utf8)
    let bytes = Array(("..." + row + "78.1\r\n12,U2").utf8)
    let usual = UsualText(unsafe known.span.bytes, 0, length: text.utf8.count)
    return usual.stands(in: unsafe bytes.span.bytes, at: 3)
  }

  @Test func aTextStandsWhereItsBytesAre() {
    for text in Self.texts { #expect(stands(text, in: text), "\(text)") }
  }

  @Test func anotherByteInTheFirstEightOrTheLastIsAnotherText() {
    for text in Self.texts {
      let bytes = Array(text.utf8)
      for index in bytes.indices where index < 8 || index >= bytes.count - 8 {
        var other = bytes
        other[index] ^= 1
        let row = String(decoding: other, as: UTF8.self)
        if Array(row.utf8) == other { #expect(!stands(text, in: row), "\(text) \(index)") }
      }
    }
  }

  @Test func aTextThatGoesOnIsAnother() {
    #expect(!stands("1,", in: "11,"))
    #expect(!stands("U01,overall,", in: "U01,overalls,"))
    #expect(!stands("1234567,", in: "12345678,"))
  }
}
