import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Rules
import Scoring
import Spreadsheets

/// Lays out the steps of one quantity, in the order of the rubric.
struct LadderWriter {
  var context: LiveContext
  var sheet: WorkingsSheet
  let index: Int
  /// What the engine has a line of, by step.
  let known: [Int: Set<Coordinate>]

  init(_ index: Int, name: SheetName, _ context: LiveContext) {
    self.context = context
    self.index = index
    sheet = WorkingsSheet(of: index, name: name, context)
    known = context.coordinates(of: index)
  }

  var quantity: Quantity { context.rubric.quantities[index] }
  var form: Form? { quantity.form.map { context.rubric.forms[$0] } }
  var words: LiveWords { context.words }

  mutating func write() {
    var stage = start()
    for (step, placed) in quantity.ladder.enumerated() { stage = apply(placed, step, stage) }
    for value in stage.values where value.coordinate == Coordinate(unit: Int(value.coordinate.unit))
    {
      context.ends[index][Int(value.coordinate.unit)] = value.cell
    }
    context.shownOnly += sheet.shownOnly
    if let checks = sheet.finish() { context.checks.append(checks) }
  }

  // MARK: Starting

  private mutating func start() -> LiveStage {
    switch quantity.start {
    case .marks(let selection): return .marks(marks(of: selection))
    case .terms(let terms):
      return sums(heading: Bilingual(zh: "相加", en: "sum")) { writer, unit throws(WhyNot) in
        try writer.sum(of: terms, unit)
      }
    case .figures(let list):
      return sums(heading: list.average.words) { writer, unit throws(WhyNot) in
        try writer.combined(list, unit)
      }
    case .cases(let rules):
      return sums(heading: Bilingual(zh: "按情形", en: "by cases")) {
        writer, unit throws(WhyNot) in
        try writer.decision(of: rules, unit)
      }
    }
  }

  private func marks(of selection: MarkSelection) -> LiveMarks {
    let dimensions = form?.dimensions.filter { !selection.names($0) } ?? []
    guard let table = context.tables[selection.form],
      let marks = context.result.count.form(selection.form)?.marks
    else { return LiveMarks(table: nil, dimensions: dimensions) }
    let rows = table.rows.filter { row in
      if case .leftOut = marks[row.mark].status { return false }
      return selection.includes(row.coordinate)
    }.map { $0.at(selection.rest(of: $0.coordinate)) }
    return LiveMarks(
      table: MarkTable(sheet: table.sheet, columns: table.columns, rows: rows),
      dimensions: dimensions)
  }

  private mutating func sums(
    heading: Bilingual, _ formula: (LadderWriter, Int) throws(WhyNot) -> String
  ) -> LiveStage {
    let place = quantity.spot.citation?.text ?? Bilingual(same: "")
    sheet.appendHeading(
      words(place.chinese + "　" + heading.chinese, place.english + ": " + heading.english))
    var values: [LiveValue] = []
    for coordinate in (known[-1] ?? []).sorted() {
      let due = DueRow(coordinate) { () throws(WhyNot) in
        try formula(self, Int(coordinate.unit))
      }
      values.append(append(due, nil))
    }
    return .values(values)
  }

  private func decision(of rules: [ValueRule], _ unit: Int) throws(WhyNot) -> String {
    let conditions = ConditionFormula(
      context: context, unit: unit, sheet: sheet.name,
      standing: context.results?.standing(of: unit, on: sheet.name))
    var formula = "NA()"
    for rule in rules.reversed() {
      guard let test = conditions.text(of: rule.conditions) else { throw .noCell }
      let value =
        try rule.value.map { terms throws(WhyNot) in
          if let figure = terms.figure {
            return try context.text(of: figure, for: unit, on: sheet.name)
          }
          return try sum(of: terms, unit)
        } ?? "\"\""
      formula = rule.conditions.isEmpty ? value : "IF(\(test),\(value),\(formula))"
    }
    return formula
  }

  // MARK: Steps

  private mutating func apply(_ placed: PlacedStep, _ step: Int, _ stage: LiveStage) -> LiveStage {
    if case .collapse(let collapse) = placed.step, collapse.average.picks != nil,
      case .marks(let marks) = stage
    {
      return .marks(pick(collapse, placed, marks))
    }
    sheet.appendHeading(
      placed.heading(in: context.rubric, form)[words.language],
      helpers: helperTitles(placed.step, step, stage))
    switch placed.step {
    case .collapse(let collapse): return self.collapse(collapse, step, stage)
    case .share(let share):
      return pool(stage, step) { writer, cells, coordinate throws(WhyNot) in
        try writer.share(share, cells, step, at: coordinate, arePicked: stage.arePicked)
      }
    case .count(let number):
      return pool(stage, step) { writer, cells, _ throws(WhyNot) in
        if number.isWeighed { throw .weighsBallots }
        return try writer.number(number.what, cells)
      }
    default: return map(placed, step, stage)
    }
  }

  private func helperTitles(_ step: Step, _ index: Int, _ stage: LiveStage) -> [String] {
    if step.comparesPlaces(in: context.rubric) {
      return [words("名次", "Place"), words("同名次数", "At that place")]
    }
    guard case .collapse(let collapse) = step else { return [] }
    return helperTitles(collapse, stage)
  }

  /// Writes a row, and tells where its value stands.
  mutating func append(_ due: DueRow, _ step: Int?) -> LiveValue {
    let unit = context.units[Int(due.coordinate.unit)].name[words.language]
    let cell = sheet.append(
      due, unit: unit, subject: subject(of: due.coordinate),
      exact: context.line(index, step, due.coordinate)?.result)
    return LiveValue(
      coordinate: due.coordinate, cell: cell,
      exact: context.line(index, step, due.coordinate)?.result)
  }

  /// What of the unit a value is for, voters aside: they have no name here.
  func subject(of coordinate: Coordinate) -> String {
    guard let form, let quantityForm = quantity.form else { return "" }
    let parts = Dimension.allCases.compactMap { dimension -> String? in
      let member = coordinate[dimension]
      guard member >= 0, !dimension.isVoter, form.dimensions.contains(dimension) else { return nil }
      let listed = form.members(of: dimension)
      if listed.indices.contains(member) { return listed[member].name[words.language] }
      let names = context.result.count.form(quantityForm)?.suggestions ?? []
      return names.indices.contains(member) ? names[member] : nil
    }
    return parts.joined(separator: " · ")
  }

  /// Whether values before a step can be empty.
  func mayLack(before step: Int) -> Bool {
    if step > 0 {
      if case .collapse(let collapse) = quantity.ladder[step - 1].step,
        collapse.average.picks != nil
      {
        return true
      }
      return quantity.ladder[step - 1].result.mayBeAbsent
    }
    switch quantity.start {
    case .marks: return true
    case .terms(let terms): return mayLack(terms)
    case .figures(let list): return list.gap.takesThoseThere || list.gap == .leavesEmpty
    case .cases: return true
    }
  }
}

extension Step {
  /// Whether it sets the units against one another.
  func comparesUnits(in rubric: Rubric) -> Bool {
    switch self {
    case .relativeToBest, .ratioOfLowest, .rangeShare: true
    default: comparesPlaces(in: rubric)
    }
  }

  /// Whether its formula needs the place of the value among the others.
  func comparesPlaces(in rubric: Rubric) -> Bool {
    switch self {
    case .takeRank: return true
    case .lookUp(let lookUp):
      if case .places = rubric.tables[lookUp.table].kind { return true }
      return false
    default: return false
    }
  }
}
