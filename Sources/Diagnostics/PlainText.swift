/// Measures of text that is made of nothing but visible ASCII signs and usual Chinese characters
/// and punctuation: each scalar is a character of its own, one or two columns wide.
///
/// Nearly all text is so, and asking Unicode's tables about each of its characters was a tenth of
/// the work of counting a meeting.
public enum PlainText {
  public struct Measure: Equatable, Sendable {
    public fileprivate(set) var characters = 0
    public fileprivate(set) var columns = 0
  }

  /// Nil for text with any other character.
  public static func measure(_ text: String) -> Measure? {
    let bytes = text.utf8Span.span
    var measure = Measure()
    var index = 0
    while index < bytes.count {
      guard let (_, columns) = next(bytes, &index) else { return nil }
      measure.columns += columns
      measure.characters += 1
    }
    return measure
  }

  /// The character that begins at the index, which goes on behind it; nil for one that is not
  /// plain.
  /// - Parameter bytes: valid UTF-8.
  @inline(__always)
  static func next(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) -> (scalar: UInt32, columns: Int)? {
    let lead = UInt32(bytes[index])
    let scalar: UInt32
    if lead < 0x80 {
      scalar = lead
      index += 1
    } else if lead < 0xE0 {
      scalar = (lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      index += 2
    } else if lead < 0xF0 {
      scalar =
        (lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
      index += 3
    } else {
      return nil
    }
    guard let columns = columns(of: scalar) else { return nil }
    return (scalar, columns)
  }

  /// How many characters valid UTF-8 has; nil for text with any other character.
  public static func characters(in bytes: ArraySlice<UInt8>) -> Int? {
    let bytes = bytes.span
    var characters = 0
    var index = 0
    while index < bytes.count {
      if next(bytes, &index) == nil { return nil }
      characters += 1
    }
    return characters
  }

  /// Whether valid UTF-8 has plain characters only.
  static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.span
    var index = 0
    while index < bytes.count {
      if next(bytes, &index) == nil { return false }
    }
    return true
  }

  /// Nil for a character that is not plain.
  static func columns(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0x20...0x7E: 1
    // The wide space, punctuation, Chinese characters, full-width forms; 302A to 302F combine with
    // others.
    case 0x3000...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: 2
    // Dashes, quotation marks, the ellipsis, the middle dot, the multiplication sign, rules.
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7, 0xD7, 0x2500: 1
    default: nil
    }
  }
}

extension String {
  /// How many characters it has.
  public var characterCount: Int { PlainText.measure(self)?.characters ?? count }
}
