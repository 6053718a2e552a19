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
    return entries.compactMap { entry in
      guard let key = key(of: entry, unit: unit, form: form) else { return nil }
      return Example.GivenMark(
        rater: rater, suggestion: facts[.suggestions] ?? "", unit: key.unit,
        criterion: key.criterion, cell: cell(entry.first(.mark)), spot: reader.spot(entry))
    }
  }

  /// An entry stands under a criterion when the row names its unit, and under a unit otherwise.
  private mutating func key(
    of entry: SyntaxNode, unit: String?, form: Int
  ) -> (unit: String, criterion: Int)? {
    let column = entry.kind == .entry ? entry.names.first : nil
    guard let column else { return unit.map { ($0, 0) } ?? reportNoUnit(entry) }
    guard let unit else { return (column.text, 0) }
    guard
      case .criterion(form, let index)? = reader.resolve(
        column, as: [.criterion], called: Bilingual(zh: "指标", en: "criterion"))
    else { return nil }
    return (unit, index)
  }

  private mutating func reportNoUnit(_ entry: SyntaxNode) -> (unit: String, criterion: Int)? {
    reader.report(
      Diagnostic(
        .exampleUnsound, zh: "没有写这是给哪个单位的。请写：单位“…”。",
        en: "It is not said which unit this is for. Write: unit \"…\".", at: reader.spot(entry)))
    return nil
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
    if node.has(.rank) { return .rank(node.number.flatMap { Int($0.text) } ?? 0) }
    if node.has(.grade) { return expectedGrade(node) }
    guard let reference = quantity(in: node) else { return nil }
    return .quantity(reference, reader.amount(node.first(.amount)).value)
  }

  private mutating func expectedGrade(
    _ node: SyntaxNode
  ) -> Example.ExpectedFigure.Figure? {
    guard let grade = node.names.last?.text, !draft.gradings.isEmpty else { return nil }
    guard node.names.count > 1 else { return .grade(draft.gradings.count - 1, grade) }
    guard
      case .grading(let index)? = reader.resolve(
        node.names[0], as: [.grading], called: Bilingual(zh: "等次", en: "grade"))
    else { return nil }
    return .grade(index, grade)
  }
}
