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

  /// Conditions in order; the first line that holds gives the grade.
  static let gradeRules = SentenceRule(.gradeRules) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.grade
    Grammar.madeName
    Grammar.maybe {
      Grammar.chinesePause
      Keyword.basedOn
      TokenClass.name
    }
    Grammar.pause
    Keyword.firstThatHolds
    TokenClass.colon
    Grammar.items {
      Grammar.part(.gradeRule) {
        Grammar.either(
          .sequence {
            Keyword.condition
            Grammar.gradeCondition
            Grammar.many {
              Grammar.pause
              Grammar.gradeCondition
            }
            Grammar.pause
            Keyword.then
            Grammar.chineseCopula
            Grammar.madeName
          },
          .sequence {
            Keyword.otherwise
            Grammar.chineseCopula
            Grammar.madeName
          })
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
    Grammar.maybe { Grammar.oneOf(.toAll, .toOwnUnit) }
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
              Grammar.measureWordForNames
            }
          },
          .token(.name))
      }
    }
  }
}

extension Grammar {
  /// One condition of a grade. Conditions side by side all have to hold.
  static let gradeCondition = part(.condition) {
    either(
      sequence {
        names
        Keyword.outOf
        base
        englishCopula
        bound
      },
      sequence {
        names
        pause
        Keyword.amongWhich
        comparison
        TokenClass.integer
        measureWordForItems
        copula
        TokenClass.name
      },
      sequence {
        TokenClass.name
        Keyword.records
        TokenClass.name
      },
      sequence {
        TokenClass.name
        Keyword.equals
        TokenClass.name
      },
      sequence {
        either(.token(.name), .keyword(.finalScore))
        englishCopula
        bound
      },
      sequence {
        Keyword.rank
        englishCopula
        countBound
      },
      sequence {
        Keyword.rank
        Keyword.outOf
        Keyword.rankedUnits
        englishCopula
        bound
      },
      sequence {
        TokenClass.name
        Keyword.hasMostVotes
      })
  }
}
