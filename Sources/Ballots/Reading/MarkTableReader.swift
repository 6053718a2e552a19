import Diagnostics
import RubricModel
import RubricSyntax
import Tables

/// Reads the rows of a table into a sheet of marks. Every cell that holds a mark becomes one raw
/// mark; what is no mark has to be a key that is known.
struct MarkTableReader {
  private let table: Table
  private let form: Form
  private let columns: TableColumns
  private let source: Int
  /// The box that all its ballots are from, where the file is named with one.
  private let site: String?
  /// The columns that say whose mark it is.
  private let voterColumns: [KeyColumn]
  /// Where each key column stands: every row asks for many of them.
  private let positions: [Int?]
  private let remarks: RemarkFinder
  private(set) var diagnostics: [Diagnostic] = []
  /// Bonuses and deductions by unit and reason.
  private var entries: [Entry: TableRow] = [:]
  /// Boxes other than that of the file, each reported once.
  private var otherSites: Set<String> = []
  private var unitNames = UnitNames()

  init(_ table: Table, _ form: Form, _ columns: TableColumns, source: Int, site: String?) {
    self.table = table
    self.form = form
    self.columns = columns
    self.source = source
    self.site = site
    voterColumns = KeyColumn.voterColumns(of: form)
    positions = KeyColumn.allCases.map { columns.keys[$0] }
    remarks = RemarkFinder(columns)
  }

  private func position(of column: KeyColumn) -> Int? { positions[column.rawValue] }

  mutating func read(into sheet: inout MarkSheet, _ units: inout UnitDirectory) {
    sheet.reserve(table.rows.count, marksInEach: columns.marks.count, voterColumns)
    for row in table.rows {
      guard let head = head(of: row, &sheet, &units) else { continue }
      for mark in columns.marks {
        var at = head.at
        switch columns.layout.spread {
        case .units: at.unit = Int32(truncatingIfNeeded: mark.member)
        case .criteria: at[.criterion] = mark.member
        case .items: at[.item] = mark.member
        case .levels:
          guard let level = level(of: mark.member, row.cells[mark.column], at) else { continue }
          at[.item] = level
        case .nothing: break
        }
        sheet.marks.append(
          RawMark(
            at: at, text: row.cells[mark.column],
            origin: MarkOrigin(source: source, row: row.number, column: mark.column),
            reason: head.reason, leftOut: head.leftOut))
      }
    }
    unitNames.countUnknown(in: &diagnostics)
  }

  /// The level of a column in a row about a criterion. Where the criterion has no such level, no
  /// mark can be there: the cell is blank or says 0, and else it stays and is refused.
  private func level(of column: Int, _ text: String, _ at: Coordinate) -> Int? {
    if let level = form.level(namedLike: column, ofMember: at[.criterion]) { return level }
    return text.isBlank || WholeNumber.read(text) == 0 ? nil : column
  }

  /// What a row says before its marks.
  private struct RowHead {
    var at: Coordinate
    var reason: String?
    var leftOut: RowEntries?
  }

  // MARK: Keys

  /// Nil, reported, when a key is blank or unknown.
  private mutating func head(
    of row: TableRow, _ sheet: inout MarkSheet, _ units: inout UnitDirectory
  ) -> RowHead? {
    if reportRemark(in: row) { return nil }
    var head = RowHead(at: Coordinate(unit: 0))
    if columns.layout.spread != .units {
      guard let unit = unit(in: row, &units) else { return nil }
      head.at.unit = Int32(truncatingIfNeeded: unit)
    }
    for (dimension, column) in Self.memberColumns where position(of: column) != nil {
      guard let member = member(of: dimension, in: row, column) else { return nil }
      head.at[dimension] = member
    }
    if !form.criteria.isEmpty, head.at[.criterion] < 0 { head.at[.criterion] = 0 }
    guard readVoter(of: row, &sheet, at: &head.at), readReason(of: row, into: &head) else {
      return nil
    }
    if !form.leavesOut.isEmpty {
      let rule = form.leaveOut { text(of: $0.keyColumn, in: row) }
      if !form.kind.isOfUnits {
        head.leftOut = rule
      } else if let note = rule?.note {
        units.setNote(note, of: Int(head.at.unit))
      }
    }
    if form.kind == .tally { readCounts(of: row, at: head.at, &sheet) }
    if form.kind == .ledger || form.kind == .adjustment { readFacts(of: row, head, &sheet) }
    if head.leftOut == nil, !form.suggestionWeights.isEmpty {
      let origin = MarkOrigin(source: source, row: row.number)
      sheet.weights.note(head.at, on: form, origin: origin) { text(of: $0.keyColumn, in: row) }
    }
    if head.leftOut == nil, let factor = columns.factor {
      sheet.factors.note(
        row.cells[factor], at: head.at, on: form,
        origin: MarkOrigin(source: source, row: row.number, column: factor))
    }
    return head
  }

  /// Whether the row is a remark below the table, which would count as a ballot or a unit.
  private mutating func reportRemark(in row: TableRow) -> Bool {
    guard let column = remarks.column(in: row) else { return false }
    diagnostics.append(
      .remarkRow(row.cells[column].trimmed, at: table.place(of: row, column: column)))
    return true
  }

  private static let memberColumns: [(Dimension, KeyColumn)] = [
    (.criterion, .criterion), (.group, .group), (.round, .round),
  ]

  /// Who gave the marks of a row, and on what suggestion.
  private mutating func readVoter(
    of row: TableRow, _ sheet: inout MarkSheet, at coordinate: inout Coordinate
  ) -> Bool {
    // All of them first: what a refused row says gets no number.
    for column in voterColumns where key(column, in: row) == nil { return false }
    for column in voterColumns {
      guard let name = text(of: column, in: row) else { return false }
      switch column {
      case .suggestion: coordinate[.suggestion] = sheet.suggestions.number(of: name)
      case .deputy: coordinate[.deputy] = sheet.voters.number(of: Voter(name: name))
      default:
        // Where boxes are told apart, a ballot of no box would be one of another box.
        if position(of: .site) != nil, key(.site, in: row) == nil { return false }
        reportOtherSite(row)
        let voter = Voter(
          name: name, group: coordinate[.group], site: text(of: .site, in: row) ?? site,
          isUnchecked: form.treatments.duplicate == .notChecked)
        coordinate[.rater] = sheet.voters.number(of: voter)
      }
    }
    if form.kind == .adjustment {
      coordinate[.entry] = sheet.marks.count
      noteEntry(row, of: coordinate.unit)
    }
    return true
  }

  /// The box that the file is named with, and another one in the row: nobody knows which it is.
  private mutating func reportOtherSite(_ row: TableRow) {
    guard let site, let column = position(of: .site), let text = text(of: .site, in: row),
      NameKey.ignoringCase(text) != NameKey.ignoringCase(site), otherSites.insert(text).inserted
    else { return }
    diagnostics.append(.siteDiffers(text, site, at: table.place(of: row, column: column)))
  }

  /// Points for the same reason may be meant twice, or typed twice, or corrected in a second row.
  private mutating func noteEntry(_ row: TableRow, of unit: Int32) {
    let words = [KeyColumn.unit, .reason].map { text(of: $0, in: row) ?? "" }
    let key = Entry(unit: unit, reason: .ignoringCase(words[1]))
    if let earlier = entries[key] {
      diagnostics.append(
        .entryTwice(words, earlier: table.place(of: earlier), at: table.place(of: row)))
    }
    entries[key] = row
  }

  /// The same unit may be called by its name and by its code, and a reason be spaced in two ways.
  private struct Entry: Hashable {
    let unit: Int32
    let reason: NameKey
  }

  /// A bonus or deduction needs a reason; elsewhere it is asked for by the mark.
  private mutating func readReason(of row: TableRow, into head: inout RowHead) -> Bool {
    if form.kind == .adjustment {
      guard let reason = key(.reason, in: row) else { return false }
      head.reason = reason
    } else {
      head.reason = text(of: .reason, in: row)
    }
    return true
  }

  /// The text of a cell that may be blank.
  private func text(of column: KeyColumn, in row: TableRow) -> String? {
    guard let index = position(of: column) else { return nil }
    let text = row.cells[index].trimmed
    return text.isEmpty ? nil : text
  }

  /// The text of a key cell; nil, reported, when it is blank.
  private mutating func key(_ column: KeyColumn, in row: TableRow) -> String? {
    guard let index = position(of: column) else { return nil }
    let text = row.cells[index].trimmed
    if !text.isEmpty, !text.hasLineEnd, !SummaryWord.isOne(text) { return text }
    refuseKey(text, in: row, column: index)
    return nil
  }

  /// Apart, so that the cells that are keys do not wait for what a message needs.
  @inline(never)
  private mutating func refuseKey(_ text: String, in row: TableRow, column: Int) {
    let place = table.place(of: row, column: column)
    if text.isEmpty {
      diagnostics.append(.blankKey(table.header[column], at: place))
    } else if text.hasLineEnd {
      diagnostics.append(.brokenKey(text, at: place))
    } else {
      diagnostics.append(.summaryRow(text, at: place))
    }
  }

  private mutating func unit(in row: TableRow, _ units: inout UnitDirectory) -> Int? {
    guard let text = key(.unit, in: row), let column = position(of: .unit) else { return nil }
    return unitNames.unit(named: text, in: &units, &diagnostics) {
      table.place(of: row, column: column)
    }
  }

  /// A criterion, group or round by its name; a round also by its number.
  private mutating func member(
    of dimension: Dimension, in row: TableRow, _ column: KeyColumn
  ) -> Int? {
    guard let index = position(of: column), let text = key(column, in: row) else { return nil }
    if let member = form.member(named: text, of: dimension) { return member }
    let members = form.members(of: dimension).map(\.name)
    if dimension == .round, let number = Int(text), (1...members.count).contains(number) {
      return number - 1
    }
    diagnostics.append(
      .unknownMember(
        text, of: dimension, among: members,
        nearest: TypingSlip.name(meantBy: text, among: members.flatMap(\.spellings)),
        at: table.place(of: row, column: index)))
    return nil
  }

  private func readFacts(of row: TableRow, _ head: RowHead, _ sheet: inout MarkSheet) {
    sheet.facts[MarkOrigin(source: source, row: row.number)] = RowFacts(
      role: fact(.role, in: row), due: fact(.due, in: row),
      answered: fact(.answered, in: row),
      isOpen: columns.facts[.closed].map { row.cells[$0].isBlank }, reason: head.reason)
  }

  /// What a column says, whether or not it decides something.
  private func fact(_ column: KeyColumn, in row: TableRow) -> String? {
    guard let index = position(of: column) ?? columns.facts[column] else { return nil }
    let text = row.cells[index].trimmed
    return text.isEmpty ? nil : text
  }

  // MARK: Tallies

  private mutating func readCounts(
    of row: TableRow, at coordinate: Coordinate, _ sheet: inout MarkSheet
  ) {
    let counts = MeetingCounts(
      roster: count(.roster, in: row), present: count(.present, in: row),
      issued: count(.issued, in: row), returned: count(.returned, in: row))
    if counts != MeetingCounts() { sheet.rowCounts[coordinate] = counts }
  }

  private mutating func count(_ column: KeyColumn, in row: TableRow) -> Int? {
    guard let index = position(of: column), let text = text(of: column, in: row) else { return nil }
    if let count = WholeNumber.read(text) { return count }
    diagnostics.append(.notACount(text, at: table.place(of: row, column: index)))
    return nil
  }
}
