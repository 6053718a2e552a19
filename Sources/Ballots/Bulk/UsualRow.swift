import Tables

/// A row `ballot, …, mark` of bare cells in at most 64 bytes: where its cells end.
///
/// All separators are found at once, without a branch that the processor could guess wrongly: rows
/// differ in nearly every length. Nothing here asks twice whether it is still inside the bytes.
struct UsualRow {
  /// Bytes behind the beginning of a row that are looked at.
  static let reach = 80

  let start: Int
  let nameEnd: Int
  let keyEnd: Int
  /// Where the line ends, with a carriage return or without.
  let markEnd: Int

  /// - Parameter keyColumns: how many stand between the ballot and the mark; at least one.
  /// - Precondition: there are `reach` bytes from the start on.
  @inline(__always)
  init?(_ bytes: borrowing RawSpan, _ start: Int, keyColumns: Int) {
    var ends = Self.positions(bytes, start)
    var last = ends.withoutLowest(keyColumns)
    if last & (last &- 1) == 0 {
      ends |= Self.positions(bytes, start &+ 32) &<< 32
      last = ends.withoutLowest(keyColumns)
    }
    let behind = last & (last &- 1)
    if behind == 0 { return nil }
    self.start = start
    nameEnd = start &+ ends.trailingZeroBitCount
    keyEnd = start &+ last.trailingZeroBitCount
    markEnd = start &+ behind.trailingZeroBitCount
    // The signs between are those of the key, which is compared as a whole.
    guard bytes.nearByte(at: nameEnd) == .comma, bytes.nearByte(at: keyEnd) == .comma,
      nameEnd > start, keyEnd > nameEnd &+ 1
    else { return nil }
  }

  /// One bit for each of 32 bytes that is below the minus sign, the first as the lowest.
  @inline(__always)
  private static func positions(_ bytes: borrowing RawSpan, _ start: Int) -> UInt64 {
    bytes.nearWord(at: start).positionsBelowMinus
      | bytes.nearWord(at: start &+ 8).positionsBelowMinus &<< 8
      | bytes.nearWord(at: start &+ 16).positionsBelowMinus &<< 16
      | bytes.nearWord(at: start &+ 24).positionsBelowMinus &<< 24
  }

  /// The position of the next row; nil where the line does not end behind the mark.
  @inline(__always)
  func next(_ bytes: borrowing RawSpan) -> Int? {
    if bytes.nearByte(at: markEnd) == .lineFeed { return markEnd &+ 1 }
    let isEnd =
      bytes.nearByte(at: markEnd) == .carriageReturn
      && bytes.nearByte(at: markEnd &+ 1) == .lineFeed
    return isEnd ? markEnd &+ 2 : nil
  }

  /// The ballot's number, of up to seven digits; nil for any other name.
  @inline(__always)
  func number(_ bytes: borrowing RawSpan) -> Int? {
    let length = nameEnd &- start
    guard length < 8, length == 1 || bytes.nearByte(at: start) != 0x30 else { return nil }
    let shift = UInt64(truncatingIfNeeded: 8 &* length)
    // The last digit becomes the highest byte; zeros stand before the number.
    let word = bytes.nearWord(at: start) &<< (64 &- shift) | 0x3030_3030_3030_3030 &>> shift
    return PlainMark.number(word).map { Int(truncatingIfNeeded: $0) }
  }

  /// A plain name, perhaps a longer number; nil for any other.
  @inline(__always)
  func name(_ bytes: borrowing RawSpan) -> BallotName? {
    guard nameEnd &- start <= BallotName.mostBytes else { return nil }
    let name = BallotName(bytes, start, length: nameEnd &- start)
    return name.isPlain ? name : nil
  }
}

extension UInt64 {
  /// One bit for each byte that is below the minus sign, the first byte as the lowest.
  @inline(__always)
  fileprivate var positionsBelowMinus: UInt64 {
    // The product moves the highest bits of all bytes into the highest byte.
    ((bytesBelowMinus &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }

  /// Without so many of its lowest bits; most files have two key columns.
  @inline(__always)
  fileprivate func withoutLowest(_ count: Int) -> UInt64 {
    var bits = self & (self &- 1)
    if count == 1 { return bits }
    bits &= bits &- 1
    if count == 2 { return bits }
    for _ in 2..<count { bits &= bits &- 1 }
    return bits
  }
}
