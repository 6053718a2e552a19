import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// *Nothing that changes a number has a hidden default*: whatever is deleted from the Hunan rubric,
/// it is refused, or means the same, or says less on purpose and visibly so.
@Suite struct DeletionTests {
  private let original: Meaning

  init() throws {
    original = Meaning(try #require(load(Hunan.rules).value))
  }

  /// No single token of a rule can get lost: what may go are unit words that repeat what the
  /// sentence says, numbers of articles and items, and the mark that a figure is ours.
  @Test func noTokenCanGetLost() async {
    let accepted = await accepted(Deletion.tokens)
    let words = Set(accepted.map(\.piece).filter { !$0.hasSuffix("条") && !$0.hasPrefix("（") })
    #expect(words == ["分", "自定"])
    #expect(accepted.allSatisfy { !$0.changesAnything })
  }

  /// Of the clauses that the grammar lets be absent, only these can go: where a figure comes from,
  /// and a name in the other language.
  @Test func noClauseOfARuleCanGetLost() async {
    let accepted = await accepted(Deletion.clauses)
    #expect(Set(accepted.map(\.kind)) == ["origin", "translation"])
    #expect(accepted.allSatisfy { !$0.changesRules })
    #expect(accepted.allSatisfy { $0.changesAnything == ($0.kind == "translation") })
  }

  /// A rubric that says less in these places is a rubric all the same.
  ///
  /// - A level less: a file that uses it is refused.
  /// - No 不合格: no score is that low.
  /// - A tie-break less: the chain still ends.
  /// - No floor, no ceiling: nothing is outside on that side. The notices change.
  @Test func theseRulesCanBeLeftOutAsAWhole() async {
    let accepted = await accepted(Deletion.wholes).filter(\.changesRules)
    #expect(
      accepted.map(\.piece) == [
        "（一）“很满意”为100%", "（二）“满意”为85%", "（三）“基本满意”为60%", "（四）“不满意”为0%，自定",
        "（四）低于60分为“不合格”，自定", "（一）“现场测评”", "（二）“会前代表反馈”", "起评分60分，自定。", "最高分78分，自定。",
      ])
  }

  /// What remains changes no number: the edition, the check of the full score, and what is
  /// published.
  @Test func theseSentencesAreNoRules() async {
    let accepted = await accepted(Deletion.wholes).filter { !$0.changesRules }
    #expect(
      accepted.map(\.piece) == [
        "（一）各项得分", "（二）名次", "（三）等次", "版别“湖南 2020”。", "总分100分，依据“汇报二（三）”。",
        "第八条　公布：（一）各项得分；（二）名次；（三）等次。", "第八条　公布：（一）各项得分；（二）名次；（三）等次。",
      ])
  }

  /// Every other deletion with the codes that refuse it.
  @Test func everyDeletionIsAnsweredAsWritten() throws {
    let all = Deletion.clauses + Deletion.wholes
    let lines = all.map { deletion in
      let outcome = load(deletion.text)
      let answer = outcome.value == nil ? outcome.problems.joined(separator: " ") : "accepted"
      return "\(deletion.line) \(deletion.kind) \(deletion.piece.prefix(24)): \(answer)\n"
    }
    try Golden.check(lines.joined(), "Goldens/deletions")
  }

  /// The deletions that are accepted, in their order; tried at once, for there are hundreds.
  private func accepted(_ deletions: [Deletion]) async -> [Accepted] {
    await withTaskGroup(of: (Int, Accepted?).self) { group in
      for (index, deletion) in deletions.enumerated() {
        group.addTask { [original] in (index, Accepted(deletion, of: original)) }
      }
      let all = await group.reduce(into: []) { $0.append($1) }
      return all.sorted { $0.0 < $1.0 }.compactMap(\.1)
    }
  }

  private struct Accepted {
    let kind: String
    let piece: String
    let changesRules: Bool
    let changesAnything: Bool

    init?(_ deletion: Deletion, of original: Meaning) {
      guard let rubric = load(deletion.text).value else { return nil }
      let meaning = Meaning(rubric)
      kind = deletion.kind
      piece = deletion.piece
      changesRules = meaning.rules != original.rules
      changesAnything = meaning != original
    }
  }
}
