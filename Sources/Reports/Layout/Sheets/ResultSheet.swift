import Ballots
import Diagnostics
import RubricModel
public import Scoring

/// 测评结果汇总表: what is read aloud, printed and filed. It shows what its reader may see.
public struct ResultSheet: Sendable {
  private let result: SessionResult
  private let meeting: Meeting
  private let disclosure: Disclosure

  public init(_ result: SessionResult, meeting: Meeting, disclosure: Disclosure) {
    self.result = result
    self.meeting = meeting
    self.disclosure = disclosure
  }

  static let title = Bilingual(zh: "测评结果汇总表", en: "Result sheet")

  public var document: ReportDocument {
    ReportDocument(
      title: Self.title,
      subtitles: [result.rubric.heading] + meeting.lines,
      blocks: VoteNotes(result).blocks + figures + remarks + [.signatures(meeting.signatureLines)])
  }

  private var figures: [ReportDocument.Block] {
    guard result.stands else { return [] }
    let scores = ScoreTable(result, disclosure)
    return [.table(scores.table)] + (scores.chart.map { [.chart($0)] } ?? [])
      + ShareNotes(result, disclosure).blocks
  }

  private var remarks: [ReportDocument.Block] {
    let lines =
      RankingNotes(result, disclosure).lines + TieNotes(result, disclosure).lines + [rule]
      + LeftOutNotes(result).lines
    return [.notes(heading: Bilingual(zh: "备注", en: "Remarks"), lines: lines)]
  }

  /// By which rule the figures were made.
  private var rule: Bilingual {
    let files = result.count.forms.flatMap(\.fileNames).map(\.lastPathComponent)
    return Bilingual(
      zh: "按“\(result.rubric.heading.chinese)”计算，数据文件：\(files.joined(separator: "、"))",
      en: "Computed by \"\(result.rubric.heading.english)\" from \(files.joined(separator: ", "))")
  }
}

extension Rubric {
  /// Title and edition.
  var heading: Bilingual {
    let edition = edition.map { Bilingual(zh: "（\($0)）", en: " (\($0))") } ?? Bilingual(same: "")
    return Bilingual(
      zh: title.bilingual.chinese + edition.chinese, en: title.bilingual.english + edition.english)
  }
}

extension String {
  /// A sheet names files, not where they lie on somebody's machine.
  var lastPathComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
