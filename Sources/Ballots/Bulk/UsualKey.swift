/// What usual rows have to know of a key: how it is written, where its marks are counted, and which
/// bit of a ballot is theirs. Small, because there may be thousands.
struct UsualKey {
  let text: UsualText
  /// Where the bytes between the first and the last eight are kept.
  let middle: UInt32
  /// How many places its histogram has.
  private let width: UInt32
  /// The lowest mark that is counted, and where its counter is.
  private let low: Int64
  private let start: Int
  /// The distance of marks on the scale, and that of the lowest counted from the lowest of all.
  private let step: UInt32
  private let rest: UInt32
  /// The bit of a mark, in which word of the ballot, and in which plane of ballots.
  let bit: UInt64
  let word: UInt16
  let plane: UInt8

  /// Nil for a scale with a step that is too long.
  init?(_ text: UsualText, middle: Int, _ window: PlainTally.Window) {
    let bit = BallotBook.firstMark + window.mark
    guard let step = UInt32(exactly: window.step), let word = UInt16(exactly: bit >> 6),
      let width = UInt32(exactly: window.width), let middle = UInt32(exactly: middle)
    else { return nil }
    self.text = text
    self.middle = middle
    self.width = width
    low = window.low
    start = window.start
    self.step = step
    rest = UInt32((window.low - window.lowest) % window.step)
    self.bit = 1 << UInt64(bit & 63)
    self.word = word
    plane = UInt8(truncatingIfNeeded: window.plane)
  }

  /// The counter of a mark; nil for one that is not counted.
  @inline(__always)
  func counter(of code: Int64) -> Int? {
    let index = UInt64(bitPattern: code &- low)
    guard index < UInt64(width) else { return nil }
    if step != 1, (UInt32(truncatingIfNeeded: index) &+ rest) % step != 0 { return nil }
    return start &+ Int(truncatingIfNeeded: index)
  }
}
