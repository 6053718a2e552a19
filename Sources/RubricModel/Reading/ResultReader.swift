import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

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

  // MARK: Ranking

  mutating func readRanking(_ heading: SyntaxNode, in article: SyntaxNode) {
    ruled.insert(.ranking)
    guard let quantity = quantity(in: heading) else { return }
    var ranking = RankingDraft(
      quantity: quantity, isWithinCategories: heading.has(.withinEachCategory),
      isLowestFirst: heading.has(.lowestFirst), spot: reader.spot(heading))
    for line in article.nodes(.equalScores) {
      guard ranking.numbering == nil else {
        reportSaidTwice(line)
        continue
      }
      ranking.numbering = RankNumbering.all.first { numbering in
        line.keywords.contains { $0.spelling == numbering.words }
      }
    }
    for line in article.nodes(.tieBreaks) {
      guard ranking.tieBreaks.isEmpty else {
        reportSaidTwice(line)
        continue
      }
      let items = line.nodes(.item)
      ranking.tieBreaks = items.compactMap { tieBreak($0, in: &ranking) }
      ranking.hasUnknownTieBreak = ranking.tieBreaks.count < items.count
    }
    draft.ranking = ranking
  }

  private mutating func tieBreak(
    _ item: SyntaxNode, in ranking: inout RankingDraft
  ) -> Placed<TieBreak>? {
    guard let node = item.first(.tieBreak) else { return nil }
    let spot = reader.spot(node)
    if let words = node.keywords.first,
      let known = TieBreak.all.first(where: { $0.words == words.spelling })
    {
      return Placed(known, at: spot)
    }
    let isLowestFirst = ranking.isLowestFirst
    if let name = node.names.first,
      case .member(let form, .criterion, let index)? =
        reader.names.entry(name.text, of: [.criterion])?.kind
    {
      let criterion = draft.forms[form].criteria[index].name.text
      ranking.criteria.append(Placed((form: form, name: criterion), at: spot))
      return Placed(.byScore(criterion, lowestFirst: isLowestFirst), at: spot)
    }
    return quantity(in: node).map {
      Placed(.byScore(draft.quantities[$0].name.text, lowestFirst: isLowestFirst), at: spot)
    }
  }

  // MARK: Publication

  /// A rubric may say what everybody sees and what a unit sees of its own, each once.
  mutating func readPublication(_ node: SyntaxNode) {
    let audience: Publication.Audience = node.has(.toOwnUnit) ? .ownUnit : .all
    if draft.publications.contains(where: { $0.audience == audience }) { reportSaidTwice(node) }
    let parts = node.nodes(.item).compactMap { $0.first(.published) }
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
      return .rank(first: node.number.flatMap { Int($0.text) })
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
