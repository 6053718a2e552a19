/// The checksum that ZIP archives keep of every file (APPNOTE 6.3, 4.4.7). It finds accidents; what
/// somebody has changed on purpose, only a fingerprint finds.
enum CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    let (bytes, table) = (bytes.span, table.span)
    var rest: UInt32 = 0xFFFF_FFFF
    for index in 0..<bytes.count {
      rest = table[Int((rest ^ UInt32(bytes[index])) & 0xFF)] ^ rest >> 8
    }
    return ~rest
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { rest, _ in
      rest & 1 == 1 ? 0xEDB8_8320 ^ rest >> 1 : rest >> 1
    }
  }
}
