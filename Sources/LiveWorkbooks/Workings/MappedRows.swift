import ExactArithmetic
import RubricModel
import Rules
import Scoring
import Spreadsheets

/// Steps that make of every value another one.
extension LadderWriter {
  mutating func map(_ placed: PlacedStep, _ step: Int, _ stage: LiveStage) -> LiveStage {
    let before = stage.values
    let lacks = mayLack(before: step)
    let values = before.map { value in
      let row = sheet.draft.nextRow
      var due =
        placed.step.comparesPlaces(in: context.rubric)
        ? place(placed.step, value, before, row, step)
        : DueRow(
          coordinate: value.coordinate, formula: formula(placed, value, before))
      let cell = value.cell.text(on: sheet.name)
      if lacks, let formula = due.formula {
        due = DueRow(
          coordinate: due.coordinate, formula: "IF(\(cell)=\"\",\"\",\(formula))",
          helpers: due.helpers)
      }
      return append(due, step)
    }
    return .values(values)
  }

  private func formula(
    _ placed: PlacedStep, _ value: LiveValue, _ all: [LiveValue]
  ) -> String? {
    let unit = Int(value.coordinate.unit)
    let cell = value.cell.text(on: sheet.name)
    switch placed.step {
    case .collapse, .share, .count: return nil
    case .multiply(let amount): return "\(cell)*\(LiveNumber.text(amount.value))"
    case .multiplyMember(let dimension, let member, let amount):
      let isMeant = value.coordinate[dimension] == member
      return isMeant ? "\(cell)*\(LiveNumber.text(amount.value))" : cell
    case .scale(let operand): return operandText(operand, unit).map { "\(cell)*\($0)" }
    case .add(let term):
      return amount(of: term, unit).map { cell + (term.isSubtracted ? "-" : "+") + $0 }
    case .divide(let division): return divided(cell, division, unit)
    case .forEach(let each): return forEach(cell, each, unit)
    case .replace(let bound, let amount):
      let test =
        LiveNumber.guarded(cell) + bound.comparison.sign + LiveNumber.bound(bound.amount.value)
      return "IF(\(test),\(LiveNumber.text(amount.value)),\(cell))"
    case .limit(let limit):
      return operandText(limit.operand, unit).map {
        "\(limit.isUpper ? "MIN" : "MAX")(\(cell),\($0))"
      }
    case .downToZero: return "MAX(0,\(cell))"
    case .lookUp(let lookUp): return lookedUp(cell, context.rubric.tables[lookUp.table])
    case .relativeToBest(let within):
      return rivals(of: value, all, within).map { "\(cell)/MAX(\($0.joined(separator: ",")))" }
    case .ratioOfLowest(let within):
      return rivals(of: value, all, within).map { "MIN(\($0.joined(separator: ",")))/\(cell)" }
    case .round(let rounding):
      let places = placed.result.kind == .share ? rounding.places + 2 : rounding.places
      return rounding.mode.formula(cell, places: places)
    case .keepExact: return cell
    }
  }

  private func operandText(_ operand: Quantity.Term.Operand, _ unit: Int) -> String? {
    context.text(of: operand, for: unit, on: sheet.name)
  }

  private func divided(_ cell: String, _ division: Division, _ unit: Int) -> String? {
    switch division.divisor {
    case .amount(let amount): return "\(cell)/\(LiveNumber.text(amount.value))"
    case .operand(let operand):
      guard let divisor = operandText(operand, unit) else { return nil }
      switch division.whenEmpty {
      case .leftOut: return "IF(\(divisor)=0,\"\",\(cell)/\(divisor))"
      case .countsAs(let amount):
        return "IF(\(divisor)=0,\(LiveNumber.text(amount.value)),\(cell)/\(divisor))"
      case .refuse, nil: return "\(cell)/\(divisor)"
      }
    }
  }

  private func forEach(_ cell: String, _ each: ForEach, _ unit: Int) -> String? {
    operandText(each.operand, unit).map { number in
      let exact = "\(number)*\(LiveNumber.text(each.points))"
      let points = each.mostInAll.map { "MIN(\(exact),\(LiveNumber.text($0)))" } ?? exact
      return cell + (each.isSubtracted ? "-" : "+") + points
    }
  }

  private func lookedUp(_ cell: String, _ table: LookUpTable) -> String? {
    switch table.kind {
    case .bands(let rows): TableFormula.bands(rows, cell)
    case .line(let line): TableFormula.line(line, cell)
    case .places: nil
    }
  }

  // MARK: Other units

  /// The cells of the units that a value is compared with.
  private func rivals(
    of value: LiveValue, _ all: [LiveValue], _ withinCategories: Bool
  ) -> [String]? {
    let own = context.category(of: Int(value.coordinate.unit), withinCategories)
    let rows = all.filter {
      context.category(of: Int($0.coordinate.unit), withinCategories) == own
    }
    return LiveRange(value.cell.sheet, column: value.cell.column, rows: rows.map(\.cell.row))?
      .parts(on: sheet.name)
  }

  /// The place and how many share it stand beside the points.
  private func place(
    _ step: Step, _ value: LiveValue, _ all: [LiveValue], _ row: Int, _ index: Int
  ) -> DueRow {
    guard case .lookUp(let lookUp) = step,
      case .places(let places) = context.rubric.tables[lookUp.table].kind,
      let areas = rivals(of: value, all, lookUp.isWithinCategories),
      case .placed(_, let place, let sharedBy, _)? = context.line(
        self.index, index, value.coordinate)?.working
    else { return DueRow(coordinate: value.coordinate, formula: nil) }
    let cell = value.cell.text(on: sheet.name)
    let rivals = RivalFormula(areas: areas)
    let column = WorkingsSheet.Column.helpers
    let ahead = rivals.numberAhead(of: cell, highestFirst: lookUp.order != .lowestFirst)
    return DueRow(
      coordinate: value.coordinate,
      formula: TableFormula.places(
        places, place: CellPosition(row: row, column: column).label,
        sharedBy: CellPosition(row: row, column: column + 1).label),
      helpers: [
        SheetCellDraft(formula: "1+" + ahead, result: Rational(place)),
        SheetCellDraft(formula: rivals.numberEqual(to: cell), result: Rational(sharedBy)),
      ])
  }
}
