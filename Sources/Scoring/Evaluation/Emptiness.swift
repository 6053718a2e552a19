public import Diagnostics
public import RubricModel

/// Why a step has nothing to combine.
public enum Emptiness: Hashable, Sendable {
  /// No mark counts, or no earlier step gives a value.
  case nothing
  /// Fewer valid marks than the rubric asks for, or more.
  case tooFew(valid: Int, due: CountBound)
  /// Trimming drops all of so many values.
  case allDropped(Int)
  /// Everything there weighs nothing.
  case noWeight
  /// The number to divide by is 0.
  case zeroDivisor
  /// The line that a distance is a share of is 0, or below it.
  case lineNotAboveZero
  /// All units are equal, so that none is higher than another.
  case allEqual
  /// A term of the sum has no value.
  case noTerm(Bilingual)
}

extension Emptiness {
  /// What a working says before it says what becomes of the gap.
  var prefix: Bilingual {
    switch self {
    case .nothing: Bilingual(same: "")
    case .tooFew(let valid, let due):
      Bilingual(
        zh: "有效分\(valid)个（须\(due.text.chinese)个），",
        en: "\(EnglishCount.text(valid, "valid mark")), \(due.text.english) due: ")
    case .allDropped(let number):
      Bilingual(
        zh: "\(number)个分全部去掉，", en: "\(EnglishCount.text(number, "value")) dropped, none left: ")
    case .noWeight: Bilingual(zh: "权重都是0，", en: "everything weighs 0: ")
    case .zeroDivisor: Bilingual(zh: "除数为0，", en: "divided by 0: ")
    case .lineNotAboveZero:
      Bilingual(zh: "作比较的数不大于0，", en: "what it is compared with is not above 0: ")
    case .allEqual: Bilingual(zh: "各单位全部相同，", en: "all units are equal: ")
    case .noTerm(let name):
      Bilingual(zh: "“\(name.chinese)”没有值，", en: "\"\(name.english)\" has no value: ")
    }
  }

  /// The word of the rubric for what the gap counts as; behind `all equal` there is none.
  var gap: Bilingual {
    self == .allEqual ? Bilingual(same: "") : Bilingual(zh: "空缺", en: "empty ")
  }

  /// As a sentence of its own: what is there, and that it makes no value.
  func headline(_ subject: Bilingual, _ name: Name) -> Bilingual {
    let stops = Bilingual(
      zh: "“\(name[.chinese])”无数可算，办法规定停止计票。",
      en: "so \"\(name[.english])\" has no value; the rubric says that this stops the count.")
    let (zh, en) = (subject.chinese, subject.english)
    let what =
      switch self {
      case .nothing: Bilingual(zh: "\(zh)没有一格计入，", en: "No cell counts for \(en), ")
      case .tooFew(let valid, let due):
        Bilingual(
          zh: "\(zh)有效分\(valid)个，办法要求\(due.text.chinese)个，",
          en:
            "The rubric asks for \(due.text.english) valid marks, and \(valid) \(valid == 1 ? "is" : "are") there for \(en), "
        )
      case .allDropped(let number):
        Bilingual(
          zh: "\(zh)的\(number)个分全部去掉，",
          en: number == 1
            ? "The only value for \(en) is dropped, "
            : "All \(number) values for \(en) are dropped, ")
      case .noWeight:
        Bilingual(zh: "\(zh)计入的各项权重都是0，", en: "Everything that counts for \(en) weighs 0, ")
      case .zeroDivisor: Bilingual(zh: "\(zh)除数为0，", en: "The divisor of \(en) is 0, ")
      case .lineNotAboveZero:
        Bilingual(
          zh: "\(zh)作比较的数不大于0，算不出百分之几，",
          en: "What \(en) is compared with is not above 0, and nothing is a share of that, ")
      case .allEqual:
        Bilingual(
          zh: "\(zh)与所比的单位全部相同，没有高低之差，",
          en: "\(en) and all units that it is compared with are equal, ")
      case .noTerm(let term):
        Bilingual(
          zh: "\(zh)没有“\(term.chinese)”，", en: "There is no \"\(term.english)\" for \(en), ")
      }
    return Bilingual(zh: what.chinese + stops.chinese, en: what.english + stops.english)
  }
}
