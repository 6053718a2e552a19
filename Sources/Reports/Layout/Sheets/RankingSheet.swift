public import Ballots
import Diagnostics
import RubricModel
public import Scoring

/// The ranked result sheet: one row per unit with its parts, total, place and grade, and below it
/// what became of every mark.
public struct RankingSheet: Sendable {
  private let result: SessionResult
  private let meeting: Meeting
  private let mostPlaces: Int

  /// - Parameter mostPlaces: how many places of marks that were not counted are listed per unit and
  ///   rule.
  public init(
    _ result: SessionResult, meeting: Meeting = Meeting(),
    mostPlaces: Int = ExceptionGroup.mostPlaces
  ) {
    self.result = result
    self.meeting = meeting
    self.mostPlaces = mostPlaces
  }

  public var document: ReportDocument {
    ReportDocument(
      title: result.rubric.heading,
      subtitles: meeting.lines,
      blocks: (result.stands ? [.table(ScoreTable(result).table)] : []) + VoteNotes(result).blocks
        + ShareNotes(result).blocks
        + [
          .notes(heading: MarkNotes.heading, lines: marks.accountLines + LeftOutNotes(result).lines)
        ]
        + marks.exceptionBlocks)
  }

  private var marks: MarkNotes { MarkNotes(result, mostPlaces: mostPlaces) }
}
