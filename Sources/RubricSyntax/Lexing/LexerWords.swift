import Diagnostics

extension Lexer {
  /// A run of Chinese characters, which has to be used up by words of the language. White space
  /// inside it is a re-wrapped line and means nothing.
  mutating func readChineseRun() {
    var positions: [Int] = []
    positions.reserveCapacity(16)
    var position = index
    while let scalar = scalar(at: position), scalar.isHan || scalar == " " {
      if scalar.isHan { positions.append(position) }
      position += 1
    }
    let run = positions.map { units[$0].scalar }
    var next = 0
    while next < run.count {
      if let count = listedNoun(at: run[next...]) {
        next += count
        index = positions[next - 1] + 1
        continue
      }
      let word = WordTable.chineseWord(
        at: run[next...], afterNumber: followsNumber(positions[next]))
      let head = listHead(at: run[next...], before: scalar(at: position))
      let known = (head?.count ?? 0) >= (word?.count ?? 1) ? head : word
      let number = known == nil ? chineseNumber(at: run[next...]) : nil
      let count = known?.count ?? number?.count ?? unknownLength(in: run[next...])
      let start = positions[next]
      index = positions[next + count - 1] + 1
      if let number {
        emit(number.kind, from: start, text: number.text)
        endOfNumber = index
      } else if let known {
        chineseWords += 1
        emitWord(known.word, from: start)
      } else {
        reportUnknown(String(String.UnicodeScalarView(run[next..<next + count])), from: start)
      }
      next += count
      if next < run.count, let mark = positions[next...].first, units[mark].scalar == "第" {
        // An article begins inside the run: a full stop was lost before it.
        index = mark
        if readChineseArticleMark() { return }
      }
    }
  }

  /// Up to where a word of at least two characters begins.
  private func unknownLength(in run: ArraySlice<Unicode.Scalar>) -> Int {
    var count = 1
    while count < run.count {
      let rest = run.dropFirst(count)
      if let word = WordTable.chineseWord(at: rest, afterNumber: false), word.count > 1 { break }
      count += 1
    }
    return count
  }

  /// A sequence of English words.
  mutating func readEnglishWords() {
    let (words, ends) = upcomingWords()
    if words[0] == "article", readEnglishArticleMark() { return }
    let start = index
    let isBeforeNumber = scalar(at: afterSpace(ends[0]))?.isDigit == true
    let known = WordTable.englishWord(
      at: words[...], afterNumber: followsNumber(index), beforeNumber: isBeforeNumber)
    if let known, !beginsMisspelt(words, known.count), !isLetter(words[0], before: ends[0]) {
      index = ends[known.count - 1]
      englishWords += 1
      return emitWord(known.word, from: start)
    }
    index = ends[1 + unknownCount(words.dropFirst()) - 1]
    reportUnknown(text(from: start, to: index), from: start)
  }

  /// A、B、C票 are letters that stand for something, and the first of them is no article.
  private func isLetter(_ word: String, before end: Int) -> Bool {
    guard word == "a", let next = scalar(at: afterSpace(end)) else { return false }
    return next.isHan || next == "、"
  }

  /// Whether the word that is known only begins a keyword of several that is misspelt: `round` of
  /// `round halfup`.
  private func beginsMisspelt(_ words: [String], _ known: Int) -> Bool {
    let unknown = unknownCount(words.dropFirst(known))
    guard unknown > 0 else { return false }
    let whole = words.prefix(known + unknown).joined(separator: " ")
    let nearest = WordTable.nearest(to: whole, chinese: false)?.lowercased()
    return nearest?.hasPrefix(words.prefix(known).joined(separator: " ") + " ") ?? false
  }

  /// How many of the next words are no keyword and begin none.
  private func unknownCount(_ words: ArraySlice<String>) -> Int {
    let unknown = words.indices.prefix {
      WordTable.englishWord(at: words[$0...], afterNumber: false) == nil
    }
    return unknown.count
  }

  /// The next words in lower case with the unit index behind each, parted by nothing but space.
  private func upcomingWords() -> (words: [String], ends: [Int]) {
    var words: [String] = []
    var ends: [Int] = []
    var position = index
    while words.count < WordTable.longestEnglish + 4 {
      let start = position
      while let scalar = scalar(at: position), scalar.isLatinLetter { position += 1 }
      guard position > start else { break }
      words.append(text(from: start, to: position).lowercased())
      ends.append(position)
      while scalar(at: position) == " " { position += 1 }
    }
    return (words, ends)
  }

  /// Whether the last number ends right before `position`, white space and comments aside.
  private func followsNumber(_ position: Int) -> Bool {
    guard endOfNumber >= 0, endOfNumber <= position else { return false }
    return afterSpaceAndComments(endOfNumber) == position
  }

  /// 则定为, 否则评为, 等次定为, 则评定为: the first of the two says it. 评定 counts units elsewhere, with
  /// words in English that are no verdict.
  private func isSaidBefore(_ keyword: Keyword, from start: Int) -> Bool {
    switch tokens.last?.keyword {
    case Keyword.then, Keyword.otherwise:
      keyword == .then || (keyword == .unitsGraded && units[start].scalar.isHan)
    case Keyword.grade: keyword == .then
    default: false
    }
  }

  private mutating func emitWord(_ word: WordTable.Word, from start: Int) {
    switch word {
    case .keyword(let keyword) where isSaidBefore(keyword, from: start): break
    case .keyword(let keyword): emit(.keyword(keyword), from: start)
    // A measure word counts things and says nothing else.
    case .unit(.pieces):
      if let number = tokens.last {
        measures.append((number.range, bytes(from: start, to: index)))
      }
    case .unit(let unit): emit(.unitWord(unit), from: start)
    case .share(let numerator, let denominator):
      emit(.share, from: start, text: "\(numerator)/\(denominator)")
    case .filler, .pause: break
    }
  }

  /// A sentence of which so many words are unknown is not of the language at all: a remark without
  /// its brackets. More of them would say nothing new.
  static let mostUnknownWords = 2

  private mutating func reportUnknown(_ word: String, from start: Int) {
    let isChinese = word.unicodeScalars.contains { $0.isHan }
    if unknownWordsInSentence < Self.mostUnknownWords {
      // Half of the words of the language hold 于 or 得: where none is due, none is guessed.
      // A letter alone stands for something.
      let isGuess = !UsualWords.isFunctionWord(word) && (isChinese || word.count > 1)
      let nearest = isGuess ? WordTable.nearest(to: word, chinese: isChinese) : nil
      report(.unknownWord(word, nearest: nearest, at: place(from: start, to: index)))
    }
    emit(.unreadable, from: start, text: word)
  }
}
