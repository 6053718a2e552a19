/// Reads JSON (RFC 8259) as far as results use it: numbers are whole.
///
/// - Complexity: one pass; what is nested deeper than results are is refused.
public struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  /// The value of a text; nil where the text is no JSON, or has more behind it.
  public static func value(of bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes: bytes)
    guard String(validating: bytes, as: UTF8.self) != nil, let value = reader.value(depth: 0)
    else { return nil }
    reader.skipSpace()
    return reader.position == bytes.count ? value : nil
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private static let mostDepth = 64

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    if depth > Self.mostDepth { return nil }
    switch next {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "\""): return text().map { .text($0) }
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    default: return number()
    }
  }

  // MARK: Objects and lists

  private mutating func object(depth: Int) -> JSONValue? {
    position += 1
    var members: [(String, JSONValue)] = []
    var names: Set<String> = []
    if endsHere("}") { return .object(members) }
    repeat {
      skipSpace()
      // Of two members of one name nobody can say which is meant.
      guard next == UInt8(ascii: "\""), let name = text(), names.insert(name).inserted else {
        return nil
      }
      skipSpace()
      guard take(":"), let value = value(depth: depth + 1) else { return nil }
      members.append((name, value))
      skipSpace()
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func list(depth: Int) -> JSONValue? {
    position += 1
    var members: [JSONValue] = []
    if endsHere("]") { return .list(members) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      members.append(value)
      skipSpace()
    } while take(",")
    return take("]") ? .list(members) : nil
  }

  private mutating func endsHere(_ sign: String) -> Bool {
    skipSpace()
    return take(sign)
  }

  // MARK: Texts and numbers

  private mutating func text() -> String? {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        text += String(scalar).utf8
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return scalar()
    default: return nil
    }
  }

  /// Four hexadecimal digits, or twice four for a character beyond them.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let unit = codeUnit() else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard take("\\u"), let second = codeUnit(), UTF16.isTrailSurrogate(second) else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([unit, second]))
  }

  private mutating func codeUnit() -> UInt16? {
    guard position + 4 <= bytes.count else { return nil }
    let digits = bytes[position..<position + 4]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    position += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func number() -> JSONValue? {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let first = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    let isPadded = position - first > 1 && bytes[first] == UInt8(ascii: "0")
    if isPadded { return nil }
    return Int(String(decoding: bytes[start..<position], as: UTF8.self)).map { .number($0) }
  }

  // MARK: Bytes

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { position += 1 }
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }
}
