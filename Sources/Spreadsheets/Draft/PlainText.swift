/// What most cells hold: printable signs of ASCII and Chinese characters, on one line. Such a
/// text is shown as it is, and its width is told from its bytes; a sheet of a million cells is
/// written in less than half the time.
enum PlainText {
  /// The columns that it takes, as `DisplayWidth` has them; nil for a text with anything else in
  /// it.
  static func columns(of text: String) -> Int? {
    var columns = 0
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      // An underscore may begin an escape of the format.
      case 0x5F: return nil
      case 0x20...0x7E: columns += 1
      case 0xE4...0xE9:
        guard let second = bytes.next(), bytes.next() != nil else { return nil }
        // From U+4E00 to U+9FFF.
        if byte == 0xE4 && second < 0xB8 { return nil }
        columns += 2
      default: return nil
      }
    }
    return columns
  }
}
