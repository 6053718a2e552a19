public import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What the rows of a form say of themselves, and what becomes of those that say it.
extension RubricReader {
  /// More are not told apart, and not checked against one another.
  private static let mostRules = 1000

  mutating func readLeaveOut(_ line: SyntaxNode, of form: Int) {
    draft.forms[form].leaveOutSpot = reader.spot(line)
    draft.forms[form].leavesOut = rules(of: line, .leftOut).map { item, entries in
      Placed(entries, at: reader.spot(item))
    }
  }

  mutating func readSuggestionWeights(_ line: SyntaxNode, of form: Int) {
    draft.forms[form].suggestionWeightsSpot = reader.spot(line)
    draft.forms[form].suggestionWeights = rules(of: line, .weightRule).map { item, entries in
      let rule = item.first(.weightRule)
      let weight = reader.amount(rule?.first(.amount)).value
      let said = rule?.has(.otherwise) == true ? nil : entries
      return Placed(SuggestionWeight(whenSaid: said, weight: weight), at: reader.spot(item))
    }
  }

  /// What the items of a line ask for, each with its item; none, reported, where there are too
  /// many.
  private mutating func rules(
    of line: SyntaxNode, _ kind: NodeKind
  ) -> [(item: SyntaxNode, entries: RowEntries)] {
    var rules: [(item: SyntaxNode, entries: RowEntries)] = []
    for item in line.nodes(.item) {
      guard let branches = item.first(kind).flatMap({ branches(of: $0) }) else { continue }
      let number = branches.map { $0.reduce(1) { min($0 * $1.count, Self.mostRules + 1) } }
      if rules.count + number.reduce(0, +) > Self.mostRules {
        reader.report(.tooManyEntries(limit: Self.mostRules, at: reader.spot(item)))
        return []
      }
      rules += branches.flatMap(Self.combined).map { (item, RowEntries(entries: $0)) }
    }
    return rules
  }

  /// Each of them is enough: what stands side by side has to be said together. Each part is the
  /// values of which a column has to say one.
  private mutating func branches(of node: SyntaxNode) -> [[[RowEntry]]]? {
    let parts = node.nodes(.rowEntry).map(alternatives)
    return reader.branches(of: parts, in: node, .formLineUnfit, joins: .itemsOfEntries)
  }

  private static func combined(_ parts: [[RowEntry]]) -> [[RowEntry]] {
    parts.reduce([[]]) { begun, values in
      begun.flatMap { begun in values.map { begun + [$0] } }
    }
  }

  /// The values of which a column has to say one.
  private func alternatives(_ entry: SyntaxNode) -> [RowEntry] {
    guard let column = entry.keywords.first.flatMap({ RowEntry.Column.words[$0] }) else {
      return []
    }
    return entry.names.map { RowEntry(column: column, value: $0.text) }
  }
}

extension Bilingual {
  fileprivate static let itemsOfEntries = Bilingual(
    zh: "两种都有的，分项写：备注“撤回”；承办角色“会办”，备注“重复”。",
    en: "For both, write items: note \"撤回\"; role \"会办\", note \"重复\".")
}

extension Diagnostic {
  fileprivate static func tooManyEntries(limit: Int, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .formLineUnfit, zh: "到这一项，各种写法合起来超过\(limit)种，太多了。",
      en: "With this item there are more than \(limit) combinations of entries, which is too many.",
      at: spot,
      help: [
        Bilingual(
          zh: "请在表中用同一种备注，只写这一种，如：不计入：备注“撤回”。",
          en: "Use one note for all of these rows and name it alone: Leave out: note \"撤回\".")
      ])
  }
}

extension RowEntry.Column {
  static let words: [Keyword: RowEntry.Column] = [
    .role: .role, .replyClass: .replyClass, .note: .note,
  ]

  public var name: Bilingual {
    switch self {
    case .role: Keyword.role.spelling
    case .replyClass: Keyword.replyClass.spelling
    case .note: Keyword.note.spelling
    }
  }
}

extension RowEntries {
  /// As the rubric writes them: `备注“重点”`.
  public var text: Bilingual {
    Bilingual(
      zh: entries.map { "\($0.column.name.chinese)“\($0.value)”" }.joined(separator: "，"),
      en: entries.map { "\($0.column.name.english) \"\($0.value)\"" }.joined(separator: ", "))
  }
}
