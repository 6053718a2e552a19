import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Tree → draft: resolves names and numbers, article by article, and judges nothing that needs
/// more than the sentence at hand.
struct RubricReader {
  var reader: Reader
  var draft: RubricDraft
  /// The parts that have an article so far, even if it could not be made sense of.
  var ruled: Set<DuePart> = []
  /// Levels that no form has, each reported where it is first named.
  var unknownLevels: Set<String> = []
  /// Articles of which a sentence was said twice.
  private var articlesSaidTwice: Set<Int> = []

  init(_ tree: SyntaxTree) {
    reader = Reader(tree)
    draft = RubricDraft(tree: tree)
  }

  static func read(_ tree: SyntaxTree) -> (draft: RubricDraft, diagnostics: [Diagnostic]) {
    var rubric = RubricReader(tree)
    for node in tree.root.childNodes { rubric.read(node) }
    return (rubric.draft, rubric.reader.diagnostics)
  }

  private mutating func read(_ node: SyntaxNode) {
    switch node.kind {
    case .opening: checkVersion(node)
    case .title: once(draft.title, node) { $0.draft.title = $0.reader.name(node) }
    case .edition: once(draft.edition, node) { $0.draft.edition = node.names.first?.text }
    case .fullScore: once(draft.fullScore, node) { $0.readFullScore(node) }
    case .subject:
      once(draft.subject, node) { $0.draft.subject = node.has(.items) ? .items : .units }
    case .categories: once(draft.categoriesSpot, node) { $0.readCategories(node) }
    case .article: readArticle(node)
    case .example: readExample(node)
    default: break
    }
  }

  private mutating func checkVersion(_ node: SyntaxNode) {
    guard let number = node.number, number.text != "1" else { return }
    reader.report(.unsupportedVersion(number.text, at: reader.spot(number)))
  }

  private mutating func readFullScore(_ node: SyntaxNode) {
    draft.fullScore = Placed(reader.points(node.first(.points)), at: reader.spot(node))
  }

  private mutating func readCategories(_ node: SyntaxNode) {
    ruled.insert(.categories)
    draft.categoriesSpot = reader.spot(node)
    for made in node.nodes(.item).compactMap({ $0.first(.madeName) }) {
      let name = reader.name(made)
      if let earlier = draft.categories.first(where: {
        !Set($0.dataKeys).isDisjoint(with: name.dataKeys)
      }) {
        reader.report(
          Diagnostic(
            .nameTaken, zh: "类别“\(earlier.text)”已经列出。",
            en: "The category \"\(earlier.text)\" is listed already.", at: reader.spot(made)))
      }
      draft.categories.append(name)
    }
  }

  private mutating func readArticle(_ article: SyntaxNode) {
    let quantities = draft.quantities.count
    let gradings = draft.gradings.count
    readHeading(of: article)
    if article.nodes(.unreadable).isEmpty { return }
    // What could not be read behind a ladder or a list may be one of its steps or items.
    if draft.quantities.count > quantities { draft.quantities[quantities].hasUnknownStep = true }
    if draft.gradings.count > gradings { draft.gradings[gradings].hasUnknownItem = true }
  }

  private mutating func readHeading(of article: SyntaxNode) {
    guard let heading = article.childNodes.first else { return }
    switch heading.kind {
    case .formHeading: readForm(heading, lines: Array(article.childNodes.dropFirst()))
    case .voteStands: once(draft.vote, heading) { $0.readVote(heading) }
    case .sharedNumber: readSharedNumber(heading)
    case .bandTable: readBandTable(heading)
    case .lineTable: readLineTable(heading, lines: article.nodes(.caseLine))
    case .placeTable: readPlaceTable(heading)
    case .rate: readQuantity(heading, as: .rate)
    case .quantity: readQuantity(heading, as: .figure)
    case .quantityRules: readQuantityRules(heading)
    case .componentHeading: readComponent(heading, lines: article.nodes(.scoreLadder))
    case .finalScore: once(draft.finalScore, heading) { $0.readFinalScore(heading) }
    case .gradeBands: readGradeBands(heading)
    case .gradeRules: readGradeRules(heading)
    case .rankingHeading: once(draft.ranking, heading) { $0.readRanking(heading, in: article) }
    case .publication: readPublication(heading)
    default: break
    }
  }

  /// Reads a sentence that may stand once in a rubric.
  mutating func once<Value>(
    _ existing: Value?, _ node: SyntaxNode, _ read: (inout RubricReader) -> Void
  ) {
    guard existing != nil else { return read(&self) }
    reportSaidTwice(node)
  }

  /// Once for each article: where its heading is lost, all of its sentences seem to be said again.
  mutating func reportSaidTwice(_ node: SyntaxNode) {
    let article = reader.spot(node).citation?.article
    if let article, !articlesSaidTwice.insert(article).inserted { return }
    let words = node.tokens.first { $0.keyword != nil }?.keyword?.spelling ?? Bilingual(same: "")
    reader.report(
      Diagnostic(
        .saidTwice, zh: "“\(words.chinese)”前面已经规定过，只能规定一次。请删去一句。",
        en:
          "\"\(words.english)\" has been said before and can be said only once. Delete one of the two.",
        at: reader.spot(node),
        help: article == nil
          ? []
          : [
            Bilingual(
              zh: "如果它属于另一条，请补上那一条的标题。",
              en: "If it belongs to another article, write the heading of that article before it.")
          ]))
  }
}
