/// The kinds of nodes of a syntax tree.
public enum NodeKind: String, Hashable, Sendable, CaseIterable {
  // The file and its groups of sentences.
  case rubric, session, article, example
  /// A sentence that could not be read and was reported.
  case unreadable

  // Sentences of a rubric.
  case opening, title, edition, fullScore, subject
  case formHeading, criteriaLine, levelsLine, scaleLine, floorLine, ceilingLine, caseLine
  case componentHeading, scoreLadder, finalScore
  case gradeBands, rankingHeading, equalScores, tieBreaks, publication
  case exampleHeading, givenSession, givenRows, expectation

  // Sentences of a session.
  case body, venue, rubricFile, meetingDate, meetingCount, unitList, officials, dataFile

  // Parts of sentences.
  case madeName, points, amount, bound, origin, item
  case criterion, level, markCase, treatment
  case value, term, overStep, emptyRule, partEmptyRule, timesStep, roundStep, exactStep, rounding
  case band, tieBreak, published
  case countFact, row, coordinate, entry, mark, expected
  case unit, unitFact
}
