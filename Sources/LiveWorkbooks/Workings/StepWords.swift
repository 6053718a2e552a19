import Diagnostics
import ExactArithmetic
import RubricModel
import Rules

extension PlacedStep {
  /// The step in words, without its values: `第四条第（一）项　汇总各评分人取平均分`.
  func heading(in rubric: Rubric, _ form: Form?) -> Bilingual {
    let place = spot.citation?.text ?? Bilingual(same: "")
    let words = step.words(in: rubric, form)
    return Bilingual(
      zh: place.chinese + "　" + words.chinese, en: place.english + ": " + words.english)
  }
}

extension Step {
  fileprivate func words(in rubric: Rubric, _ form: Form?) -> Bilingual {
    switch self {
    case .scale(.shared(let index)):
      rubric.sharedNumbers[index].mention.behind(Bilingual(zh: "乘以", en: "times "))
    case .collapse(let collapse): collapse.words(form)
    case .share(let share): share.words(form)
    case .count: Bilingual(zh: "计数", en: "count")
    case .multiply(let amount):
      Bilingual(zh: "乘以\(amount.text.chinese)", en: "times \(amount.text.english)")
    case .multiplyMember(_, _, .constant(let amount)):
      Bilingual(zh: "该项乘以\(amount.text.chinese)", en: "that one times \(amount.text.english)")
    case .multiplyMember: Bilingual(zh: "该项乘以另一项得分", en: "that one times another score")
    case .scale: Bilingual(zh: "乘以另一项得分", en: "times another score")
    case .add(let term):
      term.isSubtracted ? Bilingual(zh: "减去", en: "minus") : Bilingual(zh: "加上", en: "plus")
    case .divide(let division): division.words(in: rubric)
    case .forEach(let each):
      Bilingual(
        zh: "每件\(each.isSubtracted ? "减" : "加")\(each.points.shortestText())分",
        en: "for each \(each.isSubtracted ? "minus" : "plus") \(each.points.shortestText()) points")
    case .addDistance(let distance): distance.words
    case .replace(let bound, let amount):
      Bilingual(
        zh: "\(bound.text.chinese)的计为\(amount.text.chinese)",
        en: "\(bound.text.english) counts as \(amount.text.english)")
    case .limit(let limit):
      limit.isUpper
        ? Bilingual(zh: "不超过上限", en: "at most a limit")
        : Bilingual(zh: "不低于下限", en: "at least a limit")
    case .asNumber: Bilingual(zh: "化为小数", en: "as plain number")
    case .downToZero: Bilingual(zh: "扣完为止", en: "down to zero")
    case .lookUp(let lookUp): lookUp.words(in: rubric)
    case .takeRank(let rank):
      rank.isShare
        ? Bilingual(zh: "取名次占单位数", en: "rank out of number of units")
        : Bilingual(zh: "取名次", en: "rank")
    case .relativeToBest: Bilingual(zh: "与最高单位之比", en: "ratio to the best unit")
    case .ratioOfLowest: Bilingual(zh: "最低单位与本单位之比", en: "ratio of the lowest unit")
    case .rangeShare(let share):
      share.isBelowHighest
        ? Bilingual(zh: "与最高单位之差占高低之差的比例", en: "share of the range below the highest unit")
        : Bilingual(zh: "与最低单位之差占高低之差的比例", en: "share of the range above the lowest unit")
    case .round(let rounding):
      Bilingual(
        zh: "\(rounding.mode.words.chinese)，\(rounding.extent.chinese)",
        en: "\(rounding.mode.words.english), \(rounding.extent.english)")
    case .keepExact: Bilingual(zh: "不修约", en: "no rounding")
    }
  }
}

extension Division {
  /// With the number of the meeting that it divides by.
  fileprivate func words(in rubric: Rubric) -> Bilingual {
    guard case .operand(.shared(let index)) = divisor else {
      return Bilingual(zh: "除以", en: "divided by")
    }
    return rubric.sharedNumbers[index].mention.behind(Bilingual(zh: "除以", en: "divided by "))
  }
}

extension Bilingual {
  fileprivate func behind(_ words: Bilingual) -> Bilingual {
    Bilingual(zh: words.chinese + chinese, en: words.english + english)
  }
}

extension MarkShare {
  fileprivate func words(_ form: Form?) -> Bilingual {
    let due = quorum.asHeading.behind(ownQuorums.words(form))
    return Bilingual(
      zh: "\(due.chinese)占\(base.name.chinese)的比率",
      en: "\(due.english)share of \(base.name.english)")
  }
}

extension CountBound? {
  /// How many valid marks are due; nothing where no number is.
  fileprivate var asHeading: Bilingual {
    map { Bilingual(zh: "（有效分\($0.text.chinese)个时）", en: "\($0.text.english) valid marks: ") }
      ?? Bilingual(same: "")
  }
}

extension [OwnQuorum] {
  /// `（组别“服务对象”有效分至少20个时）`.
  fileprivate func words(_ form: Form?) -> Bilingual {
    guard let form else { return Bilingual(same: "") }
    let parts = map { quorum -> Bilingual in
      let (dimension, bound) = (quorum.dimension.name, quorum.bound.text)
      let member = form.members(of: quorum.dimension)[quorum.member].name.quoted
      return Bilingual(
        zh: "（\(dimension.chinese)\(member.chinese)有效分\(bound.chinese)个时）",
        en: "\(dimension.english) \(member.english) \(bound.english) valid marks: ")
    }
    return .joined(parts, by: Bilingual(same: ""))
  }
}

extension Collapse {
  fileprivate func words(_ form: Form?) -> Bilingual {
    let own = ownQuorums.words(form)
    return Bilingual(
      zh: phrase.chinese + own.chinese + chosen.chinese + average.words.chinese,
      en: phrase.english + ", " + own.english + chosen.english + average.words.english)
  }

  private var chosen: Bilingual {
    switch selection {
    case .trim(let trimming):
      Bilingual(zh: "去掉最高、最低后", en: "trimmed ").behind(trimming.quorum.asHeading)
    case .closest: Bilingual(zh: "留最接近的", en: "closest ")
    case .outliers(let outliers):
      Bilingual(
        zh: "去掉\(outliers.phrase.chinese)，", en: "without \(outliers.phrase.english), "
      ).behind(outliers.condition.asHeading).behind(outliers.quorum.asHeading)
    case .best(let best):
      best.isHighest
        ? Bilingual(zh: "只留\(best.number)个最高的", en: "\(best.number) highest ")
        : Bilingual(zh: "只留\(best.number)个最低的", en: "\(best.number) lowest ")
    case .enough(let bound): Optional(bound).asHeading
    case nil: Bilingual(same: "")
    }
  }
}

extension TableLookUp {
  fileprivate func words(in rubric: Rubric) -> Bilingual {
    let name = rubric.tables[table].name
    return Bilingual(zh: "查“\(name[.chinese])”", en: "in \"\(name[.english])\"")
  }
}

extension DistancePoints {
  fileprivate var words: Bilingual {
    let (each, points) = (each.text, points.shortestText())
    return Bilingual(
      zh: "每\(isBelow ? "低" : "超过")\(each.chinese)\(isSubtracted ? "减" : "加")\(points)分",
      en: "for each \(each.english) \(isBelow ? "below" : "above") "
        + "\(isSubtracted ? "minus" : "plus") \(points) points")
  }
}
