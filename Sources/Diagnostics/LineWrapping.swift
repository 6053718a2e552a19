/// Breaks text into lines of a number of terminal columns: English at spaces, Chinese between any
/// two characters, but never before closing or after opening punctuation.
public enum LineWrapping {
  /// The lines of a text; a line end in the text stays one.
  ///
  /// - Parameters:
  ///   - width: terminal columns of a line, its indentation included. A word that is longer by
  ///     itself, such as a path, stays whole so that it can be copied.
  ///   - hanging: columns by which every line but the first is indented; less than `width`.
  public static func lines(of text: String, width: Int, hanging: Int = 0) -> [String] {
    if let measure = PlainText.measure(text), measure.columns <= width {
      return [String(text[...].trimmingEnd)]
    }
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    var filling = LineFilling(width: width, hanging: hanging)
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { filling.endLine() }
      for piece in pieces(of: paragraph) { filling.add(piece) }
    }
    filling.endLine()
    return filling.lines
  }

  /// The columns of the longest stretch of a line of text that has no place to break: no narrower
  /// column can hold it.
  public static func widestPiece(of text: String) -> Int {
    pieces(of: text[...]).map(\.columns).max() ?? 0
  }

  /// A stretch without a place to break; the spaces after a word belong to it.
  fileprivate struct Piece {
    let text: Substring
    /// Without the spaces at its end.
    let columns: Int
    let spaces: Int
  }

  /// A character, as far as breaking asks.
  private struct Sign {
    let start: String.Index
    let first: Unicode.Scalar
    let columns: Int

    func mayBreak(before next: Sign) -> Bool {
      if next.first == " " { return false }
      if first == " " { return true }
      guard columns == 2 || next.columns == 2 else { return false }
      return !isOpening(first) && !isClosing(next.first)
    }
  }

  private static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var (start, columns, spaces) = (text.startIndex, 0, 0)
    var previous: Sign?
    for sign in signs(of: text) {
      if let previous, previous.mayBreak(before: sign) {
        pieces.append(Piece(text: text[start..<sign.start], columns: columns, spaces: spaces))
        (start, columns, spaces) = (sign.start, 0, 0)
      }
      if sign.first == " " {
        spaces += 1
      } else {
        columns += spaces + sign.columns
        spaces = 0
      }
      previous = sign
    }
    return pieces + [Piece(text: text[start...], columns: columns, spaces: spaces)]
  }

  private static func signs(of text: Substring) -> [Sign] {
    let scalars = text.unicodeScalars
    var signs: [Sign] = []
    for index in scalars.indices {
      // Where each scalar is a character of its own, nobody has to look for their ends.
      guard let columns = PlainText.columns(of: scalars[index].value) else {
        return text.indices.map { start in
          Sign(
            start: start, first: text[start].unicodeScalars.first ?? " ",
            columns: DisplayWidth.of(text[start]))
        }
      }
      signs.append(Sign(start: index, first: scalars[index], columns: columns))
    }
    return signs
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "［", "｛", "〈", "《", "「", "『", "【", "〔", "〖", "“", "‘", "(", "[", "{", "<": true
    default: false
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "！", "？", "）", "］", "｝", "〉", "》", "」", "』", "】", "〕", "〗", "”",
      "’", "…", "—", "·", "％", "‰", "～", ",", ".", ";", ":", "!", "?", ")", "]", "}", ">", "%":
      true
    default: false
    }
  }
}

/// Lines while they are being filled.
private struct LineFilling {
  private(set) var lines: [String] = []
  private var line = ""
  private var used = 0
  private let width: Int
  private let indentation: String

  init(width: Int, hanging: Int) {
    self.width = width
    indentation = String(repeating: " ", count: hanging)
  }

  mutating func add(_ piece: LineWrapping.Piece) {
    let isHelpedByNewLine = piece.columns <= width - indentation.count
    if used + piece.columns > width, !line.isEmpty, isHelpedByNewLine { endLine() }
    if line.isEmpty, !lines.isEmpty { append(indentation[...], columns: indentation.count) }
    append(piece.text, columns: piece.columns + piece.spaces)
  }

  private mutating func append(_ text: Substring, columns: Int) {
    line += text
    used += columns
  }

  mutating func endLine() {
    lines.append(String(line[...].trimmingEnd))
    line = ""
    used = 0
  }
}

extension Substring {
  fileprivate var trimmingEnd: Substring {
    var rest = self
    while rest.utf8.last == UInt8(ascii: " ") { rest.removeLast() }
    return rest
  }
}
