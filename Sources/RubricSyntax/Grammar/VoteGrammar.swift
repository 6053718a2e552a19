/// The sentence that says when a vote counts at all.
extension SentenceRule {
  static let voteStands = SentenceRule(.voteStands) {
    Grammar.maybe { TokenClass.articleMark }
    Grammar.either(
      .oneOf(.voteStandsIf, .voteStandsIfAny),
      .sequence {
        Keyword.voteStandsIfSeveral
        Grammar.numberOfLines
      })
    TokenClass.colon
    Grammar.items {
      Grammar.voteCondition
      Grammar.many {
        Grammar.pause
        Grammar.maybe { Keyword.or }
        Grammar.voteCondition
      }
    }
  }
}

extension Grammar {
  /// `present out of roster more than half`, `returned at most issued`, `present at least 30`,
  /// `number of units taking part is at least 3`, `number of units with "bid" among all units is at
  /// least 3`.
  static let voteCondition = part(.comparison) {
    either(
      sequence {
        base
        Keyword.outOf
        base
        englishCopula
        bound
      },
      sequence {
        base
        englishCopula
        comparison
        base
      },
      sequence {
        base
        englishCopula
        countBound
      },
      sequence {
        either(
          .keyword(.unitsTakingPart),
          .sequence {
            Keyword.unitsWith
            TokenClass.name
            Grammar.chineseOf
            Keyword.amongAllUnits
          })
        unitBound
      })
  }
}
