import ExactArithmetic
import Rules

@testable import RubricModel

/// Random numbers that a seed repeats (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }
}

/// A rubric made up from a seed, and the values that one of its marks can have.
struct RandomRubric {
  let text: String
  /// Every value that a counted mark can have at the ends of its range; nil is an abstention.
  private let marks: [Rational?]
  /// Those of the last criterion, where it has levels of its own.
  private let ownMarks: [Rational?]?
  let weights: [Rational]
  /// Those of units of the first category, which may lack the last criterion; those of all units
  /// where the rubric has no categories.
  let categoryWeights: [Rational]
  let isFeedback: Bool

  init(seed: UInt64) {
    var random = Seeded(seed)
    isFeedback = Bool.random(using: &random)
    let isLevels = Bool.random(using: &random)
    let count = Int.random(in: 0...3, using: &random)
    let allWeights: [[Rational]] = [
      [], [.one], [Rational(1, over: 4), Rational(3, over: 4)],
      [Rational(1, over: 3), Rational(1, over: 3), Rational(1, over: 3)],
    ]
    weights = allWeights[count]
    let scale = isLevels ? Self.levels(&random) : Self.points(&random)
    marks = scale.marks
    let criteria = weights.enumerated().map {
      "“项\($0)”权重" + ($1 == .one ? "100%" : $1.description)
    }
    let own = isLevels && count > 0 && Bool.random(using: &random) ? Self.ownLevels(&random) : nil
    ownMarks = own.map { $0.marks + (scale.marks.contains(nil) ? [nil] : []) }
    let list = count > 1 && Bool.random(using: &random) ? Self.lists(count, &random) : nil
    categoryWeights = list ?? weights
    let shares = categoryWeights.enumerated().map {
      "“项\($0)”\($1 == .one ? "100%" : $1.description)"
    }
    let lines =
      (criteria.isEmpty ? "" : "指标：" + criteria.joined(separator: "；") + "。")
      + (list == nil ? "" : "类别“甲类”的指标权重：" + shares.joined(separator: "；") + "。")
      + (own.map { "指标“项\(count - 1)”的" + $0.lines } ?? "") + scale.lines
    let ladder = Self.ladder(
      isFeedback: isFeedback, hasCriteria: count > 0, isShare: isLevels, &random)
    text =
      SmallRubric(
        frame: list == nil ? "" : "类别：“甲类”；“乙类”。",
        form: (isFeedback ? "反馈表" : "测评票") + "“票”。" + lines, maximum: 100_000, ladder: ladder,
        rest: "最后得分取自“分”乘以\(random.pick(["2", "50%", "0.125"]))加上5分减去0.5分：不修约。"
      ).text
  }

  /// What a mark for a criterion can be.
  func marks(of criterion: Int) -> [Rational?] {
    ownMarks.flatMap { criterion == weights.count - 1 ? $0 : nil } ?? marks
  }

  /// Without the last criterion, or with all of them.
  private static func lists(_ count: Int, _ random: inout Seeded) -> [Rational] {
    random.pick(
      count == 2
        ? [[.one], [Rational(4, over: 5), Rational(1, over: 5)]]
        : [
          [Rational(1, over: 2), Rational(1, over: 2)],
          [Rational(1, over: 7), Rational(6, over: 7)],
          [Rational(1, over: 2), Rational(1, over: 4), Rational(1, over: 4)],
        ])
  }

  // MARK: Forms

  private typealias Scale = (lines: String, marks: [Rational?])

  private static func levels(_ random: inout Seeded) -> Scale {
    let values = random.pick([[100, 85, 60, 0], [90, 40], [100, 70, 35], [100, 0, -50]])
    let names = values.enumerated().map { "“级\($0)”为\(Self.written($1))%" }
    let blank = random.pick(["作弃权", "该项无效", "停止计票", "计为“级1”"])
    let policies = "空白：\(blank)。重复：停止计票。缺漏：\(random.pick(["停止计票", "作弃权"]))。"
    let marks: [Rational?] = values.map { Rational($0) / Rational(100) }
    return (
      "票面等次：" + names.joined(separator: "；") + "。" + policies,
      policies.canAbstain ? marks + [nil] : marks
    )
  }

  /// In place of those of the form, with names of that list and others.
  private static func ownLevels(_ random: inout Seeded) -> Scale {
    let values = random.pick([[95, 80, 20], [30, 10], [120, 70], [100, -25]])
    let names = values.enumerated().map { "“级\($0)”为\(written($1))%" }
    return (
      "票面等次：" + names.joined(separator: "；") + "。", values.map { Rational($0) / Rational(100) }
    )
  }

  private static func points(_ random: inout Seeded) -> Scale {
    let lowest = random.pick([0, 20, 50, -30])
    let step = random.pick(["1", "0.5", "2.5", "10"])
    let floor = random.pick([nil, 60, 70])
    let ceiling = random.pick([nil, 80, 90])
    let outside = random.pick(["该项无效", "按上下限计", "停止计票"])
    let blank = random.pick(["作弃权", "停止计票", "计为\(written(lowest))分"])
    var lines = "评分范围：从\(written(lowest))到100分，每档\(step)分。不合评分范围：\(random.pick(["停止计票", "该项无效"]))。"
    lines += "空白：\(blank)。重复：停止计票。缺漏：停止计票。"
    if let floor { lines += "起评分\(floor)分。" }
    if let ceiling { lines += "最高分\(ceiling)分。" }
    if floor != nil || ceiling != nil { lines += "越出上下限：\(outside)。" }
    var marks: [Rational?] = [Rational(floor ?? lowest), Rational(ceiling ?? 100)]
    if blank.hasPrefix("计为") { marks.append(Rational(lowest)) }
    return (lines, lines.canAbstain ? marks + [nil] : marks)
  }

  private static func written(_ number: Int) -> String { number < 0 ? "负\(-number)" : "\(number)" }

  // MARK: Ladders

  private static func ladder(
    isFeedback: Bool, hasCriteria: Bool, isShare: Bool, _ random: inout Seeded
  ) -> String {
    let found =
      isFeedback
      ? random.pick([["代表", "建议"], ["代表和各建议"], ["建议、代表"]])
      : hasCriteria ? random.pick([["评分人"], ["评分人"], ["评分人和各指标"]]) : ["评分人"]
    let hasCriteria = hasCriteria && found != ["评分人和各指标"]
    let order = (found + (hasCriteria ? ["指标"] : [])).shuffled(using: &random)
    var steps = order.map { step(over: $0, isLast: $0 == order.last, isShare: isShare, &random) }
    if Bool.random(using: &random) { steps.insert(rounding(isShare: isShare, &random), at: 1) }
    steps.append("乘以" + random.pick(isShare ? ["20分", "0.5分"] : ["30%", "2"]))
    return (steps + [rounding(isShare: false, &random)]).joined(separator: "；")
  }

  private static func step(
    over dimension: String, isLast: Bool, isShare: Bool, _ random: inout Seeded
  ) -> String {
    let isListed = dimension == "指标"
    let average = random.pick(
      isListed ? ["取加权平均", "取平均分", "取中位数", "求和"] : ["取平均分", "取中位数"])
    let value = random.pick(["0", "12.5", "150"]) + (isShare ? "%" : "分")
    let empty = random.pick(["停止计票", "计为" + value] + (isLast ? [] : ["不计"]))
    let partEmpty = random.pick(
      ["停止计票", "计为" + value] + [average == "求和" ? "按满分比例折算" : "权重按比例分摊"])
    return "汇总各\(dimension)\(average)，空缺\(empty)，部分空缺\(partEmpty)"
  }

  private static func rounding(isShare: Bool, _ random: inout Seeded) -> String {
    let mode = random.pick(["四舍五入", "四舍六入五成双", "截尾", "只入不舍"])
    if Int.random(in: 0...3, using: &random) == 0 {
      return "\(mode)，每档" + random.pick(["0.5", "0.2", "3", "12.5"]) + (isShare ? "%" : "分")
    }
    return "\(mode)，保留\(Int.random(in: 0...3, using: &random))位小数"
  }
}

extension String {
  fileprivate var canAbstain: Bool { contains("作弃权") || contains("该项无效") }
}
