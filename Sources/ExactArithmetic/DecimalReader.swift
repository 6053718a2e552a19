/// Reads a number strictly: an optional sign, digits, and at most one point between digits.
/// Full-width forms and white space around are accepted and told. Nothing else is guessed:
/// what is refused carries the correction for a person to make.
public enum DecimalReader {
  /// Longer numbers are refused, so that reading a cell takes bounded time.
  public static let mostDigits = 1000

  public static func read(_ text: String) -> Result<DecimalNumber, NumberRefusal> {
    read(utf8: text.utf8.span)
  }

  /// Bytes that are no UTF-8 are refused like any other foreign character, named U+FFFD.
  public static func read(utf8 bytes: Span<UInt8>) -> Result<DecimalNumber, NumberRefusal> {
    if let number = plainNumber(bytes) { return .success(number) }
    let text = NumberText(utf8: bytes)
    if let number = text.number() { return .success(number) }
    return .failure(NumberFault.refusal(of: text))
  }

  /// The fast path: one pass over ASCII bytes, up to 18 digits; nil for everything else, also for
  /// numbers that the full reader accepts.
  private static func plainNumber(_ bytes: Span<UInt8>) -> DecimalNumber? {
    var start = 0
    var end = bytes.count
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    let hadSpace = end - start < bytes.count
    let isNegative = start < end && bytes[start] == UInt8(ascii: "-")
    if isNegative || (start < end && bytes[start] == UInt8(ascii: "+")) { start += 1 }
    guard let (digits, places) = plainDigits(bytes, from: start, to: end) else { return nil }
    return DecimalNumber(
      integer: Int128(isNegative ? -digits : digits), places: places,
      wasFolded: false, hadSurroundingSpace: hadSpace)
  }

  private static func plainDigits(
    _ bytes: Span<UInt8>, from start: Int, to end: Int
  ) -> (digits: Int64, places: Int)? {
    // 18 digits cannot overflow.
    guard start < end, end - start <= 18 else { return nil }
    var digits: Int64 = 0
    var point: Int?
    for index in start..<end {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ Int64(digit)
      } else if bytes[index] == UInt8(ascii: "."), point == nil, index > start, index + 1 < end {
        point = index
      } else {
        return nil
      }
    }
    return (digits, point.map { end - 1 - $0 } ?? 0)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
