import Diagnostics

/// The tokens of a text and what could not be read in it.
struct LexedText {
  /// Every token; the last one is the end of the file.
  let tokens: [Token]
  let diagnostics: [Diagnostic]
  /// Bracketed comments, in order.
  let comments: [Range<Int>]
  /// Measure words that are no unit, each with the number that it stands behind.
  let measures: [(number: Range<Int>, range: Range<Int>)]
  /// How many keywords are written in each vocabulary.
  let chineseWords: Int
  let englishWords: Int
}

/// Cuts a rubric or session into tokens.
///
/// - Invariant: the ranges of the tokens and the trivia between them cover the file without gap or
///   overlap, so the text can be rebuilt byte for byte.
struct Lexer {
  let source: SourceText
  let units: [FoldedText.Unit]
  var index = 0
  var tokens: [Token] = []
  var diagnostics: [Diagnostic] = []
  var comments: [Range<Int>] = []
  var measures: [(number: Range<Int>, range: Range<Int>)] = []
  var chineseWords = 0
  var englishWords = 0
  /// Kept, not counted: a sentence may be as long as its file.
  private(set) var unknownWordsInSentence = 0
  /// The unit index right behind the last number: a unit word may stand there.
  var endOfNumber = -1

  static func lex(_ source: SourceText) -> LexedText {
    var lexer = Lexer(source)
    while lexer.skipTrivia() { lexer.readToken() }
    lexer.emit(.endOfFile, from: lexer.units.count)
    return LexedText(
      tokens: lexer.tokens, diagnostics: lexer.diagnostics, comments: lexer.comments,
      measures: lexer.measures, chineseWords: lexer.chineseWords, englishWords: lexer.englishWords)
  }

  private init(_ source: SourceText) {
    let folded = FoldedText(source.bytes)
    self.source = source
    units = folded.units
    tokens.reserveCapacity(units.count / 4)
    reportReorderingSigns(folded.reorderingSigns)
  }

  /// They are refused wherever they stand, in names and comments too. The first of a line is told.
  private mutating func reportReorderingSigns(_ signs: [Range<Int>]) {
    var line = 0
    for sign in signs where source.lineNumber(at: sign.lowerBound) != line {
      line = source.lineNumber(at: sign.lowerBound)
      report(.reorderingSign(at: source.place(of: sign)))
    }
  }

  private mutating func readToken() {
    let scalar = units[index].scalar
    switch scalar {
    case "\"": readName()
    case "'", "‘", "’": readSingleQuoted()
    case ";": emitOne(.semicolon)
    case ":": emitOne(.colon)
    case "。", ".": emitOne(.stop)
    case "(" where readInclusion(): break
    case "[" where readInterval(), "(" where readInterval(): break
    case "(": readParenthesizedMark()
    case "\u{2460}"..."\u{2487}", "\u{3220}"..."\u{3229}": readCircledMark()
    case _ where beginsItem && readListMark(): break
    case "第" where readChineseArticleMark(): break
    case _ where scalar.isDigit: readNumber()
    case _ where scalar.isHan: readChineseRun()
    case _ where scalar.isLatinLetter: readEnglishWords()
    case _ where LexicalWords.shareSigns[scalar] != nil: readShareSign()
    default: readStray(upTo: index + 1)
    }
  }

  // MARK: Trivia

  /// Moves to the next character that belongs to a token; false at the end of the text.
  private mutating func skipTrivia() -> Bool {
    while index < units.count {
      let scalar = units[index].scalar
      if scalar == " " {
        index += 1
      } else if LexicalWords.isPauseSign(scalar) {
        reportPauseBehindSign()
        index += 1
      } else if scalar == "[" {
        if beginsInterval { return true }
        skipComment()
      } else {
        return true
      }
    }
    return false
  }

  /// A comma behind a semicolon may stand where the semicolon was not meant, and two conditions
  /// became two items.
  private mutating func reportPauseBehindSign() {
    guard let last = tokens.last, last.isSign else { return }
    report(
      .pauseBehindSign(
        source.text(in: last.range), at: source.place(of: bytes(from: index, to: index + 1))))
  }

  private mutating func skipComment() {
    let start = index
    if let closing = closingBracket(ofComment: start) {
      index = closing + 1
    } else {
      report(.unclosedComment(at: source.place(of: units[start].range)))
      index += 1
      while let scalar = scalar(at: index), scalar != "]", scalar != "[" { index += 1 }
    }
    comments.append(bytes(from: start, to: index))
  }

  // MARK: Emitting

  /// The bytes of the units from `start` up to, not including, `end`.
  func bytes(from start: Int, to end: Int) -> Range<Int> {
    guard start < end else {
      let offset = start < units.count ? units[start].range.lowerBound : source.bytes.count
      return offset..<offset
    }
    return units[start].range.lowerBound..<units[end - 1].range.upperBound
  }

  /// Ends a token that began at unit `start` at the present unit.
  mutating func emit(_ kind: Token.Kind, from start: Int, text: String = "") {
    let range = bytes(from: start, to: index)
    tokens.append(
      Token(
        kind: kind, range: range, triviaStart: tokens.last?.range.upperBound ?? 0, text: text))
    switch kind {
    case .stop: unknownWordsInSentence = 0
    case .unreadable: unknownWordsInSentence += 1
    default: break
    }
  }

  private mutating func emitOne(_ kind: Token.Kind) {
    index += 1
    emit(kind, from: index - 1)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Parser.mostDiagnostics { diagnostics.append(diagnostic) }
  }

  func place(from start: Int, to end: Int) -> Place {
    source.place(of: bytes(from: start, to: end))
  }

  /// The folded text of the units from `start` up to `end`.
  func text(from start: Int, to end: Int) -> String {
    String(of: units[start..<end].lazy.map(\.scalar))
  }

  func scalar(at position: Int) -> Unicode.Scalar? {
    position < units.count ? units[position].scalar : nil
  }

  mutating func readStray(upTo end: Int) {
    let start = index
    var end = end
    // What combines with a character is part of it, however much of it there is.
    while let next = scalar(at: end), next.properties.canonicalCombiningClass != .notReordered {
      end += 1
    }
    index = end
    let text = visibleText(from: start, to: end)
    // Of a sentence that is not of the language, the first faults are enough.
    if unknownWordsInSentence < Self.mostUnknownWords {
      report(.strayText(text, at: place(from: start, to: end)))
    }
    emit(.unreadable, from: start)
  }

  /// The text as it was written, without the characters that cannot be seen.
  func visibleText(from start: Int, to end: Int) -> String {
    let isWholeText = units[start..<end].allSatisfy { unit in
      unit.range.count == UTF8.width(beginningWith: source.bytes[unit.range.lowerBound])
    }
    if isWholeText { return source.text(in: bytes(from: start, to: end)) }
    return String(visibleScalars(from: start, to: end))
  }

  func visibleScalars(from start: Int, to end: Int) -> String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView()
    for unit in units[start..<end] { scalars.append(source.firstScalar(in: unit.range)) }
    return scalars
  }
}
