/// Sentences of a session file: facts about one meeting. None of them can change a rule.
extension SentenceRule {
  static let body = SentenceRule(.body) {
    Keyword.body
    TokenClass.name
    Grammar.end
  }

  static let venue = SentenceRule(.venue) {
    Keyword.venue
    TokenClass.name
    Grammar.end
  }

  static let rubricFile = SentenceRule(.rubricFile) {
    Keyword.rubricFile
    TokenClass.name
    Grammar.end
  }

  static let meetingDate = SentenceRule(.meetingDate) {
    Keyword.date
    TokenClass.date
    Grammar.end
  }

  static let meetingCount = SentenceRule(.meetingCount) {
    Grammar.countFact
    Grammar.end
  }

  static let meetingNumber = SentenceRule(.meetingNumber) {
    Grammar.numberFact
    Grammar.end
  }

  static let unitList = SentenceRule(.unitList) {
    Grammar.oneOf(.units, .items)
    TokenClass.colon
    Grammar.items {
      Grammar.part(.unit) {
        Grammar.madeName
        Grammar.many {
          Grammar.pause
          Grammar.part(.unitFact) {
            Grammar.oneOf(.code, .category, .units, .note)
            TokenClass.name
          }
        }
      }
    }
  }

  static let officials = SentenceRule(.officials) {
    Grammar.oneOf(.chiefScrutineer, .scrutineers, .tallyClerks)
    TokenClass.name
    Grammar.many {
      Grammar.stroke
      TokenClass.name
    }
    Grammar.end
  }

  static let sentSheets = SentenceRule(.sentSheets) { Grammar.sentSheets }

  static let dataFile = SentenceRule(.dataFile) {
    Keyword.fileFor
    TokenClass.name
    TokenClass.colon
    TokenClass.name
    Grammar.maybe {
      Grammar.pause
      Grammar.part(.fileSite) {
        Keyword.sites
        TokenClass.name
      }
    }
    Grammar.end
  }
}

extension Grammar {
  /// `feedback sent "form", round "second": "unit" 30, answered 28`; of an example as well.
  static let sentSheets = sequence {
    Keyword.feedbackSent
    TokenClass.name
    maybe {
      pause
      part(.ofRound) {
        Keyword.rounds
        TokenClass.name
      }
    }
    TokenClass.colon
    items {
      part(.sent) {
        TokenClass.name
        TokenClass.integer
        measureWordForSheets
        maybe {
          pause
          part(.answered) {
            Keyword.answered
            TokenClass.integer
            measureWordForSheets
          }
        }
      }
    }
  }
}
