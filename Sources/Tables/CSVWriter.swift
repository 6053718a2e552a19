/// Writes rows as CSV text (RFC 4180) that `CSVReader` reads back cell for cell.
public enum CSVWriter {
  /// The rows with CRLF line ends, the last row too. No byte-order mark: the caller knows whether
  /// a spreadsheet is to open the file.
  public static func text(rows: [[String]]) -> String {
    var text = ""
    for row in rows {
      text += line(row)
      text += "\r\n"
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    if cells.count == 1, looksLikeAnotherLine(cells[0]) { return quoted(cells[0]) }
    return cells.map(cell).joined(separator: ",")
  }

  /// A cell that is alone in its row would be an empty line when empty, and cells of a file that
  /// is not separated by commas when it has semicolons or tabs.
  private static func looksLikeAnotherLine(_ text: String) -> Bool {
    text.isEmpty || OtherSeparator.first(in: text) != nil
  }

  /// The cell as it stands in a file: in quotation marks where it needs them.
  static func cell(_ text: String) -> String {
    needsQuotes(text) ? quoted(text) : text
  }

  /// Separators, quotes and line ends have to be quoted. White space at the edges, and a mark that
  /// would be taken for the file's own, are quoted so that nobody strips them.
  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    return first == "\u{FEFF}" || first.properties.isWhitespace || last.properties.isWhitespace
      || text.utf8.contains { [.comma, .quote, .lineFeed, .carriageReturn].contains($0) }
  }

  private static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [.quote]
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == .quote { bytes.append(byte) }
    }
    bytes.append(.quote)
    return String(decoding: bytes, as: UTF8.self)
  }
}
