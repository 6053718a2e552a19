import Diagnostics

/// The canonical spelling of tokens in one vocabulary.
struct TokenPrinter {
  let source: SourceText
  let language: Language
  /// Whether the subject is items, so that 参评单位数 are 参评项目数.
  private let namesItems: Bool

  init(_ tree: SyntaxTree, _ language: Language) {
    source = tree.source
    self.language = language
    let sentences = tree.root.childNodes.flatMap { node in
      node.kind == .article ? node.childNodes : [node]
    }
    namesItems = sentences.contains { $0.kind == .subject && $0.has(.items) }
  }

  /// - Parameter opensSentence: whether it is the first word, which English writes with a capital.
  func spelling(of token: Token, opensSentence: Bool = false) -> String {
    switch token.kind {
    case .keyword(let keyword): spelling(of: keyword, opensSentence: opensSentence)
    case .name: quoted(token.text)
    case .number: token.text
    case .share: share(token)
    case .date: date(token.text)
    case .unitWord(let unit): LexicalWords.units[unit]?.spelling[language] ?? ""
    case .articleMark: articleMark(Int(token.text) ?? 0)
    case .itemMark: itemMark(Int(token.text) ?? 0)
    case .stop, .semicolon, .colon: sign(token.kind)
    case .unreadable, .endOfFile: source.text(in: token.range)
    }
  }

  func articleMark(_ number: Int) -> String {
    language == .chinese ? "第\(ChineseNumeral.text(number))条　" : "Article \(number)."
  }

  func itemMark(_ number: Int) -> String {
    language == .chinese ? "（\(ChineseNumeral.text(number))）" : "(\(number))"
  }

  /// Of a line inside an item.
  func lineMark(_ number: Int) -> String {
    language == .chinese ? "（\(number)）" : "(\(number))"
  }

  func sign(_ kind: Token.Kind) -> String {
    let signs: Bilingual =
      switch kind {
      case .semicolon: Bilingual(zh: "；", en: ";")
      case .colon: Bilingual(zh: "：", en: ":")
      default: Bilingual(zh: "。", en: ".")
      }
    return signs[language]
  }

  /// A comment as it was written, in the brackets of the vocabulary.
  func comment(_ range: Range<Int>) -> String {
    let inside = source.text(in: range).dropFirst().dropLast()
    // Brackets can stand in those of the other kind only.
    let isPlain = !inside.unicodeScalars.contains { ["[", "]"].contains(FoldedText.fold($0)) }
    return language == .english && isPlain ? "[\(inside)]" : "【\(inside)】"
  }

  private func spelling(of keyword: Keyword, opensSentence: Bool) -> String {
    let word = word(for: keyword)
    guard language == .english else { return word }
    if opensSentence { return word.capitalizedFirst }
    // The names of languages keep their capital.
    if keyword == .english || keyword == .chinese { return word }
    return word.prefix(1).lowercased() + word.dropFirst()
  }

  private func word(for keyword: Keyword) -> String {
    let spellings = language == .english ? keyword.english : keyword.chinese
    guard namesItems, spellings.count > 1, keyword != .units else { return spellings[0] }
    let (unit, item) = language == .english ? ("unit", "item") : ("单位", "项目")
    guard spellings[0].contains(unit) else { return spellings[0] }
    return spellings.first { $0.contains(item) } ?? spellings[0]
  }

  private func quoted(_ name: String) -> String {
    language == .chinese ? "“\(name)”" : "\"\(name)\""
  }

  /// A share keeps its form: in words, in percent, or as a fraction.
  private func share(_ token: Token) -> String {
    let isInWords = source.text(in: token.range).unicodeScalars.contains { scalar in
      scalar.isHan || scalar.isLatinLetter
    }
    guard isInWords else { return token.text }
    let known = LexicalWords.shares.first { "\($0.numerator)/\($0.denominator)" == token.text }
    return known?.keyword.spelling[language] ?? token.text
  }

  private func date(_ text: String) -> String {
    guard language == .chinese else { return text }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? "\(parts[0])年\(parts[1])月\(parts[2])日" : text
  }
}
