import Diagnostics
import Rules

/// Pauses and fillers of the canonical text.
extension Grammar {
  static let pause = Grammar.printed(Bilingual(zh: "，", en: ","))
  static let chinesePause = Grammar.printed(Bilingual(zh: "，", en: ""))
  static let englishPause = Grammar.printed(Bilingual(zh: "", en: ","))
  /// Between the members of an enumeration.
  static let stroke = Grammar.printed(strokeText)
  static let strokeAnd = Grammar.printed(strokeAndText)
  static let strokeText = Bilingual(zh: "、", en: ",")
  static let strokeAndText = Bilingual(zh: "、", en: "and")
  static let copula = Grammar.printed(Bilingual(zh: "为", en: "is"))
  static let chineseCopula = Grammar.printed(Bilingual(zh: "为", en: ""))
  static let englishCopula = Grammar.printed(englishIs)
  static let englishIs = Bilingual(zh: "", en: "is")
  static let chineseOf = Grammar.printed(Bilingual(zh: "的", en: ""))
  static let conjunction = Grammar.printed(Bilingual(zh: "和", en: "and"))
  static let conjunctionOfEach = Grammar.printed(Bilingual(zh: "和各", en: "and"))
  static let measureWord = Grammar.printed(Bilingual(zh: "个", en: ""))
  static let measureWordForItems = Grammar.printed(Bilingual(zh: "项", en: ""))
  static let measureWordForSheets = Grammar.printed(Bilingual(zh: "份", en: ""))
  static let measureWordForNames = Grammar.printed(Bilingual(zh: "名", en: ""))
  static let englishThe = Grammar.printed(Bilingual(zh: "", en: "the"))
}

/// The pieces that many sentences share.
extension Grammar {
  /// `source "…"` or `chosen`: where a figure comes from.
  static let origin = part(.origin) {
    either(
      sequence {
        Keyword.source
        TokenClass.name
      },
      .keyword(.chosen))
  }

  /// How every sentence ends.
  static let end = sequence {
    maybe {
      pause
      origin
    }
    TokenClass.stop
  }

  /// A list of items, parted by semicolons and closed by the stop of the sentence.
  static func items(@GrammarBuilder _ body: () -> Grammar) -> Grammar {
    let item = part(.item) {
      maybe { TokenClass.itemMark }
      body()
      maybe {
        pause
        origin
      }
    }
    return sequence {
      item
      many {
        TokenClass.semicolon
        item
      }
      TokenClass.stop
    }
  }

  /// A name where it is made, with its form in the other language.
  static let madeName = part(.madeName) {
    TokenClass.name
    maybe {
      chinesePause
      oneOf(.english, .chinese)
      TokenClass.name
    }
  }

  static let points = part(.points) {
    TokenClass.number
    maybe { TokenClass.unitWord(.points) }
  }

  /// Points that may lie below zero.
  static let signedPoints = part(.points) {
    maybe { Keyword.negative }
    TokenClass.number
    maybe { TokenClass.unitWord(.points) }
  }

  /// An amount that may lie below zero.
  static let signedAmount = part(.amount) {
    maybe { Keyword.negative }
    either(
      .token(.share),
      sequence {
        TokenClass.number
        maybe { TokenClass.unitWord(.points) }
      })
  }

  static let amount = part(.amount) {
    either(
      .token(.share),
      sequence {
        TokenClass.number
        maybe { TokenClass.unitWord(.points) }
      })
  }

  static let bound = part(.bound) {
    either(
      sequence {
        comparison
        signedAmount
      },
      sequence {
        signedAmount
        oneOf(.orMore, .orLess)
      })
  }

  static let rounding = part(.rounding) {
    oneOf(RoundingMode.all.map { Keyword($0.words) })
    pause
    Keyword.keep
    TokenClass.integer
    Keyword.places
  }

  /// `round half up, in steps of 0.5 points`: to the nearest multiple.
  static let roundingToSteps = part(.roundingToSteps) {
    oneOf(RoundingMode.all.map { Keyword($0.words) })
    pause
    Keyword.inStepsOf
    amount
  }

  static let comparison = oneOf(
    .atLeast, .atMost, .moreThan, .below, .noFewerThan, .noMoreThan, .equals)

  /// A bound on a number of persons, ballots, items or places.
  static let countBound = part(.countBound) {
    comparison
    TokenClass.integer
    maybe {
      either(.token(.unitWord(.persons)), .token(.unitWord(.ballots)))
    }
  }

  /// `number of units taking part`, `number of units with "score" among all units`.
  static let unitCount = either(
    oneOf(.unitsTakingPart, .unitsOfCategoryTakingPart),
    sequence {
      Keyword.unitsWith
      TokenClass.name
      chineseOf
      oneOf(.amongAllUnits, .amongOwnCategory)
    })

  /// `number of units whose "grading" is "excellent" among all units`.
  static let gradedUnits = sequence {
    Keyword.unitsGraded
    TokenClass.name
    copula
    TokenClass.name
    chineseOf
    oneOf(.amongAllUnits, .amongOwnCategory)
  }

  /// `is at least 3`, of units; they may be persons.
  static let unitBound = sequence {
    englishCopula
    comparison
    TokenClass.integer
    maybe { TokenClass.unitWord(.persons) }
  }

  static let meetingBase = oneOf(.roster, .present, .issued, .returned)

  /// `roster 60 persons`; behind the name of a form, the number of those who fill in that form.
  static let countFact = part(.countFact) {
    meetingBase
    maybe { TokenClass.name }
    TokenClass.integer
    maybe { either(.token(.unitWord(.persons)), .token(.unitWord(.ballots))) }
  }

  /// `shared number "K" 0.96`: a number of the meeting that the rubric has declared.
  static let numberFact = part(.numberFact) {
    Keyword.sharedNumber
    TokenClass.name
    signedAmount
  }

  /// What a share is taken of.
  static let base = oneOf(
    .roster, .present, .issued, .returned, .valid, .expressed, .allRows)

  /// Several names that are taken together.
  static let names = sequence {
    TokenClass.name
    many {
      strokeAnd
      TokenClass.name
    }
  }

  /// Levels whose marks are counted as one; the word says so once more.
  static let summedNames = sequence {
    TokenClass.name
    maybe {
      plusOrAnd
      TokenClass.name
      many {
        plusOrAnd
        TokenClass.name
      }
      maybe { Keyword.together }
    }
  }

  private static let plusOrAnd = either(.keyword(.plus), strokeAnd)

  /// From a minimum to a maximum in equal steps.
  static let range = part(.range) {
    Keyword.from
    maybe { Keyword.negative }
    either(.token(.share), .token(.number))
    Keyword.to
    signedAmount
    pause
    either(
      sequence {
        Keyword.inStepsOf
        amount
      },
      .keyword(.wholePoints))
  }
}
