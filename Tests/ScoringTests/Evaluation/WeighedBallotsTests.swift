import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// Ballots that count for as many as they state, against sums over plain lists.
@Suite struct WeighedBallotsTests {
  private static let rubricText = """
    评议计分办法，语言版本1。标题“面积”。评议对象：项目。
    测评票“票”。每票载明“面积”英文名“Area”，从0到500，每档0.5。
    指标：“方案”；“费用”。票面等次：“同意”为100%；“赞成一半”为50%；“反对”为0%；“弃权”作弃权。
    空白：作弃权。重复：停止计票。缺漏：该项无效。一栏多选：该项无效。
    数值“有效面积”，取自“票”：计数有效票数，按“面积”；汇总各指标求和；不修约。
    数值“表态面积”，取自“票”指标“费用”：计数表态票数，按“面积”；不修约。
    数值“同意面积”，取自“票”指标“方案”：计数“同意”、“赞成一半”，按“面积”；不修约。
    数值“弃权面积”，取自“票”：计数“弃权”，按“面积”；汇总各指标求和；不修约。
    比率“同意率”，取自“票”指标“方案”：汇总各评分人取加权平均，空缺不计；不修约，显示时四舍五入，保留2位小数。
    比率“总和”，取自“票”指标“费用”：汇总各评分人求加权和，空缺计为0%；不修约，显示时四舍五入，保留2位小数。
    """

  /// A ballot on one item with a choice for each criterion; nil where the cell is blank.
  private struct Ballot {
    let area: Rational
    let choices: [String?]
  }

  private static let values: [String: Rational] = [
    "同意": .one, "赞成一半": Rational(1) / Rational(2), "反对": .zero,
  ]

  private static func ballots(seed: Int) -> [Ballot] {
    var numbers = SeededNumbers(seed: seed)
    let names: [String?] = ["同意", "赞成一半", "反对", "弃权", nil]
    return (0..<numbers.number(1...9)).map { _ in
      Ballot(
        area: Rational(numbers.number(0...1000)) / Rational(2),
        choices: (0..<2).map { _ in names[numbers.number(0...4)] })
    }
  }

  private static func sum(
    _ ballots: [Ballot], _ criteria: [Int], _ isCounted: (String?) -> Bool
  ) -> Rational {
    criteria.reduce(.zero) { sum, criterion in
      ballots.filter { isCounted($0.choices[criterion]) }.reduce(sum) { $0 + $1.area }
    }
  }

  /// What the six quantities are due to be.
  private static func due(_ ballots: [Ballot]) -> [Rational?] {
    let approved = ballots.filter { ballot in ballot.choices[0].flatMap { values[$0] } != nil }
    let (weight, weighted) = (
      approved.reduce(Rational.zero) { $0 + $1.area },
      approved.reduce(Rational.zero) { $0 + (values[$1.choices[0] ?? ""] ?? .zero) * $1.area }
    )
    let total = ballots.reduce(Rational.zero) {
      $0 + ($1.choices[1].flatMap { values[$0] } ?? .zero) * $1.area
    }
    return [
      sum(ballots, [0, 1]) { _ in true },
      sum(ballots, [1]) { $0 != nil && $0 != "弃权" },
      sum(ballots, [0]) { $0 == "同意" || $0 == "赞成一半" },
      sum(ballots, [0, 1]) { $0 == "弃权" },
      weight.isZero ? nil : weighted / weight, total,
    ]
  }

  private static func file(_ ballots: [Ballot]) -> String {
    ballots.enumerated().reduce(into: "票号,面积,项目,方案,费用\n") { text, entry in
      let cells = entry.element.choices.map { $0 ?? "" }.joined(separator: ",")
      text += "\(entry.offset + 1),\(entry.element.area.shortestText()),甲,\(cells)\n"
    }
  }

  @Test(arguments: 0..<60)
  func agreesWithPlainSums(seed: Int) throws {
    let ballots = Self.ballots(seed: seed)
    let rubric = try Fixture.rubric(Self.rubricText)
    let result = try #require(try score(rubric, [Self.file(ballots)]).value)
    #expect(result.units[0].figures.map(\.exact) == Self.due(ballots), "seed \(seed)")
  }

  @Test("A derivation says what a level weighs in all, and not what a ballot weighs")
  func derivation() throws {
    let rubric = try Fixture.rubric(Self.rubricText)
    let ballots = [(241, "同意"), (120, "同意"), (179, "反对")].map {
      Ballot(area: Rational($0.0) / Rational(2), choices: [$0.1, "弃权"])
    }
    let result = try #require(try score(rubric, [Self.file(ballots)]).value)
    let lines = try [2, 4, 5].map { index in
      try #require(result.derivation(of: index, for: 0)?.lines.first)
        .workingText(of: rubric.quantities[index], in: rubric).chinese
    }
    #expect(lines == ["计数2，票面载明的数合计180.5", "取加权平均：100%×180.5＋0%×89.5，除以权重合计270", "空缺计为0%"])
  }
}
