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
    pieces(of: text[...]).map { DisplayWidth.of($0.trimmingEnd) }.max() ?? 0
  }

  /// Stretches without a place to break; the spaces after a word belong to it.
  private static func pieces(of text: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var previous: Character?
    for index in text.indices {
      let character = text[index]
      if let previous, canBreak(between: previous, and: character) {
        pieces.append(text[start..<index])
        start = index
      }
      previous = character
    }
    return pieces + [text[start...]]
  }

  private static func canBreak(between left: Character, and right: Character) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    guard DisplayWidth.of(left) == 2 || DisplayWidth.of(right) == 2 else { return false }
    return !opening.contains(left.unicodeScalars.first ?? " ")
      && !closing.contains(right.unicodeScalars.first ?? " ")
  }

  private static let opening: Set<Unicode.Scalar> = Set("（［｛〈《「『【〔〖“‘([{<".unicodeScalars)
  private static let closing: Set<Unicode.Scalar> = Set(
    "，。、；：！？）］｝〉》」』】〕〗”’…—·％‰～,.;:!?)]}>%".unicodeScalars)
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

  mutating func add(_ piece: Substring) {
    let needed = DisplayWidth.of(piece.trimmingEnd)
    let isHelpedByNewLine = needed <= width - indentation.count
    if used + needed > width, !line.isEmpty, isHelpedByNewLine { endLine() }
    if line.isEmpty, !lines.isEmpty { append(indentation[...]) }
    append(piece)
  }

  private mutating func append(_ text: Substring) {
    line += text
    used += DisplayWidth.of(text)
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
