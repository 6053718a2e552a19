import Ballots
import ExactArithmetic
import RubricModel
import Scoring
import Spreadsheets

/// What formulas can refer to: the sheets laid out so far, and the engine's values beside them.
struct LiveContext {
  let result: SessionResult
  let words: LiveWords
  private let unitsTakingPart: NumberOfUnits
  /// By form.
  var tables: [Int: MarkTable] = [:]
  /// By their index: the cells of the numbers that all units share.
  var shared: [Int: LiveCell] = [:]
  /// By quantity, then by unit: the cell that the quantity ends with.
  var ends: [[Int: LiveCell]]
  /// By the name of a criterion, then by unit: its value just before the criteria become one.
  var criteria: [String: [Int: LiveCell]] = [:]
  /// The engine's values of these criteria.
  var criterionValues: [String: [Int: Rational]] = [:]
  /// The check columns of all sheets.
  var checks: [LiveRange] = []
  /// How many values no formula gives.
  var shownOnly = 0

  private var lines: [LineKey: DerivationLine] = [:]

  private struct LineKey: Hashable {
    let quantity: Int
    let step: Int
    let coordinate: Coordinate
  }

  init(_ result: SessionResult, _ words: LiveWords) {
    unitsTakingPart = NumberOfUnits(result.count)
    self.result = result
    self.words = words
    ends = Array(repeating: [:], count: result.rubric.quantities.count)
    for derivation in result.derivations {
      for line in derivation.lines {
        let key = LineKey(
          quantity: derivation.quantity, step: line.step ?? -1, coordinate: line.coordinate)
        lines[key] = line
      }
    }
  }

  var rubric: Rubric { result.rubric }
  var units: [AppraisedUnit] { result.count.units }

  /// The engine's line; nil where it has no value.
  func line(_ quantity: Int, _ step: Int?, _ coordinate: Coordinate) -> DerivationLine? {
    lines[LineKey(quantity: quantity, step: step ?? -1, coordinate: coordinate)]
  }

  /// The coordinates of which the engine has a line in each step.
  func coordinates(of quantity: Int) -> [Int: Set<Coordinate>] {
    var coordinates: [Int: Set<Coordinate>] = [:]
    for derivation in result.derivations where derivation.quantity == quantity {
      for line in derivation.lines {
        coordinates[line.step ?? -1, default: []].insert(line.coordinate)
      }
    }
    return coordinates
  }

  /// Units that are compared with each other share it.
  func category(of unit: Int, _ withinCategories: Bool) -> String {
    withinCategories ? units[unit].category ?? "" : ""
  }

  /// Which units a note leaves out stands on no sheet.
  func numberOfUnits(with unit: Int, ofCategory: Bool) -> Int {
    unitsTakingPart.number(with: units[unit], ofCategory: ofCategory)
  }

  /// What an operand is on the sheets.
  func text(
    of operand: Quantity.Term.Operand, for unit: Int, on sheet: SheetName
  ) throws(WhyNot) -> String {
    switch operand {
    case .constant(let amount): return LiveNumber.text(amount.value)
    case .unitsTakingPart(let ofCategory):
      return String(numberOfUnits(with: unit, ofCategory: ofCategory))
    case .quantity(let index):
      guard let cell = ends[index][unit] else { throw .noCell }
      return cell.text(on: sheet)
    case .shared(let index):
      guard let cell = shared[index] else { throw .noCell }
      return cell.text(on: sheet)
    case .item(let form, let item):
      guard let table = tables[form] else { throw .marksNotListed }
      guard let column = table.columns.value,
        let row = table.rows.first(where: {
          Int($0.coordinate.unit) == unit && $0.coordinate[.item] == item
        })
      else { throw .noCell }
      return LiveCell(sheet: table.sheet, row: row.row, column: column).text(on: sheet)
    }
  }
}
