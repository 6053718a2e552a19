import Diagnostics
import ExactArithmetic
import RubricSyntax

extension RubricReader {
  mutating func readExample(_ node: SyntaxNode) {
    guard let heading = node.first(.exampleHeading), let name = heading.names.first else { return }
    let given = node.nodes(.givenRows).compactMap { readGivenRows($0) }
    let expectations = node.nodes(.expectation)
    guard !expectations.isEmpty else {
      return reader.reportUnlessIncomplete(
        Diagnostic(
          .exampleUnsound, zh: "算例“\(name.text)”没有写应得结果。请加：应得“单位”：最后得分 90。",
          en: "Example \"\(name.text)\" expects nothing. Add: Expect \"unit\": final score 90.",
          at: reader.spot(heading)))
    }
    let refuses = expectations.contains { $0.has(.refuse) }
    let units = expectations.filter { !$0.has(.refuse) }.map { readExpectedUnit($0) }
    draft.examples.append(
      Example(
        name: name.text, spot: reader.spot(heading), counts: counts(in: node), given: given,
        expectation: refuses ? .refusal : .results(units)))
  }

  // MARK: Given

  private func counts(in node: SyntaxNode) -> MeetingCounts {
    var counts = MeetingCounts()
    for sentence in node.nodes(.givenSession) {
      for fact in sentence.nodes(.item).compactMap({ $0.first(.countFact) }) {
        guard let words = fact.keywords.first, let slot = MeetingCounts.slots[words] else {
          continue
        }
        counts[keyPath: slot] = fact.number.flatMap { Int($0.text) }
      }
    }
    return counts
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

  private mutating func readRow(
    _ row: SyntaxNode, number: Int, of form: Int
  ) -> [Example.GivenMark] {
    var facts: [Keyword: String] = [:]
    for coordinate in row.nodes(.coordinate) {
      guard let words = coordinate.keywords.first else { continue }
      facts[words] = (coordinate.names.first ?? coordinate.number)?.text
    }
    let rater = facts[.ballot] ?? facts[.deputies] ?? "#\(number)"
    let unit = facts[.units] ?? facts[.items]
    let entries = row.nodes(.entry).isEmpty ? [row] : row.nodes(.entry)
    guard isComplete(row, entries, facts, form: form) else { return [] }
    return entries.compactMap { entry in
      guard let key = key(of: entry, unit: unit, form: form) else { return nil }
      return Example.GivenMark(
        rater: rater, suggestion: facts[.suggestions] ?? "", unit: key.unit,
        criterion: key.criterion, cell: cell(entry.first(.mark)), spot: reader.spot(entry))
    }
  }

  /// Whether the row says everything that its marks are for: the suggestion on a feedback form, the
  /// unit, and the criterion on a form that has some.
  private mutating func isComplete(
    _ row: SyntaxNode, _ entries: [SyntaxNode], _ facts: [Keyword: String], form: Int
  ) -> Bool {
    let unit = facts[.units] ?? facts[.items]
    if draft.forms[form].kind == .feedback, facts[.suggestions] == nil {
      reportIncomplete(
        row, Bilingual(zh: "没有写这是哪件建议。", en: "It is not said which suggestion this is about."),
        write: Bilingual(zh: "请写：建议“1”。", en: "Write: suggestion \"1\"."))
      return false
    }
    let namesColumns = entries.allSatisfy { $0.kind == .entry }
    let hasCriteria = !draft.forms[form].criteria.isEmpty
    if unit == nil, hasCriteria || !namesColumns {
      reportIncomplete(
        row, Bilingual(zh: "没有写这是给哪个单位的。", en: "It is not said which unit this is for."),
        write: Bilingual(zh: "请写：单位“…”。", en: "Write: unit \"…\"."))
      return false
    }
    if let criterion = draft.forms[form].criteria.first, !namesColumns {
      let name = criterion.name.text
      reportIncomplete(
        row, Bilingual(zh: "没有写这是哪个指标的分。", en: "It is not said which criterion this is for."),
        write: Bilingual(
          zh: "请在分前写指标，如：“\(name)”。", en: "Write the criterion before the mark: \"\(name)\"."))
      return false
    }
    return true
  }

  private mutating func reportIncomplete(
    _ row: SyntaxNode, _ headline: Bilingual, write help: Bilingual
  ) {
    reader.report(
      Diagnostic(.error, .exampleUnsound, headline, at: reader.spot(row), help: [help]))
  }

  /// An entry stands under a criterion when the row names its unit, and under a unit otherwise.
  private mutating func key(
    of entry: SyntaxNode, unit: String?, form: Int
  ) -> (unit: String, criterion: Int)? {
    let column = entry.kind == .entry ? entry.names.first : nil
    guard let column else { return unit.map { ($0, 0) } }
    guard let unit else { return (column.text, 0) }
    guard
      case .criterion(form, let index)? = reader.resolve(
        column, as: [.criterion], called: Bilingual(zh: "指标", en: "criterion"))
    else { return nil }
    return (unit, index)
  }

  private func cell(_ mark: SyntaxNode?) -> String {
    mark?.first(.points)?.number?.text ?? mark?.names.first?.text ?? ""
  }

  // MARK: Expected

  private mutating func readExpectedUnit(_ node: SyntaxNode) -> Example.ExpectedUnit {
    let parts = node.nodes(.item).compactMap { $0.first(.expected) }
    let figures = parts.compactMap { part in
      expectedFigure(part).map { Example.ExpectedFigure(figure: $0, spot: reader.spot(part)) }
    }
    return Example.ExpectedUnit(unit: node.names.first?.text ?? "", figures: figures)
  }

  private mutating func expectedFigure(_ node: SyntaxNode) -> Example.ExpectedFigure.Figure? {
    if node.has(.rank) {
      require(.ranking, at: node)
      return .rank(node.number.flatMap { Int($0.text) } ?? 0)
    }
    if node.has(.grade) { return expectedGrade(node) }
    guard let reference = quantity(in: node) else { return nil }
    let amount = reader.amount(node.first(.amount))
    if amount.kind == .share { reportShare(amount, at: node) }
    return .quantity(reference, amount.value)
  }

  /// Every score is in points.
  private mutating func reportShare(_ amount: Amount, at node: SyntaxNode) {
    reader.report(
      Diagnostic(
        .kindsMixed, zh: "得分是分值，不能写作\(amount.text.chinese)。",
        en: "A score is in points; it cannot be \(amount.text.english).", at: reader.spot(node)))
  }

  private mutating func expectedGrade(
    _ node: SyntaxNode
  ) -> Example.ExpectedFigure.Figure? {
    require(.grade, at: node)
    guard let grade = node.names.last, let index = grading(of: node) else { return nil }
    let bands = draft.gradings[index].bands
    if !bands.contains(where: { $0.grade.dataKeys.contains(.ignoringCase(grade.text)) }) {
      reportNoSuchGrade(grade, in: draft.gradings[index])
    }
    return .grade(index, grade.text)
  }

  /// The grading that an expected grade is of; it needs its name only where there are several.
  private mutating func grading(of node: SyntaxNode) -> Int? {
    if node.names.count == 1, draft.gradings.count < 2 { return draft.gradings.indices.first }
    guard node.names.count > 1 else {
      let name = draft.gradings[0].name.text
      reader.report(
        Diagnostic(
          .exampleUnsound, zh: "本办法有几种等次，请写明是哪一种，如：“\(name)”等次“…”。",
          en: "There are several gradings. Say which one, such as: \"\(name)\" grade \"…\".",
          at: reader.spot(node)))
      return nil
    }
    guard
      case .grading(let index)? = reader.resolve(
        node.names[0], as: [.grading], called: Bilingual(zh: "等次", en: "grading"))
    else { return nil }
    return index
  }

  private mutating func reportNoSuchGrade(_ grade: Token, in grading: GradingDraft) {
    let grades = grading.bands.map {
      Bilingual(zh: "“\($0.grade.text)”", en: "\"\($0.grade.text)\"")
    }
    reader.report(
      Diagnostic(
        .unknownName, zh: "“\(grading.name.text)”没有“\(grade.text)”这一等次。",
        en: "\"\(grading.name.text)\" has no grade \"\(grade.text)\".", at: reader.spot(grade),
        help: [
          Bilingual(
            zh: "等次有：" + Bilingual.list(grades).chinese,
            en: "Its grades are: " + Bilingual.list(grades).english)
        ]))
  }
}
