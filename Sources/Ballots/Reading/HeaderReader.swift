import Diagnostics
import RubricModel
import RubricSyntax
import Tables

/// Understands a header: first the key columns, then the layout, then what the other columns are.
struct HeaderReader {
  let table: Table
  let form: Form
  let subject: Rubric.Subject
  /// Units that are left out of the appraisal: they need no columns.
  let exempt: Set<Int>
  private(set) var diagnostics: [Diagnostic] = []
  private var facts: [KeyColumn: Int] = [:]
  private var factor: Int?

  init(_ table: Table, _ form: Form, subject: Rubric.Subject, exempt: Set<Int> = []) {
    self.table = table
    self.form = form
    self.subject = subject
    self.exempt = exempt
  }

  /// The columns, as far as the header makes sense, so that the rows can be checked as well; nil
  /// when not even the keys of a row are known. `diagnostics` says what is wrong.
  mutating func read(_ units: inout UnitDirectory) -> TableColumns? {
    var (keys, others) = splitColumns()
    let layout = MarkLayout.of(Set(keys.keys), form)
    if keys.isEmpty, !others.contains(where: { isKnownMember(table.header[$0], units) }) {
      let due = dueColumns(layout, units)
      diagnostics.append(.noHeader(due.map(\.name), at: table.placeOfHeader()))
      return nil
    }
    let knowsKeys = reportMissing(keys, layout, units)
    reportUnfit(&keys, layout)
    let marks = markColumns(others, keys, layout, &units)
    reportAbsent(marks.map(\.member), layout, units)
    return knowsKeys
      ? TableColumns(
        layout: layout, keys: keys, facts: facts, factor: factor, marks: marks) : nil
  }

  private func isKnownMember(_ header: String, _ units: UnitDirectory) -> Bool {
    form.member(named: header, of: .criterion) != nil
      || form.member(named: header, of: .item) != nil || form.level(named: header) != nil
      || (units.isListed && units.units.contains { $0.dataKeys.contains(.ignoringCase(header)) })
  }

  private mutating func splitColumns() -> (keys: [KeyColumn: Int], others: [Int]) {
    var keys: [KeyColumn: Int] = [:]
    var others: [Int] = []
    for (index, header) in table.header.enumerated() where !header.isEmpty {
      if isFactor(header) {
        noteFactor(index)
        continue
      }
      guard let column = KeyColumn.named(header, subject: subject), !isOwnColumn(header, column)
      else {
        others.append(index)
        continue
      }
      if let earlier = keys[column] {
        diagnostics.append(
          .columnTwice(
            column.name, headers: (table.header[earlier], header),
            earlier: table.placeOfHeader(column: earlier),
            at: table.placeOfHeader(column: index)))
      }
      keys[column] = index
    }
    return (keys, others)
  }

  /// The form's own word counts, unless its rows need a column of that name.
  private func isFactor(_ header: String) -> Bool {
    guard let name = form.factor?.name, name.dataKeys.contains(.ignoringCase(header)) else {
      return false
    }
    return KeyColumn.named(header, subject: subject).map { !isDue($0) } ?? true
  }

  private func isDue(_ column: KeyColumn) -> Bool {
    KeyColumn.rowColumns(of: form).contains(column) || column == .unit
      || column == MarkLayout.markColumn(of: form)
  }

  private mutating func noteFactor(_ index: Int) {
    if let factor {
      diagnostics.append(
        .columnTwice(
          Bilingual(same: table.header[index]),
          headers: (table.header[factor], table.header[index]),
          earlier: table.placeOfHeader(column: factor), at: table.placeOfHeader(column: index)))
    }
    factor = index
  }

  /// A criterion, line or level of the form may be called as a column that the form does not need:
  /// a checklist can have a line 事由. The form's own word counts.
  private func isOwnColumn(_ header: String, _ column: KeyColumn) -> Bool {
    if KeyColumn.rowColumns(of: form).contains(column) || column == .unit { return false }
    return form.member(named: header, of: .criterion) != nil
      || form.member(named: header, of: .item) != nil
      || (form.kind == .tally && form.level(named: header) != nil)
  }

  /// Whether all key columns are there.
  private mutating func reportMissing(
    _ keys: [KeyColumn: Int], _ layout: MarkLayout, _ units: UnitDirectory
  ) -> Bool {
    let missing = dueColumns(layout, units).filter { keys[$0] == nil }
    diagnostics += missing.map { .missingColumn($0.name, at: table.placeOfHeader()) }
    guard let due = form.factor, factor == nil else { return missing.isEmpty }
    diagnostics.append(.missingColumn(due.name.bilingual, at: table.placeOfHeader()))
    return false
  }

  /// Where units are listed, the list says which of them a note leaves out; then only rows about
  /// suggestions need notes of their own.
  private func dueColumns(_ layout: MarkLayout, _ units: UnitDirectory) -> [KeyColumn] {
    let due = KeyColumn.rowColumns(of: form) + layout.requiredColumns(form)
    return units.isListed && !form.kind.isAboutSuggestions ? due.filter { $0 != .note } : due
  }

  /// Criteria and listed units that have no column, where the rubric refuses what is missing; any
  /// unit at all, where the columns are what makes the units known.
  private mutating func reportAbsent(
    _ members: [Int], _ layout: MarkLayout, _ units: UnitDirectory
  ) {
    if case .units = layout.spread, members.isEmpty, !units.isListed {
      diagnostics.append(.missingColumn(KeyColumn.unit.name, at: table.placeOfHeader()))
    }
    guard form.treatments.missing == .refuse || layout.spread.needsEveryColumn else { return }
    let names: [Name] =
      switch layout.spread {
      case .nothing: []
      case .criteria: form.criteria.map(\.name)
      case .levels: form.names(ofLevels: form.levelsByName)
      case .items: form.items.map(\.name)
      case .units: units.isListed ? units.units.map(\.name) : []
      }
    let excused = layout.spread == .units ? exempt : []
    let due = layout.spread == .levels ? form.levelsByName : Array(names.indices)
    let found = Set(members)
    let absent = due.indices.filter { !found.contains(due[$0]) && !excused.contains(due[$0]) }
    diagnostics += absent.map {
      .missingColumn(names[$0].bilingual, at: table.placeOfHeader())
    }
  }

  /// Key columns that mean nothing on this form.
  private mutating func reportUnfit(_ keys: inout [KeyColumn: Int], _ layout: MarkLayout) {
    let usable =
      KeyColumn.rowColumns(of: form) + layout.requiredColumns(form)
      + KeyColumn.optionalColumns(of: form)
      + (form.criteria.isEmpty || layout.spread == .criteria ? [] : [.criterion])
    for (column, index) in keys.sorted(by: { $0.value < $1.value })
    where !usable.contains(column) {
      keys[column] = nil
      if column.isIgnored(on: form) {
        facts[column] = index
        continue
      }
      diagnostics.append(
        .unfitColumn(column.name, form: form.name, at: table.placeOfHeader(column: index)))
    }
  }

  private mutating func markColumns(
    _ others: [Int], _ keys: [KeyColumn: Int], _ layout: MarkLayout, _ units: inout UnitDirectory
  ) -> [(column: Int, member: Int)] {
    var marks: [(column: Int, member: Int)] = []
    var taken: [Int: Int] = [:]
    for index in others {
      if case .units = layout.spread, isNoUnit(table.header[index], units) {
        diagnostics.append(
          .columnOfNoUnit(table.header[index], at: table.placeOfHeader(column: index)))
        continue
      }
      guard let member = member(table.header[index], layout, &units) else {
        diagnostics.append(unknown(index, layout, units))
        continue
      }
      if let earlier = taken[member] {
        diagnostics.append(
          .columnTwice(
            Bilingual(same: table.header[index]), earlier: table.placeOfHeader(column: earlier),
            at: table.placeOfHeader(column: index)))
      }
      taken[member] = index
      marks.append((index, member))
    }
    if case .nothing = layout.spread, let mark = keys[MarkLayout.markColumn(of: form)] {
      marks = [(mark, 0)]
    }
    return marks
  }

  /// A list may have a unit of any name.
  private func isNoUnit(_ header: String, _ units: UnitDirectory) -> Bool {
    SummaryWord.isOne(header) && (!units.isListed || units.index(of: header) == nil)
  }

  private func member(
    _ header: String, _ layout: MarkLayout, _ units: inout UnitDirectory
  ) -> Int? {
    switch layout.spread {
    case .nothing: nil
    case .units: units.find(header)
    case .criteria: form.member(named: header, of: .criterion)
    case .items: form.member(named: header, of: .item)
    case .levels: form.level(named: header)
    }
  }

  /// The names that no column of the file has yet.
  private func free(_ names: [String]) -> [String] {
    let taken = Set(table.header.map { NameKey.ignoringCase($0) })
    return names.filter { !taken.contains(.ignoringCase($0)) }
  }

  private func unknown(
    _ index: Int, _ layout: MarkLayout, _ units: UnitDirectory
  ) -> Diagnostic {
    let header = table.header[index]
    let place = table.placeOfHeader(column: index)
    let keyWords =
      KeyColumn.rowColumns(of: form) + KeyColumn.optionalColumns(of: form)
      + [.unit, .criterion, MarkLayout.markColumn(of: form)]
    let words = keyWords.flatMap { $0.words.chinese + $0.words.english }
    switch layout.spread {
    case .nothing:
      return .unknownColumn(header, nearest: Spelling.nearest(to: header, among: words), at: place)
    case .units:
      return .unknownUnit(
        header,
        nearest: TypingSlip.name(meantBy: header, among: free(units.spellings))
          ?? Spelling.nearest(to: header, among: free(words)),
        at: place)
    case .criteria, .items, .levels:
      let members = form.criteria + form.items
      let levels = (form.scale.levels ?? []).flatMap(\.name.spellings)
      return .unknownColumn(
        header,
        nearest: TypingSlip.level(meantBy: header, among: levels)
          ?? TypingSlip.name(meantBy: header, among: members.flatMap(\.name.spellings))
          ?? Spelling.nearest(to: header, among: words),
        at: place)
    }
  }
}

extension MarkLayout.Spread {
  /// Whether a column that is absent would be a number that nobody has given.
  fileprivate var needsEveryColumn: Bool {
    switch self {
    case .levels: true
    case .nothing, .units, .criteria, .items: false
    }
  }
}

extension FormKind {
  /// Whether its rows tell of single suggestions, each with facts of its own.
  fileprivate var isAboutSuggestions: Bool {
    switch self {
    case .feedback, .ledger: true
    case .ballot, .tally, .checklist, .adjustment: false
    }
  }
}

extension Form {
  /// The rule by which a row with these facts does not count.
  func leaveOut(_ text: (RowEntry.Column) -> String?) -> RowEntries? {
    leavesOut.first { $0.areSaid(besides: roleRules, text) }
  }

  /// The criterion, group, round or line that data files call by that name.
  func member(named name: String, of dimension: Dimension) -> Int? {
    let key = NameKey.ignoringCase(name)
    return members(of: dimension).firstIndex { $0.name.dataKeys.contains(key) }
  }

  func level(named name: String) -> Int? {
    let key = NameKey.ignoringCase(name)
    return scale.levels?.firstIndex { $0.name.dataKeys.contains(key) }
  }
}

extension Name {
  var spellings: [String] { [text] + (translation.map { [$0.text] } ?? []) }
}
