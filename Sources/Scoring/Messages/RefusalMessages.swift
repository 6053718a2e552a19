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
      cause: rule(at: refusal.step.spot), help: [refusal.reason.help])
  }

  private static func rule(at spot: Spot) -> Cause {
    Cause(
      spot.citation?.text ?? Bilingual(zh: "办法", en: "the rubric"), at: spot.place)
  }

  /// - Parameter index: of the unit.
  static func undecided(
    _ problem: ConditionTest.Problem, _ list: Name, _ spot: Spot, _ index: Int, in count: Count
  ) -> Diagnostic {
    let (reason, unit) = (problem.words(in: count.rubric), count.units[index].name)
    let row = problem.place(ofUnit: index, in: count)
    return Diagnostic(
      .error, ScoringCode.gradeUndecided.rawValue,
      Bilingual(
        zh: "“\(unit[.chinese])”的“\(list[.chinese])”无法判定：\(reason.chinese)。",
        en:
          "\"\(list[.english])\" of \"\(unit[.english])\" cannot be decided: \(reason.english)."
      ),
      at: row ?? spot.place, citation: row == nil ? spot.citation : nil,
      cause: row.map { _ in rule(at: spot) }, help: problem.help(in: count.rubric))
  }

  static func quotaTied(
    _ units: [Name], _ gives: GivenGrade, _ list: Name, at spot: Spot
  ) -> Diagnostic {
    let names = Bilingual.list(
      units.map(\.quoted))
    return Diagnostic(
      .error, ScoringCode.gradeUndecided.rawValue,
      Bilingual(
        zh: "\(names.chinese)名次相同，“\(list[.chinese])”的\(gives.words.chinese)名额不够，办法规定停止计票。",
        en:
          "\(names.english) have the same rank and there are fewer places for \(gives.words.english) of \"\(list[.english])\"; the rubric says that this stops the count."
      ),
      at: spot.place, citation: spot.citation,
      help: [
        Bilingual(
          zh: "谁得这个等次须由会议决定；把决定的依据写入排名的同分比较。",
          en:
            "The committee has to decide who has it; write what it decides by into the tie-breaks of the ranking."
        )
      ])
  }
}

extension Diagnostic {
  /// The units that share a quota do not agree how many places it has.
  ///
  /// - Parameters:
  ///   - units: two of them with what each says.
  ///   - category: whose quota it is; nil where one is for all.
  static func placesDiffer(
    _ figure: Bilingual, _ units: [(unit: Name, places: Rational)], of category: String?,
    _ gives: GivenGrade, _ list: Name, at spot: Spot
  ) -> Diagnostic {
    let told = units.map { unit, places in
      let number = places.shortestText()
      return Bilingual(
        zh: unit.quoted.chinese + number + "个", en: unit.quoted.english + " \(number)")
    }
    let what = gives.words
    let each = Bilingual(
      zh: told.map(\.chinese).joined(separator: "，"),
      en: told.map(\.english).joined(separator: ", "))
    let whose =
      category.flatMap { $0.isEmpty ? nil : Bilingual(zh: "“\($0)”的", en: " of \"\($0)\"") }
      ?? Bilingual(same: "")
    return Diagnostic(
      .error, ScoringCode.gradeUndecided.rawValue,
      Bilingual(
        zh:
          "“\(list[.chinese])”的\(what.chinese)名额取自\(figure.chinese)，\(whose.chinese)各单位却不相同：\(each.chinese)。",
        en:
          "The quota for \(what.english) of \"\(list[.english])\" is \(figure.english), which is not the same for all units\(whose.english): \(each.english)."
      ),
      at: spot.place, citation: spot.citation,
      help: [
        Bilingual(
          zh: "请核对这些数。" + (category == nil ? "各类别不同的，名额之后写：分类进行。" : "")
            + "所有单位共用一个数的，用公共参数。",
          en: "Check the numbers. "
            + (category == nil
              ? "Where they differ by category, write behind the quota: within each category. "
              : "")
            + "For one number for all use a shared number.")
      ])
  }
}

extension ConditionTest.Problem {
  fileprivate func words(in rubric: Rubric) -> Bilingual {
    switch self {
    case .baseNotGiven(let base):
      return Bilingual(
        zh: "会议情况中没有写\(base.name.chinese)", en: "the session does not give \(base.name.english)")
    case .baseIsZero(let base, _):
      return Bilingual(zh: "\(base.name.chinese)为0", en: "\(base.name.english) is 0")
    case .moreThanBase(let number, let base, let total, _, _):
      return Bilingual(
        zh: "有\(number)个，多于\(base.name.chinese)\(total)",
        en: "there are \(number), more than \(base.name.english), \(total)")
    case .noValue(nil): return Bilingual(zh: "它没有名次", en: "it has no rank")
    case .noValue(let operand?):
      let name = rubric.called(operand)
      return Bilingual(zh: "\(name.chinese)没有值", en: "\(name.english) has no value")
    }
  }

  fileprivate func help(in rubric: Rubric) -> [Bilingual] {
    switch self {
    case .baseNotGiven(let base): return [.give(base)]
    case .moreThanBase: return [.compareWithOriginal]
    case .baseIsZero(let base, _):
      return [
        .compareWithOriginal,
        Bilingual(
          zh:
            "办法可以事先规定，等次的第一项写：若\(base.name.chinese)等于0，则为“不予评定”。整个单位不参加的，在表中写：不计入：备注“…”。",
          en:
            "The rubric can rule it, as the first item of the grade: if \(base.name.english) equals 0, then \"不予评定\". For a unit that takes no part at all write on the form: Leave out: note \"…\"."
        ),
      ]
    case .noValue(.item?):
      return [
        Bilingual(
          zh: "请在登记表中规定：空白：停止计票。缺漏：停止计票。（或：计为0分）",
          en:
            "Rule it in the checklist: Blank: refuse. Missing: refuse. (or: counts as 0 points)")
      ]
    case .noValue(let operand):
      return operand.map { operand in
        let name = rubric.called(operand)
        return [
          Bilingual(
            zh: "请在前面加一项，先问：若\(name.chinese)空缺；或在得出它的那一步规定空缺计为多少。",
            en:
              "Put an item before it that asks: if \(name.english) is empty; or say in the step that gives it what empty counts as."
          )
        ]
      } ?? []
    }
  }
}

extension ConditionTest.Problem {
  /// The row of the unit that it is about; nil where it is no row that is at fault.
  fileprivate func place(ofUnit unit: Int, in count: Count) -> Place? {
    switch self {
    case .baseIsZero(let base, let marks):
      let (form, isOfTally) = (marks.form, count.rubric.forms[marks.form].kind == .tally)
      if base.isOfMeeting, !isOfTally { return nil }
      return isOfTally
        ? count.form(form)?.placeOfVotes { $0.unit == unit && marks.includes($0.at) }
        : count.form(form)?.placeOfFirst { $0.unit == unit && marks.includes($0) }
    case .moreThanBase(_, _, _, let marks, let levels):
      return count.form(marks.form)?.placeOfVotes { mark in
        mark.unit == unit && marks.includes(mark.at)
          && mark.level.map(levels.contains) ?? false
      }
    case .noValue(.item(let form, let item)?):
      return count.form(form)?.placeOfFirst { $0.unit == unit && $0[.item] == item }
    case .baseNotGiven, .noValue: return nil
    }
  }
}

extension Rubric {
  fileprivate func called(_ operand: Quantity.Term.Operand) -> Bilingual {
    text(of: operand) { $0.quoted }
  }
}

extension Bilingual {
  fileprivate static func give(_ base: Base) -> Bilingual {
    let sheets =
      [.issued, .returned].contains(base)
      ? Bilingual(
        zh: "反馈表的按单位写：反馈发出“表名”：“单位”30份。",
        en: " Of a feedback form it is said by unit: Feedback sent \"form\": \"unit\" 30.")
      : Bilingual(same: "")
    return Bilingual(
      zh:
        "请在会议文件中写：\(base.name.chinese)…，有几种票的写\(base.name.chinese)“票名”…。（或在计票表中加一列）\(sheets.chinese)",
      en:
        "Write in the session: \(base.name.english) …; where there are several forms: \(base.name.english) \"form\" … . (or add a column to the tally)\(sheets.english)"
    )
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
        zh: "最高单位的得数为0，“\(name[.chinese])”无法折算为与最高单位之比。",
        en: "The best unit has 0, so nothing can be taken relative to it in \"\(name[.english])\".")
    case .lowestIsZero:
      return Bilingual(
        zh: "最低单位的得数为0，“\(name[.chinese])”无法折算为最低单位与本单位之比。",
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
    case .baseNotGiven(let base): .give(base)
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
