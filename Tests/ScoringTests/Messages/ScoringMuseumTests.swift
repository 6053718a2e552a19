import Diagnostics
import RubricModel
import Scoring
import TestSupport
import Testing

/// A session that draws a diagnostic.
private struct Reproducer: Sendable, CustomTestStringConvertible {
  let code: ScoringCode
  let about: String
  let diagnostics: @Sendable () throws -> [Diagnostic]

  var title: String { "\(code.rawValue) \(about)" }
  var testDescription: String { title }

  init(
    _ code: ScoringCode, _ about: String,
    diagnostics: @escaping @Sendable () throws -> [Diagnostic]
  ) {
    self.code = code
    self.about = about
    self.diagnostics = diagnostics
  }

  /// A ballot form with two criteria, counted by this ladder.
  init(_ code: ScoringCode, _ about: String, _ ladder: String, _ rows: String) {
    self.init(code, about) {
      let rubric = try Fixture.rubric(ballotRubric(ladder))
      return try score(rubric, ["票号,单位,态度,结果\n\(rows)\n"]).diagnostics
    }
  }

  /// The Hunan rubric, with some words replaced.
  init(
    _ code: ScoringCode, _ about: String, hunan replacements: KeyValuePairs<String, String> = [:],
    feedback: String, ballots: String
  ) {
    self.init(code, about) {
      let rubric = try Fixture.hunan(replacements)
      return try score(
        rubric, ["建议编号,承办单位,代表,办理态度,办理结果\n\(feedback)\n", "票号,\(ballots)\n"]
      ).diagnostics
    }
  }

  func text() throws -> String {
    let diagnostics = try diagnostics()
    #expect(diagnostics.allSatisfy { $0.code == code.rawValue })
    return Museum.text(of: diagnostics)
  }
}

private func ballotRubric(_ ladder: String) -> String {
  """
  Appraisal rubric, language 1.
  Title "测试" English "Test". Subject: units.
  Article 1. Ballot form "测评票" English "Ballot paper".
  Criteria: (1) "态度" English "Attitude", weight 40%; (2) "结果" English "Result", weight 60%.
  Scale: from 0 to 100 points, whole points. Off scale: void mark.
  Blank: abstain. Duplicate: refuse. Missing: refuse.
  Article 2. Component "现场" English "Live" worth 100 points. Score based on "测评票":
  \(ladder); round half up, keep 2 places.
  """
}

private let museum = Museum(of: "Scoring")

@Test(arguments: reproducers)
private func theMessageReadsAsItShould(_ reproducer: Reproducer) throws {
  let text = try reproducer.text()
  #expect(text == museum[reproducer.title])
}

@Test func everyCodeOfScoringHangsInTheMuseum() throws {
  #expect(Set(reproducers.map(\.code)) == Set(ScoringCode.allCases))
  #expect(Set(reproducers.map(\.title)) == museum.titles)
  if Museum.isRewritten {
    try museum.rewrite(reproducers.map { ($0.title, try $0.text()) })
    Issue.record("the museum was written anew: read what changed")
  }
}

@Test func codesOfScoringAreUniqueAndInOrder() {
  let codes = ScoringCode.allCases.map(\.rawValue)
  #expect(codes == Set(codes).sorted())
}

private let answers = "1,公安厅,甲,满意,满意\n2,水利厅,乙,满意,满意"
private let ratersFirst = "over raters, plain mean, empty left out"

private let reproducers: [Reproducer] = [
  Reproducer(
    .noValue, "no ballot counts", feedback: answers, ballots: "公安厅,水利厅\n1,70,\n2,70,79"),
  Reproducer(
    .noValue, "no answer counts for a criterion",
    feedback: "1,公安厅,甲,满意,满意\n2,水利厅,乙,满意,\n3,水利厅,乙,,", ballots: "公安厅,水利厅\n1,70,70"),
  Reproducer(
    .noValue, "no answer to a suggestion counts",
    hunan: ["对各代表取平均分，空缺不计": "对各代表取平均分，空缺停止计票"],
    feedback: "1,公安厅,甲,满意,满意\n2,公安厅,乙,,满意\n2,公安厅,丙,,满意\n3,水利厅,乙,满意,满意",
    ballots: "公安厅,水利厅\n1,70,70"),
  Reproducer(
    .noValue, "a ballot without any criterion",
    "over criteria, weighted mean, empty refuse, part empty shares out weight; over raters, plain mean, empty left out",
    "1,公安厅,70,70\n2,公安厅,,101"),
  Reproducer(
    .noValue, "all criteria of a unit",
    "\(ratersFirst); over criteria, weighted mean, empty refuse, part empty shares out weight",
    "1,公安厅,70,70\n1,水利厅,,101"),
  Reproducer(
    .partValue, "one criterion of a unit",
    "\(ratersFirst); over criteria, weighted mean, empty left out, part empty refuse",
    "1,公安厅,70,70\n1,水利厅,70,\n2,公安厅,70,70\n2,水利厅,70,101"),
  Reproducer(
    .partValue, "one criterion of a ballot",
    "over criteria, weighted mean, empty left out, part empty refuse; over raters, plain mean, empty refuse",
    "1,公安厅,70,70\n2,公安厅,70,"),
  Reproducer(
    .noCategory, "no unit has one", hunan: ["统一进行": "分类进行"],
    feedback: "1,公安厅,甲,很满意,满意\n2,水利厅,乙,满意,满意", ballots: "公安厅,水利厅\n1,70,71"),
  Reproducer(
    .tieRefused, "two units", hunan: ["（三）仍同则并列": "（三）停止计票"],
    feedback: answers, ballots: "公安厅,水利厅\n1,70,70"),
]
