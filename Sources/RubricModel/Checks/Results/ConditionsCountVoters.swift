import Diagnostics
import RubricSyntax

/// What a condition can count of a form: marks of which each voter has one, and levels that these
/// marks can be.
extension FormDraft {
  /// - Parameter base: what a share is taken of; nil where votes are compared with each other.
  func problem(
    with marks: MarkSelection, _ levels: [Int], _ base: Base?, _ spot: Spot
  ) -> Diagnostic? {
    marksOfOneVoter(marks, base, spot) ?? foreignLevel(among: levels, marks, spot)
  }

  /// Whether some of its groups of voters are meant, and others are not.
  func isPart(_ marks: MarkSelection) -> Bool {
    marks.names(.group) && max(marks.groups.count, 1) < groups.count
  }

  /// A condition counts all marks that it is about, so each voter may have one only.
  private func marksOfOneVoter(
    _ marks: MarkSelection, _ base: Base?, _ spot: Spot
  ) -> Diagnostic? {
    let parted = dimensions.first { dimension in
      switch dimension {
      case .criterion, .round, .item: !marks.names(dimension)
      case .suggestion: base?.isOfMeeting == true
      default: false
      }
    }
    guard let parted else { return nil }
    var help = [
      Bilingual(
        zh: "请先写一条“比率”，再与它比较：若“满意率”超过半数，则为“…”。",
        en: "Write a Rate first and compare that: if \"满意率\" is more than half, then \"…\".")
    ]
    if parted != .suggestion {
      let words = parted.name
      help.append(
        Bilingual(
          zh: "只看其中一个的，请写：取自“\(name.text)”\(words.chinese)“…”，依次判定。",
          en:
            "For one of them only write: based on \"\(name.text)\" \(words.english) \"…\", first that holds."
        ))
    }
    return Diagnostic(
      .gradeRulesUnsound,
      zh: "“\(name.text)”上一个人有几个评分（按\(parted.name.chinese)分），这里会全部数进去。",
      en:
        "On \"\(name.text)\" one person gives several marks (by \(parted.name.english)); this would count all of them.",
      at: spot, help: help)
  }

  /// Levels of other criteria than the one whose marks are counted.
  private func foreignLevel(
    among levels: [Int], _ marks: MarkSelection, _ spot: Spot
  ) -> Diagnostic? {
    guard let criterion = marks.members[.criterion] else { return nil }
    let own = self.levels(ofMember: criterion)
    let foreign = levels.map { self.levels[$0].name.text }.first { !has($0, in: own) }
    return foreign.map { .noSuchLevel($0, self, ofCriterion: criterion, at: spot) }
  }
}
