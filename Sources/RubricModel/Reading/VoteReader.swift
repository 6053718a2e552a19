import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

extension RubricReader {
  mutating func readVote(_ node: SyntaxNode) {
    let conditions = node.nodes(.item).compactMap { item -> VoteCondition? in
      guard let part = item.first(.comparison), let test = voteTest(part) else { return nil }
      return VoteCondition(test: test, spot: reader.spot(item))
    }
    draft.vote = VoteDraft(conditions: conditions, spot: reader.spot(node))
  }

  private mutating func voteTest(_ node: SyntaxNode) -> VoteCondition.Test? {
    if node.countsUnits {
      guard let count = unitCount(node), let bound = countBound(node) else { return nil }
      guard let figure = count.figure else { return .unitsTakingPart(bound) }
      return .unitsWith(count, called: count.text(draft.quoted(figure)), bound)
    }
    let bases = node.bases
    guard let first = bases.first else { return nil }
    if let bound = node.first(.bound).flatMap(reader.bound), bases.count > 1 {
      return .share(first, of: bases[1], bound)
    }
    if let count = node.first(.countBound).flatMap(countBound) { return .counted(first, count) }
    guard bases.count > 1, let comparison = node.keywords.compactMap({ Comparison.words[$0] }).first
    else { return nil }
    return .compared(first, comparison, bases[1])
  }

  /// `at least 10 persons`; a number has at most twelve digits, which the lexer has made sure of.
  func countBound(_ node: SyntaxNode) -> CountBound? {
    guard let comparison = node.keywords.compactMap({ Comparison.words[$0] }).first else {
      return nil
    }
    return CountBound(
      comparison: comparison, number: node.number.flatMap { Int($0.text) } ?? 0)
  }
}
