import Diagnostics

/// Something that has to hold of a rubric before a ballot is cast.
///
/// One check, one file; its messages stand beside it. To add one: a file in a folder beside this
/// file, by what it is about, and its name in a list below.
protocol RubricCheck: Sendable {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic]
}

enum RubricChecks {
  static let all: [any (RubricCheck & Sendable).Type] = [
    PartsArePresent.self,
    FormLinesFit.self,
    WeightsSumToWhole.self,
    SuggestionWeightsAreSound.self,
    RowEntriesAreReached.self,
    FactorsAreSound.self,
    FormCategoriesAreSound.self,
    CategoryWeightsAreSound.self,
    ExampleFactorsFit.self,
    ScalesAreSound.self,
    SharedNumbersAreSound.self,
    LevelsAreValuedAlike.self,
    LevelsAreInOrder.self,
    AbstentionsAreMarked.self,
    VoidLevelsAreOfTallies.self,
    ExpressedNeedsAbstentions.self,
    NumbersBelongToForms.self,
    BoundsLieInsideScale.self,
    CasesAreRuled.self,
    CeilingsVoidMarks.self,
    TreatmentsFit.self,
    BallotRulesAreSound.self,
    BallotRulesAgree.self,
    BallotRulesHaveMarks.self,
    RowRulesAreSound.self,
    VoteIsSound.self,
    TablesAreSound.self,
    RowsAreInOrder.self,
    MaximaSumToFullScore.self,
    MaximumIsReached.self,
    RatesAreBounded.self,
    ScoresAreNoRates.self,
    QuotientsAreRates.self,
    RaisedMarksNeverLower.self,
    ScoresDependOnOthers.self,
    TheSumTakesAllComponents.self,
    UncheckedBallotsStayApart.self,
    FiguresArePrintable.self,
    PublishedPartsAddUp.self,
    NumbersAreRoundedOnce.self,
    BoundsSurviveRounding.self,
    SharesAreWrittenInFull.self,
    BandsCoverTheRange.self,
    GradesCanOccur.self,
    GradesAreDistinct.self,
    GradesHaveOwnNames.self,
    GradeRulesAreSound.self,
    AbsenceIsDecided.self,
    ConditionsDecide.self,
    ItemsAreReached.self,
    QuotasAreRuled.self,
    RankingAsksWhatIsKnown.self,
    LateFiguresComeLast.self,
    TiesAreRuled.self,
    CriteriaBreakTiesOpenly.self,
    PublicationIsSound.self,
    NothingIsUnused.self,
    CategoriesAreUsed.self,
    ExampleFiguresFit.self,
  ]

  /// Those that have something to say of a rubric without errors only.
  static let ofSoundRubrics: [any (RubricCheck & Sendable).Type] = [
    EveryLineIsUsed.self,
    WeightsAreUsed.self,
  ]
}
