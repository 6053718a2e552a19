/// Which sentences a file may hold, and which belong under which heading.
struct DocumentGrammar: Sendable {
  let kind: NodeKind
  let opening: SentenceRule
  /// Sentences that stand for themselves, outside articles.
  let facts: [SentenceRule]
  let groups: [GroupRule]
  /// All sentences that may stand after the opening.
  let sentences: [SentenceRule]
  /// Those that may begin with a keyword.
  private let sentencesByKeyword: [Keyword: [SentenceRule]]

  init(kind: NodeKind, opening: SentenceRule, facts: [SentenceRule], groups: [GroupRule]) {
    self.kind = kind
    self.opening = opening
    self.facts = facts
    self.groups = groups
    sentences = facts + groups.flatMap { [$0.heading] + $0.lines }
    var byKeyword: [Keyword: [SentenceRule]] = [:]
    for rule in sentences {
      for keyword in rule.firstKeywords { byKeyword[keyword, default: []].append(rule) }
    }
    sentencesByKeyword = byKeyword
  }

  /// In the order of the grammar.
  func sentences(beginningWith keyword: Keyword) -> [SentenceRule] {
    sentencesByKeyword[keyword] ?? []
  }

  /// A heading and the sentences that may follow it.
  struct GroupRule: Sendable {
    let kind: NodeKind
    let heading: SentenceRule
    let lines: [SentenceRule]
  }

  static let rubric = DocumentGrammar(
    kind: .rubric,
    opening: opening(with: .appraisalRubric),
    facts: [title, edition, fullScore, subject, categories],
    groups: [
      GroupRule(kind: .article, heading: remarkArticle, lines: []),
      GroupRule(kind: .article, heading: .voteStands, lines: []),
      GroupRule(kind: .article, heading: .sharedNumber, lines: []),
      GroupRule(kind: .article, heading: .formHeading, lines: SentenceRule.formLines),
      GroupRule(kind: .article, heading: .bandTable, lines: []),
      GroupRule(kind: .article, heading: .lineTable, lines: [.caseLine]),
      GroupRule(kind: .article, heading: .placeTable, lines: []),
      GroupRule(kind: .article, heading: .rate, lines: []),
      GroupRule(kind: .article, heading: .quantity, lines: []),
      GroupRule(kind: .article, heading: .quantityRules, lines: []),
      GroupRule(kind: .article, heading: .componentHeading, lines: [.scoreLadder]),
      GroupRule(kind: .article, heading: .finalScore, lines: []),
      GroupRule(kind: .article, heading: .gradeBands, lines: []),
      GroupRule(kind: .article, heading: .gradeRules, lines: []),
      GroupRule(kind: .article, heading: .rankingHeading, lines: SentenceRule.rankingLines),
      GroupRule(kind: .article, heading: .publication, lines: []),
      GroupRule(
        kind: .example, heading: .exampleHeading,
        lines: [.givenSession, .givenSheets, .givenUnits, .givenRows, .expectation]),
    ])

  static let session = DocumentGrammar(
    kind: .session,
    opening: opening(with: .appraisalSession),
    facts: [
      title, .body, .venue, .rubricFile, .meetingDate, .meetingCount, .meetingNumber, .unitList,
      .officials, .dataFile, .sentSheets,
    ],
    groups: [])

  private static func opening(with keyword: Keyword) -> SentenceRule {
    SentenceRule(.opening) {
      keyword
      Grammar.pause
      Keyword.language
      TokenClass.integer
      Grammar.end
    }
  }

  private static let title = SentenceRule(.title) {
    Keyword.title
    Grammar.madeName
    Grammar.end
  }

  /// An article that counts nothing: its text stands in a comment between the mark and the stop. It
  /// is there so that the articles of a rubric bear the numbers of the regulation.
  private static let remarkArticle = SentenceRule(.remarkArticle) {
    TokenClass.articleMark
    TokenClass.stop
  }

  private static let edition = SentenceRule(.edition) {
    Keyword.edition
    TokenClass.name
    Grammar.end
  }

  private static let fullScore = SentenceRule(.fullScore) {
    Keyword.fullScore
    Grammar.points
    Grammar.end
  }

  private static let subject = SentenceRule(.subject) {
    Keyword.subject
    TokenClass.colon
    Grammar.oneOf(.units, .items)
    Grammar.end
  }

  /// The categories of units that conditions speak of.
  private static let categories = SentenceRule(.categories) {
    Keyword.category
    TokenClass.colon
    Grammar.items { Grammar.madeName }
  }

  func heading(beginningWith token: Token) -> GroupRule? {
    guard let keyword = token.keyword else { return nil }
    return groups.first { $0.heading.firstKeywords.contains(keyword) }
  }

  /// Whether a sentence that begins with the token would open an article, read or not.
  func beginsArticle(_ token: Token) -> Bool {
    token.kind == .articleMark || heading(beginningWith: token)?.kind == .article
  }
}

extension Keyword {
  /// Every keyword of the language: those that the grammars of both files use.
  public static let all: [Keyword] = {
    var used = KeywordCollection()
    for document in [DocumentGrammar.rubric, .session] {
      used.add(document.opening.grammar)
      for sentence in document.sentences { used.add(sentence.grammar) }
    }
    return used.keywords
  }()
}
