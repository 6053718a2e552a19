import Ballots
import Diagnostics
import RubricModel
public import Scoring

/// Every mark that did not count, or not as it was typed, with file and cell. It leads to single
/// ballots: it is for the office.
public struct ExceptionsSheet: Sendable {
  private let result: SessionResult
  private let meeting: Meeting

  public init(_ result: SessionResult, meeting: Meeting) {
    self.result = result
    self.meeting = meeting
  }

  static let title = Bilingual(
    zh: "未计入的格（内部）", en: "Marks that did not count (for the office)")

  public var document: ReportDocument {
    let blocks = MarkNotes(result, .all).exceptionBlocks
    let none = Bilingual(zh: "全部计入，没有例外。", en: "Every mark counted as it was typed.")
    return ReportDocument(
      title: Self.title,
      subtitles: [result.rubric.heading] + meeting.lines,
      blocks: blocks.isEmpty ? [.notes(heading: MarkNotes.heading, lines: [none])] : blocks)
  }
}
