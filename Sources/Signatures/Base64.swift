/// Base64 (RFC 4648, section 4), as PEM files use it.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        text.append(index > group.count ? padding : digits[value >> (18 - 6 * index) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nil for anything but what `text` writes.
  static func bytes(of text: String) -> [UInt8]? {
    let body = text.utf8.prefix { $0 != padding }
    let values = body.compactMap { digits.firstIndex(of: $0) }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: values.count, by: 4) {
      let group = values[start..<min(start + 4, values.count)]
      let value: Int = group.reduce(0) { $0 << 6 | $1 } << (6 * (4 - group.count))
      for index in 0..<group.count - 1 {
        bytes.append(UInt8(truncatingIfNeeded: value >> (16 - 8 * index)))
      }
    }
    // Anything that was passed over would not be written again.
    return Self.text(of: bytes) == text ? bytes : nil
  }
}
