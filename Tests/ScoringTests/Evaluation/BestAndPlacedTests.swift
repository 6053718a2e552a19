import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// The best values, the second highest and the lower middle, against values that are put in order
/// and counted off.
@Suite struct BestAndPlacedTests {
  private static func rubric(_ step: String) throws -> Rubric {
    try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“最好”。评议对象：单位。
      测评票“票”。评分范围：从0到9分，整数计分。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“票”：汇总各评分人，\(step)，空缺不计；不修约，显示时四舍五入，保留2位小数。
      """)
  }

  private func check(
    _ step: String, seed: Int, _ expected: (_ ascending: [Int]) -> Rational?
  ) throws {
    var numbers = SeededNumbers(seed: seed)
    let voters = numbers.number(1...7)
    let marks = (0..<4).map { _ in
      (0..<voters).map { _ in numbers.once(in: 4) ? nil : numbers.number(0...9) }
    }
    var file = "票号,单位0,单位1,单位2,单位3\n"
    for voter in 0..<voters {
      file +=
        "\(voter + 1)," + marks.map { $0[voter].map(String.init) ?? "" }.joined(separator: ",")
      file += "\n"
    }
    let result = try #require(try score(try Self.rubric(step), [file]).value)
    let due = marks.map { expected($0.compactMap { $0 }.sorted()) }
    #expect(result.units.map(\.figures[0].exact) == due, "\(step), seed \(seed)")
  }

  private static func mean(_ values: ArraySlice<Int>) -> Rational? {
    values.isEmpty ? nil : Rational(values.reduce(0, +)) / Rational(values.count)
  }

  @Test("Only the best, or the worst, count", arguments: 0..<30)
  func best(seed: Int) throws {
    try check("只留3个最高分，取平均分", seed: seed) { Self.mean($0.suffix(3)) }
    try check("只留2个最低分，求和", seed: seed) { values in
      values.isEmpty ? nil : Rational(values.prefix(2).reduce(0, +))
    }
    try check("只留3个最高分，取第2高分", seed: seed) { values in
      values.count < 2 ? nil : Rational(values[values.count - 2])
    }
  }

  @Test("A value by its place", arguments: 0..<30)
  func placed(seed: Int) throws {
    try check("取第2高分", seed: seed) { values in
      values.count < 2 ? nil : Rational(values[values.count - 2])
    }
    try check("取第3低分", seed: seed) { values in values.count < 3 ? nil : Rational(values[2]) }
    try check("去掉1个最高分，取第1高分", seed: seed) { values in
      values.count < 2 ? nil : Rational(values[values.count - 2])
    }
  }

  @Test("The lower and the upper middle", arguments: 0..<30)
  func middles(seed: Int) throws {
    try check("取较低中位数", seed: seed) { values in
      values.isEmpty ? nil : Rational(values[(values.count - 1) / 2])
    }
    try check("取较高中位数", seed: seed) { values in
      values.isEmpty ? nil : Rational(values[values.count / 2])
    }
  }

  @Test("A place that nobody has is told like too few marks")
  func working() throws {
    let rubric = try Self.rubric("取第2高分")
    let result = try #require(try score(rubric, ["票号,甲\n1,7\n"]).value)
    let line = try #require(result.derivation(of: 0, for: 0)?.lines.first)
    let text = line.workingText(of: rubric.quantities[0], in: rubric)
    #expect(text.chinese == "有效分1个（须不低于2个），空缺不计")
    #expect(text.english == "1 valid mark, at least 2 due: empty, left out")
  }
}
