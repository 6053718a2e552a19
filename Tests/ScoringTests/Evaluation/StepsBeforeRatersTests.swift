import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// Coefficients and tables that work on every mark, before judges become one, against plain loops
/// over the marks.
@Suite struct StepsBeforeRatersTests {
  /// The marks of a unit: by judge, then by criterion.
  private typealias Panel = [[Int]]

  private static let factors = ["0.5714", "2.2972", "1.1314"]
  private static let criteria = ["外观", "味道", "嫩度"]

  private static func rubric(_ steps: String) throws -> Rubric {
    try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“评委”。评议对象：项目。
      测评票“票”。指标：“外观”；“味道”；“嫩度”。
      评分范围：从1到9分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      登记表“表”。项目：“难度”。评分范围：从1到5，每档0.1。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      分档表“档”：7分以上为10分；低于7分为3分。
      数值“数”，取自“票”：\(steps)；不修约，显示时四舍五入，保留2位小数。
      """)
  }

  private static func files(_ panels: [Panel], difficulties: [Int]) -> [String] {
    let rows = panels.enumerated().flatMap { unit, panel in
      panel.enumerated().map { judge, marks in
        "\(judge + 1),项\(unit)," + marks.map(String.init).joined(separator: ",") + "\n"
      }
    }
    let lines = difficulties.enumerated().map { "项\($0),\($1 / 10).\($1 % 10)\n" }
    return [
      "票号,项目,\(criteria.joined(separator: ","))\n" + rows.joined(),
      "项目,难度\n" + lines.joined(),
    ]
  }

  private static func factor(_ criterion: Int) -> Rational {
    [Rational(5714, over: 10_000), Rational(22_972, over: 10_000), Rational(11_314, over: 10_000)][
      criterion]
  }

  private func values(
    _ steps: String, seed: Int, _ expected: (Panel, _ difficulty: Rational) -> Rational
  ) throws {
    var numbers = SeededNumbers(seed: seed)
    let judges = numbers.number(3...6)
    let panels = (0..<3).map { _ in
      (0..<judges).map { _ in (0..<3).map { _ in numbers.number(1...9) } }
    }
    let difficulties = panels.map { _ in numbers.number(10...50) }
    let files = Self.files(panels, difficulties: difficulties)
    let result = try #require(try score(try Self.rubric(steps), files).value)
    for (index, unit) in result.units.enumerated() {
      let due = expected(panels[index], Rational(difficulties[index]) / Rational(10))
      #expect(unit.figures[0].exact == due, "seed \(seed)")
    }
  }

  @Test("Weighted marks of each judge, the lowest judge dropped", arguments: 0..<20)
  func lowestJudgeIsDropped(seed: Int) throws {
    try values(
      """
      指标“外观”乘以0.5714；指标“味道”乘以2.2972；指标“嫩度”乘以1.1314；
      汇总各指标求和；汇总各评分人，去掉1个最低分，求和，空缺停止计票
      """, seed: seed
    ) { panel, _ in
      let sums = panel.map { marks in
        marks.indices.reduce(Rational.zero) { $0 + Rational(marks[$1]) * Self.factor($1) }
      }
      return sums.sorted().dropFirst().reduce(.zero, +)
    }
  }

  @Test("Only the highest judge dropped", arguments: 0..<10)
  func highestJudgeIsDropped(seed: Int) throws {
    try values("汇总各指标求和；汇总各评分人，去掉1个最高分，取平均分，空缺停止计票", seed: seed) { panel, _ in
      let sums = panel.map { Rational($0.reduce(0, +)) }.sorted().dropLast()
      return sums.reduce(.zero, +) / Rational(sums.count)
    }
  }

  @Test(
    "A coefficient of the unit on one criterion, before and behind the judges", arguments: 0..<10)
  func coefficientOfTheUnit(seed: Int) throws {
    for steps in [
      "指标“味道”乘以“难度”；汇总各指标求和；汇总各评分人求和，空缺停止计票",
      "汇总各评分人求和，空缺停止计票；指标“味道”乘以“难度”；汇总各指标求和",
    ] {
      try values(steps, seed: seed) { panel, difficulty in
        panel.reduce(Rational.zero) { sum, marks in
          sum + Rational(marks[0] + marks[2]) + Rational(marks[1]) * difficulty
        }
      }
    }
  }

  @Test("A table for every mark", arguments: 0..<10)
  func tableOfEveryMark(seed: Int) throws {
    try values("查“档”；汇总各评分人，去掉1个最高分和1个最低分，取平均分，空缺停止计票；汇总各指标求和", seed: seed) {
      panel, _ in
      (0..<3).reduce(Rational.zero) { sum, criterion in
        let points = panel.map { $0[criterion] >= 7 ? 10 : 3 }.sorted().dropFirst().dropLast()
        return sum + Rational(points.reduce(0, +)) / Rational(points.count)
      }
    }
  }
}
