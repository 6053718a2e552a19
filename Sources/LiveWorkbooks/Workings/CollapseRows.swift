import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Rules
import Scoring
import Spreadsheets

/// Steps that make one value of several.
extension LadderWriter {
  private struct Group {
    let coordinate: Coordinate
    var members: [LiveValue] = []
  }

  mutating func collapse(
    _ collapse: Collapse, _ step: Int, _ stage: LiveStage
  ) -> LiveStage {
    if collapse.dimensions == [.unit] { return collapseUnits(collapse, step, stage) }
    var columns: MarkColumns?
    if case .marks(let marks) = stage { columns = marks.columnsOfAverages }
    if collapse.dimensions == [.criterion] { keepCriteria(stage, before: step) }
    let groups = groups(of: stage.values, step) { collapse.group(of: $0) }
    let most = groups.map(\.members.count).max() ?? 0
    let values = groups.map { group in
      let cells = MemberCells(
        members: group.members, columns: columns, sheet: sheet.name, words: words)
      let isLost = group.members.isEmpty && context.tables[quantity.form ?? -1] == nil
      let formula = CollapseFormula(
        collapse: collapse.ruled(at: group.coordinate), cells: cells, form: form,
        counted: quantity.form.flatMap(context.result.count.form),
        mayLack: mayLack(before: step))
      let content: DueRow.Content =
        if isLost {
          .shownOnly(.marksNotListed)
        } else if let text = formula.text {
          .formula(text)
        } else if let helped = helped(formula, most) {
          .formula(helped.formula, helpers: helped.helpers)
        } else {
          .shownOnly(formula.reasonForNone(most: most))
        }
      return append(DueRow(group.coordinate, content), step)
    }
    return .values(values)
  }

  /// Of a step that keeps some of its values, or takes them by their places in ascending order.
  private func helped(
    _ formula: CollapseFormula, _ most: Int
  ) -> HelpedFormula? {
    formula.helped(
      row: sheet.draft.nextRow, most: most, values: values(of: formula.collapse))
  }

  /// Those that votes of a tally can have, ascending, each once.
  private func values(of collapse: Collapse) -> [Rational] {
    let zero: Set<Rational> = collapse.average.countsAbstentions ? [.zero] : []
    return zero.union((form?.scale.levels ?? []).compactMap { $0.value?.value }).sorted()
  }

  /// What stands above the cells that the formulas of a step need.
  func helperTitles(_ collapse: Collapse, _ stage: LiveStage) -> [String] {
    var isTally = false
    if case .marks(let marks) = stage { isTally = marks.table?.columns.times != nil }
    guard collapse.needsHelpers(isTally: isTally) else { return [] }
    if isTally {
      let isTrimmed = collapse.selection?.dropsEnds ?? false
      return TalliedValues.titles(values(of: collapse), isTrimmed: isTrimmed, words)
    }
    let counts = collapse.average.countsAbstentions
    guard collapse.selection?.listsValues ?? false else {
      return TrimmedValues.titles(countingAbstentions: counts, words)
    }
    let groups = Dictionary(grouping: stage.values) { collapse.group(of: $0.coordinate) }
    let most = groups.values.map(\.count).max() ?? 0
    if most > ClosestValues.mostValues { return [] }
    if case .outliers(let outliers) = collapse.selection {
      return OutlierValues.titles(outliers, most, countingAbstentions: counts, words)
    }
    return ClosestValues.titles(most, countingAbstentions: counts, words)
  }

  /// The values that a step combines, by what is left of their coordinates, with the groups that
  /// the engine knows of without any.
  ///
  /// Where voters are still apart, the order is that of the values: it tells nothing of the order
  /// in which the ballots came.
  private func groups(
    of values: [LiveValue], _ step: Int, _ key: (Coordinate) -> Coordinate
  ) -> [Group] {
    var groups: [Coordinate: Group] = [:]
    for value in values {
      let coordinate = key(value.coordinate)
      groups[coordinate, default: Group(coordinate: coordinate)].members.append(value)
    }
    for coordinate in known[step] ?? [] where groups[coordinate] == nil {
      groups[coordinate] = Group(coordinate: coordinate)
    }
    return groups.values.sorted { precedes($0, $1, step) }
  }

  private func precedes(_ one: Group, _ other: Group, _ step: Int) -> Bool {
    let isCompared = comparesUnitsOfOneVoter(behind: step)
    let hidden: [Dimension] = isCompared ? [.rater, .unit] : [.rater]
    let (left, right) = (one.coordinate.without(hidden), other.coordinate.without(hidden))
    if left != right { return left < right }
    // The rows before stand in the order of the voters, each with all units.
    if isCompared {
      return (one.members.first?.cell.row ?? 0) < (other.members.first?.cell.row ?? 0)
    }
    let results = [one, other].map {
      context.line(index, step, $0.coordinate)?.result ?? Rational(-1)
    }
    if results[0] != results[1] { return results[0] < results[1] }
    return (one.members.first?.cell.row ?? 0) < (other.members.first?.cell.row ?? 0)
  }

  /// Whether a later step compares the units while voters are apart: those of one stand together.
  private func comparesUnitsOfOneVoter(behind step: Int) -> Bool {
    for placed in quantity.ladder[(step + 1)...] {
      if case .collapse(let collapse) = placed.step, collapse.dimensions.contains(where: \.isVoter)
      {
        return false
      }
      if placed.step.comparesUnits(in: context.rubric) {
        return placed.result.dimensions.contains(where: \.isVoter)
      }
    }
    return false
  }

  /// The first score that keeps a criterion apart gives it its value.
  private mutating func keepCriteria(_ stage: LiveStage, before step: Int) {
    guard let form, case .values(let values) = stage else { return }
    for value in values {
      let criterion = value.coordinate[.criterion]
      let unit = Int(value.coordinate.unit)
      let plain = Coordinate(unit: unit).with(.criterion, criterion)
      guard form.criteria.indices.contains(criterion), value.coordinate == plain else { continue }
      let name = form.criteria[criterion].name.text
      if context.criteria[name]?[unit] == nil {
        context.criteria[name, default: [:]][unit] = value.cell
        context.criterionValues[name, default: [:]][unit] =
          context.line(index, step - 1, plain)?.result
      }
    }
  }

  /// One number of all units, or of those of a category.
  private mutating func collapseUnits(
    _ collapse: Collapse, _ step: Int, _ stage: LiveStage
  ) -> LiveStage {
    let all = stage.values
    let values = (known[step] ?? []).sorted().map { coordinate in
      let own = context.category(of: Int(coordinate.unit), collapse.isWithinCategories)
      let members = all.filter {
        context.category(of: Int($0.coordinate.unit), collapse.isWithinCategories) == own
      }
      let cells = MemberCells(members: members, columns: nil, sheet: sheet.name, words: words)
      let formula = CollapseFormula(
        collapse: collapse, cells: cells, form: form,
        counted: quantity.form.flatMap(context.result.count.form),
        mayLack: mayLack(before: step))
      let content =
        formula.text.map { DueRow.Content.formula($0) }
        ?? .shownOnly(formula.reasonForNone(most: members.count))
      return append(DueRow(coordinate, content), step)
    }
    return .values(values)
  }

  // MARK: Picking marks

  /// Of the marks that differ only along a dimension, the first or last one that counts.
  mutating func pick(_ collapse: Collapse, _ placed: PlacedStep, _ marks: LiveMarks) -> LiveMarks {
    let left = marks.dimensions.filter { !collapse.dimensions.contains($0) }
    guard let table = marks.table else {
      return LiveMarks(table: nil, dimensions: left, arePicked: true)
    }
    var columns = MarkColumns(status: WorkingsSheet.Column.helpers)
    columns.value = table.columns.value == nil ? nil : WorkingsSheet.Column.value
    columns.level = table.columns.level == nil ? nil : WorkingsSheet.Column.helpers + 1
    sheet.appendHeading(
      placed.heading(in: context.rubric, form)[words.language],
      helpers: [words("状态", "Status")] + (columns.level == nil ? [] : [words("计为", "Counts as")]))
    let groups = Dictionary(grouping: table.rows) { collapse.group(of: $0.coordinate) }
    let order = groups.sorted { one, other in
      let (left, right) = (one.key.without(.rater), other.key.without(.rater))
      return left == right ? one.value[0].row < other.value[0].row : left < right
    }
    let isFirst = collapse.average.picks == .first
    let rows = order.map { coordinate, group -> MarkTable.Row in
      let ordered = group.sorted {
        isFirst ? $1.coordinate < $0.coordinate : $0.coordinate < $1.coordinate
      }
      let (row, mark) = appendPick(of: ordered, from: table, coordinate)
      let exact = ordered.first { $0.mark == mark }?.exact
      return MarkTable.Row(coordinate: coordinate, row: row, mark: mark, exact: exact, times: 1)
    }
    return LiveMarks(
      table: MarkTable(sheet: sheet.name, columns: columns, rows: rows), dimensions: left,
      arePicked: true)
  }

  /// - Parameter rows: the last one is taken before the others.
  private mutating func appendPick(
    of rows: [MarkTable.Row], from table: MarkTable, _ coordinate: Coordinate
  ) -> (row: Int, mark: Int) {
    let counted = LiveWords.quoted(words.counted)
    func text(_ row: MarkTable.Row, _ column: Int) -> String {
      LiveCell(sheet: table.sheet, row: row.row, column: column).text(on: sheet.name)
    }
    /// What the last one that counts has in a column; of none that counts, the very last.
    func choice(_ column: Int, otherwise: String) -> String {
      rows.reduce(otherwise) {
        "IF(\(text($1, table.columns.status))=\(counted),\(text($1, column)),\($0))"
      }
    }
    let last = rows[rows.count - 1]
    let marks = quantity.form.flatMap(context.result.count.form)
    let candidates = rows.filter { row in
      guard let status = marks?.marks[row.mark].status, case .counted = status else { return false }
      return true
    }
    let chosen = candidates.last ?? last
    let row = sheet.append(
      mark: (
        value: table.columns.value.map { choice($0, otherwise: "\"\"") },
        level: table.columns.level.map { choice($0, otherwise: text(last, $0)) },
        status: choice(table.columns.status, otherwise: text(last, table.columns.status))
      ), unit: context.units[Int(coordinate.unit)].name[words.language],
      subject: subject(of: coordinate), results: shown(chosen.mark, marks))
    return (row, chosen.mark)
  }

  private func shown(
    _ index: Int, _ counted: CountedForm?
  ) -> (value: Rational?, level: String, status: String) {
    guard let counted, let form else { return (nil, "", "") }
    let mark = counted.marks[index]
    let level = mark.level.flatMap { form.scale.levels?[$0].name[words.language] } ?? ""
    switch mark.status {
    case .counted(let code): return (counted.coding.value(ofCode: code), level, words.counted)
    case .abstained: return (nil, level, words.abstained)
    case .void: return (nil, level, words.void)
    case .leftOut: return (nil, "", words.leftOut)
    }
  }

  // MARK: Counting

  /// Marks pooled over whoever gave them, each pool made a number.
  mutating func pool(
    _ stage: LiveStage, _ step: Int,
    _ formula: (LadderWriter, MemberCells, Coordinate) throws(WhyNot) -> String
  ) -> LiveStage {
    guard case .marks(let marks) = stage else { return stage }
    let found = marks.dimensions.filter { !$0.isListed }
    let members = (marks.table?.rows ?? []).map {
      LiveValue(
        coordinate: $0.coordinate,
        cell: LiveCell(
          sheet: marks.table?.sheet ?? sheet.name, row: $0.row,
          column: marks.table?.columns.status ?? 0))
    }
    let groups = groups(of: members, step) { coordinate in
      found.reduce(coordinate) { $0.without($1) }
    }
    let values = groups.map { group in
      let cells = MemberCells(
        members: group.members, columns: marks.table?.columns, sheet: sheet.name, words: words)
      let due = DueRow(group.coordinate) { () throws(WhyNot) in
        if marks.table == nil { throw .marksNotListed }
        return try formula(self, cells, group.coordinate)
      }
      return append(due, step)
    }
    return .values(values)
  }

  private func names(of levels: [Int]) -> [String] {
    (form?.names(ofLevels: levels) ?? []).map { $0[words.language] }
  }

  /// - Parameter arePicked: whether a step has picked the marks: a number asked for goes by values.
  func share(
    _ share: MarkShare, _ cells: MemberCells, _ step: Int, at coordinate: Coordinate,
    arePicked: Bool
  ) throws(WhyNot) -> String {
    guard let number = number(of: share.marks, cells) else { throw .tooLong }
    let otherwise = share.whenEmpty?.formula
    let formula: String
    var tests: [String] = []
    if share.base.isOfMeeting {
      guard case .gathered(.share(let figure))? = context.line(index, step, coordinate)?.working
      else {
        throw .noCell
      }
      formula = "\(number)/\(figure.denominator)"
    } else {
      guard let base = cells.number(of: share.base) else { throw .tooLong }
      formula = "\(number)/\(base)"
      // Where none stops the count, the division is the error.
      if otherwise != nil { tests.append("\(base)=0") }
    }
    if let due = share.quorum(at: coordinate) {
      guard let valid = cells.number(of: arePicked ? .expressed : .valid) else { throw .tooLong }
      tests.append("NOT(\(valid)\(due.test))")
    }
    if tests.isEmpty { return formula }
    let test = tests.count == 1 ? tests[0] : "OR(\(tests.joined(separator: ",")))"
    return "IF(\(test),\(otherwise ?? "NA()"),\(formula))"
  }

  private func number(of test: MarkTest, _ cells: MemberCells) -> String? {
    switch test {
    case .levels(let levels): cells.number(ofLevels: names(of: levels)) ?? empty(cells)
    case .within(let bounds): cells.number(within: bounds) ?? empty(cells)
    }
  }

  private func empty(_ cells: MemberCells) -> String? { cells.members.isEmpty ? "0" : nil }

  func number(_ what: MarkCount.What, _ cells: MemberCells) throws(WhyNot) -> String {
    let number: String?
    switch what {
    case .marks(let test): number = self.number(of: test, cells)
    case .base(let base):
      if base.isOfMeeting { throw .noCell }
      number = cells.number(of: base)
    }
    guard let number else { throw .tooLong }
    return number
  }
}
