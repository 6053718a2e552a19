import Spreadsheets

/// A cell that formulas name.
struct LiveCell: Hashable {
  let sheet: SheetName
  let row: Int
  let column: Int

  /// `C18` on its own sheet, `'现场测评'!C18` on another.
  func text(on other: SheetName) -> String {
    let label = CellPosition(row: row, column: column).label
    return sheet == other ? label : "\(sheet.quoted)!\(label)"
  }

  func moved(toColumn other: Int) -> LiveCell { LiveCell(sheet: sheet, row: row, column: other) }
}

/// Cells of one column: as few stretches as they make.
struct LiveRange: Hashable {
  let sheet: SheetName
  let column: Int
  let stretches: [ClosedRange<Int>]

  /// More stretches than anybody reads, and some programs take.
  private static let mostStretches = 60

  /// Nil where there are no rows, or where they lie too far apart to be written down.
  init?(_ sheet: SheetName, column: Int, rows: [Int]) {
    var stretches: [ClosedRange<Int>] = []
    for row in rows.sorted() {
      if let last = stretches.last, last.upperBound + 1 == row {
        stretches[stretches.count - 1] = last.lowerBound...row
      } else {
        stretches.append(row...row)
      }
    }
    guard (1...Self.mostStretches).contains(stretches.count) else { return nil }
    self.init(sheet, column: column, stretches: stretches)
  }

  private init(_ sheet: SheetName, column: Int, stretches: [ClosedRange<Int>]) {
    self.sheet = sheet
    self.column = column
    self.stretches = stretches
  }

  /// The same rows of another column.
  func moved(toColumn other: Int) -> LiveRange {
    LiveRange(sheet, column: other, stretches: stretches)
  }

  /// One text for each stretch.
  func parts(on other: SheetName) -> [String] {
    stretches.map { rows in
      let label = CellArea(rows: rows, columns: column...column).label
      return sheet == other ? label : "\(sheet.quoted)!\(label)"
    }
  }

  /// As the arguments of a function that takes several areas: `C5:C9,C12`.
  func text(on other: SheetName) -> String { parts(on: other).joined(separator: ",") }
}
