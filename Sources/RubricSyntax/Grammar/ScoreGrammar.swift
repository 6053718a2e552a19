import Rules

/// Sentences that say how marks become points: a value, then a ladder of steps.
extension SentenceRule {
  static let componentHeading = SentenceRule(.componentHeading) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.component
    Grammar.madeName
    Grammar.pause
    Keyword.worth
    Grammar.points
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
  static let term = part(.term) {
    either(
      .token(.name),
      sequence {
        englishThe
        Keyword.sumOfComponents
      }, points)
    maybe {
      Keyword.times
      amount
    }
  }

  static let value = part(.value) {
    term
    many {
      oneOf(.plus, .minus)
      term
    }
  }

  static let step = either(overStep, timesStep, roundStep, exactStep)

  static let overStep = part(.overStep) {
    Keyword.over
    oneOf(.raters, .deputies, .suggestions, .criteria)
    englishPause
    oneOf(Average.all.map { Keyword($0.words) })
    maybe {
      pause
      emptyRule
    }
    maybe {
      pause
      partEmptyRule
    }
  }

  static let emptyRule = part(.emptyRule) {
    Keyword.empty
    either(
      oneOf(.leftOut, .refuse),
      sequence {
        Keyword.countsAs
        amount
      })
  }

  static let partEmptyRule = part(.partEmptyRule) {
    Keyword.partEmpty
    either(
      oneOf(.sharesOutWeight, .refuse),
      sequence {
        Keyword.countsAs
        amount
      })
  }

  static let timesStep = part(.timesStep) {
    Keyword.times
    amount
  }

  static let roundStep = part(.roundStep) { rounding }

  static let exactStep = part(.exactStep) {
    Keyword.noRounding
    maybe {
      pause
      Keyword.shown
      rounding
    }
  }
}
