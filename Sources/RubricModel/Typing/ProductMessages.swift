import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What the ladder typer says about products that make no sense.
extension LadderTyper {
  func factorMayBeAbsent(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .emptyNotRuled, zh: "这一步引用的数可能没有值，这时如何计算未规定。",
      en: "The number that this step refers to can be absent: it is not said what happens then.",
      at: spot,
      help: [
        Bilingual(
          zh: "不应空缺的，请把得出它的那一步改为：空缺停止计票。",
          en: "Where it should not be lacking, change the step that gives it to: empty refuse."),
        Bilingual(
          zh: "空缺时另用一个数的，先立数值，再写它的名称：数值“取用系数”，依次判定：若“系数”空缺，则为1；否则为“系数”。",
          en:
            "For another number in its place make a quantity, and use its name: Quantity \"取用系数\", first that holds: if \"系数\" is empty, then 1; otherwise \"系数\"."
        ),
      ])
  }

  /// The values that are not multiplied would be of another kind than those that are.
  func memberTimesPoints(_ factor: Quantity.Term.Operand, _ spot: Spot) -> Diagnostic {
    if case .constant(let amount) = factor { return kindsMixed(amount, spot) }
    if type.kind == .points { return rubric.pointsTimesPoints(factor, spot) }
    let (kind, name) = (type.kind.name, rubric.mention(of: factor))
    return Diagnostic(
      .kindsMixed,
      zh: "这里是\(kind.chinese)，只有一部分乘以分值\(name.chinese)，其余的仍是\(kind.chinese)，合不到一起。",
      en:
        "The values here are \(kind.english); only some would become points, times \(name.english), and the others would not.",
      at: spot,
      help: [
        Bilingual(
          zh: "系数请用比率或数量；要折成分的，另加一步，全部乘以：乘以\(maximum.chinese)。",
          en:
            "Use a share or a number as the coefficient; points are made of all of them in a step of its own: times \(maximum.english)."
        )
      ])
  }

  func productUnfit(_ factor: Quantity.Term.Operand, _ spot: Spot) -> Diagnostic {
    if type.kind == .points {
      return ratioOfPoints(factor, spot) ?? rubric.pointsTimesPoints(factor, spot)
    }
    let (zh, en) = (maximum.chinese, maximum.english)
    return rubric.shareTimesNumber(
      factor, spot,
      [
        Bilingual(
          zh: "算得分的，请在前面加一步：乘以\(zh)。",
          en: "For a score add a step before it: times \(en)."),
        Bilingual(
          zh: "要得到一个数的，请在前面加一步：化为小数。",
          en: "For a plain number add a step before it: as plain number."),
      ])
  }

  /// 乘以“全校平均”；除以“学院平均”: what is multiplied by is the ratio of the two.
  private func ratioOfPoints(
    _ factor: Quantity.Term.Operand, _ spot: Spot
  ) -> Diagnostic? {
    guard quantity.steps.indices.contains(position + 1),
      case .divide(let division) = quantity.steps[position + 1].value,
      case .operand(let divisor) = division.divisor,
      rubric.type(of: .operand(divisor))?.kind == .points
    else { return nil }
    var diagnostic = rubric.pointsTimesPoints(factor, spot)
    let (above, below) = (rubric.mention(of: factor), rubric.mention(of: divisor))
    diagnostic.help = [
      Bilingual(
        zh:
          "先乘后除的，把两者之比先立一条：比率“系数”，取自\(above.chinese)：除以\(below.chinese)，空缺停止计票；不修约，显示时四舍五入，保留4位小数。这两步改为一步：乘以“系数”。",
        en:
          "Make an article of the ratio of the two first: Rate \"系数\" based on \(above.english): divided by \(below.english), empty refuse; no rounding, shown round half up, keep 4 places. Instead of the two steps write: times \"系数\"."
      )
    ]
    return diagnostic
  }

  /// What a whole share is worth.
  private var maximum: Bilingual {
    if case .component(let points) = quantity.role { return Amount(points, .points).text }
    return Amount(Rational(100), .points).text
  }
}

extension RubricDraft {
  func pointsTimesPoints(_ factor: Quantity.Term.Operand, _ spot: Spot) -> Diagnostic {
    let name = mention(of: factor)
    return Diagnostic(
      .kindsMixed, zh: "得分不能乘以\(name.chinese)：它也是分值，而系数应是比率或数量。",
      en:
        "Points cannot be multiplied by \(name.english), which is points, too; a coefficient is a share or a number.",
      at: spot,
      help: [
        declaration(of: factor, as: .bare).map {
          Bilingual(
            zh: "系数不是分，它的范围不写“分”，也不写“整数计分”：\($0.chinese)。",
            en:
              "A coefficient is no points, so its range says neither \"points\" nor \"whole points\": \($0.english)."
          )
        }
          ?? Bilingual(
            zh: "请先把\(name.chinese)折成比率，另立一条：比率“…”，取自\(name.chinese)：除以100分；不修约。再乘以这个比率。",
            en:
              "Make a share of it in an article of its own: Rate \"…\" based on \(name.english): divided by 100 points; no rounding. Then multiply by that."
          )
      ])
  }

  /// 1.5乘以“甲”: a number alone is points, and what is multiplied comes first.
  func numberTimes(
    _ factor: Quantity.Term.Operand, _ number: Amount, _ spot: Spot
  ) -> Diagnostic {
    let name = mention(of: factor)
    let times = Amount(number.value, .bare).text
    return Diagnostic(
      .kindsMixed, zh: "单独写的\(times.chinese)是分值，不能乘以\(name.chinese)。",
      en: "\(times.english) alone is points, which cannot be multiplied by \(name.english).",
      at: spot,
      help: [
        Bilingual(
          zh: "名称写在前面：\(name.chinese)乘以\(times.chinese)。",
          en: "The name comes first: \(name.english) times \(times.english).")
      ])
  }

  /// A share times a number could be a share still, or the score that was meant.
  /// - Parameter help: how to write a score, and how a plain number.
  func shareTimesNumber(
    _ factor: Quantity.Term.Operand, _ spot: Spot, _ help: [Bilingual]
  ) -> Diagnostic {
    let name = mention(of: factor)
    let share = declaration(of: factor, as: .share).map {
      Bilingual(
        zh: "仍作比率的，把它规定为百分比：\($0.chinese)。",
        en: "For what stays a share declare it as a percentage: \($0.english).")
    }
    return Diagnostic(
      .kindsMixed, zh: "比率不能乘以\(name.chinese)：它是数量，不是百分比，也不是分。",
      en:
        "A share cannot be multiplied by \(name.english), which is a number, neither a percentage nor points.",
      at: spot,
      help: share.map { help.prefix(1) + [$0] } ?? help)
  }

  /// A term of a sum has no steps of its own.
  static let inASum = [
    Bilingual(
      zh: "请另立一个数值，先乘以100分（或化为小数），再乘以它；总和中写那个数值。",
      en:
        "Make a quantity of its own: times 100 points (or as plain number), then times it. The sum names that quantity."
    )
  ]

  /// 除以…×100%: a share is in percent already.
  func percentTwice(_ amount: Amount, _ spot: Spot) -> Diagnostic {
    let number = amount.text
    let share = Amount(amount.value, .share).text
    return Diagnostic(
      .kindsMixed, zh: "比率不能乘以\(number.chinese)：它本来就是百分比。",
      en: "A share cannot be multiplied by \(number.english): it is a percentage already.",
      at: spot,
      help: [
        amount.value >= Rational(100)
          ? Bilingual(zh: "请删去这一步。", en: "Delete the step.")
          : Bilingual(
            zh: "请写百分比：乘以\(share.chinese)。", en: "Write a percentage: times \(share.english).")
      ])
  }

  /// How a shared number or a line of a checklist would be declared as another kind of number; nil
  /// for what is worked out.
  fileprivate func declaration(
    of operand: Quantity.Term.Operand, as kind: Amount.Kind
  ) -> Bilingual? {
    let name = mention(of: operand)
    switch operand {
    case .shared(let index):
      let range = sharedNumbers[index].scale.value.range(as: kind)
      return Bilingual(
        zh: "公共参数\(name.chinese)，\(range.chinese)",
        en: "Shared number \(name.english), \(range.english)")
    case .item(let form, let index):
      let scale = forms[form].scale(ofMember: index)?.value
      let range = scale?.range(as: kind) ?? PointScale.usualRange(as: kind)
      return Bilingual(
        zh: "\(name.chinese)，\(range.chinese)", en: "\(name.english), \(range.english)")
    case .quantity, .constant, .unitCount: return nil
    }
  }
}

extension PointScale {
  /// The same range in another notation: 0.95 is 95 %, and 95 most likely is, too.
  fileprivate func range(as kind: Amount.Kind) -> Bilingual {
    let isOfPercent = kind == .share && highest > Rational(2)
    let factor = isOfPercent ? Rational(1, over: 100) : .one
    return Self.words(lowest * factor, highest * factor, step * factor, kind)
  }

  fileprivate static func usualRange(as kind: Amount.Kind) -> Bilingual {
    kind == .share
      ? words(.zero, .one, Rational(1, over: 100), kind)
      : words(.one, Rational(5), Rational(1, over: 10), kind)
  }

  private static func words(
    _ low: Rational, _ high: Rational, _ step: Rational, _ kind: Amount.Kind
  ) -> Bilingual {
    let ends = [low, high, step].map { Amount($0, kind).text }
    return Bilingual(
      zh: "从\(ends[0].chinese)到\(ends[1].chinese)，每档\(ends[2].chinese)",
      en: "from \(ends[0].english) to \(ends[1].english), in steps of \(ends[2].english)")
  }
}
