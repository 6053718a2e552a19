import Diagnostics

/// A sentence as canonical text: on one line if it fits, else with every item of its list on a
/// line of its own.
struct SentencePrinter {
  private let tree: SyntaxTree
  private let printer: TokenPrinter
  private let language: Language
  private let comments: CommentTable
  /// Where each sentence begins, an article mark included.
  private let sentenceStarts: Set<Int>
  private let doubtfulFactors: Set<Int>

  init(_ tree: SyntaxTree, _ comments: CommentTable, _ language: Language) {
    self.tree = tree
    self.comments = comments
    self.language = language
    printer = TokenPrinter(tree, language)
    doubtfulFactors = tree.doubtfulFactors
    let sentences = tree.root.childNodes.flatMap { node in
      node.kind == .article || node.kind == .example ? node.childNodes : [node]
    }
    sentenceStarts = Set(sentences.map(\.range.lowerBound))
  }

  /// The columns of a line, where a Chinese character takes two.
  static let lineWidth = 100
  static let indentation = "    "

  /// - Parameter article: the number to write before it; nil when the articles are not numbered,
  ///   or when the sentence opens none.
  func lines(of sentence: SyntaxNode, article: Int?) -> [String] {
    let (head, items) = parts(of: sentence, article: article)
    var whole = head
    for item in items { whole.append(item.whole) }
    let isOne = items.count < 2 && items.allSatisfy(\.lines.isEmpty)
    if isOne || DisplayWidth.of(whole.text) <= Self.lineWidth { return [whole.text] }
    return [head.text] + items.flatMap(lines(of:))
  }

  /// An item on one line if it fits or has no list of its own, else with that list below it.
  private func lines(of item: Item) -> [String] {
    let whole = Self.indentation + item.whole.text
    if item.lines.isEmpty || DisplayWidth.of(whole) <= Self.lineWidth { return [whole] }
    return [Self.indentation + item.head.text]
      + item.lines.map { Self.indentation + Self.indentation + $0.text }
  }

  /// An item of a list, with the lines of its own list of conditions.
  private struct Item {
    var head: TextPieces
    var lines: [TextPieces] = []

    var whole: TextPieces {
      lines.reduce(into: head) { $0.append($1) }
    }

    /// Adds to what it ends with.
    mutating func append(_ add: (inout TextPieces) -> Void) {
      if lines.isEmpty { add(&head) } else { add(&lines[lines.count - 1]) }
    }
  }

  /// What stands before the list, and the items with the sign that closes each.
  private func parts(
    of sentence: SyntaxNode, article: Int?
  ) -> (head: TextPieces, items: [Item]) {
    var head = TextPieces(language)
    if let article { head.append(word: printer.articleMark(article)) }
    var items: [Item] = []
    let isNumbered = sentence.nodes(.item).contains { item in
      item.ownTokens.contains { $0.kind == .itemMark }
    }
    var opensSentence = true
    for element in sentence.children {
      if case .node(let node) = element, node.kind == .item {
        items.append(item(node, number: isNumbered ? items.count + 1 : nil))
      } else if items.isEmpty {
        opensSentence = append(element, to: &head, opensSentence: opensSentence)
      } else {
        items[items.count - 1].append { append(element, to: &$0, opensSentence: false) }
      }
    }
    return (head, items)
  }

  private func item(_ node: SyntaxNode, number: Int?) -> Item {
    var item = Item(head: TextPieces(language))
    if let number { item.head.append(word: printer.itemMark(number)) }
    for element in node.spoken {
      guard case .node(let rule) = element, rule.first(.conditionLine) != nil else {
        item.append { append(element, to: &$0, opensSentence: false) }
        continue
      }
      let isNumbered = rule.nodes(.conditionLine).contains { $0.firstOwn(.itemMark) != nil }
      for element in rule.spoken {
        if case .node(let line) = element, line.kind == .conditionLine {
          let number = item.lines.count + 1
          item.lines.append(TextPieces(language))
          if isNumbered { item.append { $0.append(word: printer.lineMark(number)) } }
        }
        item.append { append(element, to: &$0, opensSentence: false) }
      }
    }
    return item
  }

  /// Returns whether the next keyword still opens the sentence.
  @discardableResult
  private func append(
    _ element: SyntaxElement, to pieces: inout TextPieces, opensSentence: Bool
  ) -> Bool {
    switch element {
    case .printed(let text):
      pieces.append(printed: text)
      return opensSentence
    case .node(let node) where Self.namesOne(node):
      return node.children.reduce(opensSentence) { append(singular: $1, to: &pieces, $0) }
    case .node(let node):
      return node.spoken.reduce(opensSentence) { append($1, to: &pieces, opensSentence: $0) }
    case .token(let token):
      return append(token, to: &pieces, opensSentence: opensSentence)
    }
  }

  /// Parts whose keyword says what one name is: `unit "…"`, not `units "…"`; also `group weights`.
  private static let namesOneThing: Set<NodeKind> = [
    .coordinate, .unitFact, .givenFact, .selection, .marksOf, .fileSite, .inCategory, .ofRound,
    .weightsOf,
  ]
  /// The same where there is one name only: `groups "…" and "…"`.
  private static let namesSome: Set<NodeKind> = [.ofGroups, .ofCriteria, .ofCategories]

  private static func namesOne(_ node: SyntaxNode) -> Bool {
    namesOneThing.contains(node.kind) || (namesSome.contains(node.kind) && node.names.count < 2)
  }

  private func append(
    singular element: SyntaxElement, to pieces: inout TextPieces, _ opensSentence: Bool
  ) -> Bool {
    guard language == .english, case .token(let token) = element, let keyword = token.keyword,
      let singular = keyword.english.last
    else { return append(element, to: &pieces, opensSentence: opensSentence) }
    appendComments(before: token, to: &pieces)
    pieces.append(word: opensSentence ? singular.capitalizedFirst : singular)
    return false
  }

  private func append(
    _ token: Token, to pieces: inout TextPieces, opensSentence: Bool
  ) -> Bool {
    if doubtfulFactors.contains(token.range.lowerBound) {
      pieces.append(sign: language == .chinese ? "，" : ",")
    }
    appendComments(before: token, to: &pieces)
    switch token.kind {
    case .articleMark, .itemMark: return opensSentence
    case .stop, .semicolon, .colon: pieces.append(sign: printer.sign(token.kind))
    case .keyword(.places) where language == .english && pieces.endsInOne:
      pieces.append(word: "place")
    case .unitWord(let unit) where language == .english && pieces.endsInOne:
      pieces.append(word: LexicalWords.units[unit]?.english.last ?? "")
    case .keyword(.marks) where language == .english && pieces.endsInOne:
      pieces.append(word: token.keyword?.english.last ?? "")
    // `1个最高分`, but `5%最高评分`: a share is no number of things. So are `3个评分`, `“应选数”个评分` and
    // `评分90分以上`.
    case .keyword(.marks)
    where language == .chinese && !pieces.endsInWholeNumber && !pieces.endsInName,
      .keyword(.highest) where language == .chinese && !pieces.endsInWholeNumber,
      .keyword(.lowest) where language == .chinese && !pieces.endsInWholeNumber:
      pieces.append(word: token.keyword?.chinese.last ?? "")
    default: pieces.append(word: printer.spelling(of: token, opensSentence: opensSentence))
    }
    return false
  }

  /// Comments before a sentence are the page's to place.
  private func appendComments(before token: Token, to pieces: inout TextPieces) {
    if sentenceStarts.contains(token.range.lowerBound) { return }
    for comment in comments.within(token) { pieces.append(word: printer.comment(comment)) }
  }
}

extension SyntaxNode {
  /// Its parts without an "is" that stands before "equals", which is a verb of its own, and with one
  /// "and" before the last of several names.
  fileprivate var spoken: [SyntaxElement] {
    children.indices.filter { index in
      guard case .printed(let text) = children[index], text == Grammar.englishIs else {
        return true
      }
      let next = index + 1 < children.count ? children[index + 1] : nil
      return next?.firstKeyword != .equals
    }.map {
      isBetweenNames($0) && isBetweenNames($0 + 2) ? .printed(Grammar.strokeText) : children[$0]
    }
  }

  private func isBetweenNames(_ index: Int) -> Bool {
    guard children.indices.contains(index), case .printed(let text) = children[index] else {
      return false
    }
    return text == Grammar.strokeAndText
  }
}

extension SyntaxElement {
  fileprivate var firstKeyword: Keyword? {
    switch self {
    case .node(let node): node.children.first?.firstKeyword
    case .token(let token): token.keyword
    case .printed: nil
    }
  }
}
