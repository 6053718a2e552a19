import Diagnostics

/// Sentences that say what may stand on the paper, and what happens to a bad mark.
extension SentenceRule {
  static let formHeading = SentenceRule(.formHeading) {
    Grammar.maybe { TokenClass.articleMark }
    Grammar.oneOf(
      .ballotForm, .feedbackForm, .tallyForm, .ledgerForm, .checklistForm, .adjustmentForm)
    Grammar.madeName
    Grammar.end
  }

  static let criteriaLine = SentenceRule(.criteriaLine) {
    Keyword.criteria
    TokenClass.colon
    Grammar.items { Grammar.measuredMember }
  }

  static let levelsLine = SentenceRule(.levelsLine) {
    Keyword.levels
    TokenClass.colon
    Grammar.items { Grammar.level }
  }

  /// The levels of some criteria only, in place of those of the form.
  static let criterionLevels = SentenceRule(.criterionLevels) {
    Grammar.ofCriteria
    Grammar.printed(Bilingual(zh: "的", en: ","))
    Keyword.levels
    TokenClass.colon
    Grammar.items { Grammar.level }
  }

  static let groupsLine = SentenceRule(.groupsLine) {
    Keyword.groups
    TokenClass.colon
    Grammar.items { Grammar.weightedMember }
  }

  static let roundsLine = SentenceRule(.roundsLine) {
    Keyword.rounds
    TokenClass.colon
    Grammar.items { Grammar.weightedMember }
  }

  static let itemsLine = SentenceRule(.itemsLine) {
    Keyword.items
    TokenClass.colon
    Grammar.items { Grammar.measuredMember }
  }

  static let sitesLine = SentenceRule(.sitesLine) {
    Keyword.sites
    TokenClass.colon
    Keyword.merged
    Grammar.end
  }

  static let scaleLine = SentenceRule(.scaleLine) {
    Keyword.scale
    TokenClass.colon
    Grammar.range
    Grammar.end
  }

  static let floorLine = SentenceRule(.floorLine) {
    Keyword.floor
    Grammar.signedPoints
    Grammar.end
  }

  static let ceilingLine = SentenceRule(.ceilingLine) {
    Keyword.ceiling
    Grammar.signedPoints
    Grammar.end
  }

  static let caseLine = SentenceRule(.caseLine) {
    Grammar.part(.markCase) {
      Grammar.oneOf(
        .blank, .severalMarks, .outsideBounds, .offScale, .duplicate, .missing, .ownUnit)
    }
    TokenClass.colon
    Grammar.treatment
    Grammar.end
  }

  static let ballotRules = SentenceRule(.ballotRules) {
    Keyword.ballotRules
    Grammar.pause
    Keyword.otherwise
    Grammar.treatment
    TokenClass.colon
    Grammar.items { Grammar.ballotRule }
  }

  /// What the numbers of a unit on a checklist have to keep to among each other.
  static let rowRules = SentenceRule(.rowRules) {
    Keyword.rowRules
    Grammar.pause
    Keyword.otherwise
    Keyword.refuse
    TokenClass.colon
    Grammar.items {
      Grammar.part(.rowRule) {
        Grammar.rowComparison
        Grammar.many {
          Grammar.pause
          Keyword.or
          Grammar.rowComparison
        }
      }
    }
  }

  static let leaveOutLine = SentenceRule(.leaveOutLine) {
    Keyword.leaveOut
    TokenClass.colon
    Grammar.items {
      Grammar.part(.leftOut) { Grammar.rowEntries }
    }
  }

  /// How much a suggestion weighs in a weighted mean: the first item that its rows say.
  static let suggestionWeights = SentenceRule(.suggestionWeights) {
    Keyword.suggestionWeights
    TokenClass.colon
    Grammar.items {
      Grammar.part(.weightRule) {
        Grammar.either(
          .sequence {
            Grammar.rowEntries
            Grammar.copula
            Grammar.factor
          },
          .sequence {
            Keyword.otherwise
            Grammar.copula
            Grammar.factor
          })
      }
    }
  }

  /// The categories of the units that the form is for.
  static let forCategory = SentenceRule(.forCategory) {
    Keyword.forCategory
    TokenClass.colon
    Grammar.items { TokenClass.name }
  }

  /// What groups, criteria or lines weigh for the units of some categories, in place of what the
  /// form says for all.
  static let categoryWeights = SentenceRule(.categoryWeights) {
    Grammar.ofCategories
    Grammar.printed(Bilingual(zh: "的", en: ","))
    Grammar.part(.weightsOf) {
      Grammar.oneOf(.groups, .criteria, .items)
      Keyword.weight
    }
    TokenClass.colon
    Grammar.items {
      Grammar.part(.memberWeight) {
        TokenClass.name
        Grammar.chineseCopula
        TokenClass.share
      }
    }
  }

  /// A number that each suggestion or each ballot carries: its column has this name.
  static let factorLine = SentenceRule(.factorLine) {
    Grammar.oneOf(.eachFactor, .eachBallotStates)
    Grammar.madeName
    Grammar.pause
    Grammar.range
    Grammar.end
  }

  /// A number of the meeting that all units share, and what it may be.
  static let sharedNumber = SentenceRule(.sharedNumber) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.sharedNumber
    Grammar.madeName
    Grammar.pause
    Grammar.range
    Grammar.end
  }

  static let rowTotal = SentenceRule(.rowTotal) {
    Keyword.rowTotal
    TokenClass.colon
    Keyword.equals
    Grammar.either(Grammar.base, Grammar.ballots)
    Grammar.end
  }

  static let formLines: [SentenceRule] = [
    criteriaLine, levelsLine, criterionLevels, groupsLine, roundsLine, itemsLine, sitesLine,
    scaleLine, floorLine,
    ceilingLine, caseLine, ballotRules, leaveOutLine, suggestionWeights, factorLine, forCategory,
    categoryWeights, rowTotal, rowRules,
  ]
}

extension Grammar {
  /// A number that is no points.
  static let factor = part(.amount) { either(.token(.share), .token(.number)) }

  /// A name to choose, with what it counts.
  static let level = part(.level) {
    madeName
    maybe {
      either(
        sequence {
          chineseCopula
          signedAmount
        },
        .oneOf(.abstain, .void))
    }
  }

  /// What a row says of itself: all of it, or with `or` between, some of it.
  fileprivate static let rowEntries = sequence {
    rowEntry
    many {
      pause
      maybe { Keyword.or }
      rowEntry
    }
  }

  /// `note "撤回" or "重复"`: a column that says one of these.
  private static let rowEntry = part(.rowEntry) {
    oneOf(.role, .replyClass, .note)
    TokenClass.name
    many {
      Keyword.or
      TokenClass.name
    }
  }

  /// Lines of a checklist beside others, or beside a number.
  fileprivate static let rowComparison = part(.rowComparison) {
    lineSum
    either(
      sequence {
        Keyword.equals
        lineSum
      },
      sequence {
        englishCopula
        comparison
        lineSum
      },
      sequence {
        englishCopula
        bound
      })
  }

  /// A line of a checklist, or what several of them add up to.
  private static let lineSum = part(.lineSum) {
    either(
      sequence {
        TokenClass.name
        strokeAnd
        names
        Keyword.together
      },
      sequence {
        TokenClass.name
        many {
          oneOf(.plus, .minus)
          TokenClass.name
        }
      })
  }

  static let weightedMember = part(.member) {
    madeName
    maybe {
      pause
      Keyword.weight
      TokenClass.share
    }
  }

  /// A member that may be measured in a way of its own.
  static let measuredMember = part(.criterion) {
    madeName
    maybe {
      pause
      Keyword.weight
      TokenClass.share
    }
    maybe {
      pause
      range
    }
  }

  /// A number of ballots, or of the persons who gave them.
  fileprivate static let ballots = part(.points) {
    TokenClass.integer
    maybe { either(.token(.unitWord(.ballots)), .token(.unitWord(.persons))) }
  }

  /// A cell of a tally is a number of ballots.
  private static let pointsOrBallots = part(.points) {
    maybe { Keyword.negative }
    TokenClass.number
    maybe { either(.token(.unitWord(.points)), .token(.unitWord(.ballots))) }
  }

  private static let signedShare = part(.amount) {
    maybe { Keyword.negative }
    TokenClass.share
  }

  static let treatment = part(.treatment) {
    either(
      .oneOf(
        .abstain, .voidMark, .voidBallot, .movedToBound, .refuse, .writtenReason, .keepFirst,
        .keepLast, .notChecked),
      sequence {
        Keyword.countsAs
        either(pointsOrBallots, signedShare, .token(.name))
      })
  }

  /// The groups of voters whose ballots a rule is about.
  private static let ofGroups = part(.ofGroups) {
    Keyword.groups
    names
  }

  /// The criteria that a rule or a list of levels is about.
  static let ofCriteria = part(.ofCriteria) {
    Keyword.criteria
    names
  }

  /// The categories whose units a rule or a list of weights is about.
  static let ofCategories = part(.ofCategories) {
    Keyword.category
    names
  }

  /// What the ballot itself states, or a multiple of it.
  private static let statedNumber = part(.statedNumber) {
    TokenClass.name
    maybe {
      Keyword.times
      TokenClass.integer
    }
  }

  /// What a ballot as a whole has to keep to.
  static let ballotRule = part(.ballotRule) {
    maybe {
      ofGroups
      pause
    }
    maybe { either(.keyword(.eachCategory), ofCategories) }
    maybe { either(.keyword(.eachCriterion), .keyword(.allCriteria), ofCriteria) }
    either(
      sequence {
        maybe { Keyword.together }
        oneOf(.noFewerThan, .noMoreThan)
        either(
          sequence {
            either(.token(.integer), part(.numberOfMarks) { TokenClass.name })
            Keyword.marks
          },
          sequence {
            TokenClass.share
            oneOf(.marks, .units, .items)
          })
        either(bound, names)
      },
      sequence {
        Keyword.sumOfMarks
        either(
          bound,
          sequence {
            englishCopula
            comparison
            statedNumber
          })
      },
      sequence {
        oneOf(.meanOfMarks, .spreadOfMarks)
        bound
      },
      oneOf(WholeBallotRule.allCases.map(\.keyword)))
  }
}
