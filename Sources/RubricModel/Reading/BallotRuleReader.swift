import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Reads the rules that a ballot has to keep as a whole.
extension RubricReader {
  mutating func readBallotRules(_ line: SyntaxNode, of form: Int) {
    guard let node = line.first(.treatment) else { return }
    let rules = line.nodes(.item).compactMap { $0.first(.ballotRule) }.compactMap {
      ballotClause($0, of: form)
    }
    draft.forms[form].ballotRules = BallotRulesDraft(
      rules: rules, otherwise: Placed(TreatmentDraft(kind: treatment(node)), at: reader.spot(node)),
      spot: reader.spot(line))
  }

  private mutating func ballotClause(
    _ node: SyntaxNode, of form: Int
  ) -> Placed<BallotClause>? {
    let voters = node.first(.ofGroups).map { members($0.names, of: .group, on: form) } ?? []
    guard let voters, let part = criteria(of: node, on: form), let rule = ballotRule(node, of: form)
    else { return nil }
    return Placed(
      BallotClause(rule: rule, groups: voters, criteria: part), at: reader.spot(node))
  }

  /// Nil where a criterion is not known.
  private mutating func criteria(
    of node: SyntaxNode, on form: Int
  ) -> BallotClause.Criteria? {
    if node.has(.eachCriterion) { return .each }
    guard let listed = node.first(.ofCriteria) else { return .together }
    return members(listed.names, of: .criterion, on: form).map(BallotClause.Criteria.some)
  }

  /// The members that a rule names; nil where one of them is not known.
  private mutating func members(
    _ names: [Token], of dimension: Dimension, on form: Int
  ) -> [Int]? {
    var indices: [Int] = []
    for name in names {
      guard
        case .member(form, dimension, let index)? = reader.resolve(
          name, as: [NameTable.Kind.Class(dimension)], on: form, called: dimension.name)
      else { return nil }
      if indices.contains(index) { reader.report(.writtenTwice(name.text, at: reader.spot(name))) }
      indices.append(index)
    }
    return indices
  }

  private mutating func ballotRule(_ node: SyntaxNode, of form: Int) -> BallotRule? {
    if let whole = WholeBallotRule.allCases.first(where: { node.has($0.keyword) }) {
      switch whole {
      case .notAllEqual: return .notAllEqual
      case .notAllFull: return .notAllFull
      }
    }
    guard let count = ballotQuota(node) else { return nil }
    if let bound = node.first(.bound).flatMap(reader.bound) { return .marks(count, bound) }
    guard let name = node.names.first else { return nil }
    let levels = levels(name, of: form)
    return levels.isEmpty ? nil : .level(count, levels)
  }

  private func ballotQuota(_ node: SyntaxNode) -> BallotQuota? {
    guard let comparison = node.keywords.lazy.compactMap({ Comparison.words[$0] }).first else {
      return nil
    }
    if let share = node.share {
      let value = ExactNumber.share(share.text)
      return BallotQuota(
        comparison: comparison, amount: node.has(.marks) ? .ofMarks(value) : .ofUnits(value))
    }
    return node.number.flatMap { Int($0.text) }.map {
      BallotQuota(comparison: comparison, amount: .number($0))
    }
  }
}

extension Diagnostic {
  fileprivate static func writtenTwice(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "这里“\(name)”写了两次。", en: "\"\(name)\" is written twice here.", at: spot,
      help: [Bilingual(zh: "请删去一个，或改为另一个名称。", en: "Delete one of them, or write another name.")])
  }
}
