import Diagnostics

@testable import RubricSyntax

/// A document that the grammar itself makes up: every sentence of it is read without a fault,
/// whatever it says. A sentence that joins the grammar joins these documents.
struct MadeDocument {
  private var random: SplitMix64
  private let language: Language
  private(set) var text = ""
  /// Whether something has been written that a digit behind it would become part of.
  private var endsInDigit = false
  /// Whether the last thing that was written is a condition, or what a row says of itself.
  private var endsInCondition = false
  private var articles = 0

  init(_ grammar: DocumentGrammar, _ language: Language, seed: UInt64) {
    random = SplitMix64(seed: seed)
    self.language = language
    write(grammar.opening.grammar)
    for fact in grammar.facts where random.below(2) == 0 { write(fact.grammar) }
    for _ in 0..<(2 + random.below(5)) where !grammar.groups.isEmpty {
      let group = grammar.groups[random.below(grammar.groups.count)]
      if group.kind == .article { articles += 1 }
      write(group.heading.grammar)
      guard !group.lines.isEmpty else { continue }
      for _ in 0..<random.below(4) { write(group.lines[random.below(group.lines.count)].grammar) }
    }
  }

  // MARK: Walking the grammar

  private mutating func write(_ grammar: Grammar) {
    switch grammar {
    case .keyword(let keyword): write(word: spelling(of: keyword))
    case .token(let token): write(token)
    case .sequence(let parts): for part in parts { write(part) }
    case .choice(let parts): write(parts[random.below(parts.count)])
    case .optional(let body): if random.below(2) == 0 { write(body) }
    // Of two ballots in one row, `ballot 7 ballot 8`, the first would be seven ballots.
    case .repeated(.node(.coordinate, let body)): if random.below(2) == 0 { write(body) }
    case .repeated(let body): for _ in 0..<random.below(3) { write(body) }
    case .node(let kind, let body):
      write(body)
      endsInCondition = [.condition, .comparison, .rowEntry].contains(kind)
    // Two conditions of an item are never without a comma, lest a lost semicolon make one of two.
    case .printed(let pause):
      if endsInCondition || random.below(2) == 0 { write(word: pause[language]) }
    }
  }

  /// Any spelling of the vocabulary.
  private mutating func spelling(of keyword: Keyword) -> String {
    let words = language == .chinese ? keyword.chinese : [keyword.english[0]]
    return words[random.below(words.count)]
  }

  private mutating func write(_ token: TokenClass) {
    switch token {
    case .name: write(word: name())
    case .integer: write(word: String(random.below(1000)))
    case .number:
      write(
        word: random.below(2) == 0
          ? String(random.below(100)) : "\(random.below(100)).\(random.below(10))5")
    case .share: write(word: share())
    case .date: write(word: "2026-0\(1 + random.below(9))-1\(random.below(9))")
    case .unitWord(let unit):
      text += random.below(2) == 0 ? " " : ""
      text += LexicalWords.units[unit]?.spelling[language] ?? ""
      endsInDigit = false
    case .stop: write(sign: language == .chinese ? "。" : ".")
    case .semicolon: write(sign: random.below(2) == 0 ? ";" : "；")
    case .colon: write(sign: random.below(2) == 0 ? ":" : "：")
    case .articleMark:
      write(word: language == .chinese ? "第\(articles)条" : "Article \(articles).")
      endsInDigit = false
    // Numbers of items would have to count; those that are left out do.
    case .itemMark: break
    }
  }

  private mutating func share() -> String {
    switch random.below(5) {
    case 0: "\(random.below(100))%"
    case 1: "\(random.below(100)).5 ％"
    case 2: "1/\(2 + random.below(7))"
    case 3: language == .chinese ? "半数" : "half"
    default: language == .chinese ? "百分之三十五" : "two thirds"
    }
  }

  private mutating func name() -> String {
    let names = ["公安厅", "Public Security", "第 3 组", "80分", "A-1（试）", "满意，基本满意", "x", "为 and 的"]
    let quotes = [("“", "”"), ("\"", "\""), ("”", "“"), ("「", "」"), ("＂", "＂")]
    let (open, close) = quotes[random.below(quotes.count)]
    return open + names[random.below(names.count)] + "\(random.below(1000))" + close
  }

  // MARK: Writing

  /// A mark of the regulation, with what may stand between words in front of it.
  private mutating func write(word: String) {
    guard !word.isEmpty else { return }
    let isDigit = word.unicodeScalars.first.map { $0.properties.numericType != nil } ?? false
    // A measure word stands right behind its number; and a word of which it is the question whether
    // it counts the number before it, right before the next.
    let isMeasure = ["个", "项", "名", "份"].contains(word)
    let gap = gap(isNeeded: language == .english || (endsInDigit && isDigit))
    text += isMeasure ? "" : isDigit ? gap.filter { $0.isWhitespace } : gap
    text += word
    endsInCondition = false
    endsInDigit = word.unicodeScalars.last.map { $0.properties.numericType != nil } ?? false
  }

  private mutating func write(sign: String) {
    text += sign
    endsInCondition = false
    endsInDigit = false
    if sign == "." { text += " " }
  }

  private mutating func gap(isNeeded: Bool) -> String {
    switch random.below(9) {
    case 0: "\n"
    case 1: "　"
    case 2: " \n\t "
    case 3: " [注\(random.below(100))] "
    default: isNeeded ? " " : ""
    }
  }
}
