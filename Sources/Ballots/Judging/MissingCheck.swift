import Diagnostics
public import RubricModel

/// Finds the marks that should be there and are not: every ballot has one for each unit and
/// criterion, every answer one for each criterion, every unit some answer; a checklist has a number
/// for every unit and line, a list of bonuses something for every unit.
struct MissingCheck {
  /// The absent marks, placed at the first row of their ballot or answer.
  private(set) var marks: [RawMark] = []
  /// What is absent altogether and cannot be made up mark by mark.
  private(set) var diagnostics: [Diagnostic] = []

  private let form: Form
  private let sheet: MarkSheet
  private let units: [AppraisedUnit]
  private let absentUnits: Set<Int>
  /// Units that are left out of the appraisal.
  private let exempt: Set<Int>
  /// Groups and criteria that some units have no marks of.
  private let outside: OutsideMarks

  init(
    _ form: Form, _ sheet: MarkSheet, _ units: [AppraisedUnit], exempt: Set<Int>,
    outside: OutsideMarks
  ) {
    self.form = form
    self.sheet = sheet
    self.units = units
    self.exempt = exempt
    self.outside = outside
    absentUnits = Set(units.indices).subtracting(sheet.marks.map(\.unit)).subtracting(exempt)
      .subtracting(sheet.pooled.pools.map(\.unit))
    switch form.kind {
    case .ballot, .feedback: findVotersMarks()
    case .checklist: findNumbers()
    case .adjustment: findEntries()
    case .tally: findRows()
    case .ledger: break
    }
    let isRefused = form.treatments.missing == .refuse
    if isRefused, form.kind != .checklist || form.items.isEmpty { reportAbsentUnits() }
  }

  private mutating func reportAbsentUnits() {
    if sheet.marks.isEmpty, sheet.pooled.pools.isEmpty, absentUnits.count > 1 {
      diagnostics.append(.noMarks(form: form, in: sheet.fileNames))
      return
    }
    diagnostics += absentUnits.sorted().map {
      .unitWithoutMarks(units[$0].name, form: form, in: sheet.fileNames)
    }
  }

  // MARK: Ballots and answers

  private mutating func findVotersMarks() {
    // Where ballot numbers mean nothing, nobody knows which marks belong to one ballot.
    guard form.treatments.duplicate != .notChecked else { return }
    let criteria = form.criteria.isEmpty ? [-1] : Array(form.criteria.indices)
    let due = units.indices.filter {
      (!absentUnits.contains($0) || form.treatments.missing != .refuse)
        && !exempt.contains($0)
    }
    if isComplete(units: due, criteria) { return }
    var found: Set<Coordinate> = []
    found.reserveCapacity(sheet.marks.count)
    for index in sheet.marks.indices { found.insert(sheet.marks[index].at) }
    for (voter, row) in voters() {
      let dueUnits = voter.unit < 0 ? due : [Int(voter.unit)]
      for unit in dueUnits {
        for criterion in criteria {
          var at = voter
          at.unit = Int32(truncatingIfNeeded: unit)
          at[.criterion] = criterion
          if found.contains(at) || !outside.isDue(at) { continue }
          marks.append(RawMark(at: at, text: "", origin: row.origin, leftOut: row.leftOut))
        }
      }
    }
  }

  /// Whether the marks of every ballot or answer stand together and none lacks, as in most files:
  /// nothing has to be looked up then.
  private func isComplete(units due: [Int], _ criteria: [Int]) -> Bool {
    var index = 0
    while index < sheet.marks.count {
      let at = sheet.marks[index].at
      let voter = voter(of: at)
      let end = index + criteria.count * (form.kind == .ballot ? due.count : 1)
      guard end > index, end <= sheet.marks.count else { return false }
      for unit in form.kind == .ballot ? due : [Int(at.unit)] {
        for criterion in criteria {
          let mark = sheet.marks[index].at
          guard mark.unit == unit, mark[.criterion] == criterion, self.voter(of: mark) == voter
          else { return false }
          index += 1
        }
      }
    }
    return true
  }

  /// Who gave a mark: a ballot is for all units, an answer for its own.
  private func voter(of mark: Coordinate) -> Coordinate {
    var voter = mark
    voter[.criterion] = -1
    if form.kind == .ballot { voter.unit = -1 }
    return voter
  }

  /// Each ballot or answer with its first row, in the order of the file.
  private func voters() -> [(Coordinate, (origin: MarkOrigin, leftOut: RowEntries?))] {
    var known: Set<Coordinate> = []
    var last = Coordinate(unit: -1)
    return sheet.marks.indices.compactMap { index in
      let voter = voter(of: sheet.marks[index].at)
      // The marks of a row stand together.
      if voter == last { return nil }
      last = voter
      guard known.insert(voter).inserted else { return nil }
      return (voter, (sheet.marks[index].origin.wholeRow, sheet.marks[index].leftOut))
    }
  }

  // MARK: Numbers of the office

  private mutating func findNumbers() {
    let found = Set(sheet.marks.map(\.at))
    for unit in units.indices where !exempt.contains(unit) {
      for item in form.items.indices {
        let at = Coordinate(unit: unit).with(.item, item)
        if !found.contains(at) { marks.append(RawMark(at: at, text: "", origin: origin(of: unit))) }
      }
    }
  }

  /// A tally has a row for every unit, criterion and group, and in it a number for every level.
  /// Where an absent row is refused, it is said once of a unit without any. A file has a column for
  /// every level; an example may have left one out.
  private mutating func findRows() {
    let isRefused = form.treatments.missing == .refuse
    let found = Set(sheet.marks.map(\.at))
    let foundRows = Set(found.map { $0.without(.item) })
    for unit in units.indices where !exempt.contains(unit) {
      if isRefused, absentUnits.contains(unit) { continue }
      for row in Self.rows(of: form, for: unit) where outside.isDue(row) {
        let levels = form.levels(ofMember: row[.criterion])
        let due = foundRows.contains(row) ? levels : levels.prefix(1)
        for cell in due.map({ row.with(.item, $0) }) where !found.contains(cell) {
          marks.append(RawMark(at: cell, text: "", origin: origin(of: unit)))
        }
      }
    }
  }

  private static func rows(of form: Form, for unit: Int) -> [Coordinate] {
    [Dimension.criterion, .group].reduce([Coordinate(unit: unit)]) { rows, dimension in
      let members = form.members(of: dimension).indices
      return members.isEmpty
        ? rows : rows.flatMap { row in members.map { row.with(dimension, $0) } }
    }
  }

  private mutating func findEntries() {
    if form.treatments.missing == .refuse { return }
    for unit in absentUnits.sorted() {
      let entry = sheet.marks.count + marks.count
      marks.append(
        RawMark(
          at: Coordinate(unit: unit).with(.entry, entry), text: "", origin: origin(of: unit)))
    }
  }

  /// The unit's own row if it has one.
  private func origin(of unit: Int) -> MarkOrigin {
    sheet.marks.first { $0.unit == unit }?.origin.wholeRow ?? MarkOrigin(source: -1, row: 0)
  }
}

extension Rubric {
  /// The rule by which a unit is left out of the appraisal: the session notes of it what some form
  /// leaves out.
  public func leaveOut(of unit: AppraisedUnit) -> RowEntries? {
    forms.lazy.flatMap(\.leavesOut).first {
      $0.areSaid(besides: []) { $0 == .note ? unit.note : nil }
    }
  }
}

extension MarkSheet {
  /// The files it was read from; empty for an example.
  var fileNames: [String] {
    sources.compactMap(\.fileName)
  }
}
