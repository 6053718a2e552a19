import Rules

/// Sentences that turn scores into grades, places and published figures.
extension SentenceRule {
  static let gradeBands = SentenceRule(.gradeBands) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.grade
    Grammar.madeName
    Grammar.chinesePause
    Keyword.by
    Grammar.either(.token(.name), .keyword(.finalScore))
    TokenClass.colon
    Grammar.items {
      Grammar.part(.band) {
        Grammar.bound
        Grammar.maybe {
          Grammar.strokeAnd
          Grammar.bound
        }
        Grammar.copula
        Grammar.madeName
      }
    }
  }

  static let rankingHeading = SentenceRule(.rankingHeading) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.ranking
    Keyword.by
    Grammar.either(.token(.name), .keyword(.finalScore))
    Grammar.englishPause
    Grammar.oneOf(.withinEachCategory, .allTogether)
    Grammar.pause
    Grammar.oneOf(.highestFirst, .lowestFirst)
    Grammar.end
  }

  static let equalScores = SentenceRule(.equalScores) {
    Keyword.equalScores
    TokenClass.colon
    Grammar.oneOf(RankNumbering.all.map { Keyword($0.words) })
    Grammar.end
  }

  static let tieBreaks = SentenceRule(.tieBreaks) {
    Keyword.breakTiesBy
    TokenClass.colon
    Grammar.items {
      Grammar.part(.tieBreak) {
        Grammar.either(
          .token(.name), .keyword(.finalScore), .oneOf(TieBreak.all.map { Keyword($0.words) }))
      }
    }
  }

  static let publication = SentenceRule(.publication) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.publish
    TokenClass.colon
    Grammar.items {
      Grammar.part(.published) {
        Grammar.either(
          .oneOf(.allScores, .finalScore, .grade),
          .sequence {
            Keyword.rank
            Grammar.maybe {
              Keyword.first
              TokenClass.integer
            }
          },
          .token(.name))
      }
    }
  }
}
