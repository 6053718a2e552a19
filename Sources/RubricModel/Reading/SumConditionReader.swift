import Diagnostics
import RubricSyntax

extension RubricReader {
  /// `"满意率" plus "基本满意率" is at least 80%`, or with `together` behind them.
  mutating func sumCondition(_ node: SyntaxNode) -> UnitCondition? {
    if let level = node.names.first(where: isLevelOnly) {
      reader.report(.levelsSummed(node.names.map(\.text), at: reader.spot(level)))
      return nil
    }
    var terms: [SignedFigure] = []
    var isSubtracted = false
    var isComplete = true
    for token in node.ownTokens {
      switch token.keyword {
      case Keyword.plus: isSubtracted = false
      case Keyword.minus: isSubtracted = true
      case Keyword.finalScore,
        nil where token.kind == .name || token.keyword != nil:
        if let operand = side(token, of: node) {
          terms.append(SignedFigure(operand: operand, isSubtracted: isSubtracted))
        } else {
          isComplete = false
        }
      default: break
      }
    }
    guard isComplete, let bound = node.first(.bound).flatMap(reader.bound) else { return nil }
    return .sum(terms, bound)
  }
}

extension Diagnostic {
  fileprivate static func levelsSummed(_ names: [String], at spot: Spot) -> Diagnostic {
    let chinese = names.map { "“\($0)”" }.joined(separator: "、")
    let english = names.map { "\"\($0)\"" }.joined(separator: " and ")
    return Diagnostic(
      .unknownName, zh: "票面等次不是数值，不能这样相加。",
      en: "Levels are no figures; they cannot be added up like this.", at: spot,
      help: [
        Bilingual(
          zh: "几个等次的票合计占多少，请写：若\(chinese)占有效票数不低于80%。",
          en:
            "For the votes of several levels together write: if \(english) out of valid is at least 80%."
        )
      ])
  }
}
