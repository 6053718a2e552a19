import Testing

@testable import Ballots

@Suite struct UsualMarkTests {
  /// Signs that stand behind a mark, so that reading past its end would show.
  private func code(_ text: String, places: Int) -> Int64? {
    let bytes = Array((text + "\n9,1.5x7").utf8).prefix(8)
    let word = bytes.enumerated().reduce(UInt64(0)) {
      $0 | UInt64($1.element) << UInt64(8 * $1.offset)
    }
    guard let marks = UsualMark(places: places),
      let (code, length) = marks.read(word, marks.shapes.span)
    else { return nil }
    // A mark that ends elsewhere is refused by whoever looks for the end of its line.
    return length == text.utf8.count ? code : nil
  }

  @Test(arguments: [
    ("66.25", 2, 6625), ("66.5", 2, 6650), ("66", 2, 6600), ("0", 2, 0), ("0.01", 2, 1),
    ("999.99", 2, 99_999), ("999", 2, 99_900), ("7", 0, 7), ("99999", 0, 99_999),
    ("9999.9", 1, 99_999), ("99.999", 3, 99_999), ("9.9999", 4, 99_999), ("1.5", 4, 15_000),
    ("007.50", 2, 750), ("100", 2, 10_000), ("100.00", 2, 10_000),
  ])
  func aMarkInUnitsOfTheScale(_ text: String, _ places: Int, _ code: Int64) {
    #expect(self.code(text, places: places) == code)
  }

  /// Blank, not a number, or with more digits than there is room for.
  @Test(arguments: [
    ("", 2), (".5", 2), ("5.", 2), (".", 2), ("-1", 2), ("1,5", 2), ("1..5", 2), ("1.2.3", 2),
    ("66.255", 2), ("66.0", 0), ("1234", 2), ("1234.5", 2), ("123456", 0), ("12", 4), ("6a", 2),
    ("６", 2), (" 6", 2), ("12345678", 0), ("1234567", 0), ("6,5", 2), ("6/5", 2), ("6:5", 2),
  ])
  func anyOtherIsLeftToTheCarefulWay(_ text: String, _ places: Int) {
    #expect(code(text, places: places) == nil)
  }

  @Test func aScaleWithManyPlacesHasNoUsualMarks() {
    #expect(UsualMark(places: 5) == nil)
  }

  /// Every number of as many digits as there is room for, with all places and with as few as it
  /// needs.
  @Test(arguments: 0...4)
  func everyMarkHasItsValue(places: Int) {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    for number in stride(from: 0, through: 99_999, by: 7) {
      let decimals = String(scale + number % scale).dropFirst()
      let whole = String(number / scale)
      #expect(code(places == 0 ? whole : whole + "." + decimals, places: places) == Int64(number))
    }
  }

  /// Each byte at each place of a mark: only digits and one point are read, and only a line end
  /// ends them.
  @Test func anyOtherByteIsRefused() throws {
    let marks = try #require(UsualMark(places: 2))
    for text in ["66.25", "6.5", "66", "100.25"] {
      for place in 0...text.utf8.count {
        for byte: UInt8 in 0...255 {
          var bytes = Array((text + "\n9,1.5x7").utf8.prefix(8))
          bytes[place] = byte
          let word = bytes.enumerated().reduce(UInt64(0)) {
            $0 | UInt64($1.element) << UInt64(8 * $1.offset)
          }
          guard let (code, length) = marks.read(word, marks.shapes.span),
            bytes[length] == .lineFeed || bytes[length] == .carriageReturn
          else { continue }
          let padded = [UInt8](repeating: 0x30, count: 8) + bytes.prefix(length)
          let due = unsafe PlainMark.code(padded.span.bytes, 8, padded.count, places: 2)
          #expect(code == due, "\(text) \(place) \(byte)")
        }
      }
    }
  }

  /// Every text of up to four of these signs, alone and between digits, is read as the careful way
  /// reads it.
  @Test(arguments: 0...4)
  func agreesWithTheGeneralReader(places: Int) {
    let signs = ["0", "1", "9", ".", "5"]
    var texts = [""]
    var usual = 0
    for _ in 0..<4 {
      texts = texts.flatMap { text in signs.map { text + $0 } }
      for text in texts.flatMap({ [$0, "37" + $0, $0 + "250"] }) {
        guard let found = code(text, places: places) else { continue }
        usual += 1
        let padded = Array(("00000000" + text).utf8)
        let bytes = unsafe padded.span.bytes
        #expect(PlainMark.code(bytes, 8, padded.count, places: places) == found, "\(text)")
      }
    }
    #expect(usual > 100)
  }
}
