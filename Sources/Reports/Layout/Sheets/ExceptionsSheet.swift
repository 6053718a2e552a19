import Ballots
import Diagnostics
import RubricModel
public import Scoring

/// Every mark that did not count, or not as it was typed, with file and cell, and every unit that
/// is not ranked by its score. It leads to single ballots: it is for the office.
public struct ExceptionsSheet: Sendable {
  private let result: SessionResult
  private let meeting: Meeting

  public init(_ result: SessionResult, meeting: Meeting) {
    self.result = result
    self.meeting = meeting
  }

  static let title = Bilingual(
    zh: "未计入的格（内部）", en: "Marks that did not count (for the office)")

  private var ranks: Bilingual {
    let words = result.rubric.subject.words
    return Bilingual(
      zh: "不按得分排名的\(words.chinese)",
      en: "\(words.english.capitalizedFirst) that are not ranked by their scores")
  }

  public var document: ReportDocument {
    let units = RankingNotes(result).unitLines
    let ranked =
      units.isEmpty ? [] : [ReportDocument.Block.notes(heading: ranks, lines: units)]
    let blocks = MarkNotes(result, .all).exceptionBlocks + ranked
    let none = Bilingual(zh: "全部计入，没有例外。", en: "Every mark counted as it was typed.")
    return ReportDocument(
      title: Self.title,
      subtitles: [result.rubric.heading] + meeting.lines,
      blocks: blocks.isEmpty ? [.notes(heading: MarkNotes.heading, lines: [none])] : blocks)
  }
}
