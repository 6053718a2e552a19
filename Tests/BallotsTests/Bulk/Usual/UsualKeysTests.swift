import Testing

@testable import Ballots

@Suite struct UsualKeysTests {
  private static let margin = [UInt8](repeating: 0x2E, count: 8)

  private func keys(_ texts: [String], columns: Int = 2) -> UsualKeys {
    var keys = UsualKeys(columns: columns)
    for text in texts {
      let bytes = Self.margin + Array((text + ",").utf8) + Self.margin
      keys.add(
        unsafe bytes.span.bytes, 8, 8 + text.utf8.count, keys.keys.count + 100,
        PlainTally.Window(), firstOwn: 0)
    }
    return keys
  }

  private func found(_ text: String, in keys: UsualKeys) -> Int? {
    let bytes = Self.margin + Array((text + ",66.25\n").utf8) + Array(repeating: 0x2E, count: 80)
    return keys.search(unsafe bytes.span.bytes, at: 8)
  }

  @Test func keysAreFoundByTheirEnds() {
    let texts = (1...300).flatMap { ["U\($0),overall", "U\($0),voice", "省公安厅\($0)处,总体评价"] }
    let keys = keys(texts)
    #expect(keys.keys.count == texts.count)
    #expect(texts.indices.allSatisfy { found(texts[$0], in: keys) == $0 })
    #expect(found("U301,overall", in: keys) == nil)
    #expect(found("U1", in: keys) == nil)
  }

  @Test func eachKeyKnowsItsNumberAndTheOneThatWasMetBehindIt() {
    let keys = keys(["U01,overall", "U01,voice", "U02,overall"])
    #expect(keys.keys.map(\.following) == [1, 2, 0])
    #expect(keys.keys.indices.map { keys.number(of: $0) } == [100, 101, 102])
  }

  /// What the histogram says at once, and what only details tell.
  @Test func marksBetweenTheStepsOfAScaleHaveNoPlace() {
    var window = PlainTally.Window()
    (window.low, window.width, window.step) = (10, 5, 2)
    var keys = UsualKeys(columns: 1)
    let bytes = Self.margin + Array("U1,".utf8) + Self.margin
    keys.add(unsafe bytes.span.bytes, 8, 10, 0, window, firstOwn: 0)
    let indices = [9, 10, 11, 14, 15].map { keys.keys[0].index(of: $0) }
    #expect(
      indices.map { keys.keys[0].has($0) || keys.has($0, of: 0) } == [
        false, true, false, true, false,
      ])
  }

  @Test func theLastKeyWithABeginningIsGuessed() {
    let keys = keys(["U01,overall", "U01,overalls", "U02,overall", "U1,a"])
    func guess(_ key: Int) -> Int {
      let place = UsualKeys.place(keys.keys[key].text.first, among: keys.guesses.count)
      return Int(keys.guesses[place])
    }
    #expect((guess(0), guess(1), guess(2)) == (1, 1, 2))
  }

  @Test func aKeyThatIsTooLongIsNotUsual() {
    let name = String(repeating: "x", count: UsualKeys.longest - 3)
    let keys = keys([name + ",1", name + "x,1"])
    #expect(keys.keys.count == 1)
    #expect(found(name + ",1", in: keys) == 0)
    #expect(found(name + "x,1", in: keys) == nil)
  }

  @Test func longKeysDifferInTheMiddle() {
    let keys = keys(["省公安厅第一处,overall result", "省公安厅第二处,overall result"])
    let bytes = Array("省公安厅第二处,overall result,66.25\n".utf8)
    let span = unsafe bytes.span.bytes
    let ends = [0, 1].map { keys.keys[$0].text.stands(in: span, at: 0) }
    let middles = [0, 1].map { keys.hasSameMiddle($0, span, at: 0) }
    #expect(ends == [true, true])
    #expect(middles == [false, true])
  }
}
