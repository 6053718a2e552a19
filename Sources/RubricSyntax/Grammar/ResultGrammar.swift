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
      Grammar.pause
      Grammar.earlierOrder
    }
    Grammar.maybe {
      Grammar.chinesePause
      Keyword.basedOn
      Grammar.marksOfForm
    }
    Grammar.pause
    Keyword.firstThatHolds
    TokenClass.colon
    Grammar.items {
      Grammar.part(.gradeRule) {
        Grammar.either(
          .sequence {
            Keyword.condition
            Grammar.either(
              .sequence {
                Grammar.conditions
                Grammar.maybe {
                  Grammar.pause
                  Grammar.quota
                }
              },
              Grammar.quota)
            Grammar.pause
            Keyword.then
            Grammar.givenGrade
          },
          .sequence {
            Grammar.conditionListHead
            Grammar.maybe {
              Grammar.pause
              Grammar.quota
            }
            Grammar.pause
            Keyword.then
            Grammar.givenGrade
            Grammar.conditionList
          },
          .sequence {
            Keyword.otherwise
            Grammar.givenGrade
          })
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
          .oneOf(.allScores, .allRates, .finalScore, .grade),
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
  /// Conditions side by side all have to hold; with `or` between them, one of them.
  static let conditions = sequence {
    unitCondition
    many {
      pause
      maybe { Keyword.or }
      unitCondition
    }
  }

  /// `if any of these holds`, `if number of these that hold is 2 or more`, which may stand behind
  /// conditions that hold in any case.
  static let conditionListHead = sequence {
    maybe {
      Keyword.condition
      maybe {
        conditions
        pause
      }
    }
    either(
      .oneOf(.anyCase, .anyCondition, .allConditions),
      .sequence {
        oneOf(.numberOfCases, .numberOfConditions)
        numberOfLines
      })
    chineseOf
  }

  /// `is 2 or more`: how many of the lines below are enough.
  static let numberOfLines = part(.numberOfLines) {
    englishCopula
    either(
      sequence {
        oneOf(.noFewerThan, .atLeast)
        TokenClass.integer
        measureWordForItems
      },
      sequence {
        TokenClass.integer
        measureWordForItems
        Keyword.orMore
      })
  }

  /// The conditions that such words announce, each on a line of its own. Its end is the word that
  /// begins the next item.
  static let conditionList = sequence {
    TokenClass.colon
    conditionLine
    many {
      TokenClass.semicolon
      conditionLine
    }
  }

  private static let conditionLine = part(.conditionLine) {
    maybe { TokenClass.itemMark }
    conditions
  }

  /// `quota out of ranked units is 30%, number cut down, tied all in`: how many may have a grade;
  /// `quota from the end is 1, tied all included`: how many of the last ones have it. A number may
  /// be that of a figure: `quota is "places"`.
  static let quota = part(.quota) {
    either(
      sequence {
        Keyword.quota
        quotaSize
        maybe {
          pause
          Keyword.tied
          oneOf(.allIn, .noneIn, .refuse)
        }
      },
      sequence {
        Keyword.quotaFromEnd
        quotaSize
        maybe {
          pause
          Keyword.tied
          oneOf(.allIncluded, .noneIncluded, .refuse)
        }
      })
  }

  private static let quotaSize =
    either(
      sequence {
        Keyword.outOf
        Keyword.rankedUnits
        englishCopula
        TokenClass.share
        withinCategories
        maybe {
          pause
          wholeNumber
        }
      },
      sequence {
        englishCopula
        either(.token(.integer), .token(.name))
        measureWord
        withinCategories
      })

  /// `category is "政府"`.
  private static let inCategory = part(.inCategory) {
    Keyword.category
    copula
    TokenClass.name
  }

  /// What a condition compares, by its name.
  private static let finalScoreOrName = either(.token(.name), .keyword(.finalScore))

  /// `valid`, `number of "不称职"`.
  private static let markNumber = part(.markNumber) {
    either(
      base,
      sequence {
        Keyword.numberOf
        names
      })
  }

  /// `valid is below 20 ballots`, `number of "同意" is more than number of "反对"`.
  private static let countOfMarks = sequence {
    markNumber
    englishCopula
    either(
      countBound,
      sequence {
        comparison
        markNumber
        maybe {
          Keyword.times
          amount
        }
      })
  }

  /// What a figure is compared with: another one, several times or a share of it.
  private static let multiple = sequence {
    finalScoreOrName
    maybe {
      Keyword.times
      amount
    }
  }

  /// One condition of a grade or of a quantity by cases.
  static let unitCondition = part(.condition) {
    either(
      inCategory,
      sequence {
        summedNames
        Keyword.outOf
        base
        englishCopula
        bound
      },
      sequence {
        base
        Keyword.outOf
        base
        englishCopula
        bound
      },
      countOfMarks,
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
        names
        Keyword.together
        englishCopula
        bound
      },
      sequence {
        finalScoreOrName
        oneOf(.plus, .minus)
        finalScoreOrName
        many {
          oneOf(.plus, .minus)
          finalScoreOrName
        }
        englishCopula
        bound
      },
      sequence {
        finalScoreOrName
        Keyword.equals
        multiple
      },
      sequence {
        finalScoreOrName
        englishCopula
        comparison
        multiple
      },
      sequence {
        finalScoreOrName
        englishCopula
        Keyword.empty
      },
      sequence {
        finalScoreOrName
        englishCopula
        bound
      },
      sequence {
        Keyword.rank
        englishCopula
        either(
          countBound,
          sequence {
            comparison
            TokenClass.name
          })
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
      },
      sequence {
        either(unitCount, gradedUnits)
        unitBound
      })
  }
}
