/// The keys that a thread has met, as usual rows ask for them.
///
/// Rows mostly come in one order, ballot after ballot: the key that was met behind the last one is
/// asked first, then the one that was met last with the same beginning. Only where neither stands,
/// the end of the key is looked for.
struct UsualKeys {
  /// In the order in which they were met.
  private(set) var keys: [UsualKey] = []
  private var details: [UsualKey.Details] = []
  /// By the hash of the first eight bytes, the last key that was met with them.
  private(set) var guesses = [UInt32](repeating: 0, count: 256)
  /// The bytes of all keys that are longer than two words.
  private var texts: [UInt8] = []
  /// The places of keys among `keys`.
  private var cache = KeyCache()
  private let columns: Int

  /// A longer key is not usual.
  static let longest = 48
  /// How many bytes are loaded when its end is looked for.
  static let searched = 64

  /// - Parameter columns: how many columns a key has; at least one.
  init(columns: Int) { self.columns = columns }

  /// - Precondition: the key is new; there are eight more bytes on both sides of the range.
  mutating func add(
    _ bytes: borrowing RawSpan, _ start: Int, _ end: Int, _ number: Int,
    _ window: PlainTally.Window, firstOwn: Int
  ) {
    let length = end - start + 1
    guard length <= Self.longest, bytes.byte(at: end) == .comma else { return }
    let text = UsualText(bytes, start, length: length)
    guard let key = UsualKey(text, window, firstOwn: firstOwn),
      let more = UsualKey.Details(number, window, middle: texts.count)
    else { return }
    cache.add(bytes, start, end, number: keys.count)
    if text.hasMiddle {
      for position in start...end { texts.append(bytes.byte(at: position)) }
    }
    if !keys.isEmpty { keys[keys.count - 1].following = UInt32(keys.count) }
    keys.append(key)
    details.append(more)
    if keys.count * 4 > guesses.count {
      guesses = Array(repeating: 0, count: guesses.count * 4)
      for number in keys.indices { guess(number) }
    } else {
      guess(keys.count - 1)
    }
  }

  private mutating func guess(_ number: Int) {
    // What stands behind a shorter key is not always the same.
    if keys[number].text.length < 8 { return }
    let place = Self.place(keys[number].text.first, among: guesses.count)
    guesses[place] = UInt32(number)
  }

  /// - Parameter count: a power of two.
  @inline(__always)
  static func place(_ first: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: (first &* 0x9E37_79B9_7F4A_7C15) &>> 40) & (count &- 1)
  }

  /// Whether the bytes between the first and the last eight of a key are those in the row, too.
  @inline(never)
  func hasSameMiddle(_ key: Int, _ bytes: borrowing RawSpan, at position: Int) -> Bool {
    let text = unsafe texts.span.bytes
    let middle = Int(details[key].middle)
    for offset in stride(from: 8, to: Int(keys[key].text.length) - 8, by: 8)
    where text.word(at: middle + offset) != bytes.word(at: position + offset) {
      return false
    }
    return true
  }

  /// The number by which all threads know a key.
  @inline(never)
  func number(of key: Int) -> Int { details[key].number }

  /// Whether the histogram of a key has a place for marks of its scale.
  @inline(never)
  func has(_ index: UInt64, of key: Int) -> Bool { details[key].has(index) }

  /// The place of the key that begins at the position, by its end; nil for one that was not met.
  @inline(never)
  func search(_ bytes: borrowing RawSpan, at position: Int) -> Int? {
    var ends =
      Separators.positions(bytes, position) | Separators.positions(bytes, position + 32) << 32
    for _ in 1..<columns { ends &= ends &- 1 }
    let length = ends.trailingZeroBitCount
    guard length > 0, length < Self.longest, bytes.byte(at: position + length) == .comma else {
      return nil
    }
    let number = cache.number(near: bytes, position, position + length)
    return number < 0 ? nil : number
  }
}

/// Finds the ends of cells, many at once and without a branch: cells differ in length.
private enum Separators {
  /// One bit for each of 32 bytes that is below the minus sign, the first as the lowest.
  @inline(__always)
  static func positions(_ bytes: borrowing RawSpan, _ start: Int) -> UInt64 {
    bytes.nearWord(at: start).positionsBelowMinus
      | bytes.nearWord(at: start &+ 8).positionsBelowMinus &<< 8
      | bytes.nearWord(at: start &+ 16).positionsBelowMinus &<< 16
      | bytes.nearWord(at: start &+ 24).positionsBelowMinus &<< 24
  }
}

extension UInt64 {
  /// One bit for each byte that is below the minus sign, the first byte as the lowest.
  @inline(__always)
  fileprivate var positionsBelowMinus: UInt64 {
    // The product moves the highest bits of all bytes into the highest byte.
    (bytesBelowMinus &* 0x0002_0408_1020_4081) &>> 56
  }
}
