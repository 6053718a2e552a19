public import Diagnostics
import ExactArithmetic
public import RubricModel
import Rules

extension DerivationLine {
  /// The line in words, with the article that says it: `第四条第（一）项　取平均分：74.5、76＝75.25`.
  public func text(of quantity: Quantity, in rubric: Rubric) -> Bilingual {
    let spot = step.map { quantity.ladder[$0].spot } ?? quantity.spot
    let place = spot.citation?.text ?? Bilingual(same: "")
    let working = working.text(in: rubric)
    let value = result.map { $0.shortestText() }
    return Bilingual(
      zh: place.chinese + "　" + working.chinese + (value.map { "＝" + $0 } ?? ""),
      en: place.english + ": " + working.english + (value.map { " = " + $0 } ?? ""))
  }
}

extension DerivationLine.Working {
  fileprivate func text(in rubric: Rubric) -> Bilingual {
    switch self {
    case .combined(let average, let members):
      return Self.labelled(average.words, Self.list(members))
    case .selected(let average, let kept, let dropped):
      let left = Self.list(dropped)
      let words = Bilingual(
        zh: average.words.chinese + (dropped.isEmpty ? "" : "（去掉\(left.chinese)）"),
        en: average.words.english + (dropped.isEmpty ? "" : " (dropped \(left.english))"))
      return Self.labelled(words, Self.list(kept))
    case .picked(let average, let marks, let all):
      return Bilingual(
        zh: "\(average.words.chinese)：\(all)格中的\(marks)格",
        en: "\(average.words.english): \(marks) of \(all) cells")
    case .emptyCounted(let amount):
      return Bilingual(
        zh: "空缺计为\(amount.text.chinese)", en: "empty counts as \(amount.text.english)")
    case .emptyLeftOut: return Bilingual(zh: "空缺不计", en: "empty, left out")
    case .share(let share):
      return Bilingual(
        zh: "\(share.numerator)÷\(share.denominator)（\(share.base.name.chinese)）",
        en: "\(share.numerator) / \(share.denominator) (\(share.base.name.english))")
    case .counted(let number):
      return Bilingual(zh: "计数\(number)", en: "a count of \(number)")
    default: return reckoning(in: rubric)
    }
  }

  private func reckoning(in rubric: Rubric) -> Bilingual {
    switch self {
    case .multiplied(let value, let amount):
      return Self.joined(value, "×", amount.text)
    case .divided(let value, let divisor):
      return Self.joined(value, "÷", Bilingual(same: divisor.shortestText()))
    case .scaled(let value, let factor):
      return Self.joined(value, "×", Bilingual(same: factor.shortestText()))
    case .limited(let value, let bound, let isUpper):
      let (value, bound) = (value.shortestText(), bound.shortestText())
      return Bilingual(
        zh: "\(value)\(isUpper ? "超过" : "低于")\(bound)，计为\(bound)",
        en: "\(value) is \(isUpper ? "more than" : "below") \(bound), counts as \(bound)")
    case .forEach(let value, let each, let number, let points):
      let sign = each.isSubtracted ? "−" : "+"
      return Self.joined(
        value, sign,
        Bilingual(
          zh: "\(points.shortestText())（\(number.shortestText())件）",
          en: "\(points.shortestText()) (for \(number.shortestText()))"))
    case .replaced(let value, let bound, let amount):
      return Bilingual(
        zh: "\(value.shortestText())\(bound.text.chinese)，计为\(amount.text.chinese)",
        en: "\(value.shortestText()) is \(bound.text.english), counts as \(amount.text.english)")
    case .unchanged(let value), .kept(let value): return Bilingual(same: value.shortestText())
    case .raisedToZero(let value):
      return Bilingual(
        zh: "\(value.shortestText())扣完为止", en: "\(value.shortestText()), down to zero")
    case .lookedUp(let value, let table):
      let name = rubric.tables[table].name
      return Bilingual(
        zh: "\(value.shortestText())查“\(name[.chinese])”",
        en: "\(value.shortestText()) in \"\(name[.english])\"")
    case .placed(let value, let place, let sharedBy, let table):
      let name = rubric.tables[table].name
      return Bilingual(
        zh: "\(value.shortestText())列第\(place)名" + (sharedBy > 1 ? "（\(sharedBy)个单位并列）" : "")
          + "，查“\(name[.chinese])”",
        en: "\(value.shortestText()) is at place \(place)"
          + (sharedBy > 1 ? " (\(sharedBy) units)" : "")
          + " in \"\(name[.english])\"")
    case .compared(let value, let best):
      return Self.joined(value, "÷", Bilingual(same: best.shortestText()))
    case .rounded(let value, let rounding):
      return Bilingual(
        zh: "\(value.shortestText())\(rounding.mode.words.chinese)，保留\(rounding.places)位",
        en: "\(value.shortestText()), \(rounding.mode.words.english), \(rounding.places) places")
    case .added(let terms):
      let sum = terms.enumerated().map { Self.text(of: $1, isFirst: $0 == 0) }
      return Bilingual(same: sum.joined(separator: " "))
    case .joined(let value, let term):
      return Bilingual(same: value.shortestText() + " " + Self.text(of: term, isFirst: false))
    default: return Bilingual(same: "")
    }
  }

  private static func labelled(_ label: Bilingual, _ text: Bilingual) -> Bilingual {
    Bilingual(
      zh: label.chinese + "：" + text.chinese, en: label.english + ": " + text.english)
  }

  private static func joined(_ value: Rational, _ sign: String, _ other: Bilingual) -> Bilingual {
    let left = value.shortestText() + " " + sign + " "
    return Bilingual(zh: left + other.chinese, en: left + other.english)
  }

  /// The members with how often each occurs and its weight, the first ones of very many.
  private static func list(_ members: [AverageMember]) -> Bilingual {
    let texts = members.prefix(mostMembers).map { member in
      member.value.shortestText() + (member.count > 1 ? "×\(member.count)" : "")
        + (member.weight == .one ? "" : "×" + Amount(member.weight, .share).text.english)
    }
    let more = members.count > mostMembers ? ["…"] : []
    return Bilingual(
      zh: (texts + more).joined(separator: "、"), en: (texts + more).joined(separator: ", "))
  }

  /// More distinct values than anybody adds up by hand.
  private static let mostMembers = 40

  private static func text(of term: DerivationLine.AddedTerm, isFirst: Bool) -> String {
    let sign = term.isSubtracted ? "− " : isFirst ? "" : "+ "
    let factor = term.factor == .one ? "" : " × " + term.factor.shortestText()
    return sign + term.value.shortestText() + factor
  }
}
