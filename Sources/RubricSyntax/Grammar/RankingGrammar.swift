import Rules

/// The article that puts units in order.
extension SentenceRule {
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
          .sequence {
            Grammar.either(.token(.name), .keyword(.finalScore))
            Grammar.maybe {
              Grammar.pause
              Grammar.oneOf(.highestFirst, .lowestFirst)
            }
          },
          .sequence {
            Keyword.numberOf
            Grammar.names
            Grammar.pause
            Grammar.oneOf(.highestFirst, .lowestFirst)
          },
          .oneOf(
            TieBreak.all.map { Keyword($0.words) }.map { $0 == .byUnitOrder ? .byUnitOrder : $0 }))
      }
    }
  }

  /// Units that keep their scores and have no rank.
  static let notRanked = SentenceRule(.notRanked) {
    Keyword.notRanked
    TokenClass.colon
    Grammar.items { Grammar.rankingRule }
  }

  /// Units that stand behind all that no item is true of.
  static let behindOthers = SentenceRule(.behindOthers) {
    Keyword.behindAllOthers
    TokenClass.colon
    Grammar.items { Grammar.rankingRule }
  }

  /// The grades from the best to the worst: scores are compared within a grade.
  static let gradeOrder = SentenceRule(.gradeOrder) {
    Keyword.firstBy
    TokenClass.name
    TokenClass.colon
    Grammar.items { TokenClass.name }
  }

  static let rankingLines: [SentenceRule] = [
    .notRanked, .behindOthers, .gradeOrder, .equalScores, .tieBreaks,
  ]
}

extension Grammar {
  fileprivate static let rankingRule = part(.rankingRule) {
    either(
      sequence {
        conditionListHead
        conditionList
      },
      sequence {
        Keyword.condition
        conditions
      })
  }
}
