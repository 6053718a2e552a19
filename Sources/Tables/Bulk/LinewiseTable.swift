public import Diagnostics

/// A CSV file in UTF-8 whose rows can be read line by line, in any order: no cell holds a line end.
///
/// Most rows of a large file are plain. Whoever reads them from their bytes hands back the others,
/// and gets them as a table, with everything said of them that reading the file as a whole says.
public struct LinewiseTable: Sendable {
  /// The columns, without rows.
  public let table: Table
  /// The offset of the first line below the header.
  public let rowsOffset: Int
  private let headerBytes: [UInt8]
  private let lastByte: UInt8

  /// A row that was not plain.
  public struct Line: Sendable {
    /// 1-based; the header is row 1.
    public let row: Int
    /// Without the line feed.
    public let bytes: [UInt8]

    public init(row: Int, bytes: [UInt8]) {
      self.row = row
      self.bytes = bytes
    }
  }

  /// Nil where the file has to be read as a whole to know what it is: it is a workbook or in
  /// another encoding, or its header is odd in some way.
  public init?(_ source: any ByteSource, of file: TableSource) {
    var bytes = [UInt8](repeating: 0, count: min(source.byteCount, LineChunks.longestLine))
    guard source.read(bytes.count, into: &bytes, from: 0, at: 0) == bytes.count,
      Workbook(signatureOf: bytes) == nil, !bytes.prefix(4096).contains(.nul),
      let end = bytes.firstIndex(of: .lineFeed)
    else { return nil }
    let line = Array(bytes[..<end])
    var last: [UInt8] = [0]
    guard WellFormedUTF8.firstFault(in: line, line.indices) == nil,
      source.read(1, into: &last, from: 0, at: source.byteCount - 1) == 1
    else { return nil }
    var scanner = RecordScanner(line, file: file.file)
    guard let record = scanner.next(), scanner.isAtEnd, !record.isBlank, record.onlyText == nil
    else { return nil }
    let header = TableHeader(record, in: file)
    guard header.problems.isEmpty, header.unnamedColumns.isEmpty else { return nil }
    table = Table(source: file, header: header.names, rows: [])
    rowsOffset = end + 1
    headerBytes = line
    lastByte = last[0]
  }

  /// The rows that were not plain, as a table, or all that is wrong with them.
  ///
  /// Nil where they show that the file has to be read as a whole: a line ends inside quotation
  /// marks or holds a carriage return or bytes that are no text, or the texts may be of another
  /// encoding.
  /// - Parameters:
  ///   - lines: in the order of the file.
  ///   - rowCount: the number of the last row of the file.
  ///   - names: the texts that the plain rows hold, each once.
  public func table(of lines: [Line], rowCount: Int, names: [[UInt8]]) -> Outcome<Table>? {
    guard Self.isUndoubtedUTF8([headerBytes] + names + lines.map(\.bytes)) else { return nil }
    var scanner = RecordScanner(headerBytes, file: table.source.file)
    guard let header = scanner.next() else { return nil }
    var assembly = TableAssembly(table.source, header: TableHeader(header, in: table.source))
    var last = Table.headerRow
    for line in lines {
      if line.row > last + 1 { assembly.passFilledRows() }
      var scanner = RecordScanner(line: line.bytes, row: line.row, file: table.source.file)
      guard !line.bytes.contains(.nul),
        let record = scanner.next(problemLimit: assembly.problemRoom), scanner.isAtEnd,
        !scanner.endedInsideQuotes
      else { return nil }
      assembly.take(record)
      last = line.row
    }
    if rowCount > last { assembly.passFilledRows() }
    let outcome = assembly.table()
    var table = outcome.value
    table?.encoding = TextEncoding.utf8.name
    return Outcome(
      table,
      outcome.diagnostics
        + CSVReader.openEnd(of: outcome, lastRow: rowCount, lastByte: lastByte))
  }

  /// Whether nobody can take the file for one of another encoding.
  private static func isUndoubtedUTF8(_ texts: [[UInt8]]) -> Bool {
    let foreign = texts.filter { $0.contains { $0 >= 0x80 } }
    guard foreign.allSatisfy({ WellFormedUTF8.firstFault(in: $0, $0.indices) == nil }) else {
      return false
    }
    return OddText.firstOddLetter(in: Array(foreign.joined()), isUTF8: true) == nil
  }
}
