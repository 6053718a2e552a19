import Diagnostics
import RubricModel
import Tables

/// Reads the rows of a table into a sheet of marks. Every cell that holds a mark becomes one raw
/// mark; what is no mark has to be a key that is known.
struct MarkTableReader {
  private let table: Table
  private let form: Form
  private let columns: TableColumns
  private let source: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(_ table: Table, _ form: Form, _ columns: TableColumns, source: Int) {
    self.table = table
    self.form = form
    self.columns = columns
    self.source = source
  }

  mutating func read(into sheet: inout MarkSheet, _ units: inout UnitDirectory) {
    for row in table.rows {
      guard let voter = voter(in: row, &sheet) else { continue }
      switch columns.layout.spread {
      case .units: readUnits(row, voter, &sheet)
      case .criteria, .nothing: readCriteria(row, voter, &sheet, &units)
      }
    }
  }

  private struct Voter {
    let rater: Int
    let suggestion: Int
  }

  // MARK: Rows

  /// A row of one ballot: its marks are for the units of their columns.
  private mutating func readUnits(_ row: TableRow, _ voter: Voter, _ sheet: inout MarkSheet) {
    guard let criterion = criterion(in: row) else { return }
    for mark in columns.marks {
      append(row, mark.column, unit: mark.member, criterion: criterion, voter, &sheet)
    }
  }

  /// A row for one unit: its marks are for the criteria of their columns.
  private mutating func readCriteria(
    _ row: TableRow, _ voter: Voter, _ sheet: inout MarkSheet, _ units: inout UnitDirectory
  ) {
    guard let unit = unit(in: row, &units), let criterion = criterion(in: row) else { return }
    for mark in columns.marks {
      let isSpread = columns.layout.spread == .criteria
      append(
        row, mark.column, unit: unit, criterion: isSpread ? mark.member : criterion, voter, &sheet)
    }
  }

  private func append(
    _ row: TableRow, _ column: Int, unit: Int, criterion: Int, _ voter: Voter,
    _ sheet: inout MarkSheet
  ) {
    sheet.marks.append(
      RawMark(
        unit: unit, criterion: criterion, rater: voter.rater, suggestion: voter.suggestion,
        text: row.cells[column],
        origin: MarkOrigin(source: source, row: row.number, column: column)))
  }

  // MARK: Keys

  /// Who gave the marks of a row; nil, reported, when a key is blank.
  private mutating func voter(in row: TableRow, _ sheet: inout MarkSheet) -> Voter? {
    var texts: [String] = []
    for column in KeyColumn.voterColumns(of: form) {
      guard let text = key(column, in: row) else { return nil }
      texts.append(text)
    }
    switch form.kind {
    case .ballot:
      let isUnchecked = form.treatments.duplicate == .notChecked
      let rater =
        isUnchecked ? sheet.raters.numberOfNew(texts[0]) : sheet.raters.number(of: texts[0])
      return Voter(rater: rater, suggestion: 0)
    case .feedback:
      return Voter(
        rater: sheet.raters.number(of: texts[1]),
        suggestion: sheet.suggestions.number(of: texts[0]))
    }
  }

  /// The text of a key cell; nil, reported, when it is blank.
  private mutating func key(_ column: KeyColumn, in row: TableRow) -> String? {
    guard let index = columns.keys[column] else { return nil }
    let text = row.cells[index].trimmed
    if text.isEmpty {
      diagnostics.append(
        .blankKey(table.header[index], at: table.place(of: row, column: index)))
      return nil
    }
    return text
  }

  private mutating func unit(in row: TableRow, _ units: inout UnitDirectory) -> Int? {
    guard let text = key(.unit, in: row), let column = columns.keys[.unit] else { return nil }
    if let unit = units.find(text) { return unit }
    diagnostics.append(
      .unknownUnit(
        text, nearest: Spelling.nearest(to: text, among: units.spellings),
        at: table.place(of: row, column: column)))
    return nil
  }

  /// 0 where the file has no column for criteria.
  private mutating func criterion(in row: TableRow) -> Int? {
    guard let column = columns.keys[.criterion] else { return 0 }
    guard let text = key(.criterion, in: row) else { return nil }
    if let criterion = form.criterion(named: text) { return criterion }
    let names = form.criteria.map(\.name)
    diagnostics.append(
      .unknownCriterion(
        text, among: names,
        nearest: Spelling.nearest(to: text, among: names.flatMap(\.spellings)),
        at: table.place(of: row, column: column)))
    return nil
  }
}
