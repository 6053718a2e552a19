import Diagnostics
import ExactArithmetic
import RubricSyntax

/// A list of conditions decides in every case, and each of them compares like with like.
enum GradeRulesAreSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    rubric.conditionLists.flatMap { list in
      order(of: list, rubric)
        + list.items.flatMap { item in
          item.written.flatMap(\.leaves)
            .compactMap { problem(with: $0, at: item.spot, rubric) }
        }
    }
  }

  // MARK: The list

  private static func order(of list: ConditionList, _ rubric: RubricDraft) -> [Diagnostic] {
    guard let rest = list.items.firstIndex(where: \.isRest) else {
      // The item that could not be read, which was reported, may be the one that is missing.
      let isPartly = list.grading.map { rubric.gradings[$0].hasUnknownItem } ?? false
      guard let last = list.items.last, !rubric.tree.isIncomplete, !list.needsNoRest, !isPartly
      else { return [] }
      return [otherwiseMissing(last.spot, list.gives)]
    }
    return list.items.dropFirst(rest + 1).map { behindOtherwise($0.spot) }
  }

  private static func otherwiseMissing(
    _ spot: Spot, _ gives: ConditionList.Gives
  ) -> Diagnostic {
    let result =
      switch gives {
      case .grade, .standing: Bilingual(zh: "“…”", en: "\"…\"")
      case .value(let isShare): Bilingual(same: isShare ? "0%" : "0")
      }
    return Diagnostic(
      .gradeRulesUnsound, zh: "各项条件都不符合时如何判定未规定。",
      en: "It is not said what holds when no item does.", at: spot,
      help: [
        Bilingual(zh: "最后请加：否则为\(result.chinese)。", en: "End with: otherwise \(result.english).")
      ])
  }

  private static func behindOtherwise(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "“否则”之后的各项永远轮不到。",
      en: "Nothing behind \"otherwise\" is ever reached.", at: spot,
      help: [Bilingual(zh: "请把“否则”移到最后。", en: "Put \"otherwise\" last.")])
  }

  // MARK: One condition

  private static func problem(
    with condition: UnitCondition, at spot: Spot, _ rubric: RubricDraft
  ) -> Diagnostic? {
    switch condition {
    case .share(let marks, let levels, let base, let bound):
      let form = rubric.forms[marks.form]
      if let problem = form.problem(with: marks, levels, base, spot) { return problem }
      if base.isOfMeeting, form.kind != .tally, form.isPart(marks) {
        return .baseOfPersons(base, .group, .gradeRulesUnsound, at: spot)
      }
      if let void = form.voidLevel(among: levels, outsideOf: base) {
        return .voidOutsideOf(base, void, .gradeRulesUnsound, at: spot)
      }
      return bound.amount.kind == .share ? nil : notAShare(bound, spot)
    case .turnout(let marks, let part, let whole, let bound):
      if part == whole { return allOfItself(part, spot) }
      return uncountable(.base(part), marks, spot, rubric)
        ?? uncountable(.base(whole), marks, spot, rubric)
        ?? (bound.amount.kind == .share ? nil : notAShare(bound, spot))
    case .count(let marks, let counted, _): return uncountable(counted, marks, spot, rubric)
    case .counts(let marks, let left, _, let right, let times):
      return uncountable(left, marks, spot, rubric) ?? uncountable(right, marks, spot, rubric)
        ?? unfit(left, right, times, rubric.forms[marks.form], spot, rubric)
    case .rankShare(let bound):
      return bound.amount.kind == .share ? nil : notAShare(bound, spot)
    case .mostVotes(let marks, let level):
      let draft = rubric.forms[marks.form]
      return draft.problem(with: marks, [level], nil, spot)
        ?? (draft.levels[level].isAbstention ? abstentionHasNone(draft.levels[level], spot) : nil)
        ?? (draft.levels[level].isVoid ? voidHasNone(draft.levels[level], spot) : nil)
    case .gradesAmong(let gradings, let bound, _):
      return bound.number > gradings.count ? tooMany(bound, gradings.count, spot) : nil
    case .category, .records, .grade, .rank, .unitCount, .gradedUnits, .atLeast: return nil
    case .item(let form, let item, let bound):
      let type = rubric.forms[form].markType(of: MarkSelection(form: form, members: [.item: item]))
      return compared(bound, with: type.type, spot)
    case .shared(let index, let bound):
      return rubric.sharedNumbers[index].type.flatMap { compared(bound, with: $0, spot) }
    case .absent(let figure):
      return rubric.type(of: .operand(figure))?.mayBeAbsent == false
        ? alwaysThere(figure, rubric, spot) : nil
    case .quantity(let index, let bound):
      return rubric.quantities[index].typed.flatMap { compared(bound, with: $0.type, spot) }
    case .figures(let left, _, let right, let times):
      return multipleUnfit(right, times, spot, rubric)
        ?? compared(left, right, times, spot, rubric)
    case .rankAgainst(_, let figure):
      return rubric.noPlace(figure, at: spot)
    case .sum(let terms, let bound): return summed(terms, bound, spot, rubric)
    }
  }

  /// A number of the meeting is one of all groups, whoever has how many marks; other numbers are of
  /// marks of which each voter has one.
  private static func uncountable(
    _ counted: NumberOfMarks, _ marks: MarkSelection, _ spot: Spot, _ rubric: RubricDraft
  ) -> Diagnostic? {
    let form = rubric.forms[marks.form]
    switch counted {
    case .levels(let levels): return form.problem(with: marks, levels, nil, spot)
    case .base(let base) where base.isOfMeeting:
      return form.kind != .tally && form.isPart(marks)
        ? numberOfAllGroups(base, spot) : nil
    case .base: return form.problem(with: marks, [], nil, spot)
    }
  }

  private static func allOfItself(_ base: Base, _ spot: Spot) -> Diagnostic {
    let words = base.name
    return Diagnostic(
      .gradeRulesUnsound, zh: "\(words.chinese)占它自己总是100%。",
      en: "\(words.english.capitalizedFirst) out of itself is always 100%.", at: spot,
      help: [
        Bilingual(
          zh: "请写另一个数，如：收回票数占发出票数低于60%。",
          en: "Name another number, such as: returned out of issued is below 60%.")
      ])
  }

  private static func numberOfAllGroups(_ base: Base, _ spot: Spot) -> Diagnostic {
    let words = base.name
    return Diagnostic(
      .gradeRulesUnsound, zh: "\(words.chinese)是全体的数，这里只看其中的组别。",
      en: "\(words.english.capitalizedFirst) is the number of all; this is about some groups only.",
      at: spot,
      help: [
        Bilingual(zh: "请写：有效票数。（或：表态票数）", en: "Write: valid. (or: expressed)"), .ownForm(base),
      ])
  }

  /// Figures that are added up are of one kind.
  private static func summed(
    _ terms: [SignedFigure], _ bound: Bound, _ spot: Spot, _ rubric: RubricDraft
  ) -> Diagnostic? {
    let types = terms.compactMap { rubric.type(of: .operand($0.operand)) }
    guard types.count == terms.count else { return nil }
    if let twice = terms.indices.first(where: { index in
      terms[..<index].contains { $0.operand == terms[index].operand }
    }) {
      return summedTwice(rubric.mention(of: terms[twice].operand), spot)
    }
    guard let other = types.firstIndex(where: { $0.kind != types[0].kind }) else {
      return compared(bound, with: types[0], spot)
    }
    let (one, two) = (
      rubric.mention(of: terms[0].operand), rubric.mention(of: terms[other].operand)
    )
    let (kind, due) = (types[0].kind.name, types[other].kind.name)
    return Diagnostic(
      .gradeRulesUnsound,
      zh: "\(one.chinese)是\(kind.chinese)，\(two.chinese)是\(due.chinese)，不能相加减。",
      en:
        "\(one.english) is \(kind.english) and \(two.english) is \(due.english): they do not add up.",
      at: spot, help: [oneKindFirst])
  }

  private static func summedTwice(_ name: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "\(name.chinese)在同一个和中写了两次。",
      en: "\(name.english) stands twice in the same sum.", at: spot,
      help: [
        Bilingual(
          zh: "请写另一个数值的名称。要算两倍的，先立数值：数值“两倍”，取自\(name.chinese)：乘以2；不修约。",
          en:
            "Name another figure. For twice its value make a Quantity first: times 2; no rounding.")
      ])
  }

  private static let oneKindFirst = Bilingual(
    zh: "请先用“数值”把其中一个化为同一种数，如：除以“…”，或乘以1分。",
    en: "Make them one kind first, in a Quantity: divided by \"…\", or times 1 point.")

  /// Two figures are of one kind, and two.
  private static func compared(
    _ left: Quantity.Term.Operand, _ right: Quantity.Term.Operand, _ times: Amount?, _ spot: Spot,
    _ rubric: RubricDraft
  ) -> Diagnostic? {
    let (one, other) = (rubric.mention(of: left), rubric.mention(of: right, times))
    if left == right { return comparedWithItself(one, spot) }
    guard let kind = rubric.type(of: .operand(left))?.kind,
      let type = rubric.type(of: .operand(right)),
      case let due = times.map({ type.times($0).kind }) ?? type.kind, kind != due
    else { return nil }
    return Diagnostic(
      .gradeRulesUnsound,
      zh: "\(one.chinese)是\(kind.name.chinese)，\(other.chinese)是\(due.name.chinese)，不能相比。",
      en:
        "\(one.english) is \(kind.name.english) and \(other.english) is \(due.name.english): they cannot be compared.",
      at: spot, help: [oneKindFirst])
  }

  /// Points are not multiplied by points; nothing of a figure is nothing, whatever it is.
  private static func multipleUnfit(
    _ operand: Quantity.Term.Operand, _ times: Amount?, _ spot: Spot, _ rubric: RubricDraft
  ) -> Diagnostic? {
    guard let times else { return nil }
    if times.kind == .points, rubric.type(of: .operand(operand))?.kind == .points {
      return .pointsTimesPoints(times, at: spot)
    }
    return times.value.isZero ? alwaysZero(rubric.mention(of: operand, times), spot) : nil
  }

  private static func alwaysZero(_ multiple: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "\(multiple.chinese)总是0。",
      en: "\(multiple.english.capitalizedFirst) is always 0.", at: spot,
      help: [Bilingual(zh: "请直接与0比较，或改正这个数。", en: "Compare with 0, or correct the number.")])
  }

  /// Two numbers of marks, of which the second may be taken several times.
  private static func unfit(
    _ left: NumberOfMarks, _ right: NumberOfMarks, _ times: Amount?, _ form: FormDraft,
    _ spot: Spot, _ rubric: RubricDraft
  ) -> Diagnostic? {
    if left == right { return comparedWithItself(rubric.mention(of: left, form), spot) }
    guard let times else { return nil }
    let multiple = rubric.mention(of: rubric.mention(of: right, form), times)
    if times.kind == .points { return timesPoints(multiple, spot) }
    return times.value.isZero ? alwaysZero(multiple, spot) : nil
  }

  private static func timesPoints(_ multiple: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "\(multiple.chinese)是分，不是个数，不能与个数相比。",
      en: "\(multiple.english.capitalizedFirst) is points, not a number of marks.", at: spot,
      help: [
        Bilingual(
          zh: "请删去“分”，如：计数“同意”不低于计数“反对”乘以2。",
          en: "Delete \"points\", as in: number of \"同意\" is at least number of \"反对\" times 2.")
      ])
  }

  private static func comparedWithItself(_ name: Bilingual, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "\(name.chinese)与它自己相比。",
      en: "\(name.english.capitalizedFirst) is compared with itself.", at: spot,
      help: [
        Bilingual(
          zh: "请写另一个数值的名称或另一个票数，或写一个数。",
          en: "Name another figure or number of marks, or write a number.")
      ])
  }

  private static func abstentionHasNone(_ level: LevelDraft, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "“\(level.name.text)”是弃权，不参加得票最多的比较。",
      en: "\"\(level.name.text)\" abstains; it does not compete for the most votes.", at: spot,
      help: [
        Bilingual(
          zh: "请写：若“\(level.name.text)”占有效票数超过半数。",
          en: "Write: if \"\(level.name.text)\" out of valid is more than half.")
      ])
  }

  private static func voidHasNone(_ level: LevelDraft, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "“\(level.name.text)”是无效票，不参加得票最多的比较。",
      en: "\"\(level.name.text)\" is void; it does not compete for the most votes.", at: spot,
      help: [
        Bilingual(
          zh: "请写：若“\(level.name.text)”占收回票数超过半数。",
          en: "Write: if \"\(level.name.text)\" out of returned is more than half.")
      ])
  }

  private static func notAShare(_ bound: Bound, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "占多少是比率，不能与\(bound.amount.text.chinese)比较。",
      en: "A share cannot be compared with \(bound.amount.text.english).", at: spot,
      help: [
        Bilingual(
          zh: "请写：不低于半数。（或：80%以上、超过2/3）",
          en: "Write: at least half. (or: 80% or more, more than 2/3)")
      ])
  }

  private static func tooMany(_ bound: CountBound, _ count: Int, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "这里只列了\(count)项，不可能“\(bound.text.chinese)项”。",
      en: "Only \(count) are listed, so \(bound.text.english) cannot be decided by them.", at: spot)
  }

  private static func alwaysThere(
    _ figure: Quantity.Term.Operand, _ rubric: RubricDraft, _ spot: Spot
  ) -> Diagnostic {
    let name = rubric.mention(of: figure)
    let help: Bilingual =
      switch figure {
      case .item(let form, _):
        Bilingual(
          zh: "请删去这一项；或在“\(rubric.forms[form].name.text)”中写：空白：作弃权。缺漏：作弃权。",
          en:
            "Delete this item; or write in \"\(rubric.forms[form].name.text)\": Blank: abstain. Missing: abstain."
        )
      case .shared: Bilingual(zh: "请删去这一项。", en: "Delete this item.")
      case .quantity, .constant, .unitCount:
        Bilingual(
          zh: "请删去这一项；或在\(name.chinese)的步骤中写：空缺不计。",
          en: "Delete this item; or write in the steps of \(name.english): empty left out.")
      }
    return Diagnostic(
      .gradeRulesUnsound, zh: "\(name.chinese)总有值，不会空缺。",
      en: "\(name.english) always has a value and is never empty.", at: spot, help: [help])
  }

  /// The kinds fit.
  private static func compared(
    _ bound: Bound, with type: ValueType, _ spot: Spot
  ) -> Diagnostic? {
    if !bound.amount.fits(type.kind) {
      return Diagnostic(
        .gradeRulesUnsound,
        zh: "\(bound.amount.text.chinese)不能与\(type.kind.name.chinese)比较。",
        en: "\(bound.amount.text.english) cannot be compared with \(type.kind.name.english).",
        at: spot, help: type.kind == .share ? [.percentage(bound.amount)] : [])
    }
    return nil
  }
}

extension Bilingual {
  /// For a number that stands beside a share.
  fileprivate static func percentage(_ amount: Amount) -> Bilingual {
    let number = amount.value.shortestText()
    return Bilingual(zh: "请写百分比，如：\(number)%。", en: "Write a percentage, such as: \(number)%.")
  }
}
