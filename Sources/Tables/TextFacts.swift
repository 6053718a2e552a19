public import Diagnostics

/// What a text file is made of, before anybody reads it as a table.
public struct TextFacts: Sendable {
  /// The encoding as a reader knows it.
  public let encoding: Bilingual
  public let hasMark: Bool
  /// How many lines end in CRLF, in LF and in CR alone.
  public let lineEnds: (crlf: Int, lf: Int, cr: Int)
  public let byteCount: Int

  /// - Parameter bytes: as they stand in the file.
  public init(of bytes: [UInt8]) {
    let detected = TextEncoding.detected(in: bytes)
    encoding = detected.name
    byteCount = bytes.count
    hasMark = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains { bytes.starts(with: $0) }
    var text = bytes
    if case .utf8(let decoded) = detected.decoded(bytes) { text = decoded }
    var (crlf, lf, cr) = (0, 0, 0)
    for (index, byte) in text.enumerated() {
      let isBeforeFeed = index + 1 < text.count && text[index + 1] == .lineFeed
      let isBehindReturn = index > 0 && text[index - 1] == .carriageReturn
      switch byte {
      case .carriageReturn: if isBeforeFeed { crlf += 1 } else { cr += 1 }
      case .lineFeed: if !isBehindReturn { lf += 1 }
      default: break
      }
    }
    lineEnds = (crlf, lf, cr)
  }
}
