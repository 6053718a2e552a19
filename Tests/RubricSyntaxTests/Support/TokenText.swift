import Diagnostics

@testable import RubricSyntax

/// Tokens as the tables of the tests write them: `<Floor> 60 ~points .`
enum TokenText {
  static func of(_ tokens: [Token]) -> String {
    tokens.filter { $0.kind != .endOfFile }.map(of).joined(separator: " ")
  }

  static func of(_ token: Token) -> String {
    switch token.kind {
    case .keyword(let keyword): "<\(keyword.english[0])>"
    case .name: "\"\(token.text)\""
    case .number, .share, .date: token.text
    case .unitWord(let unit): "~\(unit)"
    case .stop: "."
    case .semicolon: ";"
    case .colon: ":"
    case .articleMark: "§\(token.text)"
    case .itemMark: "(\(token.text))"
    case .unreadable: "?"
    case .endOfFile: "end"
    }
  }
}

extension LexedText {
  init(_ text: String) {
    self = Lexer.lex(SourceText(file: "a.rubric", text: text))
  }

  var shown: String { TokenText.of(tokens) }
  var codes: [String] { diagnostics.map(\.code) }
}

extension SyntaxTree {
  /// A rubric unless the text begins as a session.
  init(_ text: String, file: String = "a.rubric") {
    self.init(bytes: Array(text.utf8), file: file)
  }

  init(bytes: [UInt8], file: String = "a.rubric") {
    let source = SourceText(file: file, bytes: bytes)
    let text = String(decoding: bytes.prefix(60), as: UTF8.self).filter { !$0.isWhitespace }
    let isSession = text.contains("评议会议") || text.lowercased().contains("appraisalsession")
    self = isSession ? Parser.parseSession(source) : Parser.parseRubric(source)
  }

  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  var codes: [String] { diagnostics.map(\.code) }
}

extension SplitMix64 {
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}

/// The generator of Steele, Lea and Flood (2014): equal seeds give equal tests.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
