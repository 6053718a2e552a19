import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// What the ladder typer says about counting, reckoning and looking up.
extension LadderTyper {
  func notARate(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .kindsMixed, zh: "各步得出的是\(type.kind.name.chinese)，不是比率。",
      en: "The steps give \(type.kind.name.english), not a share.", at: spot,
      help: [
        Bilingual(
          zh: "比率请写：“满意”占有效票数，空缺停止计票。其他数请用“数值”一条。",
          en:
            "For a rate write: \"满意\" out of valid, empty refuse. For another number begin with \"Quantity\"."
        )
      ])
  }

  func numberNotScore(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .kindsMixed, zh: "各步得出的是数量，不是得分。", en: "The steps give a number, not points.", at: spot,
      help: [
        Bilingual(
          zh: "修约之前请加一步，如：乘以2分；或：查“分档表名称”。",
          en: "Add a step before the rounding: times 2 points; or: look up \"name of a table\".")
      ])
  }

  func baseMayBeEmpty(_ base: Base, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .emptyNotRuled, zh: "未规定\(base.name.chinese)为0时如何处理。",
      en: "It is not said what happens when there are no marks (\(base.name.english) is 0).",
      at: spot,
      help: [
        Bilingual(
          zh: "请在该步加：空缺停止计票。（或：空缺不计／空缺计为0%）",
          en: "Add to the step: empty refuse. (or: empty left out / empty counts as 0%)")
      ])
  }

  func abstentionsUnknown(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "“按有效分取平均”只能用于第一步，汇总各评分人、代表或建议。",
      en:
        "\"mean of valid marks\" can only be the first step, over raters, deputies or suggestions.",
      at: spot, help: [Bilingual(zh: "请写：取平均分。", en: "Write: plain mean.")])
  }

  func noOrder(_ collapse: Collapse, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit,
      zh: "各\(collapse.dimensions[0].name.chinese)没有先后，不能“\(collapse.average.words.chinese)”。",
      en:
        "There is no order among them, so \"\(collapse.average.words.english)\" has no meaning (\(collapse.phrase.english)).",
      at: spot, help: [Bilingual(zh: "请写：取平均分。", en: "Write: plain mean.")])
  }

  func averageUnfitForUnits(_ average: Average, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "各单位没有权重和先后，不能“\(average.words.chinese)”。",
      en:
        "Units have no weights and no order, so \"\(average.words.english)\" has no meaning here.",
      at: spot, help: [Bilingual(zh: "请写：取平均分。", en: "Write: plain mean.")])
  }

  func categoriesOfUnitsOnly(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "只有单位分类别，这一步不能“分类进行”。",
      en: "Only units have categories, so this step cannot be \"within each category\".",
      at: spot,
      help: [
        Bilingual(
          zh: "请删去“分类进行”；或写：汇总各单位，分类进行取平均分。",
          en:
            "Delete \"within each category\"; or write: over units, within each category, plain mean."
        )
      ])
  }

  func selectionUnfit(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "去分、留最接近、有效分的个数只能与取平均分、取中位数、求和等一起用。",
      en:
        "Dropping or keeping some values, or asking for a number of valid marks, goes with a plain mean, a median or a sum only.",
      at: spot, help: [Bilingual(zh: "请写：取平均分。", en: "Write: plain mean.")])
  }

  /// The more marks, the less they count.
  func enoughTurned(_ bound: CountBound, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .validMarksDoubtful,
      Bilingual(
        zh: "有效分\(bound.text.chinese)个才计，有效分更多的反而作空缺。",
        en:
          "Only \(bound.text.english) valid marks count here: where there are more, there is no value."
      ),
      at: spot,
      help: [
        Bilingual(
          zh: "有效分太少才作空缺的，请写：若至少\(bound.number)个有效分。",
          en: "For too few to be none write: if at least \(bound.number) valid marks.")
      ])
  }

  func missingMarksCount(_ missing: Spot, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .notice, .validMarksDoubtful,
      Bilingual(
        zh: "缺漏作弃权，弃权也是有效分：没有评分的票也计入这里要求的个数。",
        en:
          "Missing marks abstain, and abstentions are valid marks: ballots without a mark are among those asked for here."
      ),
      at: spot, cause: Diagnostic.Cause(Bilingual(zh: "这一句", en: "said here"), at: missing.place),
      help: [
        Bilingual(
          zh: "只数评了分的，请写：缺漏：该项无效。有意如此的，写明“自定”或依据：缺漏：作弃权，自定。",
          en:
            "To count those that marked only, write: Missing: void mark. If it is meant, say so: Missing: abstain, chosen."
        )
      ])
  }

  func closestNone(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "至少要保留1个分。", en: "At least 1 value has to be kept.", at: spot)
  }

  /// Of two criteria none is the third.
  func placeOutOfReach(_ collapse: Collapse, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "合起来的分没有这么多，\(collapse.average.words.chinese)总是空缺。",
      en:
        "There are never so many values to combine, so \"\(collapse.average.words.english)\" is always empty.",
      at: spot,
      help: [Bilingual(zh: "请写较小的数。", en: "Write a smaller number.")])
  }

  func trimmingElseNotSaid(
    _ condition: CountBound, isOnly: Bool, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound,
      zh: isOnly
        ? "有效分不符合“\(condition.text.chinese)个”时如何处理未规定。" : "有效分的个数各档都不符合时如何处理未规定。",
      en: isOnly
        ? "It is not said what happens when the number of valid marks is not \(condition.text.english)."
        : "It is not said what happens when the number of valid marks is of no tier.",
      at: spot,
      help: [
        Bilingual(
          zh: "请在去分之后加：否则不去分。（全部照算）或：否则空缺。（不计分，“空缺”怎样处理写在最后）",
          en:
            "Add behind the dropping: otherwise drop none. (all count) Or: otherwise empty. (none counts; what \"empty\" means stands last)"
        )
      ])
  }

  func trimmingConditionNotSaid(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "写了“否则”，却没有写什么时候去分。",
      en: "It says \"otherwise\", but not when something is dropped.", at: spot,
      help: [
        Bilingual(
          zh: "请在去掉之前加：若超过5个有效分；或删去“否则…”。",
          en:
            "Add before the dropping: if more than 5 valid marks; or delete what stands behind \"otherwise\"."
        )
      ])
  }

  func trimmingDropsAll(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "去掉的最高分和最低分合计不少于全部，一个分也留不下。",
      en: "The highest and lowest marks that are dropped are all there are: none is left.",
      at: spot)
  }

  func trimmedNumberNotSaid(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "按比例去分，个数可能不是整数，未规定舍还是进。",
      en:
        "A share of the marks need not be a whole number: it is not said which way it is rounded.",
      at: spot,
      help: [
        Bilingual(
          zh: "请在“最低分”之后加：个数舍尾。（或：个数进一）",
          en: "Add behind \"lowest\": number cut down. (or: number brought up)")
      ])
  }

  func noShareAsNumber(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .kindsMixed, zh: "这里是\(type.kind.name.chinese)，不是比率，没有可以化为小数的。",
      en: "The values here are \(type.kind.name.english) and no share that could become a number.",
      at: spot, help: [Bilingual(zh: "请删去这一步。", en: "Delete the step.")])
  }

  func kindsDivided(_ divisor: ValueKind, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .kindsMixed, zh: "\(type.kind.name.chinese)不能除以\(divisor.name.chinese)。",
      en:
        "\(type.kind.name.english.capitalizedFirst) cannot be divided by \(divisor.name.english).",
      at: spot)
  }

  /// - Parameter zero: nothing, as the quotient is written.
  func divisorMayBeZero(_ zero: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .emptyNotRuled, zh: "未规定除数为0时如何处理。",
      en: "It is not said what happens when the divisor is 0.", at: spot,
      help: [
        Bilingual(
          zh: "请在该步加：空缺停止计票。（或：空缺不计／空缺计为\(zero.chinese)）",
          en:
            "Add to the step: empty refuse. (or: empty left out / empty counts as \(zero.english))")
      ])
  }

  /// A voter is in one group: combined over groups first, every voter would count alone.
  func votersFirst(_ voters: Dimension, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "每个人只属于一个组别，先汇总各组别合成，组别的权重就不起作用。",
      en:
        "Everybody belongs to one group; combined over groups first, the weights of groups would do nothing.",
      at: spot,
      help: [
        Bilingual(
          zh: "请先写：\(voters.phrase.chinese)取平均分，空缺停止计票；再写：汇总各组别取加权平均。",
          en:
            "Write first: \(voters.phrase.english), plain mean, empty refuse; then: over groups, weighted mean."
        )
      ])
  }

  func divisorIsZero(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "除数总是0。", en: "The divisor is always 0.", at: spot)
  }

  func divisorMayBeAbsent(
    _ divisor: Division.Divisor, _ zero: Bilingual, _ spot: Spot
  ) -> Diagnostic {
    let isItem = if case .operand(.item) = divisor { true } else { false }
    return Diagnostic(
      .emptyNotRuled, zh: "除数可能没有值，这时如何计算未规定。",
      en: "The divisor can be without a value: it is not said what happens then.", at: spot,
      help: [
        Bilingual(
          zh: "请在该步加：空缺不计。（这时也没有商；或：空缺停止计票／空缺计为\(zero.chinese)）",
          en:
            "Add to the step: empty left out. (then there is no quotient; or: empty refuse / empty counts as \(zero.english))"
        ),
        isItem
          ? Bilingual(
            zh: "除数不应空缺的，请在登记表中写：空白：停止计票。缺漏：停止计票。",
            en:
              "Where it should not be lacking, write in the checklist: Blank: refuse. Missing: refuse."
          )
          : Bilingual(
            zh: "除数不应空缺的，请把得出除数的那一步改为：空缺停止计票。",
            en: "Where it should not be lacking, change the step that gives it to: empty refuse."),
      ])
  }

  func forEachNeedsNumber(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .kindsMixed, zh: "“每有”之后应是登记表的一项，或一个数量。",
      en: "Behind \"for each\" stands a line of a checklist, or a number of things.", at: spot)
  }

  /// Of a number below zero the points turn round, and nothing caps them.
  func forEachBelowZero(_ each: ForEach, _ spot: Spot) -> Diagnostic {
    let name = rubric.mention(of: each.operand)
    let (done, turned) =
      each.isSubtracted
      ? (Bilingual(zh: "扣分", en: "taken away"), Bilingual(zh: "加分", en: "added"))
      : (Bilingual(zh: "加分", en: "added"), Bilingual(zh: "扣分", en: "taken away"))
    return Diagnostic(
      .warning, .stepUnfit,
      Bilingual(
        zh: "\(name.chinese)可以低于0，这时\(done.chinese)成了\(turned.chinese)，“累计”也封不住。",
        en:
          "\(name.english.capitalizedFirst) can be below zero: then points that should be \(done.english) are \(turned.english), and nothing caps them."
      ), at: spot,
      help: [
        Bilingual(
          zh: "请先立数值，低于0的计为0，再写“每有”：数值“件数”，取自\(name.chinese)：低于0计为0；不修约。",
          en:
            "Make a quantity first in which nothing is below 0: Quantity \"件数\" based on \(name.english): below 0 counts as 0; no rounding. Then: for each \"件数\" …"
        )
      ])
  }

  func stillDiffers(_ dimensions: [Dimension], _ spot: Spot) -> Diagnostic {
    let left = Bilingual.list(dimensions.map(\.name))
    return Diagnostic(
      .stepUnfit, zh: "这一步比较各单位，而得分仍按\(left.chinese)各不相同。",
      en: "This step compares the units, but the score still differs by \(left.english).", at: spot,
      help: [
        Bilingual(
          zh: "请先把它们合成一个数，如：\(dimensions[0].phrase.chinese)取平均分，空缺停止计票。",
          en:
            "Make them one number first: \(dimensions[0].phrase.english), plain mean, empty refuse."
        )
      ])
  }

  func bestMayBeNegative(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit, zh: "这里的数可能小于0，不能折算为各单位之比。",
      en: "The values can be below 0, and a ratio of such units says nothing.", at: spot,
      help: [Bilingual(zh: "请在前面加一步：扣完为止。", en: "Add a step before it: down to zero.")])
  }

  func orderNotSaid(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .tableUnsound, zh: "未规定名次从高到低还是从低到高。",
      en: "It is not said whether place 1 is the highest or the lowest.", at: spot,
      help: [
        Bilingual(
          zh: "请在表名之后加：由高到低。（或：由低到高）",
          en: "Add behind the name of the table: highest first. (or: lowest first)")
      ])
  }

  func orderNotNeeded(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .tableUnsound,
      Bilingual(
        zh: "这张表不按名次，“由高到低”没有作用，可以删去。",
        en: "The table is not one of places; \"highest first\" does nothing and can go."),
      at: spot)
  }

  func tableOfOtherKind(_ table: TableDraft, _ amount: Amount, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .kindsMixed,
      zh: "这里是\(type.kind.name.chinese)，“\(table.name.text)”按\(amount.text.chinese)分档，不能比较。",
      en:
        "Here is \(type.kind.name.english); \"\(table.name.text)\" goes by \(amount.text.english), which cannot be compared.",
      at: spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "表", en: "the table"), at: table.spot.place))
  }
}

extension Diagnostic {
  /// - Parameter dimension: what parts the voters, or what one voter marks several of.
  static func numberOfGroup(_ base: Base, _ spot: Spot) -> Diagnostic {
    let name = base.name
    return Diagnostic(
      .stepUnfit, zh: "各组别分别计数，而\(name.chinese)是全体的数，没有各组的数。",
      en:
        "Each group is counted apart, but \(name.english) is the number of all; no group has its own.",
      at: spot,
      help: [
        Bilingual(
          zh: "请写：计数有效票数。（要全体的\(name.chinese)，须取自没有组别的表）",
          en:
            "Write: number of valid. (the number of all, \(name.english), has to come from a form without groups)"
        )
      ])
  }

  static func baseOfPersons(
    _ base: Base, _ dimension: Dimension, _ code: ModelCode = .stepUnfit, at spot: Spot
  ) -> Diagnostic {
    let why =
      dimension == .group
      ? Bilingual(
        zh: "各组别分别计算，而\(base.name.chinese)是全体的数，各组都达不到100%。",
        en:
          "Each group is counted apart, but \(base.name.english) is the number of all; no group can reach 100%."
      )
      : Bilingual(
        zh: "一位代表可评几件建议，\(base.name.chinese)不是这些评分的总数。",
        en:
          "A deputy can mark several suggestions, so \(base.name.english) is not the number of these marks."
      )
    return Diagnostic(
      code, zh: why.chinese, en: why.english, at: spot,
      help: [Bilingual(zh: "请写：占有效票数。（或：占表态票数）", en: "Write: out of valid. (or: out of expressed)")]
        + (dimension == .group ? [.ownForm(base)] : [])
    )
  }
}
