import ExactArithmetic
import RubricModel
import Spreadsheets

/// Marks on a sheet, with the columns that formulas take their values from.
struct MarkTable {
  struct Row {
    let coordinate: Coordinate
    /// The row of the sheet.
    let row: Int
    /// Index among the marks of the form.
    let mark: Int
    /// What the mark counts, and how many marks the row stands for; nil where it does not count.
    let exact: Rational?
    let times: Int

    /// The same row for something else.
    func at(_ coordinate: Coordinate) -> Row {
      Row(coordinate: coordinate, row: row, mark: mark, exact: exact, times: times)
    }
  }

  let sheet: SheetName
  let columns: MarkColumns
  let rows: [Row]
}

/// Which column of the sheet holds what; nil for what the form has not.
struct MarkColumns {
  /// The points that a mark counts; empty where it does not count.
  var value: Int?
  /// Whether it counts.
  var status: Int
  /// The level that it counts as.
  var level: Int?
  /// Of a tally: how many marks a row stands for, how many of them have points, and these points
  /// together.
  var times: Int?
  var votes: Int?
  var points: Int?
}
