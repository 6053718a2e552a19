import Diagnostics
import RubricSyntax

/// Reads whose marks of a form a score, or a condition, is about.
extension RubricReader {
  /// The marks that conditions are about; nil, reported, where no form has the name. What follows
  /// from an unknown group is no fault of its own: all marks stand for its.
  mutating func marks(of form: Token, in node: SyntaxNode) -> MarkSelection? {
    guard
      case .form(let index)? = reader.resolve(
        form, as: [.form], called: Bilingual(zh: "表", en: "form"))
    else { return nil }
    return selection(node, of: index) ?? MarkSelection(form: index)
  }

  /// Whose marks are meant is said for nothing where no condition counts marks.
  mutating func reportIfIdle(_ conditions: [UnitCondition], in node: SyntaxNode) {
    guard let picked = node.first(.marksOf) else { return }
    let countsMarks = conditions.flatMap(\.leaves).contains { $0.countedMarks != nil }
    if !countsMarks { reader.report(.pickedForNothing(at: reader.spot(picked))) }
  }

  /// The marks of a form, or those of the members that the term names; nil where one is not known.
  mutating func selection(_ term: SyntaxNode, of form: Int) -> MarkSelection? {
    var named: [Dimension: [Int]] = [:]
    for node in term.nodes(.marksOf) {
      guard let words = node.keywords.first,
        let dimension = Dimension.allCases.first(where: { $0.keyword == words })
      else { continue }
      guard let indices = members(node.names, of: dimension, on: form) else { return nil }
      if named[dimension] != nil {
        reader.report(.pickedTwice(dimension, at: reader.spot(node)))
      }
      named[dimension] = indices
    }
    let groups = Set(named.removeValue(forKey: .group) ?? [])
    return MarkSelection(
      form: form, members: named.compactMapValues(\.first), groups: groups)
  }
}

extension Diagnostic {
  fileprivate static func pickedForNothing(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .neverUsed,
      Bilingual(
        zh: "没有一项条件数这些评分，写明取哪些没有作用。",
        en: "No condition counts these marks, so saying which are meant does nothing."), at: spot,
      help: [
        Bilingual(
          zh: "数评分的条件写：若“满意”占有效票数超过半数；若“满意”得票最多。数值取自哪些评分，写在那个数值里；这里请删去。",
          en:
            "A condition that counts marks is: if \"满意\" out of valid is more than half; if \"满意\" has most votes. Which marks a figure is based on stands in its own article; delete it here."
        )
      ])
  }

  fileprivate static func pickedTwice(_ dimension: Dimension, at spot: Spot) -> Diagnostic {
    let words = dimension.keyword.spelling
    let help =
      dimension == .group
      ? Bilingual(
        zh: "几个组别的票合在一起算的，请写：组别“领导”、“职工”。",
        en: "For the ballots of several groups as one write: group \"领导\" and \"职工\".")
      : Bilingual(
        zh: "请只写一个；几项都算的不写，再汇总各\(words.chinese)。",
        en: "Write one of them; for all of them write none, and combine them behind it.")
    return Diagnostic(
      .saidTwice, zh: "“\(words.chinese)”写了两次。", en: "\"\(words.english)\" is written twice.",
      at: spot, help: [help])
  }
}
