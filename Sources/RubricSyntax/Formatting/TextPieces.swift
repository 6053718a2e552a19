import Diagnostics

/// The words and signs of a piece of canonical text, before they are joined.
struct TextPieces {
  private enum Piece {
    case word(String)
    /// A sign that stands close behind the word before it.
    case sign(String)
  }

  private var pieces: [Piece] = []
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// Whether the last word is the number 1, which English counts in the singular.
  var endsInOne: Bool {
    if case .word("1")? = pieces.last { true } else { false }
  }

  var endsInWholeNumber: Bool {
    if case .word(let word)? = pieces.last {
      word.unicodeScalars.allSatisfy(\.isDigit)
    } else {
      false
    }
  }

  var endsInName: Bool {
    if case .word(let word)? = pieces.last { word.hasSuffix("”") } else { false }
  }

  mutating func append(word: String) {
    if !word.isEmpty { pieces.append(.word(word)) }
  }

  mutating func append(sign: String) {
    if !sign.isEmpty { pieces.append(.sign(sign)) }
  }

  mutating func append(_ other: TextPieces) { pieces += other.pieces }

  /// A pause or filler of the grammar: a sign if it is one, else a word.
  mutating func append(printed text: Bilingual) {
    let written = text[language]
    if written.allSatisfy(\.isLetter) { append(word: written) } else { append(sign: written) }
  }

  /// English words are parted by spaces; Chinese needs none, but between two numbers.
  var text: String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .sign(let sign): text += sign
      case .word(let word):
        let isNumberBehindNumber = text.endsInDigit && (word.unicodeScalars.first?.isDigit ?? false)
        let needsSpace = language == .english && !text.isEmpty || isNumberBehindNumber
        text += (needsSpace ? " " : "") + word
      }
    }
    return text
  }
}

extension String {
  fileprivate var endsInDigit: Bool { unicodeScalars.last?.isDigit ?? false }
}
