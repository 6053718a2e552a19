extension String {
  /// Empty, or nothing but white space (Unicode White_Space, so also the ideographic space).
  public var isBlank: Bool {
    // Most cells begin with a visible ASCII character: no need to look that up.
    if let first = utf8.first, first > 0x20, first < 0x7F { return false }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// The text without the white space before and after it.
  public var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
