extension String {
  /// Empty, or nothing but white space (Unicode White_Space, so also the ideographic space).
  public var isBlank: Bool {
    // Most cells begin with a visible ASCII character: no need to look that up.
    if let first = utf8.first, first.beginsVisibleCharacter { return false }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether it goes on in another line (Unicode's mandatory line breaks).
  public var hasLineEnd: Bool {
    // The bytes with which line breaks begin.
    guard utf8.contains(where: { 0x0A...0x0D ~= $0 || $0 == 0xC2 || $0 == 0xE2 }) else {
      return false
    }
    return unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
      default: false
      }
    }
  }

  /// The text without the white space before and after it.
  public var trimmed: String {
    if let first = utf8.first, let last = utf8.last, first.beginsVisibleCharacter,
      last.isVisibleASCII || 0xE4...0xE9 ~= (utf8.dropLast(2).last ?? 0)
    {
      return self
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension UInt8 {
  fileprivate var isVisibleASCII: Bool { self > 0x20 && self < 0x7F }

  /// The first byte of an ASCII sign or a usual Chinese character.
  fileprivate var beginsVisibleCharacter: Bool { isVisibleASCII || 0xE4...0xE9 ~= self }
}
