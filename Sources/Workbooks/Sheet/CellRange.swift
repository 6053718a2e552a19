import Diagnostics

/// A cell by its letters and number, both counted from what a person calls the first.
struct CellName: Hashable {
  /// 0-based.
  let column: Int
  /// 1-based.
  let row: Int

  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Nil for a text that is not like `C18`.
  init?(_ text: some StringProtocol) {
    var (column, row) = (0, 0)
    var letters = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0 && letters < 4:
        column = column * 26 + Int(byte - 0x40)
        letters += 1
      case 0x30...0x39 where letters > 0 && row < Limits.rows * 10 && (row > 0 || byte > 0x30):
        row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
    }
    guard letters > 0, row > 0 else { return nil }
    self.column = column - 1
    self.row = row
  }

  var text: String { "\(CellPlace.letters(ofColumn: column))\(row)" }
}

/// A rectangle of cells.
struct CellRange: Hashable {
  let first: CellName
  let last: CellName

  /// Nil for a text that is not like `A1:B2`.
  init?(_ text: String) {
    let corners = text.split(separator: ":").compactMap { CellName($0) }
    guard let first = corners.first, let last = corners.last, corners.count <= 2,
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.first = first
    self.last = last
  }

  var isOneCell: Bool { first == last }
  var text: String { isOneCell ? first.text : "\(first.text):\(last.text)" }

  /// Whether it has a cell among so many rows and columns at the top left of the sheet.
  func reaches(rows: Int, columns: Int) -> Bool { first.row <= rows && first.column < columns }
}
