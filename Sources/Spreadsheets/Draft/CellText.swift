import Diagnostics

/// Text of a file, made fit for a cell: nothing unseen in it, and nothing that breaks the file.
enum CellText {
  /// The longest text that a cell holds, in units of UTF-16.
  static let longest = 32_767

  /// As it is shown in a cell, and whether it had to be cut.
  static func shown(_ text: String) -> (text: String, isCut: Bool) {
    if text.utf8.count <= longest, PlainText.columns(of: text) != nil { return (text, false) }
    let visible = visible(text)
    let cut = String(
      visible.utf16.count > longest ? prefix(of: visible, longest - 1) + "…" : visible)
    return (escaped(cut), cut.utf16.count != visible.utf16.count)
  }

  /// As charts, properties and formulas have it, which know no escapes.
  static func visible(_ text: String) -> String {
    PlainText.columns(of: text) != nil ? text : VisibleText.of(wellFormed(text))
  }

  /// A name in a chart: one that is longer would not be read anyway.
  static func label(_ text: String) -> String { prefix(of: visible(text), 255) }

  /// Line ends of any kind become one sign. The last two scalars of the plane 0 are no characters
  /// and may not stand in XML.
  static func wellFormed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    return String(
      String.UnicodeScalarView(
        plain.unicodeScalars.map { (0xFFFE...0xFFFF).contains($0.value) ? "\u{FFFD}" : $0 }))
  }

  /// No character is cut in two.
  static func prefix(of text: String, _ length: Int) -> String {
    var count = 0
    return String(
      text.prefix { character in
        count += character.utf16.count
        return count <= length
      })
  }

  /// `_x0041_` stands for the letter A in the format; as a text it is written `_x005F_x0041_`.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(0x5F) else { return text }
    let bytes = Array(text.utf8)
    var written: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      written.append(byte)
      if byte == 0x5F && isEscape(bytes[index...]) { written += Array("x005F_".utf8) }
    }
    return String(decoding: written, as: UTF8.self)
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let sign = Array(bytes.prefix(7))
    return sign.count == 7 && sign[1] == 0x78 && sign[6] == 0x5F
      && sign[2...5].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}
