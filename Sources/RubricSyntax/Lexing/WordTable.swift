import Diagnostics

/// Finds the longest word of the language that begins at a place of the text.
///
/// Chinese words are looked up in a run of Chinese characters, in which white space means
/// nothing; English ones as sequences of words without regard to case.
///
/// A table is made at the first word of its vocabulary, so a Chinese text costs no English one.
enum WordTable {
  enum Word: Hashable {
    case keyword(Keyword)
    case share(numerator: Int, denominator: Int)
    case filler
    case pause
    case unit(UnitWord)
  }

  private static let chinese: WordIndex<Unicode.Scalar> = {
    let words = Self.words
    var index = WordIndex<Unicode.Scalar>(capacity: words.count * 5 / 4)
    for (keyword, word) in words {
      keyword.forEachChinese { index.add($0, word) }
    }
    for (unit, keyword) in LexicalWords.units {
      keyword.forEachChinese { index.add($0, .unit(unit), .behindNumber) }
    }
    for (brief, meant) in LexicalWords.briefWords {
      brief.forEachChinese { index.add($0, .keyword(meant), .endOfRun) }
    }
    // "去掉5%最高分": elsewhere the word is the ceiling of a form.
    index.add(Array("最高分".unicodeScalars), .keyword(.highest), .behindNumber)
    index.add(Array("最低分".unicodeScalars), .keyword(.lowest), .behindNumber)
    return index
  }()

  private static let english: WordIndex<String> = {
    let words = Self.words
    var index = WordIndex<String>(capacity: words.count * 5 / 4)
    for (keyword, word) in words {
      // The sign of a number is a matter of grammar.
      for spelling in keyword.english where keyword != .negative || spelling != Self.minus {
        index.add(spelling.lowercased().split(separator: " ").map(String.init), word)
      }
    }
    for (unit, keyword) in LexicalWords.units {
      for spelling in keyword.english {
        index.add([spelling.lowercased()], .unit(unit), .behindNumber)
      }
    }
    // "keep 1 place": elsewhere the word is the rank.
    index.add(["place"], .keyword(.places), .behindNumber)
    return index
  }()

  private static let minus = Keyword.minus.spelling.english

  /// All words but those that stand behind a number only.
  private static var words: [(Keyword, Word)] {
    Keyword.all.map { ($0, .keyword($0)) }
      + LexicalWords.shares.map {
        ($0.keyword, .share(numerator: $0.numerator, denominator: $0.denominator))
      }
      + [(LexicalWords.fillers, .filler), (LexicalWords.pauses, .pause)]
  }

  static var longestEnglish: Int { english.longest }

  /// The longest word at the start of `run`, and how many of its characters it takes.
  static func chineseWord(
    at run: ArraySlice<Unicode.Scalar>, afterNumber: Bool
  ) -> (word: Word, count: Int)? {
    chinese.first(at: run) { entry in
      switch entry.position {
      case .behindNumber: afterNumber
      case .endOfRun: entry.pieces.count == run.count
      case .anywhere: !(afterNumber && entry.word == .keyword(.ceiling))
      }
    }
  }

  /// The longest word at the start of `words` (lower case), and how many of them it takes.
  ///
  /// A word that is both a unit and a keyword is a unit behind a number; but between two numbers,
  /// as in `65.5 ballot 3`, where a semicolon was lost, it begins the next row.
  static func englishWord(
    at words: ArraySlice<String>, afterNumber: Bool, beforeNumber: Bool = false
  ) -> (word: Word, count: Int)? {
    let isUnitRather = afterNumber && !beforeNumber && isUnit(words.first)
    return english.first(at: words) { entry in
      entry.isUnit ? afterNumber : !(isUnitRather && entry.pieces.count == 1)
    }
  }

  private static func isUnit(_ word: String?) -> Bool {
    word.map { english.first(at: [$0]) { $0.isUnit } != nil } ?? false
  }

  // MARK: Proposals

  /// In a fixed order, so that equal input gives equal proposals.
  private static let spellings = (
    chinese: chinese.spellings.map { String(String.UnicodeScalarView($0)) }.sorted(),
    english: english.spellings.map { $0.joined(separator: " ") }.sorted()
  )

  /// The word of the language that was probably meant.
  static func nearest(to word: String, chinese isChinese: Bool) -> String? {
    let spellings = isChinese ? spellings.chinese : spellings.english
    // What is longer than two words is near none; finding that out would take long.
    guard word.count <= 2 * (spellings.map(\.count).max() ?? 0) else { return nil }
    return MeantWord.nearest(to: word, among: spellings)
  }
}
