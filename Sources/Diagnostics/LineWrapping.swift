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
    // A plain character has at most three bytes: a longer text does not fit.
    if text.utf8.count <= 3 * width, let measure = PlainText.measure(text), measure.columns <= width
    {
      return [String(text[...].trimmingEnd)]
    }
    let bytes = Array(text.utf8)
    var filling = LineFilling(bytes, width: width, hanging: hanging)
    for paragraph in paragraphs(of: bytes) {
      forEachPiece(of: bytes, paragraph) { filling.add($0) }
      filling.endLine()
    }
    return filling.lines
  }

  /// The columns of the longest stretch of a line of text that has no place to break: no narrower
  /// column can hold it.
  public static func widestPiece(of text: String) -> Int {
    let bytes = Array(text.utf8)
    var widest = 0
    forEachPiece(of: bytes, bytes.indices) { widest = max(widest, $0.columns) }
    return widest
  }

  /// Where the paragraphs stand, without the line ends between them. A carriage return and a line
  /// feed are one character, and none of those.
  private static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    for index in bytes.indices
    where bytes[index] == 0x0A && (index == 0 || bytes[index - 1] != 0x0D) {
      paragraphs.append(start..<index)
      start = index + 1
    }
    return paragraphs + [start..<bytes.count]
  }

  /// A stretch without a place to break; the spaces after a word belong to it.
  fileprivate struct Piece {
    /// Where its bytes stand.
    let bytes: Range<Int>
    /// Without the spaces at its end.
    let columns: Int
    let spaces: Int
  }

  /// A character, as far as breaking asks.
  private struct Sign {
    let start: Int
    let first: Unicode.Scalar
    let columns: Int

    func mayBreak(before next: Sign) -> Bool {
      if next.first == " " { return false }
      if first == " " { return true }
      guard columns == 2 || next.columns == 2 else { return false }
      return !isOpening(first) && !isClosing(next.first)
    }
  }

  private static func forEachPiece(
    of bytes: [UInt8], _ text: Range<Int>, _ take: (Piece) -> Void
  ) {
    var (start, columns, spaces) = (text.lowerBound, 0, 0)
    var previous: Sign?
    forEachSign(of: bytes, text) { sign in
      if let previous, previous.mayBreak(before: sign) {
        take(Piece(bytes: start..<sign.start, columns: columns, spaces: spaces))
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
    take(Piece(bytes: start..<text.upperBound, columns: columns, spaces: spaces))
  }

  private static func forEachSign(
    of bytes: [UInt8], _ text: Range<Int>, _ take: (Sign) -> Void
  ) {
    guard PlainText.isPlain(bytes[text]) else { return forEachCharacter(of: bytes, text, take) }
    // Each scalar is a character of its own: nobody has to look for their ends.
    var next = text.lowerBound
    while next < text.upperBound {
      let start = next
      guard let (scalar, columns) = PlainText.next(bytes.span, &next),
        let first = Unicode.Scalar(scalar)
      else { return }
      take(Sign(start: start, first: first, columns: columns))
    }
  }

  private static func forEachCharacter(
    of bytes: [UInt8], _ text: Range<Int>, _ take: (Sign) -> Void
  ) {
    var start = text.lowerBound
    for character in String(decoding: bytes[text], as: UTF8.self) {
      take(
        Sign(
          start: start, first: character.unicodeScalars.first ?? " ",
          columns: DisplayWidth.of(character)))
      start += character.utf8.count
    }
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
  private let bytes: [UInt8]
  /// What stands on the line so far; nil where nothing does.
  private var line: Range<Int>?
  private var used = 0
  private let width: Int
  private let indentation: [UInt8]

  init(_ bytes: [UInt8], width: Int, hanging: Int) {
    self.bytes = bytes
    self.width = width
    indentation = Array(repeating: UInt8(ascii: " "), count: hanging)
  }

  mutating func add(_ piece: LineWrapping.Piece) {
    let isHelpedByNewLine = piece.columns <= width - indentation.count
    if used + piece.columns > width, line != nil, isHelpedByNewLine { endLine() }
    if line == nil, !lines.isEmpty { used += indentation.count }
    line = (line?.lowerBound ?? piece.bytes.lowerBound)..<piece.bytes.upperBound
    used += piece.columns + piece.spaces
  }

  mutating func endLine() {
    var text = line.map { bytes[$0] } ?? []
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    let isIndented = !lines.isEmpty && !text.isEmpty
    lines.append(String(decoding: (isIndented ? indentation : []) + text, as: UTF8.self))
    line = nil
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
