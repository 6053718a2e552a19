import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// Marks too far from the middle, against plain sums over plain lists.
@Suite struct OutliersTests {
  private static func rubric(_ step: String) throws -> Rubric {
    try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“偏离”。评议对象：单位。
      测评票“票”。评分范围：从0到20分，整数计分。不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“票”：汇总各评分人，\(step)，空缺不计；不修约，显示时四舍五入，保留2位小数。
      """)
  }

  private func check(
    _ step: String, seed: Int, _ expected: (_ ascending: [Rational], _ voters: Int) -> Rational?
  ) throws {
    var numbers = SeededNumbers(seed: seed)
    let voters = numbers.number(1...7)
    let marks = (0..<4).map { _ in
      (0..<voters).map { _ in numbers.once(in: 5) ? nil : numbers.number(0...20) }
    }
    var file = "票号,单位0,单位1,单位2,单位3\n"
    for voter in 0..<voters {
      file +=
        "\(voter + 1)," + marks.map { $0[voter].map(String.init) ?? "" }.joined(separator: ",")
      file += "\n"
    }
    let result = try #require(try score(try Self.rubric(step), [file]).value)
    let due = marks.map { expected($0.compactMap { $0 }.sorted().map { Rational($0) }, voters) }
    #expect(result.units.map(\.figures[0].exact) == due, "\(step), seed \(seed)")
  }

  private static func mean(_ values: [Rational]) -> Rational? {
    values.isEmpty ? nil : values.reduce(.zero, +) / Rational(values.count)
  }

  private static func median(_ values: [Rational]) -> Rational? {
    if values.isEmpty { return nil }
    return (values[(values.count - 1) / 2] + values[values.count / 2]) / Rational(2)
  }

  private static func near(
    _ values: [Rational], _ middle: Rational?, _ keeps: (_ distance: Rational) -> Bool
  ) -> [Rational] {
    guard let middle else { return [] }
    return values.filter { $0 == middle || keeps(($0 - middle).magnitude) }
  }

  @Test("Off the mean or the median, by a share of it or by points", arguments: 0..<40)
  func dropped(seed: Int) throws {
    try check("去掉偏离平均分超过20%的，取平均分", seed: seed) { values, _ in
      let mean = Self.mean(values)
      return Self.mean(
        Self.near(values, mean) { $0 * Rational(5) <= mean ?? .zero })
    }
    try check("去掉偏离中位数50%以上的，取中位数", seed: seed) { values, _ in
      let median = Self.median(values)
      return Self.median(Self.near(values, median) { $0 * Rational(2) < median ?? .zero })
    }
    try check("去掉偏离平均分3分以上的，求和", seed: seed) { values, _ in
      let kept = Self.near(values, Self.mean(values)) { $0 < Rational(3) }
      return kept.isEmpty ? nil : kept.reduce(.zero, +)
    }
    try check("若至少5个有效分，去掉偏离平均分超过20%的，否则不去分，取平均分", seed: seed) { values, voters in
      let mean = Self.mean(values)
      return voters < 5
        ? mean : Self.mean(Self.near(values, mean) { $0 * Rational(5) <= mean ?? .zero })
    }
    try check("若至少3个有效分，若超过4个有效分，去掉偏离中位数2分以上的，否则不去分，求和", seed: seed) { values, voters in
      let median = Self.median(values)
      let kept = voters > 4 ? Self.near(values, median) { $0 < Rational(2) } : values
      return voters < 3 || kept.isEmpty ? nil : kept.reduce(.zero, +)
    }
    try check("若至少3个有效分，去掉偏离中位数2分以上的，否则空缺，取最高分", seed: seed) { values, voters in
      voters < 3 ? nil : Self.near(values, Self.median(values)) { $0 < Rational(2) }.last
    }
    // Abstentions are valid marks.
    try check("若至少4个有效分，去掉偏离平均分超过4分的，取最高分", seed: seed) { values, voters in
      voters < 4 ? nil : Self.near(values, Self.mean(values)) { $0 <= Rational(4) }.last
    }
  }

  @Test("The derivation says the middle, how far a mark may be off, and what was dropped")
  func working() throws {
    let rubric = try Self.rubric("去掉偏离平均分超过20%的，取平均分")
    let result = try #require(try score(rubric, ["票号,甲\n1,10\n2,11\n3,18\n"]).value)
    let line = try #require(result.derivation(of: 0, for: 0)?.lines.first)
    let text = line.workingText(of: rubric.quantities[0], in: rubric)
    #expect(text.chinese == "取平均分（平均分13，偏离超过2.6的去掉，去掉10、18）：11")
    #expect(
      text.english == "plain mean (mean 13, off by more than 2.6 is dropped, dropped 10, 18): 11")
  }

  @Test("Where all lie too far off, there is none")
  func none() throws {
    let rubric = try Self.rubric("去掉偏离平均分超过20%的，取平均分")
    let result = try #require(try score(rubric, ["票号,甲\n1,0\n2,20\n"]).value)
    #expect(result.units[0].figures[0].exact == nil)
  }
}
