public import Diagnostics

/// Reads CSV files (RFC 4180) as offices really save them, and refuses what cannot be read for
/// certain: a mark must not move to another column because of a lost comma.
public enum CSVReader {
  /// The table in the bytes of a file, or all that is wrong with it, up to a hundred problems.
  ///
  /// Takes time in proportion to the size of the file.
  /// - Parameters:
  ///   - file: the name under which diagnostics show the file.
  ///   - progress: is told every few thousand rows how far the reading has come.
  public static func read(
    _ bytes: [UInt8], file: String, progress: ((ReadingProgress) -> Void)? = nil
  ) -> Outcome<Table> {
    if let workbook = Workbook(signatureOf: bytes) {
      return Outcome(nil, [.workbook(workbook, file: file)])
    }
    let (text, encoding) = TextFile.utf8(of: bytes, file: file) { $0.decoded($1) }
    guard let utf8 = text.value else { return Outcome(nil, text.diagnostics) }
    if isMarkup(utf8) { return Outcome(nil, text.diagnostics + [.markup(file: file)]) }
    let outcome = table(inUTF8: utf8, file: file, progress)
    let lastRow = outcome.value?.rows.last?.number ?? Table.headerRow
    var table = outcome.value
    table?.encoding = encoding.name
    return Outcome(
      table,
      text.diagnostics + outcome.diagnostics
        + openEnd(of: outcome, lastRow: lastRow, lastByte: utf8.last))
  }

  /// Many systems export a web page under the name of a spreadsheet.
  private static func isMarkup(_ utf8: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = utf8.dropFirst(utf8.starts(with: mark) ? mark.count : 0).prefix(512)
    let content = start.drop { $0 <= 0x20 }
    guard content.first == UInt8(ascii: "<") else { return false }
    let text = String(decoding: content, as: UTF8.self).lowercased()
    return ["<!doctype", "<html", "<head", "<meta", "<table", "<?xml"].contains(
      where: text.hasPrefix)
  }

  /// A last cell that neither a line end nor a quotation mark closes may have lost a digit. Behind
  /// blank rows, which are told, nothing is cut off.
  static func openEnd(
    of outcome: Outcome<Table>, lastRow: Int, lastByte: UInt8?
  ) -> [Diagnostic] {
    guard let table = outcome.value, outcome.diagnostics.isEmpty, lastRow > Table.headerRow,
      let lastByte, ![.lineFeed, .carriageReturn, .quote].contains(lastByte)
    else { return [] }
    return [.openEnd(row: lastRow, of: table)]
  }

  private static func table(
    inUTF8 bytes: [UInt8], file: String, _ progress: ((ReadingProgress) -> Void)?
  ) -> Outcome<Table> {
    var scanner = RecordScanner(bytes, file: file)
    guard let first = scanner.next() else { return Outcome(nil, [.emptyFile(file)]) }
    if first.isBlank, first.problems.isEmpty {
      return Outcome(nil, [withoutHeader(&scanner, file: file)])
    }
    let source = TableSource(file: file)
    if let line = first.separatorLine {
      return Outcome(nil, [.separatorRow(line, isComma: first.cells.count == 2, file: file)])
    }
    if let separator = TableHeader.otherSeparator(in: first) {
      return Outcome(nil, [.wrongSeparator(separator, in: source)])
    }
    if let title = first.title, let row = rowOfNames(bytes, file: file) {
      return Outcome(nil, [.titleRow(title, namesIn: row, in: source)])
    }
    var assembly = TableAssembly(source, header: TableHeader(first, in: source))
    while true {
      if let rows = scanner.passEmptyLines() { assembly.takeBlankRows(rows) }
      guard let record = scanner.next(problemLimit: assembly.problemRoom) else { break }
      assembly.take(record)
      if record.row.isMultiple(of: ReadingProgress.rowsBetweenWords) {
        progress?(ReadingProgress(rows: record.row, done: scanner.position, total: bytes.count))
      }
    }
    return assembly.table()
  }

  /// The first row below the top that has several cells with text in them.
  private static func rowOfNames(_ bytes: [UInt8], file: String) -> Int? {
    var scanner = RecordScanner(bytes, file: file)
    _ = scanner.next()
    while let record = scanner.next() {
      if record.cells.count(where: { !$0.isBlank }) > 1 { return record.row }
      if !record.isBlank, record.onlyText == nil { return nil }
    }
    return nil
  }

  /// Without a header, rows mean nothing: it only matters whether there are any.
  private static func withoutHeader(_ scanner: inout RecordScanner, file: String) -> Diagnostic {
    _ = scanner.passEmptyLines()
    while let record = scanner.next() {
      if !record.isBlank { return .blankHeader(in: TableSource(file: file)) }
    }
    return .emptyFile(file)
  }
}
