import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// What the ladder typer says about values that may be absent, and about weights.
extension LadderTyper {
  /// - Parameter due: how many valid marks the step asks for.
  func emptyNotRuled(
    _ phrase: Bilingual, due: CountBound? = nil, _ spot: Spot
  ) -> Diagnostic {
    let gap =
      due.map {
        Bilingual(
          zh: "有效分不合“\($0.text.chinese)个”", en: "there are not \($0.text.english) valid marks")
      } ?? Bilingual(zh: "一个计入的分数都没有", en: "there is no counted mark")
    return Diagnostic(
      .emptyNotRuled,
      zh: "未规定\(gap.chinese)时如何处理（\(phrase.chinese)）。",
      en: "It is not said what happens when \(gap.english) (\(phrase.english)).",
      at: spot,
      help: [
        Bilingual(
          zh: "请在该步加：空缺停止计票。（或：空缺不计／空缺计为\(zero.chinese)）",
          en:
            "Add to the step: empty refuse. (or: empty left out / empty counts as \(zero.english))")
      ])
  }

  /// Between units that are all equal there is no way from the lowest to the highest.
  func equalUnitsNotRuled(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .emptyNotRuled, zh: "未规定各单位的数全部相同时如何处理：没有高低之差，无法折算。",
      en:
        "It is not said what happens when all units are equal: between them there is no range.",
      at: spot,
      help: [
        Bilingual(
          zh: "请在该步加：全部相同计为100%。（或：全部相同计为0%／全部相同不计／全部相同停止计票）",
          en:
            "Add to the step: all equal counts as 100%. (or: all equal counts as 0% / all equal left out / all equal refuse)"
        )
      ])
  }

  /// A share of what the best unit has.
  func countsAboveAll(_ amount: Amount, _ spot: Spot) -> Diagnostic {
    let share = amount.text
    return Diagnostic(
      .warning, .rateUnbounded,
      Bilingual(
        zh: "计为\(share.chinese)，超过100%：比最高的单位还多。",
        en: "It counts as \(share.english), more than 100%: the best unit has less."), at: spot,
      help: [
        Bilingual(
          zh: "请核对这个百分比，如：全部相同计为100%。",
          en: "Check the percentage, such as: all equal counts as 100%.")
      ])
  }

  /// - Parameter average: only one with weights can share them out.
  func partEmptyNotRuled(
    _ dimension: Dimension, _ average: Average, _ spot: Spot
  ) -> Diagnostic {
    let choices = choicesOfPartEmpty(dimension, average)
    let others = Bilingual.alternatives(Array(choices[1...]))
    return Diagnostic(
      .partEmptyNotRuled,
      zh: "未规定有的\(dimension.name.chinese)有分、有的没有时如何计分。",
      en:
        "It is not said what happens when some have a value and some have not (\(dimension.phrase.english)).",
      at: spot,
      help: [
        Bilingual(
          zh: "请在该步加：\(choices[0].chinese)。（或：\(others.chinese)）",
          en: "Add to the step: \(choices[0].english). (or: \(others.english))"
        )
      ])
  }

  /// The likeliest first: only a weighted mean has weights to share out, only criteria and lines
  /// have points in full.
  private func choicesOfPartEmpty(_ dimension: Dimension, _ average: Average) -> [Bilingual] {
    let refuse = Bilingual(zh: "部分空缺停止计票", en: "part empty refuse")
    let counts = Bilingual(
      zh: "部分空缺计为\(zero.chinese)", en: "part empty counts as \(zero.english)")
    let shares = Bilingual(zh: "部分空缺权重按比例分摊", en: "part empty shares out weight")
    let leaves = Bilingual(zh: "部分空缺不计", en: "part empty left out")
    let scales = Bilingual(zh: "部分空缺按满分比例折算", en: "part empty scales up to full points")
    if average.isWeightedMean { return [shares, refuse, counts] }
    if average.staysWithinMembers { return [leaves, refuse, counts] }
    let hasFullPoints = average.formula == .sum && dimension == form?.scaledDimension
    return [refuse, counts, leaves] + (hasFullPoints ? [scales] : [])
  }

  /// Nothing at all, in the kind of value that the step works on.
  var zero: Bilingual { type.kind.zero }

  func gapCannotOccur(_ what: Bilingual, _ spot: Spot) -> Diagnostic {
    .gapCannotOccur(what, spot)
  }

  func numberMayBeAbsent(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .emptyNotRuled, zh: "这一项的数可能没有，这时加减多少未规定。",
      en: "The number can be absent: it is not said what is added or taken away then.", at: spot,
      help: [
        Bilingual(
          zh: "请在登记表中写：空白：计为0分。缺漏：计为0分。（或：停止计票）",
          en:
            "Write in the checklist: Blank: counts as 0 points. Missing: counts as 0 points. (or: refuse)"
        ),
        Bilingual(
          zh: "只在这一步另作规定的，请在该步最后加：空缺不计。（不加不减；或：空缺则结果空缺，这个单位没有得分）",
          en:
            "For this step alone add at its end: empty left out. (nothing is added or taken; or: empty leaves it empty, such a unit has no score)"
        ),
      ])
  }

  func noWeights(_ dimension: Dimension, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .weightsIncomplete, zh: "各\(dimension.name.chinese)没有权重，不能取加权平均。",
      en: "There are no weights for the weighted mean (\(dimension.phrase.english)).", at: spot,
      help: [
        Bilingual(
          zh: "请写：取平均分。" + weightsHint(dimension).chinese,
          en: "Write: plain mean." + weightsHint(dimension).english)
      ])
  }

  /// Where weights could be given.
  private func weightsHint(_ dimension: Dimension) -> Bilingual {
    if dimension == .suggestion {
      return Bilingual(
        zh: "（或在表中写：建议加权：备注“重点”为2；否则为1。每件自带系数的写：每件系数“难度”，从1到5，每档0.1。）",
        en:
          " (or write on the form: Suggestion weights: note \"重点\" is 2; otherwise 1. If each carries its own: Factor of each suggestion \"难度\", from 1 to 5, in steps of 0.1.)"
      )
    }
    if dimension == .rater {
      return Bilingual(
        zh: "（每票份量不同的表决，票面用等次，在表中写：每票载明“持股数”，从1到100000，每档1。）",
        en:
          " (where ballots weigh differently, use levels and write on the form: Each ballot states \"持股数\", from 1 to 100000, in steps of 1.)"
      )
    }
    guard dimension.isListed else { return Bilingual(same: "") }
    return Bilingual(
      zh: "（或在各\(dimension.name.chinese)后写权重，如：权重50%）",
      en: " (or give the \(dimension.plural) weights, such as: weight 50%)")
  }

  /// - Parameter categories: those of whose units it is not said what the members weigh.
  func noWeightsOfCategories(
    _ categories: [Name], _ dimension: Dimension, _ spot: Spot
  ) -> Diagnostic {
    let words = dimension.name
    let names = Bilingual(
      zh: categories.map { "“\($0.text)”" }.joined(separator: "、"),
      en: categories.map { "\"\($0.text)\"" }.joined(separator: ", "))
    return Diagnostic(
      .weightsIncomplete, zh: "没有规定类别\(names.chinese)的\(words.chinese)权重，不能取加权平均。",
      en: "It is not said what the \(dimension.plural) weigh for category \(names.english).",
      at: spot,
      help: [
        Bilingual(
          zh:
            "请在表中加：类别\(names.chinese)的\(words.chinese)权重：“…”为…%；“…”为…%。（或在各\(words.chinese)后写其余类别共用的权重，如：权重50%）",
          en:
            "Add to the form: Category \(names.english), \(words.english) weights: \"…\" …%; \"…\" …%. (or give the \(dimension.plural) the weights of all other categories, such as: weight 50%)"
        )
      ])
  }

  func weightsUnused(_ collapse: Collapse, _ dimension: Dimension, _ spot: Spot) -> Diagnostic {
    let average = collapse.average
    let name = dimension.name
    return Diagnostic(
      .warning, .weightsUnused,
      Bilingual(
        zh: "\(name.chinese)有权重，这一步却“\(average.words.chinese)”，权重不起作用。",
        en:
          "The \(dimension.plural) have weights, but this step says \"\(average.words.english)\"; the weights do nothing."
      ),
      at: spot,
      cause: weightsSpot(of: dimension).map {
        Diagnostic.Cause(Bilingual(zh: "权重", en: "the weights"), at: $0.place)
      },
      help: [
        leavesMembersOut(dimension)
          ? Bilingual(
            zh: "请写：取加权平均。（类别的权重只用来写明有哪些\(name.chinese)的，各\(name.chinese)写相同的权重）",
            en:
              "Write: weighted mean. (where the weights by category only say which \(dimension.plural) there are, give all of them the same weight)"
          )
          : Bilingual(
            zh: "请写：取加权平均。（或删去各\(name.chinese)的权重）",
            en: "Write: weighted mean. (or delete the weights of the \(dimension.plural))")
      ])
  }

  private func weightsSpot(of dimension: Dimension) -> Spot? {
    dimension == .suggestion
      ? form?.suggestionWeightsSpot ?? form?.factor?.spot
      : form?.categoryWeights.first { $0.value.dimension == dimension }?.spot
        ?? form?.members(of: dimension).first?.spot
  }

  func zeroWeightSharedOut(_ dimension: Dimension, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .weightsIncomplete, zh: "有的\(dimension.name.chinese)权重为0%：只有它有分时，权重无从分摊。",
      en:
        "A \(dimension.name.english) weighs 0%: when it alone has a value, there is no weight to share out.",
      at: spot,
      help: [
        Bilingual(
          zh: "请写：部分空缺停止计票；或不给0%的权重。",
          en: "Write: part empty refuse; or give no \(dimension.name.english) a weight of 0%.")
      ])
  }

  func sumSharesNothing(_ collapse: Collapse, _ spot: Spot) -> Diagnostic {
    let choices = choicesOfPartEmpty(collapse.single ?? .criterion, collapse.average)
    let others = Bilingual.alternatives(Array(choices[1...]))
    return Diagnostic(
      .weightsIncomplete, zh: "求和没有权重，不能“权重按比例分摊”。",
      en: "A sum has no weights, so nothing can be shared out.", at: spot,
      help: [
        Bilingual(
          zh: "请写：\(choices[0].chinese)。（或：\(others.chinese)）",
          en: "Write: \(choices[0].english). (or: \(others.english))")
      ])
  }

  /// What is left out of a weighted mean leaves its weight to somebody, or to nobody.
  func weightsLeftOpen(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .partEmptyNotRuled, zh: "空缺的不计，它的权重归谁未规定。",
      en: "What is absent is left out, but it is not said what becomes of its weight.", at: spot,
      help: [
        Bilingual(
          zh: "请写：部分空缺权重按比例分摊。（或：部分空缺计为\(zero.chinese)）",
          en:
            "Write: part empty shares out weight. (or: part empty counts as \(zero.english))")
      ])
  }
}

extension Diagnostic {
  static func gapCannotOccur(_ what: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .gapCannotOccur,
      Bilingual(
        zh: "这一步不会出现“\(what.chinese)”，这几个字没有作用，可以删去。",
        en: "Nothing can be \"\(what.english)\" at this step; the words do nothing and can go."),
      at: spot)
  }
}

extension ValueKind {
  /// Nothing, as it is written among values of this kind.
  var zero: Bilingual { Amount(.zero, amountKind).text }
}
