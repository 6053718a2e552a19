public import Ballots
import Diagnostics
import RubricModel
public import Scoring

/// The ranked result sheet: one row per unit with its parts, total, place and grade, and below it
/// what became of every mark.
public struct RankingSheet: Sendable {
  private let result: SessionResult
  private let meeting: Meeting
  private let detail: BallotDetail

  public init(
    _ result: SessionResult, meeting: Meeting = Meeting(),
    detail: BallotDetail = .first
  ) {
    self.result = result
    self.meeting = meeting
    self.detail = detail
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
        + ranking
        + marks.exceptionBlocks)
  }

  private var ranking: [ReportDocument.Block] {
    let lines = RankingNotes(result).lines
    return lines.isEmpty
      ? [] : [.notes(heading: Bilingual(zh: "名次", en: "Ranks"), lines: lines)]
  }

  private var marks: MarkNotes { MarkNotes(result, detail) }
}
