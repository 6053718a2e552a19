import Diagnostics
import RubricSyntax

/// Rules between the lines of a checklist.
extension RubricReader {
  mutating func readRowRules(_ line: SyntaxNode, of form: Int) {
    draft.forms[form].rowRulesSpot = reader.spot(line)
    let rules = line.nodes(.item).compactMap { $0.first(.rowRule) }.compactMap {
      rowRule($0, of: form)
    }
    draft.forms[form].rowRules = rules
  }

  private mutating func rowRule(_ node: SyntaxNode, of form: Int) -> Placed<RowRule>? {
    let parts = node.nodes(.rowComparison)
    let comparisons = parts.compactMap { comparison($0, of: form) }
    if comparisons.count < parts.count { return nil }
    return Placed(RowRule(comparisons: comparisons), at: reader.spot(node))
  }

  private mutating func comparison(_ node: SyntaxNode, of form: Int) -> RowComparison? {
    let sides = node.nodes(.lineSum)
    guard let first = sides.first, let lines = lines(first, of: form) else { return nil }
    if let bound = node.first(.bound).flatMap(reader.bound) {
      return RowComparison(
        lines: lines, comparison: bound.comparison, limit: .amount(bound.amount))
    }
    guard let comparison = node.keywords.compactMap({ Comparison.words[$0] }).first,
      let second = sides.dropFirst().first, let limit = limit(second, of: form)
    else { return nil }
    return RowComparison(lines: lines, comparison: comparison, limit: limit)
  }

  /// Lines of this form or a number of the meeting.
  private mutating func limit(_ node: SyntaxNode, of form: Int) -> RowComparison.Limit? {
    if node.names.count == 1,
      case .shared(let index)? = reader.names.entry(node.names[0].text, of: [.shared])?.kind
    {
      return .shared(index, draft.sharedNumbers[index].scale.value)
    }
    return lines(node, of: form).map(RowComparison.Limit.lines)
  }

  /// What is added up, with its signs; nil where a name was reported.
  private mutating func lines(_ node: SyntaxNode, of form: Int) -> [RowComparison.Term]? {
    var terms: [RowComparison.Term] = []
    var isSubtracted = false
    for token in node.ownTokens {
      if token.keyword == .plus { isSubtracted = false }
      if token.keyword == .minus { isSubtracted = true }
      guard token.kind == .name, let item = item(token, of: form) else { continue }
      terms.append(RowComparison.Term(item: item, isSubtracted: isSubtracted))
    }
    return terms.count == node.names.count ? terms : nil
  }

  /// A line of this form by its name; reported when there is none.
  private mutating func item(_ token: Token, of form: Int) -> Int? {
    let resolved = reader.resolve(
      token, as: [.item], called: Bilingual(zh: "登记项目", en: "line of the checklist"))
    guard case .member(let owner, .item, let index)? = resolved else { return nil }
    if owner == form { return index }
    reader.report(
      Diagnostic(
        .ballotRulesUnsound, zh: "“\(token.text)”不是本表的项目，一行里没有它。",
        en: "\"\(token.text)\" is no line of this form, so no row has it.", at: reader.spot(token)))
    return nil
  }
}
