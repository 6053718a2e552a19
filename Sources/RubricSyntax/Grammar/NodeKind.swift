/// The kinds of nodes of a syntax tree. They are numbers: a kind that is a text is hashed as one.
public enum NodeKind: UInt8, Hashable, Sendable, CaseIterable {
  // The file and its groups of sentences.
  case rubric, session, article, example
  /// A sentence that could not be read and was reported.
  case unreadable

  // Sentences of a rubric.
  case opening, title, edition, fullScore, subject, categories
  case remarkArticle, voteStands, sharedNumber
  case formHeading, criteriaLine, levelsLine, criterionLevels, groupsLine, roundsLine, itemsLine
  case sitesLine
  case scaleLine, floorLine, ceilingLine, caseLine, ballotRules, leaveOutLine
  case suggestionWeights, factorLine, forCategory, categoryWeights, rowTotal, rowRules
  case bandTable, lineTable, placeTable
  case rate, quantity, quantityRules, componentHeading, scoreLadder, finalScore
  case gradeBands, gradeRules, rankingHeading, publication
  case notRanked, behindOthers, gradeOrder, equalScores, tieBreaks
  case exampleHeading, givenSession, givenSheets, givenUnits, givenRows, expectation

  // Sentences of a session.
  case body, venue, rubricFile, meetingDate, meetingCount, unitList, officials, dataFile
  case sentSheets, meetingNumber

  // Parts of sentences.
  case madeName, points, amount, bound, origin, item
  case comparison, countBound, markNumber
  case criterion, level, member, range, markCase, treatment, ballotRule, numberOfMarks, ofGroups,
    ofCriteria,
    ofCategories, rowRule, rowComparison, lineSum, statedNumber, leftOut, rowEntry, weightRule,
    weightsOf, memberWeight
  case tableRow, linePoint, placeRow, tiedPlaces
  case value, caseValue, caseTerm, figureList, figureEmptyRule, term, marksOf, selection, overStep,
    trimming, trimTier,
    trimCondition,
    best, closest, outliers, enough, memberEnough, placed
  case shareStep, countStep, countedBy, markTest, timesStep, addStep, divideStep, forEachStep,
    distanceStep,
    boundStep
  case asNumberStep, downToZeroStep, lookUpStep, rankStep, relativeStep, rangeShareStep,
    equalRule, roundStep, exactStep
  case emptyRule, stepEmptyRule, termEmptyRule, partEmptyRule, rounding, roundingToSteps
  case earlierGrade, earlierOrder
  case band, gradeRule, valueRule, condition, conditionLine, numberOfLines, inCategory, quota,
    rankingRule,
    tieBreak, published
  case countFact, numberFact, row, coordinate, entry, mark, expected
  case unit, unitFact, givenUnit, givenFact, fileSite, ofRound, sent, answered

  /// That of its rule in the grammar.
  public var name: String { "\(self)" }
}
