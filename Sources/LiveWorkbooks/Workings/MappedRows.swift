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
    let rivals = Rivals(of: before, placed.step, context)
    let values = before.map { value in
      let row = sheet.draft.nextRow
      var due =
        placed.step.comparesPlaces(in: context.rubric)
        ? place(placed.step, value, rivals, row, step)
        : DueRow(value.coordinate) { () throws(WhyNot) in try formula(placed, value, rivals) }
      let cell = value.cell.text(on: sheet.name)
      if lacks, case .formula(let formula, let helpers) = due.content {
        due = DueRow(
          value.coordinate, .formula("IF(\(cell)=\"\",\"\",\(formula))", helpers: helpers))
      }
      return append(due, step)
    }
    return .values(values)
  }

  private func formula(
    _ placed: PlacedStep, _ value: LiveValue, _ rivals: Rivals
  ) throws(WhyNot) -> String {
    let unit = Int(value.coordinate.unit)
    let cell = value.cell.text(on: sheet.name)
    switch placed.step {
    case .collapse, .share, .count, .takeRank: throw .noFormula
    case .multiply(let amount): return "\(cell)*\(LiveNumber.text(amount.value))"
    case .multiplyMember(let dimension, let member, let factor):
      let isMeant = value.coordinate[dimension] == member
      return isMeant ? "\(cell)*\(try operandText(factor, unit))" : cell
    case .scale(let operand): return "\(cell)*\(try operandText(operand, unit))"
    case .add(let term):
      guard let needed = try needed(by: [term], unit) else { return "\"\"" }
      let sum = cell + (term.isSubtracted ? "-" : "+") + (try amount(of: term, unit))
      return needed.isEmpty ? sum : "IF(\(Self.all(of: needed)),\(sum),\"\")"
    case .divide(let division): return try divided(cell, division, unit)
    case .forEach(let each):
      let cells = try cells(of: [each.operand], each.whenEmpty, unit)
      let otherwise = Self.without(each.whenEmpty, cell)
      return try guarded(otherwise, cells) { () throws(WhyNot) in try forEach(cell, each, unit) }
    case .addDistance(let distance):
      let cells = try cells(of: [distance.operand, distance.line], distance.whenEmpty, unit)
      let otherwise = Self.without(distance.whenEmpty, cell)
      return try guarded(otherwise, cells) { () throws(WhyNot) in
        try beyond(cell, distance, otherwise, unit)
      }
    case .replace(let bound, let amount):
      let test =
        LiveNumber.guarded(cell) + bound.comparison.sign + LiveNumber.bound(bound.amount.value)
      return "IF(\(test),\(LiveNumber.text(amount.value)),\(cell))"
    case .limit(let limit):
      return "\(limit.isUpper ? "MIN" : "MAX")(\(cell),\(try operandText(limit.operand, unit)))"
    case .downToZero: return "MAX(0,\(cell))"
    case .lookUp(let lookUp): return try lookedUp(cell, context.rubric.tables[lookUp.table])
    case .relativeToBest(let ratio):
      let best = "MAX(\(try rivals.areas(of: value, on: sheet.name).joined(separator: ",")))"
      return Self.ratio(cell, of: best, ratio.whenEmpty)
    case .ratioOfLowest(let ratio):
      let lowest = "MIN(\(try rivals.areas(of: value, on: sheet.name).joined(separator: ",")))"
      return Self.ratio(lowest, of: cell, ratio.whenEmpty)
    case .rangeShare(let share):
      return Self.between(
        cell, try rivals.areas(of: value, on: sheet.name).joined(separator: ","), share)
    case .round(let rounding):
      return rounding.formula(cell, placed.result.kind)
    case .keepExact, .asNumber: return cell
    }
  }

  private func operandText(
    _ operand: Quantity.Term.Operand, _ unit: Int
  ) throws(WhyNot) -> String {
    try context.text(of: operand, for: unit, on: sheet.name)
  }

  private func divided(
    _ cell: String, _ division: Division, _ unit: Int
  ) throws(WhyNot) -> String {
    switch division.divisor {
    case .amount(let amount): return "\(cell)/\(LiveNumber.text(amount.value))"
    case .operand(let operand):
      guard let otherwise = division.whenEmpty?.formula, context.mayLackValue(operand) else {
        return Self.ratio(cell, of: try operandText(operand, unit), division.whenEmpty)
      }
      guard let divisor = try cellText(of: operand, unit) else { return otherwise }
      // What is absent is an empty text there, and no number.
      return "IF(N(\(divisor))=0,\(otherwise),\(cell)/\(divisor))"
    }
  }

  /// A quotient, with what stands in its place where the divisor is 0.
  private static func ratio(
    _ value: String, of divisor: String, _ whenEmpty: EmptyTreatment?
  ) -> String {
    let ratio = "\(value)/\(divisor)"
    return whenEmpty?.formula.map { "IF(\(divisor)=0,\($0),\(ratio))" } ?? ratio
  }

  /// How far of the way between the lowest and the highest of some cells.
  private static func between(_ cell: String, _ areas: String, _ share: RangeShare) -> String {
    let (low, high) = ("MIN(\(areas))", "MAX(\(areas))")
    let way = share.isBelowHighest ? "(\(high)-\(cell))" : "(\(cell)-\(low))"
    let range = "(\(high)-\(low))"
    // Binary arithmetic can part values that are equal.
    let areEqual = "\(LiveNumber.guarded(high + "-" + low))=0"
    let ratio = "\(way)/\(range)"
    return share.whenEqual?.formula.map { "IF(\(areEqual),\($0),\(ratio))" } ?? ratio
  }

  private func forEach(
    _ cell: String, _ each: ForEach, _ unit: Int
  ) throws(WhyNot) -> String {
    let number = try operandText(each.operand, unit)
    let exact = "\(number)*\(LiveNumber.text(each.points))"
    let points = each.mostInAll.map { "MIN(\(exact),\(LiveNumber.text($0)))" } ?? exact
    return cell + (each.isSubtracted ? "-" : "+") + points
  }

  /// The cells of figures without which a step is not taken, or gives nothing; nil where one of
  /// them is in no cell.
  private func cells(
    of figures: [Quantity.Term.Operand], _ whenEmpty: FigureGap?, _ unit: Int
  ) throws(WhyNot) -> [String]? {
    guard whenEmpty == .stepNotTaken || whenEmpty == .leavesEmpty else { return [] }
    var cells: [String] = []
    for figure in figures {
      if case .constant = figure { continue }
      guard let cell = try cellText(of: figure, unit) else { return nil }
      cells.append(cell)
    }
    return cells
  }

  /// What a step gives where a figure is absent: the value as it is, or none.
  private static func without(_ whenEmpty: FigureGap?, _ cell: String) -> String {
    whenEmpty == .leavesEmpty ? "\"\"" : cell
  }

  private func guarded(
    _ otherwise: String, _ figures: [String]?, _ formula: () throws(WhyNot) -> String
  ) throws(WhyNot) -> String {
    guard let figures else { return otherwise }
    return figures.isEmpty
      ? try formula() : "IF(\(Self.all(of: figures)),\(try formula()),\(otherwise))"
  }

  /// `B4-MIN(ROUNDDOWN(ROUND(MAX(0,0.9-C4)/0.01,9),0)*0.5,5)`.
  ///
  /// - Parameter otherwise: what stands where nothing is a share of the line.
  private func beyond(
    _ cell: String, _ distance: DistancePoints, _ otherwise: String, _ unit: Int
  ) throws(WhyNot) -> String {
    let number = try operandText(distance.operand, unit)
    let line = try operandText(distance.line, unit)
    let length = distance.isBelow ? "\(line)-\(number)" : "\(number)-\(line)"
    let beyond = "MAX(0,\(length))"
    let share = context.rubric.isRelative(distance) ? "IF(\(line)=0,0,\(beyond)/\(line))" : beyond
    let exact = "\(share)/\(LiveNumber.text(distance.each.value))"
    let all = "\(Self.steps(exact, distance.rest))*\(LiveNumber.text(distance.points))"
    let points = distance.mostInAll.map { "MIN(\(all),\(LiveNumber.text($0)))" } ?? all
    let result = cell + (distance.isSubtracted ? "-" : "+") + points
    guard context.rubric.isRelative(distance), let whenEmpty = distance.whenEmpty else {
      return result
    }
    let instead = whenEmpty == .refuse ? "NA()" : otherwise
    return "IF(AND(\(line)<=0,\(length)>0),\(instead),\(result))"
  }

  /// A quotient that is whole on paper may be a hair off in binary.
  private static func steps(_ exact: String, _ rest: DistancePoints.Rest) -> String {
    switch rest {
    case .leftOut: "ROUNDDOWN(ROUND(\(exact),9),0)"
    case .countsWhole: "ROUNDUP(ROUND(\(exact),9),0)"
    case .inProportion: exact
    }
  }

  private func lookedUp(_ cell: String, _ table: LookUpTable) throws(WhyNot) -> String {
    switch table.kind {
    case .bands(let rows): return TableFormula.bands(rows, cell)
    case .line(let line): return TableFormula.line(line, cell)
    case .places: throw .noFormula
    }
  }

  // MARK: Other units

  /// The place and how many share it stand beside the points.
  private func place(
    _ step: Step, _ value: LiveValue, _ rivals: Rivals, _ row: Int, _ index: Int
  ) -> DueRow {
    guard
      case .compared(_, .placed(let place, let sharedBy, _, _, _))? = context.line(
        self.index, index, value.coordinate)?.working
    else { return DueRow(value.coordinate, .shownOnly(.noCell)) }
    let areas: [String]
    do throws(WhyNot) {
      if tiedPlaces(of: step) == .withoutGap { throw .placesWithoutGap }
      areas = try rivals.areas(of: value, on: sheet.name)
    } catch {
      return DueRow(value.coordinate, .shownOnly(error))
    }
    let cell = value.cell.text(on: sheet.name)
    let formula = RivalFormula(areas: areas)
    let column = WorkingsSheet.Column.helpers
    let ahead = formula.numberAhead(of: cell, highestFirst: step.placeOrder != .lowestFirst)
    let helpers = [
      SheetCellDraft(formula: "1+" + ahead, result: Rational(place)),
      SheetCellDraft(formula: formula.numberEqual(to: cell), result: Rational(sharedBy)),
    ]
    let given = given(
      step, formula, place: CellPosition(row: row, column: column).label,
      sharedBy: CellPosition(row: row, column: column + 1).label)
    return DueRow(value.coordinate, .formula(given, helpers: helpers))
  }

  private func tiedPlaces(of step: Step) -> TiedPlaces? {
    switch step {
    case .lookUp(let lookUp):
      guard case .places(let table) = context.rubric.tables[lookUp.table].kind else { return nil }
      return table.tied
    case .takeRank(let rank): return rank.tied
    default: return nil
    }
  }

  /// What a place gives.
  private func given(
    _ step: Step, _ formula: RivalFormula, place: String, sharedBy: String
  ) -> String {
    switch step {
    case .lookUp(let lookUp):
      guard case .places(let table) = context.rubric.tables[lookUp.table].kind else { return place }
      return TableFormula.places(table, place: place, sharedBy: sharedBy)
    case .takeRank(let rank):
      let number =
        switch rank.tied {
        case .better, .withoutGap: place
        case .mean: "\(place)+(\(sharedBy)-1)/2"
        case .refuse: "IF(\(sharedBy)>1,NA(),\(place))"
        }
      return rank.isShare ? "(\(number))/(\(formula.count))" : number
    default: return place
    }
  }
}

/// The values that a step compares with one another: of all units, or of those of a category, by
/// the same voter and for the same criterion where these still stand.
struct Rivals {
  private struct Contest: Hashable {
    let coordinate: Coordinate
    let category: String
  }

  private let withinCategories: Bool
  private let context: LiveContext
  private var rows: [Contest: [Int]] = [:]

  init(of values: [LiveValue], _ step: Step, _ context: LiveContext) {
    self.context = context
    withinCategories = step.isWithinCategories ?? false
    guard step.isWithinCategories != nil else { return }
    for value in values {
      rows[contest(of: value.coordinate), default: []].append(value.cell.row)
    }
  }

  private func contest(of coordinate: Coordinate) -> Contest {
    var common = coordinate
    common.unit = -1
    return Contest(
      coordinate: common, category: context.category(of: Int(coordinate.unit), withinCategories))
  }

  /// The cells of the units that a value is compared with, as a formula of a sheet names them.
  func areas(of value: LiveValue, on sheet: SheetName) throws(WhyNot) -> [String] {
    guard
      let range = LiveRange(
        value.cell.sheet, column: value.cell.column,
        rows: rows[contest(of: value.coordinate)] ?? [])
    else { throw .tooLong }
    return range.parts(on: sheet)
  }
}

extension Step {
  /// Whether it compares the units of a category only; nil where it compares none.
  var isWithinCategories: Bool? {
    switch self {
    case .lookUp(let lookUp): lookUp.isWithinCategories
    case .takeRank(let rank): rank.isWithinCategories
    case .relativeToBest(let ratio), .ratioOfLowest(let ratio): ratio.isWithinCategories
    case .rangeShare(let share): share.isWithinCategories
    default: nil
    }
  }

  /// Which end of the values has place 1.
  fileprivate var placeOrder: TableLookUp.PlaceOrder? {
    switch self {
    case .lookUp(let lookUp): lookUp.order
    case .takeRank(let rank): rank.order
    default: nil
    }
  }
}
