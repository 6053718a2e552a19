/// The keys that a thread has met, found by their bytes in a few steps.
struct KeyCache {
  private struct Entry {
    /// The first eight bytes, fewer in a shorter key; all zero where nothing is.
    var first: UInt64 = 0
    /// The last eight bytes; zero in a key that is shorter.
    var last: UInt64 = 0
    /// 0 where nothing is.
    var length: Int32 = 0
    var number: Int32 = 0
    /// Where its bytes begin in `texts`.
    var text = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 256)
  private var count = 0
  private var texts: [UInt8] = []

  /// A key whose row is not plain.
  static let odd = -1
  static let unknown = -2

  /// The number of the key between the positions, `odd` or `unknown`.
  /// - Precondition: the range is not empty, with eight more bytes on both sides.
  @inline(__always)
  func number(_ bytes: borrowing RawSpan, _ start: Int, _ end: Int) -> Int {
    let (first, last) = Self.ends(bytes, start, end)
    var position = place(first, last, end - start)
    while true {
      let entry = entries[position]
      if entry.length == 0 { return Self.unknown }
      if entry.first == first, entry.last == last, Int(entry.length) == end - start,
        end - start <= 16 || isSame(bytes, start, end, entry.text)
      {
        return Int(entry.number)
      }
      position = (position + 1) & (entries.count - 1)
    }
  }

  /// The same, of bytes that are known to be there.
  @inline(__always)
  func number(near bytes: borrowing RawSpan, _ start: Int, _ end: Int) -> Int {
    let length = end &- start
    let first: UInt64
    let last: UInt64
    if length >= 8 {
      (first, last) = (bytes.nearWord(at: start), bytes.nearWord(at: end &- 8))
    } else {
      let rest = UInt64.max &<< UInt64(truncatingIfNeeded: 8 &* length)
      (first, last) = (bytes.nearWord(at: start) & ~rest, 0)
    }
    var position = place(first, last, length)
    while true {
      if entries[position].first == first, entries[position].last == last,
        Int(entries[position].length) == length,
        length <= 16 || isSame(bytes, start, end, entries[position].text)
      {
        return Int(entries[position].number)
      }
      if entries[position].length == 0 { return Self.unknown }
      position = (position &+ 1) & (entries.count &- 1)
    }
  }

  mutating func add(_ bytes: borrowing RawSpan, _ start: Int, _ end: Int, number: Int) {
    if count * 3 > entries.count { grow() }
    let (first, last) = Self.ends(bytes, start, end)
    insert(
      Entry(
        first: first, last: last, length: Int32(truncatingIfNeeded: end - start),
        number: Int32(truncatingIfNeeded: number), text: texts.count))
    for position in start..<end {
      texts.append(bytes.byte(at: position))
    }
    count += 1
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: old.count * 4)
    for entry in old where entry.length > 0 { insert(entry) }
  }

  private mutating func insert(_ entry: Entry) {
    var position = place(entry.first, entry.last, Int(entry.length))
    while entries[position].length > 0 { position = (position + 1) & (entries.count - 1) }
    entries[position] = entry
  }

  @inline(__always)
  private static func ends(
    _ bytes: borrowing RawSpan, _ start: Int, _ end: Int
  ) -> (first: UInt64, last: UInt64) {
    let first = bytes.word(at: start)
    if end - start >= 8 { return (first, bytes.word(at: end - 8)) }
    return (first & ((1 << UInt64(8 * (end - start))) - 1), 0)
  }

  @inline(__always)
  private func place(_ first: UInt64, _ last: UInt64, _ length: Int) -> Int {
    let mixed =
      (first ^ (last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: length))
      &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32) & (entries.count - 1)
  }

  /// Whether the middle of a long key is the same; both ends are known to be.
  private func isSame(_ bytes: borrowing RawSpan, _ start: Int, _ end: Int, _ text: Int) -> Bool {
    for offset in 8..<(end - start - 8)
    where texts[text + offset] != bytes.byte(at: start + offset) {
      return false
    }
    return true
  }
}
