import Rules

/// Sentences that say how marks become points: a value, then a ladder of steps.
extension SentenceRule {
  static let rate = SentenceRule(.rate) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.rate
    Grammar.madeName
    Grammar.chinesePause
    Keyword.basedOn
    Grammar.value
    TokenClass.colon
    Grammar.items { Grammar.step }
  }

  static let quantity = SentenceRule(.quantity) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.quantity
    Grammar.madeName
    Grammar.chinesePause
    Keyword.basedOn
    Grammar.value
    TokenClass.colon
    Grammar.items { Grammar.step }
  }

  /// A quantity by cases: the first item whose conditions hold gives it.
  static let quantityRules = SentenceRule(.quantityRules) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.quantity
    Grammar.madeName
    Grammar.maybe {
      Grammar.chinesePause
      Keyword.basedOn
      Grammar.marksOfForm
    }
    Grammar.pause
    Keyword.firstThatHolds
    TokenClass.colon
    Grammar.items {
      Grammar.part(.valueRule) {
        Grammar.either(
          .sequence {
            Keyword.condition
            Grammar.conditions
            Grammar.pause
            Keyword.then
            Grammar.caseValue
          },
          .sequence {
            Grammar.conditionListHead
            Grammar.pause
            Keyword.then
            Grammar.caseValue
            Grammar.conditionList
          },
          .sequence {
            Keyword.otherwise
            Grammar.caseValue
          })
      }
    }
  }

  static let componentHeading = SentenceRule(.componentHeading) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.component
    Grammar.madeName
    Grammar.pause
    Keyword.worth
    Grammar.points
    Grammar.maybe {
      Grammar.pause
      Keyword.mayGoBelowZero
    }
    Grammar.end
  }

  static let scoreLadder = SentenceRule(.scoreLadder) {
    Keyword.score
    Keyword.basedOn
    Grammar.value
    TokenClass.colon
    Grammar.items { Grammar.step }
  }

  static let finalScore = SentenceRule(.finalScore) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.finalScore
    Keyword.basedOn
    Grammar.value
    TokenClass.colon
    Grammar.items { Grammar.step }
  }
}

extension Grammar {
  static let namedOrAmount = either(.token(.name), signedAmount)

  /// What an item of a quantity by cases gives: a value, a sum of values, or none.
  static let caseValue = either(
    .keyword(.leftOut),
    sequence {
      chineseCopula
      part(.caseValue) {
        caseTerm
        many {
          oneOf(.plus, .minus)
          caseTerm
        }
      }
    })

  private static let caseTerm = part(.caseTerm) {
    namedOrAmount
    maybe {
      Keyword.times
      either(.token(.name), amount)
    }
  }

  static let term = part(.term) {
    either(
      marksOfForm,
      sequence {
        englishThe
        Keyword.sumOfComponents
      },
      sequence {
        englishThe
        Keyword.finalScore
      },
      sequence {
        englishThe
        unitCount
      }, points, .token(.share))
    maybe {
      Keyword.times
      either(.token(.name), amount)
    }
    maybe {
      pause
      termEmptyRule
    }
  }

  /// What a sum is where a term of it has no value.
  private static let termEmptyRule = part(.termEmptyRule) {
    either(
      sequence {
        Keyword.empty
        either(
          oneOf(.leftOut, .refuse, .leavesSumEmpty, .scalesToFull),
          sequence {
            Keyword.countsAs
            signedAmount
          })
      }, partScalesToFull)
  }

  /// Where all are lacking there is nothing either way, so part empty says no more than empty.
  private static let partScalesToFull = sequence {
    Keyword.partEmpty
    Keyword.scalesToFull
  }

  /// The marks of one criterion, group or round only.
  static let selection = part(.selection) {
    oneOf(.criteria, .groups, .rounds)
    TokenClass.name
  }

  /// The marks of a form, or some of them.
  static let marksOfForm = sequence {
    TokenClass.name
    many { marksOf }
  }

  /// Whose marks they are; those of several groups are as if they were of one.
  private static let marksOf = part(.marksOf) {
    either(
      sequence {
        oneOf(.criteria, .rounds)
        TokenClass.name
      },
      sequence {
        Keyword.groups
        names
      })
  }

  static let value = part(.value) {
    either(
      figureList,
      sequence {
        term
        many {
          oneOf(.plus, .minus)
          term
        }
      })
  }

  /// `“一季度”、“二季度”的平均值`: several figures that become one.
  private static let figureList = part(.figureList) {
    TokenClass.name
    strokeAnd
    names
    englishPause
    oneOf(.together, .meanOfThese, .highestOfThese, .lowestOfThese)
    maybe {
      pause
      figureEmptyRule
    }
  }

  /// What several figures are as one where some of them have no value.
  private static let figureEmptyRule = part(.figureEmptyRule) {
    either(
      sequence {
        Keyword.empty
        either(
          oneOf(.leftOut, .refuse, .leavesEmpty, .scalesToFull),
          sequence {
            Keyword.countsAs
            signedAmount
          })
      }, partScalesToFull)
  }
}
