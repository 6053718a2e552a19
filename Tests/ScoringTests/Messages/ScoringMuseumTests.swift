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

  /// A rubric of these articles.
  init(
    _ code: ScoringCode, _ about: String, of subject: String = "units", articles: String,
    files: [String]
  ) {
    self.init(code, about) {
      let opening =
        #"Appraisal rubric, language 1. Title "测试" English "Test". Subject: \#(subject). "#
      return try score(try Fixture.rubric(opening + articles), files).diagnostics
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

private let unitsForm = """
  Checklist form "登记". Items: "件数"; "次数". Blank: refuse. Duplicate: refuse. Missing: refuse.

  """

private func unitsScore(_ steps: String) -> String {
  """
  Component "得分", worth 1000000 points, chosen. Score based on "件数":
  \(steps); more than 20 points counts as 20 points; round half up, keep 2 places.

  """
}

private let reproducers: [Reproducer] = [
  Reproducer(
    .bestIsZero, "the lowest",
    articles: unitsForm + unitsScore("ratio of lowest to own; times 20 points"),
    files: ["单位,件数,次数\n甲,0,1\n乙,2,1\n"]),
  Reproducer(
    .tieRefused, "a place in a table",
    articles: """
      Place table "表": rank 1 is 9 points; rank 2 or later is 5 points; tied refuse.

      """ + unitsForm + unitsScore("look up \"表\", highest first"),
    files: ["单位,件数,次数\n甲,9,1\n乙,9,1\n丙,3,1\n丁,3,1\n"]),
  Reproducer(
    .tieRefused, "a place as a number",
    articles: unitsForm + unitsScore("take rank, highest first, tied refuse; times 1 points"),
    files: ["单位,件数,次数\n甲,9,1\n乙,3,1\n丙,3,1\n"]),
  Reproducer(
    .gradeUndecided, "a quota that ties exceed",
    articles: unitsForm + unitsScore("times 1 points") + """
      Ranking by "得分", all together, highest first. Equal scores: shared with gap.
      Break ties by: remain tied.
      Grade "等次", first that holds: if quota is 1, tied refuse, then "优"; otherwise "良".
      """,
    files: ["单位,件数,次数\n甲,9,1\n乙,9,1\n"]),
  Reproducer(
    .gradeUndecided, "a quota that units do not agree about",
    articles: unitsForm + unitsScore("times 1 points") + """
      Ranking by "得分", all together, highest first. Equal scores: shared with gap.
      Break ties by: remain tied.
      Grade "等次", first that holds: if quota is "次数", tied refuse, then "优"; otherwise "良".
      """,
    files: ["单位,件数,次数\n甲,9,1\n乙,8,2\n"]),
  Reproducer(
    .noValue, "a term that is not there",
    articles: unitsForm + """
      Rate "率" based on "件数": divided by "次数", empty left out; round half up, keep 1 place.
      Rate "差" based on 100% minus "率", empty refuse: no rounding.
      Rate "和" based on "差": plus "率", empty refuse; no rounding.
      """,
    files: ["单位,件数,次数\n甲,9,0\n乙,9,10\n"]),
  Reproducer(
    .gradeUndecided, "a case about nothing",
    articles: unitsForm + """
      Rate "率" based on "件数": divided by "次数", empty left out; round half up, keep 1 place.
      Quantity "数", first that holds: if "率" is at least 50%, then 1; otherwise 0.
      """,
    files: ["单位,件数,次数\n甲,9,0\n乙,9,10\n"]),
  Reproducer(
    .noValue, "no ballot counts", feedback: answers, ballots: "公安厅,水利厅\n1,70,\n2,70,79"),
  Reproducer(
    .noValue, "no answer counts for a criterion",
    feedback: "1,公安厅,甲,满意,满意\n2,水利厅,乙,满意,\n3,水利厅,乙,,", ballots: "公安厅,水利厅\n1,70,70"),
  Reproducer(
    .noValue, "no answer to a suggestion counts",
    hunan: ["汇总各代表取平均分，空缺不计": "汇总各代表取平均分，空缺停止计票"],
    feedback: "1,公安厅,甲,满意,满意\n2,公安厅,乙,,满意\n2,公安厅,丙,,满意\n3,水利厅,乙,满意,满意",
    ballots: "公安厅,水利厅\n1,70,70"),
  Reproducer(
    .noValue, "a ballot without any criterion",
    "over criteria, weighted mean, empty refuse, part empty shares out weight; over raters, plain mean, empty left out",
    "1,公安厅,70,70\n2,公安厅,,101"),
  Reproducer(
    .noValue, "more ballots than are named",
    "over criteria, weighted mean, empty refuse, part empty shares out weight; over raters, plain mean, empty left out",
    "1,公安厅,70,70\n" + (2...8).map { "\($0),公安厅,,\n\($0),水利厅,,70" }.joined(separator: "\n")
      + "\n1,水利厅,70,70"),
  Reproducer(
    .noValue, "answers of two deputies",
    hunan: [
      "（一）汇总各代表": "汇总各指标取加权平均，空缺停止计票，部分空缺权重按比例分摊；汇总各代表",
      "（三）汇总各指标取加权平均；": "",
    ],
    feedback: "1,公安厅,甲,满意,满意\n1,公安厅,乙,,\n1,公安厅,丙,,\n3,水利厅,乙,满意,满意",
    ballots: "公安厅,水利厅\n1,70,70"),
  Reproducer(
    .noValue, "too few valid marks",
    "over raters, if at least 3 valid marks, plain mean, empty refuse; over criteria, weighted mean",
    "1,公安厅,70,70\n2,公安厅,80,\n3,公安厅,81,101"),
  Reproducer(
    .noValue, "all marks dropped",
    "over raters, drop 1 highest and 1 lowest, plain mean, empty refuse; over criteria, weighted mean",
    "1,公安厅,70,70\n2,公安厅,80,101\n3,公安厅,81,"),
  Reproducer(
    .noValue, "all that counts weighs nothing",
    articles: """
      Feedback form "表". Levels: "满意" 100%; "不满意" 0%. Blank: abstain. Duplicate: refuse. Missing: refuse.
      Suggestion weights: note "重点" 2; otherwise 0.
      Rate "率" based on "表": over deputies, plain mean, empty left out; over suggestions, weighted mean, empty refuse; no rounding, shown \(shown).
      """,
    files: ["建议编号,承办单位,代表,备注,得分\n1,公安厅,甲,,满意\n2,水利厅,乙,重点,满意\n"]),
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
  Reproducer(
    .baseNotGiven, "no roster",
    articles: tally + #"Rate "率" based on "票": "满意" out of roster; no rounding, shown \#(shown)."#,
    files: ["单位,满意,不满意\n公安厅,3,1\n"]),
  Reproducer(
    .moreThanBase, "more marks than ballots",
    articles: tally
      + #"Rate "率" based on "票": "满意" out of returned; no rounding, shown \#(shown)."#,
    files: ["单位,满意,不满意,收回\n公安厅,5,1,4\n"]),
  Reproducer(
    .divisorIsZero, "no visits",
    articles: checklist
      + #"Quantity "比" based on "件数": divided by "次数", empty refuse; \#(shown)."#,
    files: ["单位,件数,次数\n公安厅,5,0\n"]),
  Reproducer(
    .bestIsZero, "nobody has any",
    articles: checklist
      + #"Component "分" worth 20 points. Score based on "件数": relative to best; times 20 points; \#(shown)."#,
    files: ["单位,件数,次数\n公安厅,0,1\n水利厅,0,2\n"]),
  Reproducer(
    .outsideTable, "above the line",
    articles: checklist
      + #"Line table "线": at 0 is 0 points; at 10 is 20 points. Outside bounds: refuse. "#
      + #"Component "分" worth 20 points. Score based on "件数": look up "线"; \#(shown)."#,
    files: ["单位,件数,次数\n公安厅,11,1\n"]),
  Reproducer(
    .gradeUndecided, "no roster",
    articles: tally
      + #"Grade "级" based on "票", first that holds: if "满意" out of roster is at least half, then "甲"; otherwise "乙"."#,
    files: ["单位,满意,不满意\n公安厅,3,1\n"]),
  Reproducer(
    .gradeUndecided, "no valid vote",
    articles: tally.replacing("\"不满意\".", with: "\"不满意\"; \"废票\" void.")
      + #"Grade "级" based on "票", first that holds: if "满意" out of valid is at least half, then "甲"; otherwise "乙"."#,
    files: ["单位,满意,不满意,废票\n公安厅,3,1,0\n水利厅,0,0,4\n"]),
  Reproducer(
    .gradeUndecided, "a line that is blank",
    articles: """
      Article 1. Checklist form "登记". Items: "件数"; "次数". Blank: abstain. Duplicate: refuse. Missing: abstain.
      Article 2. Grade "级", first that holds: if "件数" is at least 5, then "甲"; if "次数" is at least 5, then "乙"; otherwise "丙".
      """,
    files: ["单位,件数,次数\n公安厅,5,\n水利厅,4,\n"]),
  Reproducer(
    .gradeUndecided, "no rate to rank by",
    articles: checklist + score
      + #"Rate "率" based on "件数": divided by "次数", empty left out; more than 100% counts as 100%; round half up, keep 1 place. "#
      + ranking(#"Not ranked: if "率" is below 60%."#),
    files: ["单位,件数,次数\n公安厅,5,1\n水利厅,4,0\n"]),
  Reproducer(
    .rankedByCondition, "not ranked",
    articles: checklist + score
      + ranking(#"Not ranked: (1) if "次数" is more than 2; (2) if "得分" is below 3 points."#),
    files: ["单位,件数,次数\n公安厅,5,3\n水利厅,4,4\n财政厅,2,0\n教育厅,9,0\n"]),
  Reproducer(
    .rankedByCondition, "behind all others",
    articles: checklist + score + ranking(#"Behind all others: if "登记" records "次数"."#),
    files: ["单位,件数,次数\n公安厅,5,3\n水利厅,4,0\n"]),
  Reproducer(
    .unitOrderNotGiven, "units that no list puts in order",
    articles: checklist + score
      + #"Ranking by "得分", all together, highest first. Equal scores: in sequence. Break ties by: by unit order."#,
    files: ["单位,件数,次数\n水利厅,5,3\n公安厅,5,0\n财政厅,4,0\n"]),
  Reproducer(
    .unitOrderNotGiven, "items that no list puts in order", of: "items",
    articles: checklist + score
      + #"Ranking by "得分", all together, highest first. Equal scores: in sequence. Break ties by: by unit order."#,
    files: ["项目,件数,次数\n第2号建议,5,3\n第1号建议,5,0\n第3号建议,4,0\n"]),
  Reproducer(
    .unitOrderNotGiven, "more units than a message names",
    articles: checklist + score
      + #"Ranking by "得分", all together, highest first. Equal scores: in sequence. Break ties by: by unit order."#,
    files: ["单位,件数,次数\n" + (10...21).map { "第\($0)中学,5,0\n" }.joined()]),
]

private let score =
  #"Component "得分", worth 10 points, chosen. Score based on "件数": more than 10 counts as 10; times 1 points; no rounding. "#

private func ranking(_ line: String) -> String {
  #"Ranking by "得分", all together, highest first. \#(line) Equal scores: shared with gap. Break ties by: remain tied."#
}

private let shown = "round half up, keep 2 places"
private let tally =
  #"Tally form "票". Levels: "满意"; "不满意". Blank: refuse. Duplicate: refuse. Missing: refuse. "#
private let checklist =
  #"Checklist form "登记". Items: "件数"; "次数". Blank: refuse. Duplicate: refuse. Missing: refuse. "#
