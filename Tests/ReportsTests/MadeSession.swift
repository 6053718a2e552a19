import Ballots
import Diagnostics
import RubricModel
import RubricSyntax
import Scoring
import Tables
import TestSupport
import Testing

/// A session made from texts, on the path that the program takes.
struct MadeSession {
  let result: SessionResult
  let diagnostics: [Diagnostic]

  /// - Parameter tables: the CSV text of each form, in the rubric's order, named `1.csv` and so on.
  init(
    _ rubricText: String, tables: [String], units: [AppraisedUnit]? = nil,
    counts: MeetingCounts = MeetingCounts(), sent: [SentSheets] = []
  ) throws {
    let source = SourceText(file: "r.rubric", bytes: Array(rubricText.utf8))
    let loaded = RubricLoader.load(Parser.parseRubric(source))
    let rubric = try #require(loaded.value, "\(Self.text(of: loaded.diagnostics))")
    var found = loaded.diagnostics
    var files: [CountInput.FormFile] = []
    for (form, text) in tables.enumerated() {
      let read = CSVReader.read(Array(text.utf8), file: "\(form + 1).csv")
      found += read.diagnostics
      files.append(CountInput.FormFile(form: form, table: try #require(read.value)))
    }
    let input = CountInput(rubric: rubric, units: units, files: files, counts: counts, sent: sent)
    let counted = Counting.count(input, after: found)
    let count = try #require(counted.value, "\(Self.text(of: counted.diagnostics))")
    let scored = Scoring.score(count)
    result = try #require(scored.value, "\(Self.text(of: scored.diagnostics))")
    diagnostics = counted.diagnostics + scored.diagnostics
  }

  private static func text(of diagnostics: [Diagnostic]) -> String {
    DiagnosticRenderer(language: .english).text(of: diagnostics)
  }

  static func rubric(_ text: String) throws -> Rubric {
    let source = SourceText(file: "r.rubric", bytes: Array(text.utf8))
    let loaded = RubricLoader.load(Parser.parseRubric(source))
    return try #require(loaded.value, "\(Self.text(of: loaded.diagnostics))")
  }
}

extension MadeSession {
  /// Two gradings, a ranking, and marks of every fate.
  static let graded = """
    Appraisal rubric, language 1.
    Title "评议" English "Appraisal". Edition "2024".
    Full score 100 points. Subject: units.
    Article 1. Ballot form "测评票" English "Ballot".
    Scale: from 0 to 100 points, whole points.
    Floor 60 points. Ceiling 100 points.
    Off scale: void mark. Outside bounds: void mark. Blank: abstain. Duplicate: refuse. Missing: abstain.
    Article 2. Component "得分" English "Score", worth 100 points.
    Score based on "测评票": (1) over raters, plain mean, empty left out; (2) round half up, keep 2 places.
    Article 3. Final score based on the sum of components: no rounding.
    Article 4. Grade "等次" English "Grade" by final score: (1) 90 points or more is "优秀" English "excellent"; (2) below 90 points is "合格" English "passed".
    Article 5. Grade "档次" by final score: (1) 80 points or more is "A"; (2) below 80 points is "B".
    Article 6. Ranking by final score, all together, highest first. Equal scores: shared with gap. Break ties by: remain tied.

    """

  /// No final score, no grade, no ranking; about items.
  static let items = """
    评议计分办法，语言版本1。
    标题“项目测评”。
    评议对象：项目。
    第一条　测评票“测评票”。
    评分范围：从0到10分，整数计分。
    不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：停止计票。
    第二条　计分部分“得分”，满分10分。
    计分取自“测评票”：（一）汇总各评分人取平均分，空缺停止计票；（二）四舍五入，保留1位小数。

    """
}

extension MadeSession {
  /// The sample of Hunan: its rubric and its marks, with the units in the order of the files.
  static func hunan() throws -> MadeSession {
    let folder = "samples/hunan-2020"
    return try MadeSession(
      try TestFolder.text(of: "rubrics/hunan-2020.rubric"),
      tables: ["feedback.csv", "ballots.csv"].map { try TestFolder.text(of: "\(folder)/\($0)") },
      counts: MeetingCounts(roster: 60, present: 60, issued: 60, returned: 60))
  }
}
