import Diagnostics
import Testing

@testable import RubricSyntax

/// The proofs of REGULATION.md, section 4: text can be read in one way only.
@Suite struct VocabularyTests {
  /// Straight after a number a unit, elsewhere a keyword: `ballot`, which is 票 and 票号. Before a
  /// number a sign where one is due: `minus`, which is 负 and 减去.
  @Test(arguments: Language.allCases)
  func noTwoWordsShareASpelling(_ language: Language) {
    let words =
      Keyword.all + LexicalWords.shares.map(\.keyword)
      + [LexicalWords.fillers, LexicalWords.pauses]
    let spellings = words.flatMap { language == .chinese ? $0.chinese : $0.english }
      .map { $0.lowercased() }
    let twice = spellings.filter { word in spellings.count { $0 == word } > 1 }
    #expect(twice == (language == .chinese ? [] : ["minus", "minus"]))
    let units = LexicalWords.units.values.flatMap { language == .chinese ? $0.chinese : $0.english }
    #expect(Set(units).count == units.count)
    let shared = Set(units).intersection(spellings)
    #expect(shared == (language == .chinese ? [] : ["ballot"]))
  }

  /// Parts of one kind are collected once, so they have to have the same keywords everywhere.
  @Test func allKeywordsOfTheGrammarAreCollected() {
    let documents = [DocumentGrammar.rubric, .session]
    let used = documents.flatMap { [$0.opening] + $0.sentences }.flatMap(\.grammar.keywords)
    #expect(Set(used) == Set(Keyword.all))
  }

  @Test func everyKeywordHasBothSpellings() {
    for keyword in Keyword.all {
      #expect(!keyword.chinese.isEmpty && !keyword.english.isEmpty, "\(keyword.spelling.english)")
      #expect(keyword.chinese.allSatisfy { $0.unicodeScalars.allSatisfy(\.isHan) })
      #expect(
        keyword.english.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0 == " ") } })
    }
    #expect(Set(Keyword.all).count == Keyword.all.count)
  }

  @Test(arguments: [RubricFile.chineseRubric, .chineseSession])
  func everyChineseRunSplitsInOneWay(_ file: RubricFile) {
    let runs = Self.runs(of: file.text)
    #expect(runs.count > 20)
    for run in runs { #expect(Self.ways(to: run).count == 1, "\(run.text)") }
  }

  /// No word can be cut at its end so that the rest goes on as another word: longest match is the
  /// only match for any pair of words, not only for those that stand in our files. The pairs for
  /// which this is not so, 计分 beside 部分空缺 and 评分 beside 之和, stand in no sentence; nor do one
  /// by one the words that the name of a case is made of, with 或 between them, and the head of a
  /// list before 中.
  @Test func wordsBesideEachOtherAreStillThemselves() {
    let words = Self.chineseWords.filter { !["低于起评分或高于最高分", "评分之和"].contains($0) }
    var ambiguous: Set<String> = []
    for left in words {
      for right in words
      where Self.ways(to: Run(text: left + right, followsNumber: false)).count > 1 {
        ambiguous.insert(left + right)
      }
    }
    let values = ["最高值", "最高分", "最低值"].map { "同时符合下列条件中的\($0)" }
    #expect(ambiguous == Set(["计分部分空缺", "评分之和"] + values))
  }

  // MARK: Brute force

  struct Run: Hashable {
    var text: String
    var followsNumber: Bool
  }

  /// All keywords, shares, fillers and pauses; no unit words.
  private static let chineseWords =
    Keyword.all.flatMap(\.chinese) + LexicalWords.shares.flatMap(\.keyword.chinese)
    + LexicalWords.fillers.chinese + LexicalWords.pauses.chinese

  private static let unitWords = LexicalWords.units.values.flatMap(\.chinese)

  /// The runs of Chinese characters outside names, comments, marks and dates.
  private static func runs(of text: String) -> [Run] {
    let lexed = LexedText(text)
    var runs: [Run] = []
    var current = Run(text: "", followsNumber: false)
    var isOpen = false
    var end = 0
    for token in lexed.tokens {
      let isWord: Bool =
        switch token.kind {
        case .keyword, .unitWord: true
        default: false
        }
      let source = SourceText(file: "a", text: text)
      let between = source.text(in: token.triviaStart..<token.range.lowerBound)
      let han =
        between.contains("【") ? "" : between.filter { $0.unicodeScalars.allSatisfy(\.isHan) }
      let isComment = between.contains("【")
      let isJoined =
        !isComment
        && between.allSatisfy {
          $0.isWhitespace || $0.unicodeScalars.allSatisfy(\.isHan)
        }
      if isOpen, !isWord || !isJoined {
        runs.append(current)
        isOpen = false
      }
      if isWord {
        if !isOpen { current = Run(text: "", followsNumber: source.isDigit(before: end)) }
        isOpen = true
        current.text += han + source.text(in: token.range).filter { !$0.isWhitespace }
      }
      end = token.range.upperBound
    }
    return runs
  }

  /// Every way to cut a run into words. A unit word may only be the first, behind a number.
  private static func ways(to run: Run) -> [[String]] {
    if run.text.isEmpty { return [[]] }
    return (1...min(longest, run.text.count)).flatMap { count -> [[String]] in
      let word = String(run.text.prefix(count))
      guard wordSet.contains(word) || (run.followsNumber && unitWords.contains(word)) else {
        return []
      }
      let rest = Run(text: String(run.text.dropFirst(count)), followsNumber: false)
      return ways(to: rest).map { [word] + $0 }
    }
  }

  private static let wordSet = Set(chineseWords)
  private static let longest = chineseWords.map(\.count).max() ?? 0
}

extension SourceText {
  fileprivate func isDigit(before offset: Int) -> Bool {
    offset > 0 && (0x30...0x39).contains(bytes[offset - 1])
  }
}
