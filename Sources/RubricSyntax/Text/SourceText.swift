public import Diagnostics

/// The text of one rubric or session file, with its lines found.
public struct SourceText: Sendable {
  public let file: String
  public let bytes: [UInt8]
  /// The UTF-8 offset at which each line begins.
  private let lineStarts: [Int]

  /// - Parameter bytes: valid UTF-8; a mark at the start is kept and ignored by the lexer.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineStarts = Self.lineStarts(in: bytes)
  }

  public init(file: String, text: String) {
    self.init(file: file, bytes: Array(text.utf8))
  }

  /// Lines end with LF, CRLF or CR.
  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isLoneReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isLoneReturn { starts.append(index + 1) }
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
    let lineText = text(in: start..<end).trimmingLineEnd
    let column = text(in: start..<range.lowerBound).withoutMark.count
    let length = text(in: range.lowerBound..<min(range.upperBound, end)).trimmingLineEnd.count
    return .source(
      SourcePlace(
        file: file, line: line + 1, column: column + 1, length: length,
        lineText: lineText.withoutMark))
  }

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

extension String {
  fileprivate var trimmingLineEnd: String {
    var text = self[...]
    while let last = text.last, last.isNewline { text = text.dropLast() }
    return String(text)
  }

  fileprivate var withoutMark: String {
    hasPrefix("\u{FEFF}") ? String(unicodeScalars.dropFirst()) : self
  }
}
