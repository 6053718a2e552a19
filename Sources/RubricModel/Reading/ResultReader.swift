import Diagnostics
import ExactArithmetic
import RubricSyntax

extension RubricReader {
  /// The quantity that a sentence goes by. A line of a checklist may be named as well: it becomes a
  /// quantity of its own name.
  mutating func quantity(in node: SyntaxNode) -> Int? {
    guard let name = node.names.first else {
      require(.finalScore, at: node)
      return draft.finalScore
    }
    switch reader.resolve(
      name, as: [.quantity, .item],
      called: Bilingual(zh: "计分部分、数值或登记项目", en: "component, quantity or checklist line"),
      orWords: scoreWords)
    {
    case .quantity(let index)?: return index
    case .member(let form, .item, let index)?: return quantity(ofLine: index, on: form, at: name)
    default: return nil
    }
  }

  /// What `数值“用时”，取自“用时”：不修约` would make, if it could have the name of the line.
  private mutating func quantity(ofLine index: Int, on form: Int, at name: Token) -> Int {
    let line = Quantity.Term.Operand.item(form: form, index: index)
    if let known = draft.quantity(ofLine: line) { return known }
    let spot = reader.spot(name)
    var quantity = QuantityDraft(
      name: draft.forms[form].items[index].name, role: .figure, spot: spot)
    quantity.line = line
    quantity.start = .terms([
      TermDraft(
        operand: line, factor: nil, isSubtracted: false, whenEmpty: nil, saysSumIsEmpty: false,
        spot: spot)
    ])
    quantity.steps = [Placed(.keepExact(shown: nil), at: spot)]
    quantity.ladderSpot = spot
    draft.quantities.append(quantity)
    return draft.quantities.count - 1
  }

  /// What an example expects is among the results: it makes none of a line.
  mutating func resultingQuantity(in node: SyntaxNode) -> Int? {
    guard let name = node.names.first else { return quantity(in: node) }
    if case .member(let form, .item, let index)? = reader.names.entry(name.text, of: [.item])?.kind,
      let known = draft.quantity(ofLine: .item(form: form, index: index))
    {
      return known
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
      name, as: [.quantity, .item, .grading],
      called: Bilingual(zh: "得分、登记项目或等次", en: "score, checklist line or grading"),
      orWords: scoreWords)
    {
    case .quantity(let index)?: return .quantity(index)
    case .member(let form, .item, let index)?:
      return .quantity(quantity(ofLine: index, on: form, at: name))
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
