public import Diagnostics

/// The bytes of a text file as UTF-8, from whatever encoding an office has saved it in.
public enum TextFile {
  /// The text, with a notice of its encoding if that is not UTF-8; no text, and a diagnostic with
  /// the offset, where the bytes are not of the encoding that they look like. Bytes that look like
  /// no other encoding are passed on as they are: whoever reads them says in which cell or line
  /// they are damaged.
  public static func utf8(of bytes: [UInt8], file: String) -> Outcome<[UInt8]> {
    utf8(of: bytes, file: file) { $0.decoded($1) }.text
  }

  /// - Parameter decode: makes UTF-8 of the bytes, where this system can.
  static func utf8(
    of bytes: [UInt8], file: String, decode: (TextEncoding, [UInt8]) -> DecodedText
  ) -> (text: Outcome<[UInt8]>, encoding: TextEncoding) {
    let fault = WellFormedUTF8.firstFault(in: bytes, bytes.indices)
    let encoding = TextEncoding.detected(in: bytes, firstFault: fault)
    return (utf8(of: bytes, encoding, firstFault: fault, file: file, decode), encoding)
  }

  private static func utf8(
    of bytes: [UInt8], _ encoding: TextEncoding, firstFault: Int?, file: String,
    _ decode: (TextEncoding, [UInt8]) -> DecodedText
  ) -> Outcome<[UInt8]> {
    if encoding == .gb18030, let line = OddText.firstUTF8Line(in: bytes) {
      return Outcome(nil, [.mixedEncodings(line: line, file: file)])
    }
    if encoding == .utf8, let offset = firstFault, TextEncoding.isForeignText(bytes) {
      let later = TextEncoding.offsetBehindGB18030(in: bytes)
      return Outcome(
        nil,
        [
          later.map { .undecodable(.gb18030, bytes, offset: $0, file: file) }
            ?? .noEncoding(bytes, offset: offset, file: file)
        ])
    }
    switch decode(encoding, bytes) {
    case .utf8(let text):
      let odd = OddText.firstOddLetter(in: text, isUTF8: encoding == .utf8).map {
        [Diagnostic.oddLetters($0, readAs: encoding, file: file)]
      }
      return Outcome(
        text, (odd ?? []) + (encoding == .utf8 ? [] : [.readAs(encoding, file: file)]))
    case .fault(let offset):
      return Outcome(nil, [.undecodable(encoding, bytes, offset: offset, file: file)])
    case .noDecoder: return Outcome(nil, [.unreadEncoding(encoding, file: file)])
    }
  }

  /// A file of another encoding as UTF-8 in memory, with what has to be said of it. Nil for UTF-8,
  /// a workbook, and a file that is refused: whoever reads it as a whole tells why.
  public static func recoded(_ source: some ByteSource, file: String) -> Outcome<RecodedText>? {
    var bytes = [UInt8](repeating: 0, count: source.byteCount)
    guard source.read(bytes.count, into: &bytes, from: 0, at: 0) == bytes.count,
      Workbook(signatureOf: bytes) == nil
    else { return nil }
    let encoding = TextEncoding.detected(in: bytes)
    if encoding == .utf8 { return nil }
    let text = utf8(of: bytes, file: file)
    guard let recoded = text.value, !text.diagnostics.hasErrors else { return nil }
    return Outcome(
      RecodedText(source: BytesInMemory(recoded), encoding: encoding), text.diagnostics)
  }
}

/// A file in memory as UTF-8, whatever it is on the disk.
public struct RecodedText: Sendable {
  public let source: BytesInMemory
  let encoding: TextEncoding

  /// A table of its rows, which says how the file itself is written.
  public func table(_ table: Table) -> Table {
    var table = table
    table.encoding = encoding.name
    return table
  }
}
