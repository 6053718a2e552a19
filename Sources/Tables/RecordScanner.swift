import Diagnostics

/// One record of a CSV file: its cells, and what was wrong with its quotation marks and bytes.
struct Record {
  /// 1-based.
  let row: Int
  var cells: [String] = []
  var hasQuotedCell = false
  var problems: ProblemList

  var isBlank: Bool { cells.allSatisfy(\.isBlank) }

  /// The text that stands alone in it, if it is long enough for a title. A shorter one in row 1 may
  /// be the name of a column whose neighbours have lost theirs.
  var title: String? { onlyText.flatMap { $0.count < 5 ? nil : $0 } }

  /// Whether it has nothing but a text that is no number, as remarks below a table have.
  var isNote: Bool { onlyText?.utf8.contains { $0 >= 0x80 } ?? false }

  /// `sep=;` or the like, alone in its row; nil for every other row.
  var separatorLine: String? {
    guard !hasQuotedCell, cells.count <= 2, cells.last == "" || cells.count == 1,
      cells[0].utf8.count <= 6, cells[0].lowercased().hasPrefix("sep=")
    else { return nil }
    return cells.joined(separator: ",")
  }

  /// The text of the only cell that has one; nil where several have.
  var onlyText: String? {
    guard let only = cells.firstIndex(where: { !$0.isBlank }),
      cells[(only + 1)...].allSatisfy(\.isBlank)
    else { return nil }
    return cells[only].trimmed
  }
}

/// Cuts the bytes of a CSV file (RFC 4180) into records. CRLF, LF and CR all end a record.
///
/// It never stops at a mistake: it reports it, reads on in the likeliest way, and looks at each
/// byte once.
struct RecordScanner {
  private let bytes: [UInt8]
  private let file: String
  /// Cells are looked through for ill-formed bytes only in a file that has some.
  private let mayHaveFaults: Bool
  private(set) var position: Int
  private var record = Record(row: 0, problems: ProblemList())
  /// The first NUL of the cell that is being read: one report for each cell is enough.
  private var nulOffset: Int?
  /// Whether a quotation mark was still open at the end of the bytes.
  private(set) var endedInsideQuotes = false

  var isAtEnd: Bool { position >= bytes.count }

  /// - Parameter bytes: UTF-8; a byte-order mark is passed over.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    mayHaveFaults = WellFormedUTF8.firstFault(in: bytes, bytes.indices) != nil
  }

  /// A line of a file by itself, without its line end.
  /// - Parameter bytes: well-formed UTF-8. An empty line is a record, too: one blank cell.
  init(line bytes: [UInt8], row: Int, file: String) {
    self.bytes = bytes.isEmpty ? [.lineFeed] : bytes
    self.file = file
    position = 0
    record = Record(row: row - 1, problems: ProblemList())
    mayHaveFaults = false
  }

  /// The next record; nil after the last.
  /// - Parameter problemLimit: how many of its problems still get listed.
  mutating func next(problemLimit: Int = ProblemList.limitPerFile) -> Record? {
    guard position < bytes.count else { return nil }
    let width = record.cells.count
    record = Record(row: record.row + 1, problems: ProblemList(limit: problemLimit))
    record.cells.reserveCapacity(width)
    let start = position
    record.cells.append(nextCell())
    var count = 1
    while position < bytes.count, bytes[position] == .comma {
      position += 1
      count += 1
      // Of a row that has too many cells, or too much in them, no more are kept.
      if count <= TableLimits.columns, position - start <= TableLimits.bytesOfRow {
        record.cells.append(nextCell())
      } else {
        passCell()
      }
    }
    refuse(count, bytes: position - start)
    skipLineEnd()
    return record
  }

  /// Passes over lines without anything in them, which a damaged file may have by the million.
  /// - Returns: their rows; nil where the next line has something.
  mutating func passEmptyLines() -> ClosedRange<Int>? {
    let first = record.row + 1
    while position < bytes.count, [.lineFeed, .carriageReturn].contains(bytes[position]) {
      skipLineEnd()
      record = Record(row: record.row + 1, problems: ProblemList())
    }
    return record.row < first ? nil : first...record.row
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    let isCarriageReturn = bytes[position] == .carriageReturn
    position += 1
    if isCarriageReturn, position < bytes.count, bytes[position] == .lineFeed { position += 1 }
  }

  private mutating func nextCell() -> String {
    let start = position
    nulOffset = nil
    let isQuoted = position < bytes.count && bytes[position] == .quote
    if isQuoted { record.hasQuotedCell = true }
    let text = isQuoted ? quotedCell() : bareCell()
    if let offset = nulOffset { report { .nulByte(offset: offset, at: $0) } }
    if mayHaveFaults, let offset = WellFormedUTF8.firstFault(in: bytes, start..<position) {
      let byte = bytes[offset]
      report { .invalidUTF8(byte, offset: offset, at: $0) }
    }
    return text
  }

  /// Reports a problem of the cell that is being read.
  private mutating func report(_ problem: (CellPlace) -> Diagnostic) {
    let place = CellPlace(file: file, row: record.row, column: record.cells.count)
    record.problems.add(problem(place))
  }
}

/// Rows and cells that are too long.
extension RecordScanner {
  /// Refuses the row if it is larger than any.
  private mutating func refuse(_ count: Int, bytes: Int) {
    guard count > TableLimits.columns || bytes > TableLimits.bytesOfRow else { return }
    let place = CellPlace(file: file, row: record.row)
    record.problems.add(
      count > TableLimits.columns
        ? .tooManyColumns(count, at: place) : .rowTooLong(bytes, at: place))
  }

  private mutating func passCell() {
    if position < bytes.count, bytes[position] == .quote {
      position += 1
      endedInsideQuotes = !passQuoted { _ in }
    }
    _ = skipBareText()
  }

  /// Whether the cell from the position on has more in it than is read; it is told then.
  private mutating func isTooLong(from start: Int) -> Bool {
    let size = position - start
    if size <= TableLimits.bytesOfCell { return false }
    report { .cellTooLong(size, at: $0) }
    return true
  }
}

extension RecordScanner {
  private mutating func bareCell() -> String {
    let start = position
    let hasQuote = skipBareText()
    if isTooLong(from: start) { return "" }
    let text = text(start..<position)
    if hasQuote { report { .bareQuote(in: text, at: $0) } }
    return text
  }

  /// Moves to the comma or line end that ends a cell without quotation marks; tells whether it
  /// passed one all the same.
  private mutating func skipBareText() -> Bool {
    var hasQuote = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= .comma {
        switch byte {
        case .comma, .lineFeed, .carriageReturn: return hasQuote
        case .quote: hasQuote = true
        case .nul: nulOffset = nulOffset ?? position
        default: break
        }
      }
      position += 1
    }
    return hasQuote
  }

  /// The text between quotation marks, and whatever wrongly follows the closing one.
  private mutating func quotedCell() -> String {
    let start = position
    position += 1
    guard let text = quotedText() else {
      endedInsideQuotes = true
      report { .unclosedQuote(at: $0) }
      return ""
    }
    let end = position
    _ = skipBareText()
    if isTooLong(from: start) { return "" }
    if position == end { return text }
    let rest = self.text(end..<position)
    report { .textAfterQuote(rest, at: $0) }
    return text + rest
  }

  /// Reads up to the closing quotation mark and past it; nil when there is none.
  private mutating func quotedText() -> String? {
    // Text up to the last doubled quotation mark; most cells have none and skip this copy.
    var unescaped: [UInt8] = []
    var start = position
    let isClosed = passQuoted { [bytes] doubled in
      // What is too long is refused: it need not be kept.
      if unescaped.count <= TableLimits.bytesOfCell { unescaped += bytes[start..<doubled] }
      start = doubled + 1
    }
    guard isClosed else { return nil }
    let rest = start..<min(position - 1, start + TableLimits.bytesOfCell + 1)
    // What is too long may be cut inside a character.
    if unescaped.isEmpty { return String(decoding: bytes[rest], as: UTF8.self) }
    return String(decoding: unescaped + bytes[rest], as: UTF8.self)
  }

  /// Moves past the closing quotation mark; false where there is none.
  /// - Parameter doubled: is told where the second of two quotation marks stands that mean one.
  private mutating func passQuoted(_ doubled: (Int) -> Void) -> Bool {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .nul { nulOffset = nulOffset ?? position }
      position += 1
      if byte != .quote { continue }
      guard position < bytes.count, bytes[position] == .quote else { return true }
      doubled(position)
      position += 1
    }
    return false
  }

  private func text(_ range: Range<Int>) -> String {
    if mayHaveFaults { return String(decoding: bytes[range], as: UTF8.self) }
    // Cells end at ASCII signs, so that of well-formed text each is well formed.
    return unsafe String(copying: UTF8Span(unchecked: bytes.span.extracting(range)))
  }
}
