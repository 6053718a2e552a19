/// Grades that follow from those of an earlier grading.
extension Grammar {
  /// The grade of an item: by its name, or by the grade that the unit has already.
  static let givenGrade = either(
    part(.earlierGrade) {
      either(
        sequence {
          Keyword.sameAs
          TokenClass.name
          maybe {
            pause
            Keyword.atBest
            TokenClass.name
          }
        },
        sequence {
          Keyword.comparedWith
          TokenClass.name
          oneOf(.oneGradeLower, .twoGradesLower, .oneGradeHigher, .twoGradesHigher)
        })
    },
    sequence {
      chineseCopula
      madeName
    })

  /// `"first" highest first "excellent", "good", "fair", other grades unchanged`: between which
  /// grades there are steps.
  static let earlierOrder = part(.earlierOrder) {
    TokenClass.name
    Keyword.highestFirst
    chineseCopula
    TokenClass.name
    many {
      stroke
      TokenClass.name
    }
    maybe {
      pause
      Keyword.otherGradesUnchanged
    }
  }
}
