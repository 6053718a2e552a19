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
    let sides = node.nodes(.lineSum)
    guard let first = sides.first, let lines = lines(first, of: form) else { return nil }
    let spot = reader.spot(node)
    if let bound = node.first(.bound).flatMap(reader.bound) {
      return Placed(
        RowRule(lines: lines, comparison: bound.comparison, limit: .amount(bound.amount)), at: spot)
    }
    guard let comparison = node.keywords.compactMap({ Comparison.words[$0] }).first,
      let second = sides.dropFirst().first, let limit = limit(second, of: form)
    else { return nil }
    return Placed(RowRule(lines: lines, comparison: comparison, limit: limit), at: spot)
  }

  /// Lines of this form or a number of the meeting.
  private mutating func limit(_ node: SyntaxNode, of form: Int) -> RowRule.Limit? {
    if node.names.count == 1,
      case .shared(let index)? = reader.names.entry(node.names[0].text, of: [.shared])?.kind
    {
      return .shared(index, draft.sharedNumbers[index].scale.value)
    }
    return lines(node, of: form).map(RowRule.Limit.lines)
  }

  /// What is added up, with its signs; nil where a name was reported.
  private mutating func lines(_ node: SyntaxNode, of form: Int) -> [RowRule.Term]? {
    var terms: [RowRule.Term] = []
    var isSubtracted = false
    for token in node.ownTokens {
      if token.keyword == .plus { isSubtracted = false }
      if token.keyword == .minus { isSubtracted = true }
      guard token.kind == .name, let item = item(token, of: form) else { continue }
      terms.append(RowRule.Term(item: item, isSubtracted: isSubtracted))
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
