/// A cell, or several, with the comma behind: whether it stands at a place is told by two loads, or
/// one, without looking for where it ends.
struct UsualText {
  /// The first eight bytes and the last eight; fewer in a text that is shorter.
  let first: UInt64
  let last: UInt64
  /// How many bits of the first word do not belong to the text.
  private let foreign: UInt8
  /// With the comma.
  let length: UInt8
  /// Whether both words are full and there is nothing between them, as in most texts.
  let isTwoWords: Bool

  static let longest = 255

  /// - Parameter length: 1 to `longest`.
  /// - Precondition: so many bytes, and at least eight, can be loaded from the start on.
  @inline(__always)
  init(_ bytes: borrowing RawSpan, _ start: Int, length: Int) {
    let isShort = length < 8
    foreign = isShort ? UInt8(truncatingIfNeeded: 64 &- 8 &* length) : 0
    first = bytes.nearWord(at: start) & UInt64.max &>> UInt64(foreign)
    last = isShort ? 0 : bytes.nearWord(at: start &+ length &- 8)
    self.length = UInt8(truncatingIfNeeded: length)
    isTwoWords = !isShort && length <= 16
  }

  /// Whether it has bytes between the two words.
  @inline(__always)
  var hasMiddle: Bool { length > 16 }

  /// Whether its first and last bytes stand there.
  /// - Precondition: its length, and at least eight bytes, can be loaded from the position on.
  @inline(__always)
  func stands(in bytes: borrowing RawSpan, at position: Int) -> Bool {
    let difference = bytes.nearWord(at: position) ^ first
    if foreign > 0 { return difference &<< UInt64(foreign) == 0 }
    return difference | lastDifference(bytes, position) == 0
  }

  /// The same of a text of two words.
  @inline(__always)
  func standsInTwoWords(in bytes: borrowing RawSpan, at position: Int) -> Bool {
    (bytes.nearWord(at: position) ^ first) | lastDifference(bytes, position) == 0
  }

  @inline(__always)
  private func lastDifference(_ bytes: borrowing RawSpan, _ position: Int) -> UInt64 {
    bytes.nearWord(at: position &+ Int(length) &- 8) ^ last
  }
}
