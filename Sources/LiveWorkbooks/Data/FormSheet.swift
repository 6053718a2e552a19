import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Rules
import Scoring
import Spreadsheets

/// The marks of a form, each in a cell that may be changed, with what becomes of it as a formula.
struct FormSheet {
  /// More rows than a sheet of any program holds, its head aside.
  static let mostMarks = 1_000_000

  let draft: SheetDraft
  let table: MarkTable

  init(_ counted: CountedForm, in result: SessionResult, name: SheetName, _ words: LiveWords) {
    var writer = FormSheetWriter(counted, result, name, words)
    writer.write()
    draft = writer.sheet
    table = MarkTable(sheet: name, columns: writer.columns, rows: writer.rows)
  }
}

/// Lays the sheet out: what the mark is for, the mark, its status, what it counts.
private struct FormSheetWriter {
  private(set) var sheet: SheetDraft
  private(set) var rows: [MarkTable.Row] = []
  private(set) var columns: MarkColumns

  private let counted: CountedForm
  private let result: SessionResult
  private let form: Form
  private let words: LiveWords
  private let formulas: MarkFormulas
  /// The dimensions that have a column, behind the unit's.
  private let dimensions: [Dimension]
  private let markColumn: Int
  private let headRows = 3

  init(_ counted: CountedForm, _ result: SessionResult, _ name: SheetName, _ words: LiveWords) {
    self.counted = counted
    self.result = result
    self.words = words
    let form = result.rubric.forms[counted.form]
    self.form = form
    formulas = MarkFormulas(form: form, words: words)
    sheet = SheetDraft(name)
    let all: [Dimension] = [.group, .criterion, .item, .round, .suggestion]
    let voter = form.dimensions.filter { $0.isVoter && form.kind != .tally }
    dimensions = all.filter { form.dimensions.contains($0) } + voter
    markColumn = 1 + dimensions.count
    columns = MarkColumns(status: markColumn + 1)
    setColumns()
  }

  private var hasValues: Bool { form.scale.levels?.contains { $0.value != nil } ?? true }

  private mutating func setColumns() {
    if form.kind == .tally {
      columns.level = markColumn
      columns.times = markColumn + 1
      columns.status = markColumn + 2
      if hasValues {
        columns.value = markColumn + 3
        columns.votes = markColumn + 4
        columns.points = markColumn + 5
      }
    } else if form.scale.levels != nil {
      columns.level = markColumn + 2
      columns.value = hasValues ? markColumn + 3 : nil
    } else {
      columns.value = markColumn + 2
    }
  }

  private var lastColumn: Int {
    [columns.status, columns.level, columns.value, columns.points].compactMap { $0 }.max() ?? 0
  }

  private var noteColumn: Int { lastColumn + 1 }
  /// The levels stand to the right of the marks, with a free column between.
  private var levelsColumn: Int { noteColumn + 2 }

  mutating func write() {
    let order = VoterOrder(
      counted, linked: result.rubric.linkedDimensions(of: counted.form))
    sheet.append(across: noteColumn + 1, .text(form.name[words.language], .title))
    sheet.append(across: noteColumn + 1, .text(hint, .note), height: 30)
    sheet.append(header)
    for entry in order.entries { append(entry) }
    if form.kind != .tally { appendLevels() }
    sheet.frozenRows = headRows
    sheet.page.repeatedRows = 0...headRows - 1
    sheet.page.footer.centre = PageLine.pageNumbers(in: words.language)
    addRules()
  }

  private var hint: String {
    words(
      "浅黄色的格可以改。“不计”的行和受其他票面影响的行只作显示，说明写在末栏。次序按票面排列，与票号和收回先后无关。",
      "Yellow cells may be changed. Rows that are left out or depend on other marks are only shown; "
        + "the last column says why. They are ordered by the marks, not by ballot number or file.")
  }

  // MARK: Head

  private var header: [SheetCell] {
    var titles = [words("单位", "Unit")]
    titles += dimensions.map { dimension in
      let name = dimension.name[words.language]
      return dimension.isVoter
        ? words("序号", "No.") : name.capitalizedFirst
    }
    if form.kind == .tally {
      titles += [words("等次", "Level"), words("票数", "Number"), words("状态", "Status")]
      if hasValues {
        titles += [
          words("折算值", "Value"), words("计分票数", "Marks with a value"), words("合计", "Sum"),
        ]
      }
    } else {
      titles += [words("票面", "Mark"), words("状态", "Status")]
      if form.scale.levels != nil { titles.append(words("计为", "Counts as")) }
      if columns.value != nil { titles.append(words("计分值", "Value")) }
    }
    return (titles + [words("说明", "Note")]).map { .text($0, .header) }
  }

  /// The levels with their values, for formulas to look up and lists to offer.
  private mutating func appendLevels() {
    guard let levels = form.scale.levels else { return }
    let owner = form.hasOwnLevels ? [Dimension.criterion.name[words.language].capitalizedFirst] : []
    put(
      ([words("等次", "Level"), words("算作", "Is"), words("折算值", "Value")] + owner).map {
        .text($0, .header)
      }, row: headRows - 1)
    for (index, level) in levels.enumerated() {
      let status = level.isAbstention ? words.abstained : words.counted
      put(
        [
          .text(level.name[words.language]), .text(status, .centred),
          level.value.map { .number(LiveNumber.cell($0.value), .number(places: nil)) }
            ?? .text("—", .centred),
        ] + owners(ofLevel: index), row: headRows + index)
    }
  }

  /// The criteria that a level is of, where they have levels of their own.
  private func owners(ofLevel index: Int) -> [SheetCell] {
    guard form.hasOwnLevels else { return [] }
    let criteria = form.criteria.indices.filter { form.levels(ofMember: $0).contains(index) }
    let names = criteria.map { form.criteria[$0].name[words.language] }
    return [.text(names.joined(separator: words("、", ", ")))]
  }

  private mutating func put(_ cells: [SheetCell], row: Int) {
    while sheet.rows.count <= row { sheet.append([]) }
    var all = sheet.rows[row].cells
    while all.count < levelsColumn { all.append(.empty()) }
    sheet.rows[row] = SheetRow(all + cells, height: sheet.rows[row].height)
  }

  /// The levels that a mark may be, with what stands beside them.
  private func levels(of mark: JudgedMark, columns count: Int) -> CellArea {
    let list = form.levels(ofMember: mark.at[.criterion])
    let rows = headRows + list.lowerBound...headRows + max(list.lowerBound, list.upperBound - 1)
    return CellArea(rows: rows, columns: levelsColumn...(levelsColumn + count - 1))
  }

  // MARK: Rows

  private mutating func append(_ entry: VoterOrder.Entry) {
    let mark = counted.marks[entry.mark]
    let row = sheet.nextRow
    rows.append(
      MarkTable.Row(
        coordinate: mark.at, row: row, mark: entry.mark, exact: exact(mark), times: mark.times))
    var cells: [SheetCell] = [.text(result.count.units[mark.unit].name[words.language])]
    cells += dimensions.map { label(of: mark, $0, number: entry.number) }
    cells += form.kind == .tally ? tallyCells(mark, row) : markCells(mark, row)
    if let note = note(on: mark) { cells.append(.text(note)) }
    sheet.append(cells)
  }

  private func label(of mark: JudgedMark, _ dimension: Dimension, number: Int?) -> SheetCell {
    if dimension.isVoter { return .number(CellNumber(number ?? 0), .centred) }
    let index = mark.at[dimension]
    if dimension == .suggestion {
      return .text(counted.suggestions.indices.contains(index) ? counted.suggestions[index] : "")
    }
    let members = form.members(of: dimension)
    return .text(members.indices.contains(index) ? members[index].name[words.language] : "")
  }

  private func note(on mark: JudgedMark) -> String? {
    switch mark.status {
    case .counted:
      mark.countedBy.map { words("按规定计：", "by rule: ") + $0.name[words.language] }
    case .abstained(let rule): rule.name[words.language]
    case .void(let rule): rule.name[words.language]
    case .leftOut(let reason): MarkRule.leftOut(reason).name[words.language]
    }
  }

  private func cell(_ row: Int, _ column: Int) -> String {
    CellPosition(row: row, column: column).label
  }

  private func status(of mark: JudgedMark) -> String {
    switch mark.status {
    case .counted: words.counted
    case .abstained: words.abstained
    case .void(.markCase(.duplicate)): words.replaced
    case .void: words.void
    case .leftOut: words.leftOut
    }
  }

  private func markCells(_ mark: JudgedMark, _ row: Int) -> [SheetCell] {
    let typed = TypedMark(mark, on: form, counted, words.language)
    guard formulas.decidesAlone(mark), let content = typed.content else {
      let status = SheetCell.text(status(of: mark), .centred)
      return [.text(typed.text), status] + fixedValues(of: mark)
    }
    let input = SheetCell(content, inputStyle(of: mark))
    return form.scale.levels == nil
      ? [input] + pointCells(mark, row) : [input] + levelCells(mark, row)
  }

  private func scale(of mark: JudgedMark) -> PointScale? {
    form.scale(ofMember: max(0, mark.at[form.scaledDimension]))
  }

  private func inputStyle(of mark: JudgedMark) -> CellStyle {
    scale(of: mark)?.inputStyle ?? .input(places: nil)
  }

  private func valueStyle(of mark: JudgedMark) -> CellStyle {
    scale(of: mark)?.percentPlaces.map(CellStyle.percent) ?? .number(places: nil)
  }

  /// Of a mark that no formula decides.
  private func fixedValues(of mark: JudgedMark) -> [SheetCell] {
    var cells: [SheetCell] = []
    if form.scale.levels != nil {
      let level = mark.level.flatMap { form.scale.levels?[$0].name[words.language] }
      cells.append(.text(level ?? "", .centred))
    }
    if columns.value != nil {
      cells.append(value(of: mark).map { .number($0, valueStyle(of: mark)) } ?? .text(""))
    }
    return cells
  }

  private func value(of mark: JudgedMark) -> CellNumber? {
    exact(mark).map(LiveNumber.cell)
  }

  private func exact(_ mark: JudgedMark) -> Rational? {
    guard case .counted(let code) = mark.status else { return nil }
    return counted.coding.value(ofCode: code)
  }

  private func pointCells(_ mark: JudgedMark, _ row: Int) -> [SheetCell] {
    let empty = formulas.treatmentWhenEmpty(mark)
    let typed = cell(row, markColumn)
    let result = value(of: mark).map(SheetCell.Result.number) ?? .text("")
    return [
      .formula(
        formulas.pointStatus(typed, member: mark.at[form.scaledDimension], empty: empty),
        result: .text(status(of: mark)), .centred),
      .formula(
        formulas.pointValue(typed, status: cell(row, columns.status), empty: empty),
        result: result, valueStyle(of: mark)),
    ]
  }

  private func levelCells(_ mark: JudgedMark, _ row: Int) -> [SheetCell] {
    let empty = formulas.treatmentWhenEmpty(mark)
    let typed = cell(row, markColumn)
    let level = mark.level.flatMap { form.scale.levels?[$0].name[words.language] } ?? ""
    var cells: [SheetCell] = [
      .formula(
        formulas.levelStatus(
          typed, list: levels(of: mark, columns: 2).fixedLabel, column: 2, empty: empty),
        result: .text(status(of: mark)), .centred),
      .formula(
        formulas.levelCounted(typed, names: levels(of: mark, columns: 1).fixedLabel, empty: empty),
        result: .text(level), .centred),
    ]
    if columns.value != nil, let column = columns.level {
      let counts = "\(cell(row, columns.status))=\(LiveWords.quoted(words.counted))"
      let list = levels(of: mark, columns: 3).fixedLabel
      cells.append(
        .formula(
          "IF(\(counts),VLOOKUP(\(cell(row, column)),\(list),3,FALSE),\"\")",
          result: value(of: mark).map(SheetCell.Result.number) ?? .text(""),
          .number(places: nil)))
    }
    return cells
  }

  private func tallyCells(_ mark: JudgedMark, _ row: Int) -> [SheetCell] {
    let level = mark.level ?? 0
    let kind = form.scale.levels?[level]
    var cells: [SheetCell] = [
      .text(kind?.name[words.language] ?? "", .centred),
      mark.isLeftOut
        ? .number(CellNumber(mark.times), .number(places: 0))
        : .number(CellNumber(mark.times), .input(places: 0)),
      .text(status(of: mark), .centred),
    ]
    guard hasValues else { return cells }
    let value = mark.isLeftOut || kind?.isAbstention == true ? nil : kind?.value?.value
    let times = cell(row, markColumn + 1)
    cells.append(
      value.map { .number(LiveNumber.cell($0), .number(places: nil)) } ?? .text("—", .centred))
    let (votes, points) = value.map { (mark.times, $0 * Rational(mark.times)) } ?? (0, .zero)
    cells.append(
      .formula(
        value == nil ? "0" : times, result: .number(CellNumber(votes)), .number(places: 0)))
    cells.append(
      .formula(
        value == nil ? "0" : "\(cell(row, markColumn + 3))*\(times)",
        result: .number(LiveNumber.cell(points)), .number(places: nil)))
    return cells
  }

  // MARK: Rules

  private mutating func addRules() {
    guard let first = rows.first?.row, let last = rows.last?.row else { return }
    let status = CellArea(rows: first...last, columns: columns.status...columns.status)
    sheet.highlights = [Highlight(status, .equals(LiveWords.quoted(words.refused)), .bad)]
    guard form.kind != .tally else {
      let area = CellArea(rows: first...last, columns: markColumn + 1...markColumn + 1)
      sheet.entryRules = [EntryRule(area, .wholeNumbers(from: 0, to: 100_000_000))]
      return
    }
    if form.scale.levels != nil {
      sheet.entryRules = levelRules
    } else {
      let area = CellArea(rows: first...last, columns: markColumn...markColumn)
      let refusal = words("请填数字，或清空。", "A number, or nothing.")
      let first = cell(first, markColumn)
      sheet.entryRules = [EntryRule(area, .formula("ISNUMBER(\(first))"), refusal: refusal)]
    }
  }

  /// One for each run of rows whose marks are chosen from one list.
  private var levelRules: [EntryRule] {
    var runs: [(rows: ClosedRange<Int>, names: CellArea)] = []
    for row in rows {
      let names = levels(of: counted.marks[row.mark], columns: 1)
      if let last = runs.last, last.names == names, last.rows.upperBound == row.row - 1 {
        runs[runs.count - 1].rows = last.rows.lowerBound...row.row
      } else {
        runs.append((row.row...row.row, names))
      }
    }
    return runs.map { run in
      EntryRule(
        CellArea(rows: run.rows, columns: markColumn...markColumn),
        .oneOfCells(run.names, sheet: sheet.name))
    }
  }
}

extension JudgedMark {
  fileprivate var isLeftOut: Bool { if case .leftOut = status { true } else { false } }
}

extension PointScale {
  /// As many places as the steps of a percentage have; nil for a scale of other numbers.
  fileprivate var percentPlaces: Int? {
    guard kind == .share else { return nil }
    return [step, lowest].map { ($0 * Rational(100)).decimalPlaces ?? 0 }.max()
  }

  /// Of a cell in which a number on it may be changed.
  var inputStyle: CellStyle { percentPlaces.map(CellStyle.percentInput) ?? .input(places: nil) }
}
