import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What an example gives.
extension RubricReader {
  mutating func readExample(_ node: SyntaxNode) {
    guard let heading = node.first(.exampleHeading), let name = heading.names.first else { return }
    let given = node.nodes(.givenRows).compactMap { readGivenRows($0) }
    checkUnits(ofExample: node)
    let expectations = node.nodes(.expectation)
    guard !expectations.isEmpty else {
      return reader.reportUnlessIncomplete(
        Diagnostic(
          .exampleUnsound, zh: "算例“\(name.text)”没有写应得结果。请加：应得“单位”：最后得分 90。",
          en: "Example \"\(name.text)\" expects nothing. Add: Expect \"unit\": final score 90.",
          at: reader.spot(heading)))
    }
    draft.examples.append(
      Example(
        name: name.text, spot: reader.spot(heading), counts: counts(in: node),
        sent: sent(in: node), units: node.nodes(.givenUnits).flatMap(units), given: given,
        expectation: expectation(expectations)))
  }

  private mutating func counts(in node: SyntaxNode) -> MeetingCounts {
    var counts = MeetingCounts()
    for sentence in node.nodes(.givenSession) {
      for fact in sentence.nodes(.item).compactMap({ $0.first(.countFact) }) {
        if !counts.note(fact, reader) { reportSaidTwice(fact) }
      }
      for fact in sentence.nodes(.item).compactMap({ $0.first(.numberFact) }) {
        counts.noteShared(fact, reader)
      }
    }
    return counts
  }

  private mutating func sent(in node: SyntaxNode) -> [SentSheets] {
    var sent: [SentSheets] = []
    for sentence in node.nodes(.givenSheets) {
      guard let form = sentence.names.first else { continue }
      let sheets = reader.sentSheets(sentence, of: form)
      if sent.contains(where: { $0.isOfSame(sheets) }) { reportSaidTwice(sentence) }
      sent.append(sheets)
    }
    return sent
  }

  private func units(_ sentence: SyntaxNode) -> [AppraisedUnit] {
    sentence.nodes(.item).compactMap { $0.first(.givenUnit) }.compactMap { node in
      func fact(_ keyword: Keyword) -> String? {
        node.nodes(.givenFact).first { $0.has(keyword) }?.names.first?.text
      }
      return node.names.first.map {
        AppraisedUnit(name: Name($0.text), category: fact(.category), note: fact(.note))
      }
    }
  }

  private mutating func readGivenRows(_ node: SyntaxNode) -> Example.GivenRows? {
    guard let name = node.names.first,
      case .form(let form)? = reader.resolve(
        name, as: [.form], called: Bilingual(zh: "表", en: "form"))
    else { return nil }
    var rows: [Example.GivenMark] = []
    for (index, row) in node.nodes(.item).compactMap({ $0.first(.row) }).enumerated() {
      rows += readRow(row, number: index + 1, of: form)
    }
    return Example.GivenRows(form: form, rows: rows)
  }

  /// What a row says before its marks.
  private struct RowHead {
    var facts = RowWords()
    var members: [Dimension: Int] = [:]
    /// Of what the row names a member that the form does not have; it was reported.
    var unknown: Set<Dimension> = []

    var unit: String? { facts[.units] ?? facts[.items] }
  }

  private mutating func readRow(
    _ row: SyntaxNode, number: Int, of form: Int
  ) -> [Example.GivenMark] {
    let head = head(of: row, form)
    let named = row.nodes(.entry)
    let entries = named.isEmpty ? [row] : named
    guard isComplete(row, entries, head, form: form) else { return [] }
    let rater = head.facts[.ballot] ?? head.facts[.deputies] ?? "#\(number)"
    let (category, site) = (head.facts[.category], head.facts[.sites])
    return entries.compactMap { entry in
      guard let column = column(of: entry, head, form: form) else { return nil }
      let mark = entry.first(.mark)
      let cell = cell(mark)
      return Example.GivenMark(
        rater: rater, suggestion: head.facts[.suggestions] ?? "", unit: column.unit,
        category: category, site: site,
        members: head.members.isEmpty
          ? column.members : head.members.merging(column.members) { _, last in last },
        level: column.level, cell: cell,
        reason: (mark?.has(.reason) ?? false) ? mark?.names.last?.text : nil,
        facts: facts(of: head, cell, draft.forms[form].kind),
        factor: head.facts[.factor] ?? head.facts[.states],
        spot: reader.spot(entry))
    }
  }

  /// What the row says of itself; the mark of a ledger is the class of the reply.
  private func facts(
    of head: RowHead, _ cell: String, _ kind: FormKind
  ) -> [RowEntry.Column: String] {
    var facts = RowEntry.Column.facts(head.facts)
    if kind == .ledger, facts[.replyClass] == nil { facts[.replyClass] = cell }
    return facts
  }

  private static let memberWords: [Keyword: Dimension] = [
    .criteria: .criterion, .groups: .group, .rounds: .round,
  ]

  private mutating func head(of row: SyntaxNode, _ form: Int) -> RowHead {
    var head = RowHead()
    for coordinate in row.nodes(.coordinate) {
      guard let words = coordinate.keywords.first,
        let token = coordinate.names.first ?? coordinate.number
      else { continue }
      if let dimension = Self.memberWords[words], let member = member(token, dimension, of: form) {
        head.members[dimension] = member
      } else {
        if let dimension = Self.memberWords[words], token.kind == .name {
          head.unknown.insert(dimension)
        }
        head.facts[words] = token.text
      }
    }
    return head
  }

  /// A group or round by its name; a round also by its number.
  private mutating func member(_ token: Token, _ dimension: Dimension, of form: Int) -> Int? {
    let count = draft.forms[form].members(of: dimension).count
    if token.kind == .number {
      guard let number = token.wholeNumber, (1...max(1, count)).contains(number) else { return nil }
      return number - 1
    }
    guard
      case .member(form, _, let index)? = reader.resolve(
        token, as: [NameTable.Kind.Class(dimension)], on: form, called: dimension.name)
    else { return nil }
    return index
  }

  /// Whether the row says everything that its marks are for: the suggestion on a feedback form, the
  /// unit, and the criterion, line or level on a form that has some.
  private mutating func isComplete(
    _ row: SyntaxNode, _ entries: [SyntaxNode], _ head: RowHead, form index: Int
  ) -> Bool {
    let form = draft.forms[index]
    if form.kind == .feedback || form.kind == .ledger, head.facts[.suggestions] == nil {
      reportIncomplete(
        row, Bilingual(zh: "没有写这是哪件建议。", en: "It is not said which suggestion this is about."),
        write: Bilingual(zh: "请写：建议“1”。", en: "Write: suggestion \"1\"."))
      return false
    }
    let named: [Dimension] = form.kind == .tally ? [.criterion, .group] : [.group, .round]
    for dimension in named where head.members[dimension] == nil {
      guard let first = form.members(of: dimension).first else { continue }
      if head.unknown.contains(dimension) { return false }
      reportMemberMissing(row, dimension, first)
      return false
    }
    let namesColumns = entries.allSatisfy { $0.kind == .entry }
    let columns = form.columnNames
    if head.unit == nil, !columns.isEmpty || !namesColumns {
      reportIncomplete(
        row, Bilingual(zh: "没有写这是给哪个单位的。", en: "It is not said which unit this is for."),
        write: unitAndColumns(columns))
      return false
    }
    if let name = columns.first, !namesColumns {
      let what = form.columnKind
      reportIncomplete(
        row,
        Bilingual(
          zh: "没有写这是哪个\(what.chinese)的分。",
          en: "It is not said which \(what.english) this is for."),
        write: Bilingual(
          zh: "请在分前写\(what.chinese)，如：“\(name)”。",
          en: "Write the \(what.english) before the mark: \"\(name)\"."))
      return false
    }
    return true
  }

  /// A row as the form has it: `请写：单位“…”：“态度”90、“结果”80。`
  private func unitAndColumns(_ columns: [String]) -> Bilingual {
    let subject =
      draft.subject == .items
      ? Bilingual(zh: "项目", en: "item") : Bilingual(zh: "单位", en: "unit")
    let chinese = columns.map { "“\($0)”…" }.joined(separator: "、")
    let english = columns.map { "\"\($0)\" …" }.joined(separator: ", ")
    return columns.isEmpty
      ? Bilingual(zh: "请写：\(subject.chinese)“…”。", en: "Write: \(subject.english) \"…\".")
      : Bilingual(
        zh: "请写：\(subject.chinese)“…”：\(chinese)。",
        en: "Write: \(subject.english) \"…\": \(english).")
  }

  private mutating func reportMemberMissing(
    _ row: SyntaxNode, _ dimension: Dimension, _ first: MemberDraft
  ) {
    let what = dimension.name
    reportIncomplete(
      row,
      Bilingual(
        zh: "没有写这是哪个\(what.chinese)的。", en: "It is not said which \(what.english) this is of."),
      write: Bilingual(
        zh: "请写：\(what.chinese)“\(first.name.text)”。",
        en: "Write: \(what.english) \"\(first.name.text)\"."))
  }

  private mutating func reportIncomplete(
    _ row: SyntaxNode, _ headline: Bilingual, write help: Bilingual
  ) {
    reader.report(
      Diagnostic(.error, .exampleUnsound, headline, at: reader.spot(row), help: [help]))
  }

  private struct MarkColumn {
    let unit: String
    var members: [Dimension: Int] = [:]
    var level: Int?
  }

  /// An entry stands under a criterion, a line or a level when the row names its unit, and under a
  /// unit otherwise.
  private mutating func column(
    of entry: SyntaxNode, _ head: RowHead, form: Int
  ) -> MarkColumn? {
    let column = entry.kind == .entry ? entry.names.first : nil
    guard let column else { return head.unit.map { MarkColumn(unit: $0) } }
    guard let unit = head.unit else { return MarkColumn(unit: column.text) }
    if draft.forms[form].kind == .tally {
      let criterion = head.members[.criterion]
      return level(column, of: form, criterion).map { MarkColumn(unit: unit, level: $0) }
    }
    let dimension: Dimension = draft.forms[form].kind == .checklist ? .item : .criterion
    guard
      case .member(form, dimension, let index)? = reader.resolve(
        column, as: [NameTable.Kind.Class(dimension)], on: form, called: dimension.name)
    else { return nil }
    return MarkColumn(unit: unit, members: [dimension: index])
  }

  /// The level of a column of a tally, one of the criterion that the row is about.
  private mutating func level(_ name: Token, of form: Int, _ criterion: Int?) -> Int? {
    let named = levels(name, of: form)
    let own = draft.forms[form].levels(ofMember: criterion ?? -1)
    if let level = named.first(where: own.contains) { return level }
    if !named.isEmpty {
      reader.report(
        .noSuchLevel(
          name.text, draft.forms[form], ofCriterion: criterion, at: reader.spot(name)))
    }
    return nil
  }

  private func cell(_ mark: SyntaxNode?) -> String {
    guard let mark else { return "" }
    if let amount = mark.first(.amount), let number = amount.number?.text ?? amount.share?.text {
      return amount.has(.negative) ? "-" + number : number
    }
    if mark.has(.blank) { return "" }
    return mark.names.first?.text ?? ""
  }
}

extension FormDraft {
  /// The names of the columns that a row of an example has its marks in; empty where a row has one
  /// mark.
  fileprivate var columnNames: [String] {
    switch kind {
    case .tally: levels.map(\.name.text)
    case .checklist: items.map(\.name.text)
    case .ballot, .feedback: criteria.map(\.name.text)
    case .ledger, .adjustment: []
    }
  }

  fileprivate var columnKind: Bilingual {
    switch kind {
    case .tally: Bilingual(zh: "等次", en: "level")
    case .checklist: Dimension.item.name
    case .ballot, .feedback, .ledger, .adjustment: Dimension.criterion.name
    }
  }
}

/// What a row says under each keyword: one or two things, which are found faster one by one than in
/// a table.
private struct RowWords {
  private var said: [(keyword: Keyword, text: String)] = []

  /// Said twice, the last holds.
  subscript(keyword: Keyword) -> String? {
    get { said.last { $0.keyword == keyword }?.text }
    set { if let newValue { said.append((keyword, newValue)) } }
  }
}

extension RowEntry.Column {
  fileprivate static func facts(_ facts: RowWords) -> [RowEntry.Column: String] {
    var known: [RowEntry.Column: String] = [:]
    for (words, column) in Self.words { known[column] = facts[words] }
    return known
  }
}
