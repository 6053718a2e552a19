import Glibc

/// GB18030 → UTF-8 by the C library, which knows the standard's tables. GB 2312 and GBK are parts
/// of GB18030, so a file in either is read, too.
enum GB18030Decoder {
  /// - Parameter name: what the C library calls the encoding.
  static func decode(_ bytes: [UInt8], as name: String = "GB18030") -> DecodedText {
    let converter = unsafe iconv_open("UTF-8", name)
    // What iconv_open returns when it cannot: minus one as a pointer.
    guard unsafe converter != iconv_t(bitPattern: -1) else { return .noDecoder }
    defer { unsafe iconv_close(converter) }
    // A character of one byte stays one, of two becomes at most three, of four at most four.
    var text = [UInt8](repeating: 0, count: bytes.count * 3 / 2 + 4)
    var input = bytes
    var (unread, room) = (bytes.count, text.count)
    let isWhole = unsafe input.withUnsafeMutableBytes { source in
      unsafe text.withUnsafeMutableBytes { target in
        var from = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        return unsafe iconv(converter, &from, &unread, &to, &room) != -1
      }
    }
    guard isWhole, unread == 0 else { return .fault(offset: bytes.count - unread) }
    text.removeLast(room)
    return .utf8(text)
  }
}
