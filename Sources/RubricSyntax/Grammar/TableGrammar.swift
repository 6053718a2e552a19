/// Tables that a step looks a value up in. A table is an article of its own, called by name.
extension SentenceRule {
  static let bandTable = SentenceRule(.bandTable) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.bandTable
    Grammar.madeName
    TokenClass.colon
    Grammar.items {
      Grammar.part(.tableRow) {
        Grammar.bound
        Grammar.maybe {
          Grammar.strokeAnd
          Grammar.bound
        }
        Grammar.copula
        Grammar.signedAmount
      }
    }
  }

  static let lineTable = SentenceRule(.lineTable) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.lineTable
    Grammar.madeName
    TokenClass.colon
    Grammar.items {
      Grammar.part(.linePoint) {
        Keyword.at
        Grammar.signedAmount
        Grammar.copula
        Grammar.signedAmount
      }
    }
  }

  static let placeTable = SentenceRule(.placeTable) {
    Grammar.maybe { TokenClass.articleMark }
    Keyword.placeTable
    Grammar.madeName
    TokenClass.colon
    Grammar.items { Grammar.either(Grammar.placeRow, Grammar.tiedPlaces) }
  }
}

extension Grammar {
  static let placeRow = part(.placeRow) {
    Keyword.rank
    TokenClass.integer
    maybe {
      either(
        .keyword(.orLater),
        sequence {
          Keyword.to
          TokenClass.integer
        })
    }
    copula
    signedPoints
  }

  static let tiedPlaces = part(.tiedPlaces) {
    Keyword.tied
    oneOf(.takeBetterPlace, .takeMeanOfPlaces, .withoutGap, .refuse)
  }
}
