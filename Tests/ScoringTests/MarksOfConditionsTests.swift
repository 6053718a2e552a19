import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import TestSupport
import Testing

@testable import Scoring

/// Conditions that count the marks of some groups, of one criterion or of one round only.
@Suite struct MarksOfConditionsTests {
  private static let cases = "空白：作弃权。重复：停止计票。缺漏：作弃权。"
  private static let levels = "票面等次：“好”；“中”；“差”；“弃权”作弃权。"

  private func result(
    _ articles: String, _ file: String, units: [AppraisedUnit]? = nil
  ) throws -> Outcome<SessionResult> {
    try Scheme(testDescription: "", articles: articles, files: [file], units: units, due: [])
      .result()
  }

  private func grades(_ outcome: Outcome<SessionResult>) throws -> [String] {
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    return try #require(outcome.value, "\(errors.map(\.headline.english))").units.map { unit in
      unit.grades.map { $0?.text ?? "—" }.joined(separator: " ")
    }
  }

  private static func grading(_ marks: String, _ items: String, as name: String = "级") -> String {
    "等次“\(name)”，取自“票”\(marks)，依次判定：\(items)；否则为“乙”。"
  }

  @Test("Any condition gives what it gives on a form of these voters only", arguments: 1...60)
  func asOneForm(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let tests = [
      "“好”占有效票数超过半数", "“好”、“中”占表态票数不低于2/3", "“好”得票最多", "“差”得票最多",
      "“弃权”占总件数低于30%", "“差”占有效票数不超过1/3", "有效票数低于3", "总件数不超过4", "计数“好”、“中”超过2",
      "计数“弃权”等于1", "表态票数占有效票数不低于60%", "有效票数占总件数超过半数",
    ]
    let items =
      "若“票数”等于0，则为“无”；若\(numbers.pick(tests))，则为“甲”；若\(numbers.pick(tests))，或\(numbers.pick(tests))，则为“丁”"
    func form(_ groups: String) -> String { "测评票“票”。\(Self.levels)\(groups)\(Self.cases)" }
    func count(_ marks: String) -> String {
      "数值“票数”，取自“票”\(marks)：计数表态票数；不修约。"
    }
    let chosen = numbers.pick([["甲"], ["甲", "乙"], ["丙", "甲"], ["乙", "丙"]])
    var (apart, pooled) = ("票号,组别,子,丑\n", "票号,子,丑\n")
    for group in ["甲", "乙", "丙"] {
      for ballot in 1...numbers.number(1...5) {
        let marks = (0..<2).map { _ in numbers.pick(["好", "好", "中", "差", "弃权", ""]) }
        apart += "\(ballot),\(group),\(marks[0]),\(marks[1])\n"
        if chosen.contains(group) { pooled += "\(group)\(ballot),\(marks[0]),\(marks[1])\n" }
      }
    }
    let due = try grades(
      result(form("") + count("") + Self.grading("", items), pooled))
    let marks = "组别" + chosen.map { "“\($0)”" }.joined(separator: "、")
    #expect(
      try grades(
        result(
          form("组别：“甲”；“乙”；“丙”。") + count(marks) + Self.grading(marks, items)
            + Self.grading("", items, as: "全"), apart)
      ).map { String($0.prefix { $0 != " " }) } == due, "\(items)\n\(apart)")
  }

  @Test("A number that a condition counts is the one that a quantity counts", arguments: 1...40)
  func numbers(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let counted = numbers.pick(["有效票数", "表态票数", "总件数", "“好”", "“差”、“好”", "“弃权”", "“无效”、“中”"])
    let word = numbers.pick(["低于", "超过", "等于", "不低于", "不超过"])
    let bound = "\(word)\(numbers.number(0...7))"
    let condition = counted.first == "“" ? "计数\(counted)\(bound)" : "\(counted)\(bound)"
    let articles = """
      计票表“票”。组别：“甲”；“乙”；“丙”。\(Self.levels.dropLast())；“无效”作无效。空白：计为0分。重复：停止计票。缺漏：停止计票。
      \(Self.grading("组别“乙”、“丙”", "若\(condition)，则为“甲”"))
      数值“数”，取自“票”组别“丙”、“乙”：计数\(counted)；不修约。
      等次“二”，依次判定：若“数”\(bound)，则为“甲”；否则为“乙”。
      """
    var file = "单位,组别,好,中,差,弃权,无效\n"
    for row in ["子,甲", "子,乙", "子,丙", "丑,甲", "丑,乙", "丑,丙"] {
      file += row + (0..<5).map { _ in ",\(numbers.number(0...3))" }.joined() + "\n"
    }
    for grades in try grades(result(articles, file)) {
      #expect(["甲 甲", "乙 乙"].contains(grades), "\(condition)\n\(file)")
    }
  }

  @Test("Two numbers are compared as two quantities that count them", arguments: 1...60)
  func twoNumbers(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let counted = ["有效票数", "表态票数", "总件数", "计数“好”", "计数“差”、“好”", "计数“弃权”", "计数“无效”、“中”"]
    let left = numbers.pick(counted)
    let right = numbers.pick(counted.filter { $0 != left })
    let word = numbers.pick(["低于", "超过", "等于", "不低于", "不超过"])
    let times = numbers.pick(["", "", "乘以2", "乘以2/3", "乘以40%", "乘以1.5"])
    func quantity(_ name: String, _ counted: String) -> String {
      let words = counted.hasPrefix("计数") ? counted : "计数" + counted
      return "数值“\(name)”，取自“票”组别“丙”、“乙”：\(words)；不修约。"
    }
    let articles = """
      计票表“票”。组别：“甲”；“乙”；“丙”。\(Self.levels.dropLast())；“无效”作无效。空白：计为0分。重复：停止计票。缺漏：停止计票。
      \(Self.grading("组别“乙”、“丙”", "若\(left)\(word)\(right)\(times)，则为“甲”"))
      \(quantity("左", left))\(quantity("右", right))
      等次“二”，依次判定：若“左”\(word)“右”\(times)，则为“甲”；否则为“乙”。
      """
    var file = "单位,组别,好,中,差,弃权,无效\n"
    for row in ["子,甲", "子,乙", "子,丙", "丑,甲", "丑,乙", "丑,丙", "寅,甲", "寅,乙", "寅,丙"] {
      file += row + (0..<5).map { _ in ",\(numbers.number(0...2))" }.joined() + "\n"
    }
    for grades in try grades(result(articles, file)) {
      #expect(["甲 甲", "乙 乙"].contains(grades), "\(left)\(word)\(right)\(times)\n\(file)")
    }
  }

  @Test("Both numbers are told, and what a multiple comes to")
  func twoNumbersTold() throws {
    let articles =
      "测评票“票”。\(Self.levels)\(Self.cases)"
      + Self.grading(
        "", "若计数“好”不低于计数“差”、“中”乘以2，则为“甲”；若发出票数超过收回票数，则为“缺”；若计数“差”超过计数“好”，则为“丙”")
    let file = "票号,子,丑\n1,好,差\n2,好,差\n3,差,好\n"
    let scheme = Scheme(
      testDescription: "", articles: articles, files: [file],
      counts: MeetingCounts(roster: 4, present: 4, issued: 3, returned: 3), due: [])
    #expect(try grades(scheme.result()) == ["丙", "甲"])
    let result = try #require(try scheme.result().value)
    let words = result.units[0].ruleFindings[0].flatMap(\.conditions).map {
      ConditionWords($0, result.rubric).text
    }
    #expect(
      words.map(\.chinese) == [
        "“好”1票，不低于“中”、“差”2票 × 2＝4：不符合", "发出票数3，超过收回票数3：不符合", "“差”2票，超过“好”1票：符合",
      ])
    #expect(
      words.map(\.english) == [
        "\"好\" 1, is at least \"中\" and \"差\" 2 × 2 = 4: fails",
        "issued 3, is more than returned 3: fails", "\"差\" 2, is more than \"好\" 1: holds",
      ])
  }

  @Test("A number of the meeting is that of the form, and one that nobody gave stops the count")
  func meeting() throws {
    let articles =
      "测评票“票”。\(Self.levels)\(Self.cases)"
      + Self.grading("", "若有效票数低于2票，则为“少”；若收回票数占发出票数低于75%，则为“缺”；若收回票数低于4，计数“好”不低于1，则为“甲”")
    let file = "票号,子,丑\n1,好,差\n2,好,\n3,差,差\n"
    func graded(_ counts: MeetingCounts) throws -> Outcome<SessionResult> {
      try Scheme(
        testDescription: "", articles: articles, files: [file], counts: counts, due: []
      ).result()
    }
    let known = try graded(MeetingCounts(roster: 4, present: 4, issued: 4, returned: 3))
    #expect(try grades(known) == ["乙", "甲"])
    let result = try #require(known.value)
    let findings = result.units[1].ruleFindings[0].flatMap(\.conditions)
    let words = findings.map { ConditionWords($0, result.rubric).text }
    #expect(
      words.map(\.chinese) == [
        "有效票数3，低于2：不符合", "收回票数3÷4（发出票数）＝75%，低于75%：不符合", "收回票数3，低于4：符合",
        "“好”2票，不低于1：符合",
      ])
    #expect(
      words.map(\.english) == [
        "valid 3, is below 2: fails", "returned 3 / 4 (issued) = 75%, is below 75%: fails",
        "returned 3, is below 4: holds",
        "\"好\" 2, is at least 1: holds",
      ])
    #expect(try graded(MeetingCounts()).value == nil)
  }

  @Test("Of a form with criteria one can be meant, with its own levels, in a value as well")
  func oneCriterion() throws {
    let articles = """
      测评票“票”。指标：“量”；“质”。指标“量”的票面等次：“多”；“少”。指标“质”的票面等次：“好”；“少”。\(Self.cases)
      \(Self.grading("指标“量”", "若“少”得票最多，则为“甲”"))
      数值“分”，取自“票”指标“质”，依次判定：若“少”占应到人数不低于半数，则为1分；否则为0分。
      等次“二”，依次判定：若“分”等于1分，则为“甲”；否则为“乙”。
      """
    let file = "票号,单位,量,质\n1,子,少,好\n2,子,少,好\n3,子,多,少\n1,丑,多,少\n2,丑,多,少\n3,丑,少,好\n"
    let scheme = Scheme(
      testDescription: "", articles: articles, files: [file],
      counts: MeetingCounts(roster: 4, present: 4, issued: 4, returned: 3), due: [])
    #expect(try grades(scheme.result()) == ["乙 甲", "甲 乙"])
  }

  @Test("Rows of a tally give the numbers of the groups that are meant")
  func tally() throws {
    let articles = """
      计票表“票”。组别：“甲”；“乙”；“丙”。票面等次：“好”；“差”。空白：计为0分。重复：停止计票。缺漏：停止计票。
      \(Self.grading("组别“甲”、“乙”", "若“好”占应到人数不低于40%，则为“甲”"))
      \(Self.grading("组别“丙”", "若“好”占应到人数不低于40%，则为“甲”", as: "二"))
      """
    let file = "单位,组别,好,差,应到\n子,甲,3,1,6\n子,乙,1,3,4\n子,丙,3,6,9\n"
    #expect(try grades(result(articles, file)) == ["甲 乙"])
  }

  @Test("What was counted is told with whose marks they are, and so is what cannot be decided")
  func words() throws {
    let articles =
      "测评票“票”。组别：“甲”；“乙”。\(Self.levels)\(Self.cases)"
      + Self.grading("组别“乙”", "若“好”占有效票数超过半数，则为“甲”")
      + Self.grading("组别“甲”", "若“好”得票最多，则为“甲”", as: "二")
    let file = "票号,组别,子\n1,甲,差\n1,乙,好\n"
    let result = try #require(try result(articles, file).value)
    let findings = result.units[0].ruleFindings.map { $0[0].conditions[0] }
    #expect(
      findings.map { ConditionWords($0, result.rubric).text.chinese } == [
        "组别“乙”的“好”1÷1（有效票数）＝100%，超过50%：符合", "组别“甲”的“好”0票，得票最多的1票：不符合",
      ])
    #expect(
      ConditionWords(findings[0], result.rubric).text.english
        == "\"好\" of group \"乙\" 1 / 1 (valid) = 100%, is more than 50%: holds")

    let pooled =
      "测评票“票”。指标：“德”；“能”。组别：“甲”；“乙”；“丙”。\(Self.levels)\(Self.cases)"
      + Self.grading("指标“能”，组别“甲”、“丙”", "若“好”得票最多，则为“甲”")
    let rows = "票号,组别,单位,德,能\n1,甲,子,差,好\n1,丙,子,好,差\n2,乙,子,好,差\n"
    let both = try #require(try self.result(pooled, rows).value)
    let finding = both.units[0].ruleFindings[0][0].conditions[0]
    let text = ConditionWords(finding, both.rubric).text
    #expect(text.chinese == "指标“能”、组别“甲”、“丙”的“好”1票，得票最多的1票：符合")
    #expect(
      text.english
        == "\"好\" of criterion \"能\", group \"甲\" and \"丙\" has 1 vote, the most that a level has is 1: holds"
    )

    let empty = try self.result(articles, "票号,组别,子\n1,甲,差\n1,乙,\n")
    #expect(empty.value != nil)
    let none = try self.result(articles, "票号,组别,子\n1,甲,差\n")
    #expect(none.diagnostics.filter { $0.severity == .error }.map(\.code) == ["C0110"])
  }
}
