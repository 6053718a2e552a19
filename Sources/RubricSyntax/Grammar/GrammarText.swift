import Diagnostics

/// The grammar as a page of EBNF, printed from the very values that the parser follows, so that a
/// manual that shows it can be compared with the program.
public enum GrammarReference {
  public static let text: String = {
    var page = GrammarPage()
    page.define(.rubric)
    page.define(.session)
    page.defineReferences()
    return page.text
  }()
}

/// The rules of the grammar in the order in which they are first referred to.
private struct GrammarPage {
  private var rules: [(name: String, alternatives: [String])] = []
  private var defined: Set<String> = []
  /// Parts that a rule refers to and that have no rule yet.
  private var due: [(name: String, body: Grammar)] = []

  private static let lineWidth = 100

  var text: String { rules.map(Self.layOut).joined(separator: "\n") + "\n" }

  /// On one line if it fits, else with every alternative on a line of its own.
  private static func layOut(_ rule: (name: String, alternatives: [String])) -> String {
    let line = "\(rule.name) = \(rule.alternatives.joined(separator: " | ")) ;"
    if line.count <= lineWidth { return line }
    return "\(rule.name)\n  = " + rule.alternatives.joined(separator: "\n  | ") + " ;"
  }

  // MARK: Rules

  /// A file: its opening, then facts and groups in any order.
  mutating func define(_ document: DocumentGrammar) {
    let facts = document.facts.map { name(of: $0) }
    let groups = document.groups.map(\.kind.name)
    let parts = (facts + groups).reduce(into: [String]()) { parts, part in
      if !parts.contains(part) { parts.append(part) }
    }
    let root = document.kind.name
    rules.append((root, ["\(inlined(document.opening)) { \(parts.joined(separator: " | ")) }"]))
    defined.insert(root)
    for kind in [NodeKind.article, .example] { define(kind, of: document) }
  }

  /// A heading and the lines that may follow it.
  private mutating func define(_ kind: NodeKind, of document: DocumentGrammar) {
    let groups = document.groups.filter { $0.kind == kind }
    guard !groups.isEmpty else { return }
    let alternatives = groups.map { group in
      let heading = name(of: group.heading)
      let lines = group.lines.map { name(of: $0) }.joined(separator: " | ")
      return lines.isEmpty ? heading : "\(heading) { \(lines) }"
    }
    rules.append((kind.name, alternatives))
    defined.insert(kind.name)
  }

  /// Rules for everything that has been referred to; they refer to more.
  mutating func defineReferences() {
    defineList()
    while !due.isEmpty {
      let (name, body) = due.removeFirst()
      rules.append((name, alternatives(of: body)))
    }
  }

  /// `list(x)`: what all lists have in common, printed from a list of nothing in particular.
  private mutating func defineList() {
    let body = Grammar.items { Keyword("x", "x") }
    guard case .sequence(let parts) = body else { return }
    let text = parts.map { operand($0) }.joined(separator: " ")
    rules.append(("list(x)", [text.replacing("\"x\"", with: "x")]))
  }

  private mutating func name(of sentence: SentenceRule) -> String { operand(sentence.grammar) }

  private mutating func inlined(_ sentence: SentenceRule) -> String {
    guard case .node(_, let body) = sentence.grammar else { return "" }
    return operand(body)
  }

  // MARK: Expressions

  /// As part of a sequence: a choice needs brackets there.
  private mutating func operand(_ grammar: Grammar) -> String {
    let alternatives = alternatives(of: grammar)
    return alternatives.count > 1
      ? "( \(alternatives.joined(separator: " | ")) )" : alternatives.first ?? ""
  }

  /// Inside brackets of its own.
  private mutating func bracketed(_ grammar: Grammar) -> String {
    alternatives(of: grammar).joined(separator: " | ")
  }

  private mutating func alternatives(of grammar: Grammar) -> [String] {
    switch grammar {
    case .choice(let parts): parts.flatMap { alternatives(of: $0) }
    case .keyword(let keyword): ["\"\(keyword.spelling.english)\""]
    case .token(let token): [token.reference]
    case .optional(let body): ["[ \(bracketed(body)) ]"]
    case .repeated(let body): ["{ \(bracketed(body)) }"]
    case .sequence(let parts): alternatives(of: parts)
    case .node(.item, let body): alternatives(of: body)
    case .node(let kind, let body): [reference(kind, body)]
    case .printed: []
    }
  }

  private mutating func alternatives(of sequence: [Grammar]) -> [String] {
    if let body = listBody(of: sequence) { return ["list( \(bracketed(body)) )"] }
    // Pauses and fillers are written by the formatter and not needed by anybody.
    let parts = sequence.filter { if case .printed = $0 { false } else { true } }
    if parts.count == 1 { return alternatives(of: parts[0]) }
    return [parts.map { operand($0) }.joined(separator: " ")]
  }

  /// What the items of a list hold; nil for other sequences, and for the list that defines lists.
  private func listBody(of sequence: [Grammar]) -> Grammar? {
    guard case .node(.item, .sequence(let parts))? = sequence.first, parts.count == 3 else {
      return nil
    }
    return parts[1]
  }

  private mutating func reference(_ kind: NodeKind, _ body: Grammar) -> String {
    let isSigned = (kind == .points || kind == .amount) && body.keywords.contains(.negative)
    let name = isSigned ? "signed" + kind.name.capitalizedFirst : kind.name
    if defined.insert(name).inserted { due.append((name, body)) }
    return name
  }
}

extension TokenClass {
  /// How a rule refers to it.
  fileprivate var reference: String {
    switch self {
    case .name: "NAME"
    case .integer: "INT"
    case .number: "NUM"
    case .share: "SHARE"
    case .date: "DATE"
    case .unitWord(let unit): "\"\(LexicalWords.units[unit]?.spelling.english ?? "")\""
    case .stop: "STOP"
    case .semicolon: "\";\""
    case .colon: "\":\""
    case .articleMark: "ARTICLE"
    case .itemMark: "MARK"
    }
  }
}
