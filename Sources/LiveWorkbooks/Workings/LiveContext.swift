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
  /// Where ranks and grades will stand.
  var results: ResultsLayout?
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

  /// Whether some unit can be without it.
  func mayLackValue(_ operand: Quantity.Term.Operand) -> Bool {
    switch operand {
    case .quantity(let index): rubric.quantities[index].type.mayBeAbsent
    case .item(let form, _): rubric.forms[form].treatments.mayTakeMarksAway
    case .shared, .constant, .unitCount: false
    }
  }

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

  /// Which units a note leaves out stands on no sheet; those with a figure are the cells with a
  /// number.
  private func text(
    of count: UnitCount, for unit: Int, on sheet: SheetName
  ) throws(WhyNot) -> String {
    guard let figure = count.figure else {
      return String(unitsTakingPart.number(with: units[unit], ofCategory: count.isOfCategory))
    }
    let category = category(of: unit, count.isOfCategory)
    var cells: [LiveCell] = []
    for other in result.count.unitsTakingPart
    where self.category(of: other, count.isOfCategory) == category {
      if let cell = try cell(of: figure, for: other) { cells.append(cell) }
    }
    guard let first = cells.first else { return "0" }
    guard let range = LiveRange(first.sheet, column: first.column, rows: cells.map(\.row)) else {
      throw .tooLong
    }
    return "COUNT(\(range.text(on: sheet)))"
  }

  /// Nil where the unit has none.
  private func cell(
    of figure: Quantity.Term.Operand, for unit: Int
  ) throws(WhyNot) -> LiveCell? {
    switch figure {
    case .quantity(let index): return ends[index][unit]
    case .shared(let index): return shared[index]
    case .item(let form, let item):
      guard let table = tables[form] else { throw .marksNotListed }
      guard let column = table.columns.value,
        let row = table.rows.first(where: {
          Int($0.coordinate.unit) == unit && $0.coordinate[.item] == item
        })
      else { return nil }
      return LiveCell(sheet: table.sheet, row: row.row, column: column)
    case .constant, .unitCount: return nil
    }
  }

  /// What an operand is on the sheets.
  func text(
    of operand: Quantity.Term.Operand, for unit: Int, on sheet: SheetName
  ) throws(WhyNot) -> String {
    switch operand {
    case .constant(let amount): return LiveNumber.text(amount.value)
    case .unitCount(let count): return try text(of: count, for: unit, on: sheet)
    case .quantity, .shared, .item:
      guard let cell = try cell(of: operand, for: unit) else { throw .noCell }
      return cell.text(on: sheet)
    }
  }
}
