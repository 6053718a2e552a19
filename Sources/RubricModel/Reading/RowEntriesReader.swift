public import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What the rows of a form say of themselves, and what becomes of those that say it.
extension RubricReader {
  mutating func readLeaveOut(_ line: SyntaxNode, of form: Int) {
    draft.forms[form].leaveOutSpot = reader.spot(line)
    draft.forms[form].leavesOut = line.nodes(.item).flatMap { item in
      rowEntries(item.first(.leftOut)).map { Placed($0, at: reader.spot(item)) }
    }
  }

  mutating func readSuggestionWeights(_ line: SyntaxNode, of form: Int) {
    draft.forms[form].suggestionWeightsSpot = reader.spot(line)
    draft.forms[form].suggestionWeights = line.nodes(.item).flatMap { item in
      guard let node = item.first(.weightRule) else { return [Placed<SuggestionWeight>]() }
      let weight = reader.amount(node.first(.amount)).value
      let entries: [RowEntries?] = node.has(.otherwise) ? [nil] : rowEntries(node)
      return entries.map {
        Placed(SuggestionWeight(whenSaid: $0, weight: weight), at: reader.spot(item))
      }
    }
  }

  /// Each of them is enough: what stands side by side has to be said together.
  private mutating func rowEntries(_ node: SyntaxNode?) -> [RowEntries] {
    guard let node else { return [] }
    let parts = node.nodes(.rowEntry).map(alternatives)
    guard
      let branches = reader.branches(of: parts, in: node, .formLineUnfit, joins: .itemsOfEntries)
    else { return [] }
    return branches.flatMap { branch in
      branch.reduce([[]]) { begun, values in
        begun.flatMap { begun in values.map { begun + [$0] } }
      }
    }.map(RowEntries.init)
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
