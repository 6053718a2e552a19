/// Sentences of an example: the data it assumes and the results it promises.
extension SentenceRule {
  static let exampleHeading = SentenceRule(.exampleHeading) {
    Keyword.example
    TokenClass.name
    Grammar.end
  }

  static let givenSession = SentenceRule(.givenSession) {
    Keyword.given
    Keyword.sessionFacts
    TokenClass.colon
    Grammar.items { Grammar.either(Grammar.countFact, Grammar.numberFact) }
  }

  /// What a session says of feedback.
  static let givenSheets = SentenceRule(.givenSheets) {
    Keyword.given
    Grammar.sentSheets
  }

  /// What a session says of units.
  static let givenUnits = SentenceRule(.givenUnits) {
    Keyword.given
    Grammar.oneOf(.units, .items)
    TokenClass.colon
    Grammar.items {
      Grammar.part(.givenUnit) {
        TokenClass.name
        Grammar.many {
          Grammar.pause
          Grammar.part(.givenFact) {
            Grammar.oneOf(.category, .note)
            TokenClass.name
          }
        }
      }
    }
  }

  static let givenRows = SentenceRule(.givenRows) {
    Keyword.given
    TokenClass.name
    TokenClass.colon
    Grammar.either(
      .sequence {
        Keyword.noRows
        Grammar.end
      }, Grammar.items { Grammar.row })
  }

  static let expectation = SentenceRule(.expectation) {
    Keyword.expect
    Grammar.either(
      .sequence {
        Grammar.oneOf(.refuse, .voteDoesNotStand)
        Grammar.end
      },
      .sequence {
        TokenClass.name
        TokenClass.colon
        Grammar.items { Grammar.expected }
      })
  }
}

extension Grammar {
  static let row = part(.row) {
    many { coordinate }
    maybe { TokenClass.colon }
    either(
      sequence {
        entry
        many {
          stroke
          entry
        }
      },
      mark)
  }

  static let coordinate = part(.coordinate) {
    either(
      sequence {
        oneOf(.ballot, .rounds)
        TokenClass.integer
      },
      sequence {
        oneOf(.factor, .states)
        TokenClass.number
      },
      sequence {
        oneOf(
          .ballot, .suggestions, .deputies, .units, .items, .criteria, .groups, .sites, .rounds,
          .category, .role, .replyClass, .note)
        TokenClass.name
      })
  }

  /// A mark under the name of its column.
  static let entry = part(.entry) {
    TokenClass.name
    mark
  }

  static let mark = part(.mark) {
    either(
      signedAmount, .token(.name), .keyword(.blank))
    maybe {
      Keyword.reason
      TokenClass.name
    }
  }

  static let expected = part(.expected) {
    either(
      sequence {
        either(.token(.name), .keyword(.finalScore))
        either(signedAmount, .keyword(.leftOut))
      },
      sequence {
        Keyword.rank
        TokenClass.integer
      },
      sequence {
        maybe { TokenClass.name }
        Keyword.grade
        TokenClass.name
      },
      .keyword(.leftOut), .keyword(.notRanked))
  }
}
