import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

extension RubricReader {
  // MARK: Grades

  mutating func readGrading(_ node: SyntaxNode) {
    ruled.insert(.grade)
    guard let made = node.first(.madeName), let quantity = quantity(in: node) else { return }
    let name = reader.makeName(made, as: .grading(draft.gradings.count))
    let bands = node.nodes(.item).compactMap { item -> BandDraft? in
      guard let band = item.first(.band), let grade = band.first(.madeName) else { return nil }
      return BandDraft(
        ends: band.nodes(.bound).map(bound), grade: reader.name(grade), spot: reader.spot(item))
    }
    draft.gradings.append(
      GradingDraft(name: name, quantity: quantity, bands: bands, spot: reader.spot(node)))
  }

  /// 以上 and 以下 include the number, 超过 and 低于 do not (Civil Code, article 1259).
  private func bound(_ node: SyntaxNode) -> BoundDraft {
    let words = node.keywords.first
    return BoundDraft(
      amount: reader.amount(node.first(.amount)),
      isLower: words == .atLeast || words == .orMore || words == .moreThan,
      isIncluded: words != .moreThan && words != .below, spot: reader.spot(node))
  }

  /// The quantity that a sentence goes by.
  mutating func quantity(in node: SyntaxNode) -> QuantityReference? {
    guard let name = node.names.first else { return finalScore(at: node) }
    guard
      case .component(let index)? = reader.resolve(
        name, as: [.component], called: Bilingual(zh: "计分部分", en: "component"),
        orWords: [.finalScore])
    else { return nil }
    return .component(index)
  }

  private mutating func finalScore(at node: SyntaxNode) -> QuantityReference? {
    require(.finalScore, at: node)
    return draft.finalScore == nil ? nil : .finalScore
  }

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
      ranking.tieBreaks = items.compactMap { tieBreak($0, lowestFirst: ranking.isLowestFirst) }
      ranking.hasUnknownTieBreak = ranking.tieBreaks.count < items.count
    }
    draft.ranking = ranking
  }

  private mutating func tieBreak(_ item: SyntaxNode, lowestFirst: Bool) -> Placed<TieBreak>? {
    guard let node = item.first(.tieBreak) else { return nil }
    let spot = reader.spot(node)
    if let words = node.keywords.first,
      let known = TieBreak.all.first(where: { $0.words == words.spelling })
    {
      return Placed(known, at: spot)
    }
    guard let reference = quantity(in: node), let score = draft.quantity(reference) else {
      return nil
    }
    return Placed(.byScore(score.name.text, lowestFirst: lowestFirst), at: spot)
  }

  // MARK: Publication

  mutating func readPublication(_ node: SyntaxNode) {
    let parts = node.nodes(.item).compactMap { $0.first(.published) }
    draft.publication = Publication(items: parts.compactMap { published($0) })
  }

  private mutating func published(_ node: SyntaxNode) -> Publication.Item? {
    if node.has(.allScores) { return .allScores }
    if node.has(.grade) {
      require(.grade, at: node)
      return .grade
    }
    if node.has(.rank) {
      require(.ranking, at: node)
      return .rank(first: node.number.flatMap { Int($0.text) })
    }
    switch quantity(in: node) {
    case .component(let index): return .component(index)
    case .finalScore: return .finalScore
    case nil: return nil
    }
  }
}
