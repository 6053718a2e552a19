/// A cell, or several, with the comma behind: whether it stands at a place is told by two loads,
/// without looking for where it ends.
struct UsualText {
  /// The first eight bytes and the last eight; the same in a text that is shorter.
  let first: UInt64
  let last: UInt64
  /// How many bits of both words do not belong to the text: none where it has eight bytes or more.
  private let foreign: UInt8
  /// Where the last word begins.
  private let tail: UInt8
  /// With the comma.
  let length: UInt8

  static let longest = 255

  /// - Parameter length: 1 to `longest`.
  /// - Precondition: so many bytes, and at least eight, can be loaded from the start on.
  @inline(__always)
  init(_ bytes: borrowing RawSpan, _ start: Int, length: Int) {
    let isShort = length < 8
    let tail = isShort ? 0 : length &- 8
    foreign = isShort ? UInt8(truncatingIfNeeded: 64 &- 8 &* length) : 0
    let mask = UInt64.max &>> UInt64(foreign)
    first = bytes.nearWord(at: start) & mask
    last = bytes.nearWord(at: start &+ tail) & mask
    self.tail = UInt8(truncatingIfNeeded: tail)
    self.length = UInt8(truncatingIfNeeded: length)
  }

  /// Whether it has bytes between the two words.
  @inline(__always)
  var hasMiddle: Bool { length > 16 }

  /// Whether its first and last bytes stand there.
  /// - Precondition: its length, and at least eight bytes, can be loaded from the position on.
  @inline(__always)
  func stands(in bytes: borrowing RawSpan, at position: Int) -> Bool {
    let differences =
      (bytes.nearWord(at: position) ^ first) | (bytes.nearWord(at: position &+ Int(tail)) ^ last)
    return differences &<< UInt64(foreign) == 0
  }
}
