import Diagnostics
import Rules

/// The step that makes one value out of those along a dimension, with its trimming and its gaps.
extension Grammar {
  static let overStep = part(.overStep) {
    Keyword.over
    either(
      sequence {
        dimension
        many {
          conjunctionOfEach
          dimension
        }
        englishPause
      },
      sequence {
        oneOf(.items, .units)
        englishPause
        maybe {
          chinesePause
          Keyword.withinEachCategory
          englishPause
        }
      })
    maybe {
      chinesePause
      either(
        sequence {
          membersEnough
          maybe {
            pause
            kept
          }
        }, kept, best, closest)
      pause
    }
    either(oneOf(Average.all.map { Keyword($0.words) }), placed)
    maybe {
      pause
      emptyRule
    }
    maybe {
      pause
      partEmptyRule
    }
  }

  /// What is dropped, and how many there have to be.
  private static let kept = either(
    trimming, outliers,
    sequence {
      enough
      pause
      either(trimming, outliers)
    }, enough)

  /// `if group "服务对象" at least 20 valid marks`, of one or of several.
  private static let membersEnough = sequence {
    memberEnough
    many {
      pause
      memberEnough
    }
  }

  private static let memberEnough = part(.memberEnough) {
    Keyword.condition
    selection
    comparison
    TokenClass.integer
    Keyword.validMarks
  }

  /// How many valid marks a share has to be one of, in all or of single members.
  static let enoughMarks = sequence {
    either(
      sequence {
        membersEnough
        maybe {
          pause
          enough
        }
      }, enough)
    pause
  }

  private static let dimension = oneOf(
    .raters, .deputies, .suggestions, .criteria, .groups, .rounds, .entries)

  /// `if more than 5 valid marks, drop 1 highest and 1 lowest, otherwise drop none`; with
  /// `otherwise empty` too few marks are none. Of several tiers the first that holds decides.
  static let trimming = part(.trimming) {
    maybe {
      trimCondition
      pause
    }
    droppedEnds
    many {
      pause
      trimTier
    }
    maybe {
      pause
      Keyword.otherwise
      oneOf(.dropNone, .empty)
    }
  }

  /// `if at least 5 valid marks, drop 1 highest`, behind another one.
  static let trimTier = part(.trimTier) {
    trimCondition
    pause
    droppedEnds
  }

  /// `drop 1 highest and 1 lowest`, and what a share of the marks is as a number.
  private static let droppedEnds = sequence {
    Keyword.drop
    either(
      sequence {
        trimmedNumber
        Keyword.highest
        maybe {
          conjunction
          trimmedNumber
          Keyword.lowest
        }
      },
      sequence {
        trimmedNumber
        Keyword.lowest
      })
    maybe {
      pause
      wholeNumber
    }
  }

  /// How a share of a number of things becomes a whole number.
  static let wholeNumber = oneOf(.numberCutDown, .numberBroughtUp, .numberRounded)

  private static let trimmedNumber = either(.token(.share), .token(.integer))

  static let trimCondition = part(.trimCondition) {
    Keyword.condition
    comparison
    TokenClass.integer
    Keyword.validMarks
  }

  /// `if no fewer than 3 valid marks`: else there is no value.
  static let enough = part(.enough) { trimCondition }

  /// `drop those off mean by more than 20%`, perhaps only where there are enough.
  static let outliers = part(.outliers) {
    maybe {
      trimCondition
      pause
    }
    Keyword.drop
    oneOf(.offMean, .offMedian)
    bound
    chineseOf
    maybe {
      pause
      Keyword.otherwise
      oneOf(.dropNone, .empty)
    }
  }

  /// `keep only 3 highest`.
  static let best = part(.best) {
    Keyword.keepOnly
    TokenClass.integer
    oneOf(.highest, .lowest)
  }

  /// `take number 2 from top`.
  private static let placed = part(.placed) {
    Keyword.takeNumber
    TokenClass.integer
    oneOf(.fromTop, .fromBottom)
  }

  /// `keep closest 2, equally close keep all`.
  static let closest = part(.closest) {
    Keyword.keepClosest
    TokenClass.integer
    measureWord
    pause
    Keyword.equallyClose
    oneOf(.keepAll, .keepHigher, .keepLower)
  }
}
