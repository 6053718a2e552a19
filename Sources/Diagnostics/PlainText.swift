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
    var measure = Measure()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E: measure.columns += 1
      // The wide space, punctuation, Chinese characters, full-width forms; 302A to 302F combine
      // with others.
      case 0x3000...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: measure.columns += 2
      // Dashes, quotation marks, the ellipsis, the middle dot, the multiplication sign, rules.
      case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7, 0xD7, 0x2500: measure.columns += 1
      default: return nil
      }
      measure.characters += 1
    }
    return measure
  }
}

extension String {
  /// How many characters it has.
  public var characterCount: Int { PlainText.measure(self)?.characters ?? count }
}
