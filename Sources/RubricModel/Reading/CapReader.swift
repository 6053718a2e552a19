import Diagnostics
import ExactArithmetic
import RubricSyntax

extension RubricReader {
  /// What a step adds or takes away in all at most; nil where it says nothing.
  ///
  /// A cap on deductions (累计扣分) stands behind a deduction only: behind a bonus one of the two
  /// words is wrong.
  mutating func mostInAll(_ node: SyntaxNode, _ points: [Rational]) -> Rational? {
    guard points.count > 1 else { return nil }
    if let cap = node.ownTokens.first(where: { $0.keyword == .inAll }) {
      let word = reader.tree.source.text(in: cap.range)
      let isOfOther = node.has(.minus) ? word.contains("加") : word.contains { "扣减".contains($0) }
      if isOfOther {
        reader.report(.capOfOther(word, isSubtracted: node.has(.minus), at: reader.spot(cap)))
      }
    }
    return points[1]
  }
}

extension Diagnostic {
  fileprivate static func capOfOther(
    _ word: String, isSubtracted: Bool, at spot: Spot
  ) -> Diagnostic {
    let step =
      isSubtracted
      ? Bilingual(zh: "减分", en: "takes points away") : Bilingual(zh: "加分", en: "adds points")
    return Diagnostic(
      .stepUnfit, zh: "这一步是\(step.chinese)，后面却写“\(word)”。",
      en: "This step \(step.english), and yet \"\(word)\" stands behind it.", at: spot,
      help: [
        Bilingual(
          zh: "请核对是加还是减；封顶都可以写：累计不超过…分。",
          en:
            "Check whether points are added or taken away; a cap of either is written: in all at most … points."
        )
      ])
  }
}
