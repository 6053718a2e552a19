/// Whole lines of a file that one thread looks at.
public struct LineChunk: Sendable {
  /// Chunks are numbered from 0 in the order of the file.
  public internal(set) var index = 0
  /// The lines with other bytes around them: at least `margin` on both sides, so that words can be
  /// loaded without looking where the lines end.
  public internal(set) var bytes: [UInt8] = []
  /// Where the lines stand in `bytes`. The last one ends in a line feed, too.
  public internal(set) var lines: Range<Int> = 0..<0

  public static let margin = 96

  public init() {}
}

/// Hands out the lines of a file in chunks, to as many threads as ask.
public final class LineChunks: Sendable {
  private let source: any ByteSource
  private let start: Int
  private let size: Int
  private let tickets = Tickets()
  private let failed = Flag()
  public let count: Int

  /// A longer line is nobody's row of marks.
  static let longestLine = 1 << 16
  /// What is read behind a part for the rest of its last line. Most lines are shorter.
  static let usualLine = 1 << 9

  /// - Parameter start: the offset of the first line.
  public init(_ source: any ByteSource, from start: Int, size: Int = 1 << 20) {
    self.source = source
    self.start = start
    self.size = size
    count = max(0, source.byteCount - start + size - 1) / size
  }

  /// Whether some lines could not be had: the file cannot be read, or has a line without end.
  public var hasFailed: Bool { failed.isRaised }

  /// Lets all threads end soon.
  public func fail() { failed.raise() }

  /// Fills the chunk with the next lines; false when there are none.
  public func next(_ chunk: inout LineChunk) -> Bool {
    if hasFailed { return false }
    let index = tickets.take()
    guard index < count else { return false }
    if read(index, into: &chunk, lineRoom: Self.usualLine)
      || read(index, into: &chunk, lineRoom: Self.longestLine)
    {
      return true
    }
    fail()
    return false
  }

  /// The lines that begin in the chunk's part of the file. The last of them may reach into the next
  /// part; a line that reaches into this one belongs to a chunk before.
  /// - Parameter lineRoom: how far it may reach.
  private func read(_ index: Int, into chunk: inout LineChunk, lineRoom: Int) -> Bool {
    let margin = LineChunk.margin
    let first = start + index * size
    // The byte before the part tells whether a line begins with it.
    let from = index == 0 ? first : first - 1
    let room = min(size + 1 + lineRoom, source.byteCount - from)
    if chunk.bytes.count < room + 1 + 2 * margin {
      chunk.bytes = Array(repeating: 0, count: room + 1 + 2 * margin)
    }
    guard source.read(room, into: &chunk.bytes, from: margin, at: from) == room else {
      return false
    }
    // A last line without a line feed gets one.
    chunk.bytes[margin + room] = .lineFeed
    let endsFile = from + room == source.byteCount
    let end = margin + room + (endsFile && chunk.bytes[margin + room - 1] != .lineFeed ? 1 : 0)
    let lineStart = index == 0 ? margin : chunk.bytes.lineEnd(from: margin, before: end)
    let partEnd = min(end, margin + (first - from) + size)
    guard let lineStart, lineStart < partEnd else {
      chunk.index = index
      chunk.lines = margin..<margin
      // Without a line end the part is inside a line that is too long, or the last of the file.
      return lineStart != nil
    }
    guard let lastEnd = chunk.bytes.lineEnd(from: partEnd - 1, before: end) else { return false }
    chunk.index = index
    chunk.lines = lineStart..<lastEnd
    return true
  }
}

extension [UInt8] {
  /// The position behind the first line feed of a range; nil when it has none.
  fileprivate func lineEnd(from start: Int, before end: Int) -> Int? {
    var position = start
    while position < end {
      if self[position] == .lineFeed { return position + 1 }
      position += 1
    }
    return nil
  }
}
