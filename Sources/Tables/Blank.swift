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
    let bytes = utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0x0A...0x0D: return true
      case 0xC2, 0xE2: return unicodeScalars.contains(where: \.endsLine)
      default: break
      }
    }
    return false
  }

  /// The text without the white space before and after it.
  public var trimmed: String {
    let bytes = utf8Span.span
    if bytes.count > 0, bytes[0].beginsVisibleCharacter {
      let last = bytes.count - 1
      if bytes[last].isVisibleASCII || (last >= 2 && 0xE4...0xE9 ~= bytes[last - 2]) { return self }
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isVisibleASCII: Bool { self > 0x20 && self < 0x7F }

  /// The first byte of an ASCII sign or a usual Chinese character.
  fileprivate var beginsVisibleCharacter: Bool { isVisibleASCII || 0xE4...0xE9 ~= self }
}
