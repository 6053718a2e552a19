public import Diagnostics

/// The text of one rubric or session file, with its lines found.
public struct SourceText: Sendable {
  public let file: String
  public let bytes: [UInt8]
  /// The UTF-8 offset at which each line begins.
  private let lineStarts: [Int]
  /// How many characters (Unicode scalars) begin before each kilobyte.
  private let charactersBefore: [Int]

  /// - Parameter bytes: valid UTF-8; a mark at the start is kept and ignored by the lexer.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineStarts = Self.lineStarts(in: bytes)
    charactersBefore = Self.charactersBefore(in: bytes)
  }

  public init(file: String, text: String) {
    self.init(file: file, bytes: Array(text.utf8))
  }

  /// Lines end with LF, CRLF or CR.
  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in 0..<bytes.count where bytes[index] == 0x0A || bytes[index] == 0x0D {
      let isInPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isInPair { starts.append(index + 1) }
    }
    return starts
  }

  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place of a stretch of bytes. A stretch over several lines is marked up to the end of its
  /// first line.
  public func place(of range: Range<Int>) -> Place {
    let line = lineIndex(of: range.lowerBound)
    let start = lineStarts[line]
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    // The line is kept with the place; of a very long one only what can be shown.
    let shown = shownPart(of: start..<end, around: range)
    let before = shown.lowerBound == start ? 0 : characters(in: start..<shown.lowerBound)
    let column = before + characterCount(in: withoutMark(shown.lowerBound..<range.lowerBound))
    let marked = range.lowerBound..<max(range.lowerBound, min(range.upperBound, shown.upperBound))
    return .source(
      SourcePlace(
        file: file, line: line + 1, column: column + 1,
        length: characterCount(in: withoutLineEnd(marked)),
        lineBytes: bytes[withoutMark(withoutLineEnd(shown))], firstColumn: before + 1,
        bytes: range))
  }

  private func characterCount(in range: Range<Int>) -> Int {
    PlainText.characters(in: bytes[range]) ?? text(in: range).count
  }

  /// Without the sign that begins some files.
  private func withoutMark(_ range: Range<Int>) -> Range<Int> {
    bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) ? range.dropFirst(3) : range
  }

  /// Without the signs at its end that end a line in any way that Unicode knows.
  private func withoutLineEnd(_ range: Range<Int>) -> Range<Int> {
    var rest = range
    while let last = rest.last {
      switch bytes[last] {
      case 0x0A...0x0D: rest = rest.dropLast()
      case 0x85 where bytes[rest].suffix(2).first == 0xC2: rest = rest.dropLast(2)
      case 0xA8 where bytes[rest].suffix(3).starts(with: [0xE2, 0x80]),
        0xA9 where bytes[rest].suffix(3).starts(with: [0xE2, 0x80]):
        rest = rest.dropLast(3)
      default: return rest
      }
    }
    return rest
  }

  // MARK: Very long lines

  /// Far more bytes than a terminal shows on either side of a caret.
  private static let mostShown = 2000

  /// The line, or the part of it around the stretch, cut between characters.
  private func shownPart(of line: Range<Int>, around range: Range<Int>) -> Range<Int> {
    var start = max(line.lowerBound, range.lowerBound - Self.mostShown)
    while start > line.lowerBound, isContinuation(bytes[start]) { start -= 1 }
    var end = min(line.upperBound, range.lowerBound + Self.mostShown)
    while end < line.upperBound, isContinuation(bytes[end]) { end += 1 }
    return start..<max(end, range.lowerBound)
  }

  private func characters(in range: Range<Int>) -> Int {
    characters(before: range.upperBound) - characters(before: range.lowerBound)
  }

  private func characters(before offset: Int) -> Int {
    let kilobyte = offset / 1024
    let rest = bytes[kilobyte * 1024..<offset]
    return charactersBefore[kilobyte] + rest.count { !isContinuation($0) }
  }

  private static func charactersBefore(in bytes: [UInt8]) -> [Int] {
    var counts = [0]
    var count = 0
    for index in 0..<bytes.count {
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
      if index % 1024 == 1023 { counts.append(count) }
    }
    return counts
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// 1-based.
  public func lineNumber(at offset: Int) -> Int { lineIndex(of: offset) + 1 }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
