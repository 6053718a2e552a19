import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// The number that each suggestion carries, against sums over plain lists.
@Suite struct FactorTests {
  private static func rubric(_ average: String) throws -> Rubric {
    try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“难度”。评议对象：单位。
      反馈表“表”。评分范围：从0到9分，整数计分。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
      指标：“态度”；“结果”。不计入：备注“撤回”。
      每件系数“难度”英文名“Difficulty”，从0到3，每档0.5。
      数值“数”，取自“表”：汇总各代表取平均分，空缺不计；汇总各建议\(average)，空缺不计；汇总各指标求和，空缺不计，部分空缺计为0分；不修约，显示时四舍五入，保留2位小数。
      """)
  }

  private struct Answers {
    var file = "代表,difficulty,单位,建议编号,结果,备注,态度\n"
    /// By criterion: the means of the suggestions with their factors.
    var members: [[(value: Rational, factor: Rational)]] = [[], []]

    init(seed: Int) {
      var numbers = SeededNumbers(seed: seed)
      for suggestion in 1...numbers.number(1...4) {
        let factor = Rational(numbers.number(0...6)) / Rational(2)
        var given: [[Int]] = [[], []]
        for deputy in 1...numbers.number(1...3) {
          let marks = (0..<2).map { _ in numbers.once(in: 4) ? nil : numbers.number(0...9) }
          let cells = marks.map { $0.map(String.init) ?? "" }
          file +=
            "代表\(deputy),\(factor.shortestText()),甲,\(suggestion),\(cells[1]),,\(cells[0])\n"
          for index in 0..<2 { given[index] += marks[index].map { [$0] } ?? [] }
        }
        for index in 0..<2 where !given[index].isEmpty {
          let mean = Rational(given[index].reduce(0, +)) / Rational(given[index].count)
          members[index].append((mean, factor))
        }
      }
      file += "代表1,,甲,99,0,撤回,0\n"
    }
  }

  private func result(_ average: String, _ file: String) throws -> Rational? {
    let result = try #require(try score(try Self.rubric(average), [file]).value)
    return result.units[0].figures[0].exact
  }

  @Test(arguments: 0..<40)
  func weightedSum(seed: Int) throws {
    let answers = Answers(seed: seed)
    let due = answers.members.flatMap { $0 }.reduce(Rational.zero) { $0 + $1.value * $1.factor }
    let isEmpty = answers.members.allSatisfy(\.isEmpty)
    #expect(try result("求加权和", answers.file) == (isEmpty ? nil : due), "seed \(seed)")
  }

  @Test(arguments: 0..<40)
  func weightedMean(seed: Int) throws {
    let answers = Answers(seed: seed)
    let means = answers.members.compactMap { members -> Rational? in
      let whole = members.reduce(Rational.zero) { $0 + $1.factor }
      if whole.isZero { return nil }
      return members.reduce(.zero) { $0 + $1.value * $1.factor } / whole
    }
    let due = means.isEmpty ? nil : means.reduce(.zero, +)
    #expect(try result("取加权平均", answers.file) == due, "seed \(seed)")
  }

  @Test("Suggestions of a ledger with the same factor are counted together, and weigh each")
  func ledger() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“难度”。评议对象：单位。
      办理台账“账”。票面等次：“好”为100%；“差”为20%。空白：停止计票。重复：停止计票。缺漏：停止计票。
      每件系数“难度”，从1到5，每档0.5。
      比率“和”，取自“账”：汇总各建议求加权和，空缺不计；不修约，显示时四舍五入，保留1位小数。
      比率“均”，取自“账”：汇总各建议取加权平均，空缺不计；四舍五入，保留2位小数。
      """)
    let file = "建议编号,单位,难度,答复类别\n1,甲,2.5,好\n2,甲,2.5,好\n3,甲,2.5,差\n4,甲,1,差\n"
    let result = try #require(try score(rubric, [file]).value)
    // 2.5 + 2.5 + 0.5 + 0.2 of 8.5.
    #expect(result.units[0].figures.map(\.printed) == ["570.0%", "67.06%"])
    let line = try #require(result.derivation(of: 0, for: 0)?.lines.first)
    #expect(
      line.workingText(of: rubric.quantities[0], in: rubric).chinese.hasPrefix("求加权和："))
  }
}
