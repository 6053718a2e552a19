import Diagnostics

/// What regulations say in several words, with the words for it here.
///
/// A single word is not enough to know what was meant: 最高 is a rank, a bound, a price or a mark
/// that is dropped. The words around it and the sentence that they stand in tell.
struct UsualPhrase: Sendable {
  /// The sentences in which the phrase means this.
  let places: [SentencePlace]
  /// The phrase as a clause has it: names are “”, numbers 0 and shares %.
  let wordings: [[Character]]
  let advice: Bilingual
  /// Whether the phrase may also begin behind the word that cannot be read.
  let isBehind: Bool

  init(
    _ places: [SentencePlace], _ wordings: [String], _ advice: Bilingual, isBehind: Bool = false
  ) {
    self.places = places
    self.wordings = wordings.map { Array($0) }
    self.advice = advice
    self.isBehind = isBehind
  }
}

/// What a sentence is about, as far as words mean different things in it.
enum SentencePlace: Sendable {
  case steps, conditions, bands, places, line, vote, ranking, ties, notRanked, publication
  case ballotRules, rowRules

  /// - Parameter hasCases: whether the sentence goes through cases, the first of which holds.
  init?(heading: Keyword?, hasCases: Bool) {
    switch heading {
    case Keyword.rate, Keyword.quantity, Keyword.score, Keyword.finalScore:
      self = hasCases ? .conditions : .steps
    case Keyword.grade: self = hasCases ? .conditions : .bands
    case Keyword.bandTable: self = .bands
    case Keyword.placeTable: self = .places
    case Keyword.lineTable: self = .line
    case Keyword.voteStandsIf, Keyword.voteStandsIfAny, Keyword.voteStandsIfSeveral: self = .vote
    case Keyword.ranking: self = .ranking
    case Keyword.equalScores, Keyword.breakTiesBy: self = .ties
    case Keyword.notRanked, Keyword.behindAllOthers: self = .notRanked
    case Keyword.publish: self = .publication
    case Keyword.ballotRules: self = .ballotRules
    case Keyword.rowRules: self = .rowRules
    default: return nil
    }
  }
}

/// A stretch of a sentence between two signs, as phrases are looked for in it.
struct Clause {
  /// Names are “”, numbers 0, shares %; without white space, pauses and comments.
  var text: [Character] = []
  /// Where the word that cannot be read stands in it.
  var fault = 0..<0

  /// Where a phrase stands that touches the fault, or follows soon where it may; nil for nowhere.
  fileprivate func range(of words: [Character], isBehind: Bool) -> Range<Int>? {
    let last = min(fault.upperBound + (isBehind ? 8 : 0), text.count + 1 - words.count)
    let first = max(0, fault.lowerBound + 1 - words.count)
    guard first < last else { return nil }
    let start = (first..<last).first { start in
      words.indices.allSatisfy { text[start + $0] == words[$0] }
    }
    return start.map { $0..<$0 + words.count }
  }
}

extension UsualPhrase {
  static let all =
    ofSteps + ofProducts + ofFigures + ofShares + ofTables + ofConditions + ofRanks + ofRules
    + ofVotes + ofRanking + inDailyWords + inTwoSentences + english

  /// What to write for the words around a fault; nil where nobody knows. Of several phrases it is
  /// about the one that begins first, and of those that begin there about the longest.
  static func advice(on clause: Clause, in place: SentencePlace) -> Bilingual? {
    var found: (range: Range<Int>, advice: Bilingual)?
    for phrase in all where phrase.places.contains(place) {
      for words in phrase.wordings {
        guard let range = clause.range(of: words, isBehind: phrase.isBehind) else { continue }
        if let found, !range.comes(before: found.range) { continue }
        found = (range, phrase.advice)
      }
    }
    return found?.advice
  }
}

extension Range<Int> {
  /// Whether it begins before another one, or with it and is longer.
  fileprivate func comes(before other: Range<Int>) -> Bool {
    (lowerBound, other.upperBound) < (other.lowerBound, upperBound)
  }
}
