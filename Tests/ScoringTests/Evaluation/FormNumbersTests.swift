import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import TestSupport
import Testing

@testable import Scoring

/// Shares of numbers of the meeting, where votes are cast on several forms.
@Suite struct FormNumbersTests {
  private static let cases = "空白：停止计票。重复：停止计票。缺漏：停止计票。"

  private func shares(
    _ kind: String, _ base: String, _ files: [String], _ session: String, vote: String = ""
  ) throws -> Outcome<[String]> {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      \(kind)“甲票”。票面等次：“同意”；“反对”。\(Self.cases)
      \(kind)“乙票”。票面等次：“同意”；“反对”。\(Self.cases)
      \(vote)
      比率“甲率”，取自“甲票”：“同意”占\(base)；不修约，显示时四舍五入，保留2位小数。
      比率“乙率”，取自“乙票”：“同意”占\(base)；不修约，显示时四舍五入，保留2位小数。
      公布：各项比率。
      """)
    let counts = try Fixture.session("评议会议，语言版本1。计分办法文件“r.rubric”。\(session)").counts
    let input = try files.enumerated().map { form, text in
      CountInput.FormFile(form: form, table: try Fixture.table(text, file: "\(form).csv"))
    }
    let counted = Counting.count(
      CountInput(rubric: rubric, units: nil, files: input, counts: counts))
    guard let count = counted.value, !counted.diagnostics.contains(where: { $0.severity == .error })
    else { return Outcome(nil, counted.diagnostics) }
    let scored = Scoring.score(count)
    return Outcome(
      scored.value?.units.first?.figures.map { $0.exact?.shortestText() ?? "" },
      counted.diagnostics + scored.diagnostics)
  }

  private static let ballots = [
    "票号,甲\n1,同意\n2,同意\n3,同意\n4,反对\n", "票号,甲\n1,同意\n2,反对\n",
  ]

  @Test(
    "Each paper has its own number",
    arguments: [
      ("收回票数", "", ["0.75", "0.5"]), ("收回票数", "收回票数6票。", ["0.75", "0.5"]),
      ("收回票数", "收回票数4票。", ["0.75", "0.5"]),
      ("收回票数", "收回票数“乙票”2票。", ["0.75", "0.5"]),
      ("应到人数", "应到人数5人。", ["0.6", "0.2"]),
      ("应到人数", "应到人数5人。应到人数“乙票”4人。", ["0.6", "0.25"]),
      ("发出票数", "发出票数“甲票”5票。发出票数“乙票”2票。", ["0.6", "0.5"]),
    ])
  func ballots(_ base: String, _ session: String, _ expected: [String]) throws {
    let outcome = try shares("测评票", base, Self.ballots, session)
    #expect(outcome.value == expected, "\(outcome.diagnostics)")
  }

  @Test(
    "A number that is nobody's, or that the file does not have, stops the count",
    arguments: [
      ("发出票数", "发出票数6票。", "C0105"), ("应到人数", "应到人数“甲票”5人。", "C0105"),
      ("收回票数", "收回票数“乙票”3票。", "B0210"), ("收回票数", "收回票数7票。", "B0210"),
      ("收回票数", "收回票数“丙票”2票。", "B0242"),
      ("应到人数", "应到人数5人。实到人数“乙票”4人。应到人数“乙票”3人。", "B0217"),
    ])
  func refusals(_ base: String, _ session: String, _ code: String) throws {
    let outcome = try shares("测评票", base, Self.ballots, session)
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    #expect(Set(errors.map(\.code)) == [code])
  }

  @Test(
    "A number that is that of one paper or of nobody leaves the others uncompared, which is told",
    arguments: [
      ("收回票数6票。", []), ("收回票数4票。", ["“甲票”4票、“乙票”2票"]), ("收回票数5票。", ["“甲票”4票、“乙票”2票"]),
      ("收回票数5票。收回票数“乙票”2票。", ["“甲票”4票"]), ("收回票数4票。收回票数“乙票”2票。", []),
      ("收回票数6票。收回票数“乙票”2票。", []), ("收回票数“甲票”4票。收回票数“乙票”2票。收回票数9票。", []),
    ])
  func uncompared(_ session: String, _ forms: [String]) throws {
    let outcome = try shares("测评票", "收回票数", Self.ballots, session)
    #expect(outcome.value == ["0.75", "0.5"])
    let warnings = outcome.diagnostics.filter { $0.code == "B0210" }
    #expect(warnings.count == forms.count)
    #expect(warnings.allSatisfy { $0.severity == .warning })
    #expect(
      warnings.map { String($0.headline.chinese.split(separator: "：")[1].dropLast()) } == forms)
  }

  @Test("Where one number is right for each paper, nothing is unclear")
  func sameNumberOfEach() throws {
    let outcome = try shares("测评票", "收回票数", [Self.ballots[0], Self.ballots[0]], "收回票数4票。")
    #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
  }

  @Test(
    "Odd numbers of one form are told with their place",
    arguments: [
      ("发出票数“甲票”5票。实到人数“甲票”4人。", "B0312"), ("发出票数“甲票”3票。收回票数“甲票”4票。", "B0219"),
    ])
  func oddNumbers(_ session: String, _ code: String) throws {
    let found = try shares("测评票", "收回票数", Self.ballots, session).diagnostics
    let warning = try #require(found.first { $0.code == code })
    #expect(warning.severity == .warning)
    #expect(warning.place != nil)
    #expect(warning.headline.chinese.hasPrefix("“甲票”"))
  }

  @Test("Of several forms nobody knows what the meeting's number of ballots is about")
  func severalForms() throws {
    let found = try shares("测评票", "收回票数", Self.ballots, "发出票数6票。实到人数4人。").diagnostics
    #expect(found.isEmpty, "\(found)")
  }

  @Test(
    "A vote stands where it does for every form with numbers of its own",
    arguments: [
      ("实到人数9人。应到人数9人。", true), ("实到人数9人。应到人数9人。实到人数“乙票”2人。应到人数“乙票”4人。", false),
      ("实到人数9人。应到人数9人。实到人数“乙票”3人。应到人数“乙票”4人。", true),
      ("实到人数2人。应到人数9人。实到人数“乙票”3人。应到人数“乙票”4人。", false),
      ("实到人数“乙票”3人。应到人数“乙票”4人。实到人数“甲票”3人。应到人数“甲票”4人。", true),
      ("实到人数“乙票”3人。应到人数“乙票”4人。实到人数“甲票”1人。应到人数“甲票”4人。", false),
    ])
  func votes(_ session: String, _ stands: Bool) throws {
    let outcome = try shares(
      "测评票", "收回票数", Self.ballots, session, vote: "测评有效须符合：实到人数占应到人数不低于2/3。")
    #expect((outcome.value?.isEmpty == false) == stands, "\(outcome)")
  }

  @Test(
    "Ballots of one form are compared with its own, which its file has where nobody says",
    arguments: [
      ("收回票数占发出票数超过半数", "发出票数4票。收回票数4票。发出票数“乙票”4票。", false),
      ("收回票数占发出票数超过半数", "发出票数4票。收回票数4票。发出票数“乙票”3票。", true),
      ("收回票数不超过发出票数", "发出票数4票。收回票数4票。发出票数“乙票”2票。", true),
      ("收回票数不超过发出票数", "发出票数9票。收回票数4票。发出票数“乙票”1票。", false),
    ])
  func votesOfForms(_ condition: String, _ session: String, _ stands: Bool) throws {
    let outcome = try shares(
      "测评票", "收回票数", Self.ballots, session, vote: "测评有效须符合：\(condition)。")
    #expect((outcome.value?.isEmpty == false) == stands, "\(outcome)")
  }

  @Test(
    "A form that no number is given for stops the count, although another form has its own",
    arguments: ["发出票数9票。发出票数“乙票”2票。", "发出票数“乙票”2票。"])
  func untested(_ session: String) throws {
    let found = try shares(
      "测评票", "收回票数", Self.ballots, session, vote: "测评有效须符合：收回票数占发出票数不低于2/3。"
    ).diagnostics
    let error = try #require(found.first { $0.code == "B0216" })
    #expect(error.headline.chinese.contains("“甲票”"))
  }

  @Test("A number that a form lacks is not taken from the meeting, but asked for by its name")
  func lacking() throws {
    let found = try shares(
      "测评票", "收回票数", Self.ballots, "发出票数6票。收回票数“乙票”2票。",
      vote: "测评有效须符合：收回票数不超过发出票数。"
    ).diagnostics
    let error = try #require(found.first { $0.code == "B0216" })
    #expect(error.headline.chinese == "办法要用“乙票”的发出票数，会议情况中没有写。")
    #expect(error.headline.english.contains("issued of \"乙票\", and"))
    #expect(error.help[1].english == "In an example write: Given session: issued \"乙票\" 60.")
  }

  @Test("The rows of a tally give the numbers of its voters")
  func tallies() throws {
    let outcome = try shares(
      "计票表", "应到人数",
      ["单位,同意,反对,应到人数,实到人数\n甲,3,1,5,4\n", "单位,同意,反对,应到,实到\n甲,1,1,4,2\n"], "")
    #expect(outcome.value == ["0.6", "0.25"], "\(outcome.diagnostics)")
    let other = try shares(
      "计票表", "应到人数", ["单位,同意,反对,应到\n甲,3,1,5\n", "单位,同意,反对,应到\n甲,1,1,4\n"], "应到人数5人。")
    #expect(other.diagnostics.contains { $0.code == "B0218" || $0.severity == .error })
  }
}
