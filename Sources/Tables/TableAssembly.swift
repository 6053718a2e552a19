import Diagnostics

/// Puts records together to a table: leaves out what holds nothing, refuses what does not fit.
struct TableAssembly {
  private let file: String
  private let header: TableHeader
  private var rows: [TableRow] = []
  private var problems = ProblemList()
  private var blankRun: BlankRun?
  /// Columns without a name, in order, and the first row that fills each of them.
  private var unnamedColumns: [(column: Int, filledInRow: Int?)]

  init(file: String, header: TableHeader) {
    self.file = file
    self.header = header
    unnamedColumns = header.unnamedColumns.map { ($0, nil) }
  }

  /// How many more problems of rows will be listed.
  var problemRoom: Int { problems.room }

  mutating func take(_ record: Record) {
    if record.isBlank {
      takeBlank(record)
    } else {
      reportBlankRun()
      takeFilled(record)
    }
    problems.add(record.problems)
  }

  /// The table, or all that is wrong with it: the header first, then row by row.
  func table() -> Outcome<Table> {
    var all = header.problems
    for case (let column, let row?) in unnamedColumns {
      all.add(.unnamedColumn(column, filledInRow: row, file: file))
    }
    all.add(problems)
    var diagnostics = all.diagnostics(file: file)
    if let run = blankRun, let first = run.firstRowWithCells {
      diagnostics.append(.trailingBlankRows(first...run.rows.upperBound, file: file))
    }
    return Outcome(withoutBlankColumns(), diagnostics)
  }
}

/// Rows that follow one another and are all blank. Those at the end of the file hold nothing;
/// one between others may be a row that somebody lost.
private struct BlankRun {
  var rows: ClosedRange<Int>
  /// The first row that has separators or spaces: not simply a line end too many.
  var firstRowWithCells: Int?
}

extension TableAssembly {
  private mutating func takeBlank(_ record: Record) {
    let row = record.row
    var run = blankRun ?? BlankRun(rows: row...row)
    run.rows = run.rows.lowerBound...row
    if record.cells != [""] { run.firstRowWithCells = run.firstRowWithCells ?? row }
    blankRun = run
  }

  private mutating func reportBlankRun() {
    guard let run = blankRun else { return }
    problems.add(.emptyRows(run.rows, file: file))
    blankRun = nil
  }

  private mutating func takeFilled(_ record: Record) {
    // Where a quotation mark is wrong, the number of cells means nothing.
    guard record.problems.isEmpty, let width = header.cellCount else { return }
    guard record.cells.count == width else {
      problems.add(
        .wrongCellCount(record.cells.count, expected: width, row: record.row, file: file))
      return
    }
    for index in unnamedColumns.indices where unnamedColumns[index].filledInRow == nil {
      if !record.cells[unnamedColumns[index].column].isBlank {
        unnamedColumns[index].filledInRow = record.row
      }
    }
    rows.append(TableRow(number: record.row, cells: record.cells))
  }

  /// The table without the columns at the right that have neither a name nor a filled cell: the
  /// traces of cells that somebody cleared in a spreadsheet.
  private func withoutBlankColumns() -> Table {
    let width = (header.names.lastIndex { !$0.isEmpty } ?? -1) + 1
    if width == header.names.count { return Table(file: file, header: header.names, rows: rows) }
    return Table(
      file: file, header: Array(header.names.prefix(width)),
      rows: rows.map { TableRow(number: $0.number, cells: Array($0.cells.prefix(width))) })
  }
}
