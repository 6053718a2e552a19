import Testing

@testable import Ballots

@Suite struct UsualMarkTests {
  /// Signs that stand behind a mark, so that reading past its end would show.
  private func code(_ text: String, places: Int) -> Int64? {
    let bytes = Array((text + "\n9,1.5x7").utf8).prefix(8)
    let word = bytes.enumerated().reduce(UInt64(0)) {
      $0 | UInt64($1.element) << UInt64(8 * $1.offset)
    }
    guard let (code, length) = UsualMark(places: places)?.read(word) else { return nil }
    // A mark that ends elsewhere is refused by whoever looks for the end of its line.
    return length == text.utf8.count ? code : nil
  }

  @Test(arguments: [
    ("66.25", 2, 6625), ("66.5", 2, 6650), ("66", 2, 6600), ("0", 2, 0), ("0.01", 2, 1),
    ("12345", 2, 1_234_500), ("123456", 2, 12_345_600), ("1234.56", 2, 123_456), ("7", 0, 7),
    ("1234567", 0, 1_234_567),
    ("1.5", 6, 1_500_000), ("007.50", 2, 750), ("9.99999", 5, 999_999),
  ])
  func aMarkInUnitsOfTheScale(_ text: String, _ places: Int, _ code: Int64) {
    #expect(self.code(text, places: places) == code)
  }

  /// Blank, not a number, or with more digits than there is room for.
  @Test(arguments: [
    ("", 2), (".5", 2), ("5.", 2), (".", 2), ("-1", 2), ("1,5", 2), ("1..5", 2), ("1.2.3", 2),
    ("66.255", 2), ("66.0", 0), ("1234567", 2), ("123", 6), ("6a", 2), ("６", 2), (" 6", 2),
    ("12345678", 0),
  ])
  func anyOtherIsLeftToTheCarefulWay(_ text: String, _ places: Int) {
    #expect(code(text, places: places) == nil)
  }

  @Test func aScaleWithManyPlacesHasNoUsualMarks() {
    #expect(UsualMark(places: 7) == nil)
  }

  /// Every text of up to four of these signs, alone and between digits, is read as the careful way
  /// reads it.
  @Test(arguments: 0...6)
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
