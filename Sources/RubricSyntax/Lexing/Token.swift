/// The smallest piece of a rubric that means something.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case keyword(Keyword)
    case name
    case number
    case share
    case date
    case unitWord(UnitWord)
    case stop
    case semicolon
    case colon
    /// 第三条, Article 3.
    case articleMark
    /// （三）, (3).
    case itemMark
    /// Something the lexer could not read and has reported.
    case unreadable
    case endOfFile
  }

  public let kind: Kind
  /// The bytes of the token itself.
  public let range: Range<Int>
  /// Where the bytes between the last token and this one begin: white space, pauses, fillers,
  /// comments.
  public let triviaStart: Int
  /// What the token says, folded: a name without quotes, a number's digits, a mark's number.
  public let text: String

  /// The same token as another keyword.
  func saying(_ keyword: Keyword) -> Token {
    Token(kind: .keyword(keyword), range: range, triviaStart: triviaStart, text: text)
  }

  /// Whether it parts sentences, items, or a heading from what follows.
  var isSign: Bool {
    switch kind {
    case .stop, .semicolon, .colon: true
    default: false
    }
  }

  public var keyword: Keyword? {
    if case .keyword(let keyword) = kind { keyword } else { nil }
  }

  /// What a whole number says. Nil for any other, and for one with more digits than can be read,
  /// which the lexer has reported: sums of whole numbers never overflow.
  public var wholeNumber: Int? {
    text.utf8.count <= Lexer.longestNumber.whole ? Int(text) : nil
  }
}
