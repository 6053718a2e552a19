import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

/// What the ladder typer says about dimensions, kinds and rounding.
extension LadderTyper {
  func dimensionLeft(_ dimension: Dimension, _ spot: Spot) -> Diagnostic {
    let choices = proposal(for: dimension)
    // A sum over members found in the data has no bound.
    let others = Average.all.filter {
      !$0.isWeighted && $0 != .plainMean && ($0.staysWithinMembers || dimension.isListed)
        && ($0.picks == nil || dimension == .round) && !$0.countsAbstentions
    }
    let list = Bilingual.alternatives(others.map(\.words))
    return Diagnostic(
      .dimensionLeft,
      zh: "得分仍按\(dimension.name.chinese)各不相同，尚未说明怎样合成一个数。",
      en:
        "The score still differs by \(dimension.name.english): it is not said how these become one number.",
      at: spot,
      help: [
        Bilingual(
          zh: "请加一步：\(dimension.phrase.chinese)\(choices.chinese)。（或：\(list.chinese)）",
          en:
            "Add a step: \(dimension.phrase.english), \(choices.english). (or: \(list.english))"
        )
      ])
  }

  /// A step for the dimension that is right as it stands.
  private func proposal(for dimension: Dimension) -> Bilingual {
    let isWeighted =
      form.map { form in
        form.members(of: dimension).contains { $0.weight != nil }
          || form.categoryWeights.contains { $0.value.dimension == dimension }
      } ?? false
    let average =
      isWeighted
      ? Bilingual(zh: "取加权平均", en: "weighted mean") : Bilingual(zh: "取平均分", en: "plain mean")
    let empty = Bilingual(zh: "，空缺停止计票", en: ", empty refuse")
    let partEmpty = Bilingual(zh: "，部分空缺停止计票", en: ", part empty refuse")
    var clauses = [average]
    if !dimension.isListed || type.mayBeAbsent { clauses.append(empty) }
    let mayBePartEmpty = (form?.members(of: dimension).count ?? 0) > 1
    if dimension.isListed, type.mayBeAbsent, mayBePartEmpty { clauses.append(partEmpty) }
    return Bilingual(
      zh: clauses.map(\.chinese).joined(), en: clauses.map(\.english).joined())
  }

  /// Of a form whose line cannot stand there it is told that.
  mutating func reportUnknown(_ dimension: Dimension, at spot: Spot) {
    let isRefused =
      form.map { $0.memberSpots[dimension] != nil && !$0.dimensions.contains(dimension) } ?? false
    if !isRefused { report(dimensionUnknown(dimension, spot)) }
  }

  private func dimensionUnknown(_ dimension: Dimension, _ spot: Spot) -> Diagnostic {
    guard let form else {
      return Diagnostic(
        .dimensionUnknown, zh: "这里每个单位已是一个数，不再分\(dimension.name.chinese)，这一步多余。",
        en:
          "Each unit has one number here, no longer one per \(dimension.name.english); this step is not needed.",
        at: spot)
    }
    if form.dimensions.contains(dimension) {
      return Diagnostic(
        .dimensionUnknown, zh: "各\(dimension.name.chinese)的分前面已经合成一个数，这一步多余。",
        en:
          "An earlier step has made one number out of those of each \(dimension.name.english); this step is not needed.",
        at: spot)
    }
    return Diagnostic(
      .dimensionUnknown, zh: "“\(form.name.text)”不分\(dimension.name.chinese)，这一步多余。",
      en: "\"\(form.name.text)\" has no \(dimension.name.english); this step is not needed.",
      at: spot,
      cause: Diagnostic.Cause(
        Bilingual(zh: "“\(form.name.text)”", en: "\"\(form.name.text)\""), at: form.spot.place))
  }

  func levelNotNumber(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .levelNotNumber, zh: "票面等次没有折算值，不能计算。",
      en: "The levels have no value and cannot be calculated with.",
      at: spot,
      help: [
        Bilingual(
          zh: "请给每个等次折算值，如：“满意”为100%。", en: "Give every level a value, such as: \"满意\" 100%.")
      ])
  }

  func kindsMixed(_ amount: Amount, _ spot: Spot) -> Diagnostic {
    .kindsMixed(amount, among: type.kind, spot)
  }

  func rateTimesNumber(_ amount: Amount, _ spot: Spot) -> Diagnostic {
    let number = amount.value.shortestText()
    return Diagnostic(
      .kindsMixed, zh: "比率乘以\(number)仍是比率，不是得分。",
      en: "A share times \(number) is still a share, not points.",
      at: spot,
      help: [Bilingual(zh: "请写：乘以\(number)分。", en: "Write: times \(number) points.")])
  }

  func rateNotScore(_ spot: Spot) -> Diagnostic {
    var maximum = "100"
    if case .component(let points) = quantity.role { maximum = points.shortestText() }
    return Diagnostic(
      .kindsMixed, zh: "各步得出的是比率，不是得分。", en: "The steps give a share, not points.", at: spot,
      help: [
        Bilingual(
          zh: "修约之前请加一步：乘以\(maximum)分。",
          en: "Add a step before the rounding: times \(maximum) points.")
      ])
  }

  func roundingNotSaid(_ spot: Spot) -> Diagnostic {
    let others = RoundingMode.all.filter { $0 != .halfUp }.map(\.words)
    let list = Bilingual.alternatives(others + [Keyword.noRounding.spelling])
    return Diagnostic(
      .roundingNotSaid, zh: "未规定修约。", en: "Rounding is not said.", at: spot,
      help: [
        Bilingual(
          zh: "最后一步请写：四舍五入，保留2位小数。（或：\(list.chinese)）",
          en:
            "End with: round half up, keep 2 places. (or: \(list.english))"
        )
      ])
  }

  func stepsAfterEnd(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepsAfterEnd, zh: "“不修约”只能是最后一步。", en: "\"no rounding\" can only be the last step.",
      at: spot,
      help: [Bilingual(zh: "请删去这一步，或把它移到最后。", en: "Delete this step or put it last.")])
  }

  func roundedToNothing(_ spot: Spot) -> Diagnostic {
    let sample = Amount(Rational(1, over: type.kind == .share ? 20 : 2), type.kind.amountKind).text
    return Diagnostic(
      .stepUnfit, zh: "修约的每档应大于0。", en: "The steps to round to have to be larger than 0.",
      at: spot,
      help: [
        Bilingual(
          zh: "请写，如：四舍五入，每档\(sample.chinese)。",
          en: "Write, for instance: round half up, in steps of \(sample.english).")
      ])
  }

  func placesTooMany(_ rounding: Rounding, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .placesTooMany, zh: "保留\(rounding.places)位太多，最多\(Self.mostPlaces)位。",
      en: "\(rounding.places) places are too many; at most \(Self.mostPlaces).", at: spot)
  }
}

extension Diagnostic {
  /// - Parameter kind: of the values that the amount stands for or with.
  static func kindsMixed(_ amount: Amount, among kind: ValueKind, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .kindsMixed,
      zh: "这里是\(kind.name.chinese)，不能计为\(amount.text.chinese)。",
      en:
        "The values here are \(kind == .share ? "shares" : kind == .number ? "numbers" : "points") and cannot count as \(amount.text.english).",
      at: spot,
      help: [
        Bilingual(
          zh: kind == .share
            ? "请写百分比，如：\(kind.zero.chinese)。"
            : kind == .number ? "请只写数，如：\(kind.zero.chinese)。" : "请写分，如：\(kind.zero.chinese)。",
          en: kind == .share
            ? "Write a percentage, such as: \(kind.zero.english)."
            : kind == .number
              ? "Write a bare number, such as: \(kind.zero.english)."
              : "Write points, such as: \(kind.zero.english).")
      ])
  }
}
