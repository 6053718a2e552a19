import Diagnostics
import ExactArithmetic
import RubricModel
import TestSupport
import Testing

@testable import Scoring

/// Quantities that go by ranks and grades: they are worked out behind them.
@Suite struct LateFiguresTests {
  private static let lists =
    "登记表“表”。项目：“得分”，从0到100，每档1；“基数”，从0到999，每档1。空白：作弃权。重复：停止计票。缺漏：停止计票。不合评分范围：停止计票。"

  private func result(_ articles: String, _ file: String) throws -> Outcome<SessionResult> {
    try Scheme(testDescription: "", articles: articles, files: [file], due: []).result()
  }

  private func session(_ outcome: Outcome<SessionResult>) throws -> SessionResult {
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    return try #require(outcome.value, "\(errors.map(\.headline.english))")
  }

  private func figure(_ name: String, of unit: UnitResult, _ rubric: Rubric) throws -> Rational? {
    let index = try #require(rubric.quantities.firstIndex { $0.name.text == name })
    return unit.figures[index].exact
  }

  @Test("Coefficients by grade and rank, and what is made of them", arguments: 1...60)
  func coefficients(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let places = numbers.number(1...3)
    let share = numbers.number(1...9) * 10
    let within = numbers.number(0...1) == 1
    let articles = """
      \(Self.lists)数值“总”，取自“得分”：不修约。
      排名按“总”统一进行，由高到低。不参加排名：若“基数”等于0。同分：并列占位。同分依次比较：仍同则并列。
      等次“等次”，依次判定：若“总”不低于\(numbers.number(30...70))，名额\(places)个，并列单位全部入选，则为“优”；若“总”不低于30，则为“良”；否则为“差”。
      数值“系数”，依次判定：若“等次”为“优”，名次为1，则为3；若“等次”为“优”，则为2；若名次占参排单位数不超过\(share)%，则为1.5；若评定“等次”为“差”的单位总数超过\(places)，则为“得分”；\(within ? "否则不计" : "否则为1")。
      数值“奖”，取自“基数”乘以“系数”，空缺计为7：不修约。
      数值“均”，取自“奖”：汇总各单位取平均分；不修约，显示时四舍五入，保留2位小数。
      公布：“均”。
      """
    let count = numbers.number(2...7)
    var file = "单位,得分,基数\n"
    for unit in 1...count {
      file += "\(unit),\(numbers.number(0...100)),\(numbers.pick([0, 10, 20, 35]))\n"
    }
    let result = try session(result(articles, file))
    let rubric = result.rubric
    let grades = result.units.map { $0.grades[0]?.text }
    let ranked = result.units.count { $0.rank != nil }
    let poor = grades.count { $0 == "差" }
    var bonuses: [Rational] = []
    for (unit, grade) in zip(result.units, grades) {
      let own = try #require(try figure("总", of: unit, rubric))
      let due: Rational? =
        if grade == "优", unit.rank == 1 {
          Rational(3)
        } else if grade == "优" {
          Rational(2)
        } else if let rank = unit.rank, rank * 100 <= share * ranked {
          Rational(3) / Rational(2)
        } else if poor > places {
          own
        } else {
          within ? nil : .one
        }
      #expect(try figure("系数", of: unit, rubric) == due)
      let row = file.split(separator: "\n").first { $0.hasPrefix("\(unit.unit.name.text),") }
      let base = Rational(Int(row?.split(separator: ",")[2] ?? "") ?? -1)
      let bonus = due.map { base * $0 } ?? Rational(7)
      #expect(try figure("奖", of: unit, rubric) == bonus)
      bonuses.append(bonus)
    }
    let mean = bonuses.reduce(.zero, +) / Rational(bonuses.count)
    for unit in result.units { #expect(try figure("均", of: unit, rubric) == mean) }
  }

  @Test(
    "A unit without a rank stops the count where one is asked for, unless an item says so before")
  func noScore() throws {
    let file = "单位,得分,基数\n甲,90,5\n乙,,5\n"
    func articles(_ first: String) -> String {
      """
      \(Self.lists)数值“总”，取自“得分”：不修约。
      排名按“总”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
      数值“系数”，依次判定：\(first)若名次为1，则为2；否则为1。
      公布：“系数”。
      """
    }
    let stopped = try result(articles(""), file)
    #expect(stopped.value == nil)
    #expect(stopped.diagnostics.filter { $0.severity == .error }.map(\.code) == ["C0110"])
    let decided = try session(result(articles("若“总”空缺，则不计；"), file))
    #expect(
      try decided.units.map { try figure("系数", of: $0, decided.rubric) } == [Rational(2), nil])
  }

  @Test("The working says which grade it was")
  func told() throws {
    let articles = """
      \(Self.lists)数值“总”，取自“得分”：不修约。
      等次“等次”，按“总”：60以上为“好”；低于60为“差”。
      数值“系数”，依次判定：若“等次”为“好”，则为1.2；否则为0.8。
      公布：“系数”。
      """
    let result = try session(result(articles, "单位,得分,基数\n甲,90,5\n乙,59,5\n"))
    #expect(result.rubric.quantities.map(\.isLate) == [false, false])
    #expect(result.units.map { $0.figures[1].printed } == ["0.8", "1.2"])
    #expect(
      result.units.map { unit in
        let line = result.derivation(of: 1, for: unit.index)?.lines.first
        return line?.text(of: result.rubric.quantities[1], in: result.rubric).chinese ?? ""
      } == ["第四条第（二）项　0.8＝0.8", "第四条第（一）项　1.2（“等次”为“好”）＝1.2"])
  }
}
