import Rules

/// The steps of a ladder: what is done with a value.
extension Grammar {
  static let step = either(
    // A bound may begin with "minus", as what is taken away does.
    overStep, shareStep, countStep, timesStep, boundStep, addStep, divideStep, forEachStep,
    distanceStep, asNumberStep, downToZeroStep, lookUpStep, rankStep, relativeStep,
    rangeShareStep, roundStep, exactStep)

  static let emptyRule = part(.emptyRule) {
    Keyword.empty
    either(
      oneOf(.leftOut, .refuse),
      sequence {
        Keyword.countsAs
        signedAmount
      })
  }

  static let partEmptyRule = part(.partEmptyRule) {
    Keyword.partEmpty
    either(
      oneOf(.sharesOutWeight, .scalesToFull, .leftOut, .refuse),
      sequence {
        Keyword.countsAs
        signedAmount
      })
  }

  /// `marks 60 points or more and below 80 points`: the marks that a share or a number is about.
  static let markTest = part(.markTest) {
    Keyword.marks
    bound
    maybe {
      strokeAnd
      bound
    }
  }

  static let shareStep = part(.shareStep) {
    maybe { enoughMarks }
    either(summedNames, markTest)
    Keyword.outOf
    base
    maybe {
      pause
      emptyRule
    }
  }

  static let countStep = part(.countStep) {
    Keyword.numberOf
    either(names, base, markTest)
    maybe {
      pause
      countedBy
    }
  }

  /// `by "持股数"`: each ballot counts for as many as it states.
  private static let countedBy = part(.countedBy) {
    Keyword.by
    TokenClass.name
  }

  static let timesStep = part(.timesStep) {
    maybe { selection }
    Keyword.times
    either(.token(.name), amount)
  }

  static let addStep = part(.addStep) {
    oneOf(.plus, .minus)
    term
  }

  static let divideStep = part(.divideStep) {
    Keyword.dividedBy
    either(.token(.name), amount)
    maybe {
      pause
      emptyRule
    }
  }

  static let forEachStep = part(.forEachStep) {
    Keyword.forEach
    TokenClass.name
    oneOf(.plus, .minus)
    points
    inAllAtMost
    maybe {
      pause
      stepEmptyRule
    }
  }

  /// `"rate" below 90%, for each lacking 1% minus 0.5 points, incomplete step left out, empty left
  /// out`.
  static let distanceStep = part(.distanceStep) {
    TokenClass.name
    either(beyond(.below, .eachLacking), beyond(.moreThan, .eachFurther))
    amount
    oneOf(.plus, .minus)
    points
    pause
    oneOf(.restLeftOut, .restCountsWhole, .restInProportion)
    inAllAtMost
    maybe {
      pause
      stepEmptyRule
    }
  }

  /// Of a step that adds or takes points for a figure: without the figure it is not taken, the
  /// count stops, or there is no value.
  private static let stepEmptyRule = part(.stepEmptyRule) {
    Keyword.empty
    oneOf(.leftOut, .refuse, .leavesEmpty)
  }

  private static func beyond(_ comparison: Keyword, _ each: Keyword) -> Grammar {
    sequence {
      englishCopula
      comparison
      either(.token(.name), signedAmount)
      chineseOf
      pause
      each
    }
  }

  private static let inAllAtMost = maybe {
    pause
    Keyword.inAll
    Keyword.atMost
    points
  }

  static let boundStep = part(.boundStep) {
    either(
      sequence {
        bound
        Keyword.countsAs
        signedAmount
      },
      sequence {
        oneOf(.moreThan, .below)
        TokenClass.name
        Keyword.countsAs
        TokenClass.name
      })
  }

  /// `as plain number`: a share of 106.5% is the coefficient 1.065.
  static let asNumberStep = part(.asNumberStep) { Keyword.asNumber }

  static let downToZeroStep = part(.downToZeroStep) { Keyword.downToZero }

  static let lookUpStep = part(.lookUpStep) {
    Keyword.lookUp
    TokenClass.name
    maybe {
      pause
      oneOf(.highestFirst, .lowestFirst)
    }
    withinCategories
  }

  /// `take rank, highest first, tied take better place`: the place among the units as a number, or
  /// as a share of them.
  static let rankStep = part(.rankStep) {
    Keyword.takeRank
    maybe {
      Keyword.outOf
      Keyword.unitCount
    }
    pause
    oneOf(.highestFirst, .lowestFirst)
    withinCategories
    pause
    tiedPlaces
  }

  static let relativeStep = part(.relativeStep) {
    oneOf(.relativeToBest, .ratioOfLowest)
    withinCategories
    maybe {
      pause
      emptyRule
    }
  }

  /// What all have where there is neither highest nor lowest is part of the rule.
  static let rangeShareStep = part(.rangeShareStep) {
    oneOf(.aboveLowest, .belowHighest)
    withinCategories
    maybe {
      pause
      part(.equalRule) {
        Keyword.allEqual
        either(
          oneOf(.leftOut, .refuse),
          sequence {
            Keyword.countsAs
            signedAmount
          })
      }
    }
  }

  static let withinCategories = maybe {
    pause
    Keyword.withinEachCategory
  }

  static let roundStep = part(.roundStep) { either(rounding, roundingToSteps) }

  static let exactStep = part(.exactStep) {
    Keyword.noRounding
    maybe {
      pause
      Keyword.shown
      rounding
    }
  }
}
