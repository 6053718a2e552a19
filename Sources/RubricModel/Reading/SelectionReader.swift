import Diagnostics
import RubricSyntax

/// Reads whose marks of a form a score begins with.
extension RubricReader {
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
