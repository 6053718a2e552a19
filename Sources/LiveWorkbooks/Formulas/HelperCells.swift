import ExactArithmetic
import RubricModel
import Rules
import Spreadsheets

/// Cells beside a value, in its row, that its formula takes numbers from.
struct HelperCells {
  let row: Int
  private(set) var cells: [SheetCellDraft] = []

  init(row: Int) { self.row = row }

  /// How a formula of the row names the cell at an index.
  func label(_ index: Int) -> String {
    CellPosition(row: row, column: WorkingsSheet.Column.helpers + index).label
  }

  /// Several cells side by side.
  func label(_ indices: Range<Int>) -> String {
    "\(label(indices.lowerBound)):\(label(indices.upperBound - 1))"
  }

  /// Adds a cell, and tells how formulas name it.
  /// - Parameter result: the engine's value of it; nil where the cell is empty.
  @discardableResult
  mutating func add(_ formula: String, _ result: Rational?) -> String {
    cells.append(SheetCellDraft(formula: formula, result: result))
    return label(cells.count - 1)
  }
}

/// A formula with the cells that it needs.
struct HelpedFormula {
  let formula: String
  let helpers: [SheetCellDraft]
}

/// Abstentions that count as marks of zero: how many there are.
struct CountedAbstentions {
  let formula: String
  /// As the engine counted.
  let number: Int
}

extension Collapse {
  /// Whether its formula needs cells of its own, which stand beside the value.
  func needsHelpers(isTally: Bool) -> Bool {
    switch selection {
    case .closest, .outliers, .best: return true
    case .trim(let trimming):
      return isTally || trimming.isByShare || average.countsAbstentions
        || ![.mean, .sum].contains(average.formula)
    case .enough, nil: return isTally && ![.mean, .sum].contains(average.formula)
    }
  }
}
