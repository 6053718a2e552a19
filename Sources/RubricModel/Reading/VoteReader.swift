import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

extension RubricReader {
  mutating func readVote(_ node: SyntaxNode) {
    let lines = node.nodes(.item).compactMap { item in
      joined(item).map { (tests: $0, spot: reader.spot(item)) }
    }
    let isComplete = lines.count == node.nodes(.item).count
    let enough =
      node.has(.voteStandsIfAny)
      ? 1
      : reader.enough(node, of: node.nodes(.item).count, .voteUnsound)
    let spot = reader.spot(node)
    if let enough, isComplete, enough == 1 || enough < lines.count {
      let joined = VoteCondition.Test.some(enough, of: lines.map(\.tests))
      draft.vote = VoteDraft(
        conditions: joined.map { VoteCondition(test: $0, spot: spot) }, spot: spot)
      return
    }
    draft.vote = VoteDraft(
      conditions: lines.flatMap { line in
        line.tests.map { VoteCondition(test: $0, spot: line.spot) }
      }, spot: spot)
  }

  /// The conditions of a line: all of them, or those of which one is enough.
  private mutating func joined(_ line: SyntaxNode) -> [VoteCondition.Test]? {
    let parts = line.nodes(.comparison)
    let tests = parts.compactMap { voteTest($0) }
    guard tests.count == parts.count else { return nil }
    guard let branches = reader.branches(of: tests, in: line, .voteUnsound) else { return nil }
    return VoteCondition.Test.any(of: branches)
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

  /// `at least 10 persons`.
  func countBound(_ node: SyntaxNode) -> CountBound? {
    guard let comparison = node.keywords.compactMap({ Comparison.words[$0] }).first else {
      return nil
    }
    return CountBound(comparison: comparison, number: whole(node.number))
  }
}
