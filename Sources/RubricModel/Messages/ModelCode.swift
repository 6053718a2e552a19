import Diagnostics

/// The codes of everything that can be wrong with the meaning of a rubric or session file.
public enum ModelCode: String, CaseIterable, Sendable {
  case unsupportedVersion = "M0301"
  case partMissing = "M0302"
  case saidTwice = "M0303"
  case unknownName = "M0304"
  case nameTaken = "M0305"
  case weightsNotWhole = "M0306"
  case weightsIncomplete = "M0307"
  case maximaNotFullScore = "M0308"
  case maximumNotReached = "M0309"
  case maximumExceeded = "M0310"
  case caseNotRuled = "M0311"
  case boundsWithoutRule = "M0312"
  case treatmentUnfit = "M0313"
  case caseCannotOccur = "M0314"
  case scaleMissing = "M0315"
  case scaleUnsound = "M0316"
  case boundsUnsound = "M0317"
  case levelsPartlyValued = "M0318"
  case roundingNotSaid = "M0319"
  case dimensionLeft = "M0320"
  case dimensionUnknown = "M0321"
  case emptyNotRuled = "M0322"
  case partEmptyNotRuled = "M0323"
  case gapCannotOccur = "M0324"
  case kindsMixed = "M0325"
  case levelNotNumber = "M0326"
  case stepsAfterEnd = "M0327"
  case notPrintable = "M0328"
  case shownComponent = "M0329"
  case roundedTwice = "M0330"
  case bandsOverlap = "M0331"
  case bandsGap = "M0332"
  case bandUnsound = "M0333"
  case gradeNeverOccurs = "M0334"
  case tiesNotRuled = "M0335"
  case tieBreaksUnsound = "M0336"
  case placesTooMany = "M0337"
  case exampleUnsound = "M0338"
  case sessionUnsound = "M0339"
  case weightsUnused = "M0340"
  case componentBehindSum = "M0341"
  case ballotsUnknown = "M0342"
  case trimmingUnsound = "M0343"
  case stepUnfit = "M0344"
  case tableUnsound = "M0345"
  case rowNeverUsed = "M0346"
  case formLineUnfit = "M0347"
  case ballotRulesUnsound = "M0348"
  case voteUnsound = "M0349"
  case gradeRulesUnsound = "M0350"
  case publicationUnsound = "M0351"
  case neverUsed = "M0352"
  case rateUnbounded = "M0353"
  case itemNeverReached = "M0354"
  case holdsAlways = "M0355"
  case subjectDiffers = "M0356"
  case abstentionUnmarked = "M0357"
  case scoreCalledRate = "M0358"
  case expressedWithoutAbstention = "M0370"
  case criterionBreaksTies = "M0371"
  case raisedMarkLowers = "M0372"
  case ceilingVoidsMarks = "M0373"
  case scoreDependsOnOthers = "M0374"
  case levelsOutOfOrder = "M0375"
  case absenceUndecided = "M0376"
  case validMarksDoubtful = "M0377"
  case rankingUnsound = "M0378"
  case numbersOfSeveralForms = "M0379"
  case sharedNumberMissing = "M0380"
  case sharedNumberUnfit = "M0381"
  case boundBetweenRounded = "M0382"
  case shareCutShort = "M0383"
}

extension Diagnostic {
  /// A diagnostic about the meaning of the text at a spot.
  init(
    _ severity: Severity, _ code: ModelCode, _ headline: Bilingual, at spot: Spot,
    cause: Cause? = nil, help: [Bilingual] = []
  ) {
    self.init(
      severity, code.rawValue, headline, at: spot.place, citation: spot.citation, cause: cause,
      help: help)
  }

  init(
    _ code: ModelCode, zh chinese: String, en english: String, at spot: Spot,
    cause: Cause? = nil, help: [Bilingual] = []
  ) {
    self.init(
      .error, code, Bilingual(zh: chinese, en: english), at: spot, cause: cause, help: help)
  }
}
