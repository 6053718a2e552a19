import Diagnostics
import ExactArithmetic
import RubricSyntax

extension RubricReader {
  /// The quantity that a sentence goes by.
  mutating func quantity(in node: SyntaxNode) -> Int? {
    guard let name = node.names.first else {
      require(.finalScore, at: node)
      return draft.finalScore
    }
    guard
      case .quantity(let index)? = reader.resolve(
        name, as: [.quantity], called: Bilingual(zh: "计分部分或数值", en: "component or quantity"),
        orWords: scoreWords)
    else { return nil }
    return index
  }

  /// What stands beside the names of scores, as far as the rubric has it.
  private var scoreWords: [Keyword] { ruled.contains(.finalScore) ? [.finalScore] : [] }

  // MARK: Publication

  /// A rubric may say what everybody sees and what a unit sees of its own, each once.
  mutating func readPublication(_ node: SyntaxNode) {
    let audience: Publication.Audience = node.has(.toOwnUnit) ? .ownUnit : .all
    if draft.publications.contains(where: { $0.audience == audience }) { reportSaidTwice(node) }
    let parts = node.nodes(.item).compactMap { $0.first(.published) }
    if let rates = parts.first(where: { $0.has(.allRates) }) {
      draft.ratesPublished[draft.publications.count] = reader.spot(rates)
    }
    draft.publications.append(
      Publication(
        audience: audience, items: parts.compactMap { published($0) }, spot: reader.spot(node)))
  }

  private mutating func published(_ node: SyntaxNode) -> Publication.Item? {
    if node.has(.allScores) || node.has(.allRates) { return .allScores }
    if node.has(.grade) {
      require(.grade, at: node)
      return .grade
    }
    if node.has(.rank) {
      require(.ranking, at: node)
      return .rank(first: node.number?.wholeNumber)
    }
    if node.has(.finalScore) {
      require(.finalScore, at: node)
      return .finalScore
    }
    guard let name = node.names.first else { return nil }
    if case .form(let form)? = reader.names.entry(name.text, of: [.form])?.kind,
      [.ballot, .feedback].contains(draft.forms[form].kind)
    {
      reader.report(.formPublished(name.text, at: reader.spot(node)))
      return nil
    }
    switch reader.resolve(
      name, as: [.quantity, .grading], called: Bilingual(zh: "得分或等次", en: "score or grading"),
      orWords: scoreWords)
    {
    case .quantity(let index)?: return .quantity(index)
    case .grading(let index)?: return .grading(index)
    default: return nil
    }
  }
}

extension Diagnostic {
  /// Secrecy: what has a value for each ballot or deputy never leaves the office.
  fileprivate static func formPublished(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .publicationUnsound, zh: "“\(name)”逐票、逐人填写，内容保密，不能公布。",
      en: "\"\(name)\" holds what each person marked; that is secret and cannot be published.",
      at: spot,
      help: [
        Bilingual(
          zh: "请公布由它算出的得分、比率或数值，如：公布：各项得分。",
          en: "Publish the score, rate or quantity that is made of it: Publish: all scores.")
      ])
  }
}
