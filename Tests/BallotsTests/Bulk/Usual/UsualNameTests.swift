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

  // MARK: The name of the row before

  private func stands(_ name: String, in row: String) -> Bool {
    let before = Array((name + ",U01,overall,66.25\n").utf8)
    let bytes = Array(("..." + row + ",U02,voice,78.1\n").utf8)
    let known = NameBefore(unsafe before.span.bytes, 0, length: name.utf8.count + 1)
    return known.stands(in: unsafe bytes.span.bytes, at: 3)
  }

  private static let names = (1...16).map { String("K-00123456789ABCD".prefix($0)) }

  @Test(arguments: names)
  func theNameOfTheRowBeforeStandsWhereItsBytesAre(_ name: String) {
    #expect(stands(name, in: name))
    #expect(!stands(name, in: name + "0"))
    #expect(!stands(name, in: String(name.dropLast())))
  }

  /// With sixteen bytes, one of them lies between both words.
  @Test(arguments: names)
  func anotherByteIsAnotherName(_ name: String) {
    for index in name.indices {
      var other = name
      other.replaceSubrange(index...index, with: "x")
      #expect(!stands(name, in: other), "\(other)")
    }
  }

  @Test func noNameStandsBeforeTheFirstRow() {
    for first: UInt8 in 0...2 {
      for second: UInt8 in 0...2 {
        let bytes = [first, second] + [UInt8](repeating: 0, count: 16)
        let stands = NameBefore().stands(in: unsafe bytes.span.bytes, at: 0)
        #expect(!stands)
      }
    }
  }
}
