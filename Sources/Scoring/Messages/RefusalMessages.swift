import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel

/// What stops a ladder, in words.
extension Diagnostic {
  static func refused(
    _ refusal: LadderEvaluator.Refusal, _ subject: RefusalSubject, of quantity: Quantity
  ) -> Diagnostic {
    Diagnostic(
      .error, refusal.reason.code.rawValue,
      refusal.reason.headline(subject.text, quantity.name, of: refusal.step),
      at: subject.place(of: refusal),
      cause: Cause(
        Bilingual(
          zh: refusal.step.spot.citation?.text.chinese ?? "办法",
          en: refusal.step.spot.citation?.text.english ?? "the rubric"),
        at: refusal.step.spot.place),
      help: [refusal.reason.help])
  }

  static func undecided(
    _ problem: ConditionTest.Problem, _ list: Name, _ spot: Spot, _ unit: Name
  ) -> Diagnostic {
    let reason =
      switch problem {
      case .baseNotGiven(let base):
        Bilingual(
          zh: "会议情况中没有写\(base.name.chinese)", en: "the session does not give \(base.name.english)")
      case .baseIsZero(let base):
        Bilingual(zh: "\(base.name.chinese)为0", en: "\(base.name.english) is 0")
      case .moreThanBase(let number, let base, let total):
        Bilingual(
          zh: "有\(number)个，多于\(base.name.chinese)\(total)",
          en: "there are \(number), more than \(base.name.english), \(total)")
      case .noValue: Bilingual(zh: "要比较的数没有值", en: "what is compared has no value")
      }
    return Diagnostic(
      .error, ScoringCode.gradeUndecided.rawValue,
      Bilingual(
        zh: "“\(unit[.chinese])”的“\(list[.chinese])”无法判定：\(reason.chinese)。",
        en:
          "\"\(list[.english])\" of \"\(unit[.english])\" cannot be decided: \(reason.english)."
      ),
      at: spot.place, citation: spot.citation)
  }

  static func quotaTied(
    _ units: [Name], _ grade: Name, _ list: Name, at spot: Spot
  ) -> Diagnostic {
    let names = Bilingual.list(
      units.map { Bilingual(zh: "“\($0[.chinese])”", en: "\"\($0[.english])\"") })
    return Diagnostic(
      .error, ScoringCode.gradeUndecided.rawValue,
      Bilingual(
        zh: "\(names.chinese)名次相同，“\(list[.chinese])”的“\(grade[.chinese])”名额不够，办法规定停止计票。",
        en:
          "\(names.english) have the same rank and there are fewer places for \"\(grade[.english])\" of \"\(list[.english])\"; the rubric says that this stops the count."
      ),
      at: spot.place, citation: spot.citation)
  }
}

extension LadderEvaluator.Refusal.Reason {
  fileprivate var code: ScoringCode {
    switch self {
    case .empty: .noValue
    case .onlySome: .partValue
    case .baseNotGiven: .baseNotGiven
    case .moreThanBase: .moreThanBase
    case .divisorIsZero: .divisorIsZero
    case .bestIsZero, .lowestIsZero: .bestIsZero
    case .outsideTable: .outsideTable
    case .placeShared: .tieRefused
    }
  }

  fileprivate func headline(_ subject: Bilingual, _ name: Name, of step: PlacedStep) -> Bilingual {
    let (zh, en) = (subject.chinese, subject.english)
    switch self {
    case .onlySome:
      var members = Bilingual(zh: "成员", en: "members")
      if case .collapse(let collapse) = step.step {
        members = Bilingual(
          zh: collapse.dimensions[0].name.chinese, en: collapse.dimensions[0].plural)
      }
      return Bilingual(
        zh: "\(zh)只有部分\(members.chinese)有分，“\(name[.chinese])”算不全，办法规定停止计票。",
        en:
          "Only some of the \(members.english) have a value for \(en), so \"\(name[.english])\" is incomplete; the rubric says that this stops the count."
      )
    case .empty(let why): return why.headline(subject, name)
    case .baseNotGiven(let base):
      return Bilingual(
        zh: "“\(name[.chinese])”要用\(base.name.chinese)，会议情况和\(zh)一行中都没有写。",
        en:
          "\"\(name[.english])\" needs \(base.name.english), which neither the session nor the row of \(en) gives."
      )
    case .moreThanBase(let number, let base, let total):
      return Bilingual(
        zh: "\(zh)有\(number)个，多于\(base.name.chinese)\(total)，“\(name[.chinese])”会超过100%。",
        en:
          "There are \(number) for \(en), more than \(base.name.english) (\(total)): \"\(name[.english])\" would be above 100%."
      )
    case .divisorIsZero:
      return Bilingual(
        zh: "\(zh)的除数为0，“\(name[.chinese])”无数可算，办法规定停止计票。",
        en:
          "The divisor of \(en) is 0, so \"\(name[.english])\" has no value; the rubric says that this stops the count."
      )
    case .bestIsZero:
      return Bilingual(
        zh: "最高单位为0，“\(name[.chinese])”无法折算为与最高单位之比。",
        en: "The best unit has 0, so nothing can be taken relative to it in \"\(name[.english])\".")
    case .lowestIsZero:
      return Bilingual(
        zh: "最低单位为0，“\(name[.chinese])”无法折算为最低单位与本单位之比。",
        en:
          "The lowest unit has 0, so no unit can be compared with it in \"\(name[.english])\".")
    case .placeShared(let place, let count):
      return Bilingual(
        zh: "\(zh)同居第\(place)名，共\(count)个，“\(name[.chinese])”无法按名次计，办法规定停止计票。",
        en:
          "\(en) shares place \(place), \(count) in all, so \"\(name[.english])\" cannot go by places; the rubric says that this stops the count."
      )
    case .outsideTable(let value):
      let number = value.shortestText()
      return Bilingual(
        zh: "\(zh)的\(number)不在表内，“\(name[.chinese])”无数可查，办法规定停止计票。",
        en:
          "\(number) of \(en) is outside the table of \"\(name[.english])\"; the rubric says that this stops the count."
      )
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .baseNotGiven(let base):
      Bilingual(
        zh: "请在会议文件中写：\(base.name.chinese)…，有几种票的写\(base.name.chinese)“票名”…。（或在计票表中加一列）",
        en:
          "Write in the session: \(base.name.english) …; where there are several forms: \(base.name.english) \"form\" … . (or add a column to the tally)"
      )
    case .bestIsZero, .lowestIsZero:
      Bilingual(
        zh: "请核对原件。办法可以事先规定，如：折算为与最高单位之比，空缺计为0%。",
        en:
          "Check the original. The rubric can rule it beforehand: relative to best, empty counts as 0%."
      )
    default:
      .compareWithOriginal
    }
  }
}
