import Diagnostics
import RubricSyntax

extension RubricReader {
  /// `number of "同意"`, `number of valid, by "持股数"`.
  mutating func countStep(_ node: SyntaxNode, _ form: Int?) -> Step? {
    guard let what = counted(node, form) else { return nil }
    guard let name = node.first(.countedBy)?.names.first else {
      return .count(MarkCount(what: what, isWeighed: false))
    }
    guard let form, isStated(name, on: form) else { return nil }
    return .count(MarkCount(what: what, isWeighed: true))
  }

  private mutating func counted(_ node: SyntaxNode, _ form: Int?) -> MarkCount.What? {
    node.base.map { .base($0) } ?? marks(of: node, form).map { .marks($0) }
  }

  /// Whether it is the number that each ballot of the form states; if not, it is reported.
  private mutating func isStated(_ name: Token, on form: Int) -> Bool {
    guard draft.forms[form].factor?.value.isOfBallot ?? false else {
      reader.reportUnlessIncomplete(.noNumberToCountBy(name.text, at: reader.spot(name)))
      return false
    }
    let meaning = reader.resolve(
      name, as: [.factor], on: form,
      called: Bilingual(zh: "每票载明的数", en: "number that each ballot states"))
    if case .factor(form)? = meaning { return true }
    return false
  }
}

extension Diagnostic {
  fileprivate static func noNumberToCountBy(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .unknownName, zh: "这张表没有规定每票载明“\(name)”。",
      en: "The form does not say that each ballot states \"\(name)\".", at: spot,
      help: [
        Bilingual(
          zh: "请在测评票中写：每票载明“\(name)”，从1到100000，每档1。（一票算一票的，删去“按”和它的名称。）",
          en:
            "Write on the ballot form: Each ballot states \"\(name)\", from 1 to 100000, in steps of 1. (where each ballot counts once, delete \"by\" and the name)"
        )
      ])
  }
}
