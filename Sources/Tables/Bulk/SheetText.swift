public import Diagnostics

/// A sheet of a workbook as the CSV file that it could have been: a tenth of what its rows would
/// take, and counted like any other.
///
/// - Invariant: `CSVReader` reads the same table from it, row numbers included.
public struct SheetText: Sendable {
  public let source: TableSource
  public let bytes: BytesInMemory

  /// A table of its rows, which has no encoding.
  public func table(_ table: Table) -> Table {
    var table = table
    table.encoding = nil
    return table
  }
}

/// Writes the rows of a sheet down; gives up where one of them would not fit into a line.
public struct SheetTextAssembly: SheetRows {
  private let source: TableSource
  public let width: Int
  private var bytes: [UInt8] = []
  private var isOdd = false

  public init(_ source: TableSource, sheetHeader header: [String]) {
    self.source = source
    width = header.count
    takeSheetRow(Table.headerRow, header)
  }

  public mutating func takeSheetRow(_ row: Int, _ cells: [String]) {
    if cells.count > width { isOdd = true }
    if isOdd { return }
    for column in 0..<width {
      if column > 0 { bytes.append(.comma) }
      if column < cells.count { append(cells[column]) }
    }
    bytes.append(.lineFeed)
  }

  private mutating func append(_ cell: String) {
    let start = bytes.count
    bytes += cell.utf8
    for position in start..<bytes.count where bytes[position] <= .comma {
      switch bytes[position] {
      case .comma, .quote:
        bytes.removeLast(bytes.count - start)
        bytes += CSVWriter.cell(cell).utf8
        return
      // A line end inside a cell, and what no text has.
      case 0..<0x20: isOdd = true
      default: break
      }
    }
  }

  public mutating func takeBlankRows(_ rows: ClosedRange<Int>) {
    bytes += repeatElement(.lineFeed, count: rows.count)
  }

  public mutating func refuse(_ problem: @autoclosure () -> Diagnostic) { isOdd = true }

  /// Nothing, and nothing said, where the sheet has to be read as a table.
  public func outcome() -> Outcome<SheetText> {
    Outcome(isOdd ? nil : SheetText(source: source, bytes: BytesInMemory(bytes)), [])
  }
}
