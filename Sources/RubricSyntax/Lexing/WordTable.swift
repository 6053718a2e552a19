import Diagnostics

/// Finds the longest word of the language that begins at a place of the text.
///
/// Chinese words are looked up in a run of Chinese characters, in which white space means
/// nothing; English ones as sequences of words without regard to case.
struct WordTable {
  enum Word: Hashable {
    case keyword(Keyword)
    case share(numerator: Int, denominator: Int)
    case filler
    case pause
    case unit(UnitWord)
  }

  private var chinese: [[Unicode.Scalar]: Word] = [:]
  private var english: [[String]: Word] = [:]
  private var unitWords = (chinese: [[Unicode.Scalar]: Word](), english: [[String]: Word]())
  private(set) var longestChinese = 0
  private(set) var longestEnglish = 0
  /// In a fixed order, so that equal input gives equal proposals.
  private var spellings = (chinese: [String](), english: [String]())

  init(keywords: [Keyword]) {
    for keyword in keywords { add(keyword, as: .keyword(keyword)) }
    for share in LexicalWords.shares {
      add(share.keyword, as: .share(numerator: share.numerator, denominator: share.denominator))
    }
    add(LexicalWords.fillers, as: .filler)
    add(LexicalWords.pauses, as: .pause)
    for (unit, keyword) in LexicalWords.units { addUnit(keyword, as: .unit(unit)) }
    // "keep 1 place": elsewhere the word is the rank.
    unitWords.english[["place"]] = .keyword(.places)
    spellings.chinese = chinese.keys.map { String(String.UnicodeScalarView($0)) }.sorted()
    spellings.english = english.keys.map { $0.joined(separator: " ") }.sorted()
  }

  private mutating func add(_ keyword: Keyword, as word: Word) {
    for spelling in keyword.chinese {
      let scalars = Array(spelling.unicodeScalars)
      chinese[scalars] = word
      longestChinese = max(longestChinese, scalars.count)
    }
    for spelling in keyword.english {
      let words = spelling.lowercased().split(separator: " ").map(String.init)
      english[words] = word
      longestEnglish = max(longestEnglish, words.count)
    }
  }

  private mutating func addUnit(_ keyword: Keyword, as word: Word) {
    for spelling in keyword.chinese { unitWords.chinese[Array(spelling.unicodeScalars)] = word }
    for spelling in keyword.english { unitWords.english[[spelling.lowercased()]] = word }
  }

  /// The longest word at the start of `run`, and how many of its characters it takes.
  func chineseWord(
    at run: ArraySlice<Unicode.Scalar>, afterNumber: Bool
  ) -> (word: Word, count: Int)? {
    for count in stride(from: min(longestChinese, run.count), through: 1, by: -1) {
      let candidate = Array(run.prefix(count))
      if let word = chinese[candidate] { return (word, count) }
      if afterNumber, let word = unitWords.chinese[candidate] { return (word, count) }
    }
    return nil
  }

  /// The longest word at the start of `words` (lower case), and how many of them it takes.
  ///
  /// A word that is both a unit and a keyword is a unit behind a number; but between two numbers,
  /// as in `65.5 ballot 3`, where a semicolon was lost, it begins the next row.
  func englishWord(
    at words: ArraySlice<String>, afterNumber: Bool, beforeNumber: Bool = false
  ) -> (word: Word, count: Int)? {
    for count in stride(from: min(longestEnglish, words.count), through: 1, by: -1) {
      let candidate = Array(words.prefix(count))
      let mayBeUnit = count == 1 && afterNumber
      if let word = english[candidate], !(mayBeUnit && !beforeNumber && isUnit(candidate)) {
        return (word, count)
      }
      if mayBeUnit, let word = unitWords.english[candidate] { return (word, count) }
    }
    return nil
  }

  private func isUnit(_ words: [String]) -> Bool { unitWords.english[words] != nil }

  /// The word of the language that was probably meant.
  func nearest(to word: String, chinese isChinese: Bool) -> String? {
    // What is longer than two words is near none; finding that out would take long.
    let limit = 2 * (isChinese ? longestChinese : spellings.english.map(\.count).max() ?? 0)
    guard word.count <= limit else { return nil }
    return Spelling.nearest(to: word, among: isChinese ? spellings.chinese : spellings.english)
  }
}
