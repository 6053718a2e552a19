import Diagnostics

extension Lexer {
  /// Signs that turn the writing direction show a reader other words and numbers than the program
  /// reads: with U+202E before it, 13 looks like 31. They are refused wherever they stand, in names
  /// and comments too. The first of a line is told.
  mutating func reportReorderingSigns() {
    var told = 0
    for start in source.bytes.indices where start >= told {
      guard let length = Self.lengthOfReorderingSign(source.bytes[start...]) else { continue }
      report(.reorderingSign(at: source.place(of: start..<(start + length))))
      told = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
    }
  }

  /// In UTF-8: U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069.
  private static func lengthOfReorderingSign(_ bytes: ArraySlice<UInt8>) -> Int? {
    switch bytes.first {
    case 0xD8: return bytes.starts(with: [0xD8, 0x9C]) ? 2 : nil
    case 0xE2:
      let next = Array(bytes.prefix(3).dropFirst())
      guard next.count == 2 else { return nil }
      switch (next[0], next[1]) {
      case (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return 3
      default: return nil
      }
    default: return nil
    }
  }
}
