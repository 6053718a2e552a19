import ExactArithmetic
import RubricModel
import Rules
import Spreadsheets

/// Places as formulas: one more than the number of units that are ahead, by score and then by each
/// tie-break in turn.
struct RankFormula {
  /// The columns of the keys, the higher the better, in the order in which they are asked.
  let keys: [Int]
  /// The column of the category, where each category is ranked by itself.
  let category: Int?
  /// The rows of all units.
  let rows: ClosedRange<Int>

  /// A key that stands behind all others: the unit has no such score.
  static let none = "-1E+15"
  static let noneCell = CellNumber(-1_000_000_000_000_000)

  private func area(_ column: Int) -> String {
    CellArea(rows: rows, columns: column...column).fixedLabel
  }

  private func cell(_ row: Int, _ column: Int) -> String {
    CellPosition(row: row, column: column).label
  }

  /// The number of a unit.
  func number(_ numbering: RankNumbering, row: Int, places: Int, firsts: Int) -> String {
    switch numbering.formula {
    // Where no two are equal, the order of the list is the last key.
    case .unitsAhead, .unitsBefore: cell(row, places)
    case .placesAhead: dense(row: row, places: places, firsts: firsts)
    }
  }

  /// 并列占位: whoever is tied shares the better place.
  func place(row: Int) -> String {
    let ahead = keys.indices.map { index -> String in
      let equal = keys[..<index].map { "(\(area($0))=\(cell(row, $0)))" }
      let within = category.map { ["(\(area($0))=\(cell(row, $0)))"] } ?? []
      let better = "(\(area(keys[index]))>\(cell(row, keys[index])))"
      return "SUMPRODUCT(\((within + equal + [better]).joined(separator: "*"))*1)"
    }
    return "1+" + ahead.joined(separator: "+")
  }

  /// The place of the first unit that has it; empty for the others that share it.
  func first(row: Int, places: Int) -> String {
    let above = CellPosition(row: rows.lowerBound, column: places).fixedLabel
    let own = cell(row, places)
    let within = category.map {
      "\(CellPosition(row: rows.lowerBound, column: $0).fixedLabel):\(cell(row, $0)),\(cell(row, $0)),"
    }
    return "IF(COUNTIFS(\(within ?? "")\(above):\(own),\(own))=1,\(own),\"\")"
  }

  /// 并列不占位: how many different places there are up to its own.
  private func dense(row: Int, places: Int, firsts: Int) -> String {
    let within = category.map { "\(area($0)),\(cell(row, $0))," } ?? ""
    return "COUNTIFS(\(within)\(area(firsts)),\"<=\"&\(cell(row, places)))"
  }
}

extension RankNumbering {
  /// Whether a column tells which unit is the first that has a place.
  var countsFirsts: Bool {
    switch formula {
    case .placesAhead: true
    case .unitsAhead, .unitsBefore: false
    }
  }
}
