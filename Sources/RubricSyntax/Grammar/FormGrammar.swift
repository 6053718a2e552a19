/// Sentences that say what may stand on the paper, and what happens to a bad mark.
extension SentenceRule {
  static let formHeading = SentenceRule(.formHeading) {
    Grammar.maybe { TokenClass.articleMark }
    Grammar.oneOf(.ballotForm, .feedbackForm)
    Grammar.madeName
    Grammar.end
  }

  static let criteriaLine = SentenceRule(.criteriaLine) {
    Keyword.criteria
    TokenClass.colon
    Grammar.items {
      Grammar.part(.criterion) {
        Grammar.madeName
        Grammar.maybe {
          Grammar.pause
          Keyword.weight
          TokenClass.share
        }
      }
    }
  }

  static let levelsLine = SentenceRule(.levelsLine) {
    Keyword.levels
    TokenClass.colon
    Grammar.items {
      Grammar.part(.level) {
        Grammar.madeName
        Grammar.maybe {
          Grammar.either(
            .sequence {
              Grammar.chineseCopula
              Grammar.amount
            },
            .keyword(.abstain))
        }
      }
    }
  }

  static let scaleLine = SentenceRule(.scaleLine) {
    Keyword.scale
    TokenClass.colon
    Keyword.from
    TokenClass.number
    Keyword.to
    Grammar.points
    Grammar.pause
    Grammar.either(
      .sequence {
        Keyword.inStepsOf
        Grammar.points
      },
      .keyword(.wholePoints))
    Grammar.end
  }

  static let floorLine = SentenceRule(.floorLine) {
    Keyword.floor
    Grammar.points
    Grammar.end
  }

  static let ceilingLine = SentenceRule(.ceilingLine) {
    Keyword.ceiling
    Grammar.points
    Grammar.end
  }

  static let caseLine = SentenceRule(.caseLine) {
    Grammar.part(.markCase) {
      Grammar.oneOf(.blank, .outsideBounds, .offScale, .duplicate, .missing)
    }
    TokenClass.colon
    Grammar.part(.treatment) {
      Grammar.either(
        .oneOf(
          .abstain, .voidMark, .voidBallot, .movedToBound, .refuse, .keepFirst, .keepLast,
          .notChecked),
        .sequence {
          Keyword.countsAs
          Grammar.either(Grammar.points, .token(.name))
        })
    }
    Grammar.end
  }

  static let formLines: [SentenceRule] = [
    criteriaLine, levelsLine, scaleLine, floorLine, ceilingLine, caseLine,
  ]
}
