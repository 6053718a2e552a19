import Diagnostics
import RubricSyntax

/// What a condition compares has a value for every unit, or an item before it says what holds for
/// those without one: else a single such unit would stop the count at the meeting.
enum AbsenceIsDecided: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    if rubric.tree.isIncomplete { return [] }
    return rubric.conditionLists.flatMap { undecided($0, rubric) }
  }

  /// One message for each figure of a list.
  private static func undecided(
    _ list: ConditionList, _ rubric: RubricDraft
  ) -> [Diagnostic] {
    var settled: Set<Quantity.Term.Operand> = []
    var notZero: Set<Quantity.Term.Operand> = []
    var presences = CategoryPresences(rubric.categories.count)
    return list.items.enumerated().flatMap { index, item -> [Diagnostic] in
      defer { notZero.formUnion(rubric.figuresNotZero(behind: item.written)) }
      settled.formUnion(settledByAbsence(item.written, rubric))
      let reaching = presences.units(reaching: item.written, takesAll: !item.hasQuota)
      if !item.hasQuota, !list.canStop(at: index) { return [] }
      // A unit without what the ranking goes by has no rank, whatever else is asked.
      let ranked = list.needsNoRest ? rubric.ranked.map(rubric.lineBehind) : nil
      var there = FiguresThere(with: settled, notZero: notZero, in: rubric)
      return needs(of: item, rubric).filter { $0.figure != ranked }.compactMap { need in
        guard !rubric.isThere(need.figure, forUnitsOf: reaching), !there.has(need.figure),
          settled.insert(need.figure).inserted
        else { return nil }
        let later = list.items.indices.dropFirst(index + 1).first {
          settledByAbsence(list.items[$0].written, rubric).contains(need.figure)
        }
        var diagnostic = diagnostic(of: need, index, list, rubric)
        if let later { diagnostic?.help = [moveBefore(later)] }
        return diagnostic
      }
    }
  }

  private static func diagnostic(
    of need: Need, _ index: Int, _ list: ConditionList, _ rubric: RubricDraft
  ) -> Diagnostic? {
    let (name, spot) = (rubric.mention(of: need.figure), list.items[index].spot)
    switch need.figure {
    case .quantity(let quantity):
      if case .finalScore = rubric.quantities[quantity].role, case .grade = list.gives {
        return ungraded(name, isFirst: index == 0, spot)
      }
      return undecided(name, list.gives, need, spot)
    case .item(let form, _):
      return blank(name, list.gives, rubric.forms[form].name, need, spot)
    case .shared, .constant, .unitCount: return nil
    }
  }

  /// What asks for the absence stands behind.
  private static func moveBefore(_ item: Int) -> Bilingual {
    Bilingual(
      zh: "第（\(ChineseNumeral.text(item + 1))）项问的就是空缺，请把它移到这一项之前。",
      en: "Item (\(item + 1)) asks whether it is empty: move it before this one.")
  }

  /// The figures without which the conditions hold, whatever else there is.
  private static func settledByAbsence(
    _ conditions: [UnitCondition], _ rubric: RubricDraft
  ) -> [Quantity.Term.Operand] {
    guard conditions.count == 1 else { return [] }
    switch conditions[0] {
    case .absent(let figure): return [rubric.lineBehind(figure)]
    case .atLeast(1, let branches): return branches.flatMap { settledByAbsence($0, rubric) }
    default: return []
    }
  }

  // MARK: What is needed

  /// A figure that some unit may be without, and that has to be there.
  private struct Need {
    let figure: Quantity.Term.Operand
    /// Where other conditions may settle it all the same: when they do not.
    var unless = Bilingual(same: "")
  }

  private static func needs(of item: ConditionList.Item, _ rubric: RubricDraft) -> [Need] {
    let ranked = item.hasQuota ? rubric.neededForRanks : []
    let asked = item.written.compactMap(\.category)
    let places = [item.quotaFigure].compactMap { $0 }.filter {
      !rubric.isSettled($0, byCategories: asked)
    }
    return needs(of: item.written, Bilingual(same: ""), asked: [], rubric)
      + (ranked + places).filter(rubric.canLack).map { Need(figure: rubric.lineBehind($0)) }
  }

  private static let noOther = Bilingual(
    zh: "，其他条件又都不成立时", en: " where none of the other alternatives holds")
  private static let othersLeaveItOpen = Bilingual(
    zh: "，其余各项又差一项就够时", en: " where the other lines lack just one")

  /// Of conditions that all have to hold.
  ///
  /// - Parameter asked: the categories that have been asked for.
  private static func needs(
    of conditions: [UnitCondition], _ unless: Bilingual, asked: [Int], _ rubric: RubricDraft
  ) -> [Need] {
    let asked = asked + conditions.compactMap(\.category)
    return conditions.flatMap { condition -> [Need] in
      guard let (enough, lines) = condition.joined else {
        return condition.figures(in: rubric)
          .filter { rubric.canLack($0) && !rubric.isSettled($0, byCategories: asked) }
          .map { Need(figure: rubric.lineBehind($0), unless: unless) }
      }
      let settled = settledByAbsence([condition], rubric)
      let unless = enough == 1 ? noOther : othersLeaveItOpen
      return lines.flatMap { needs(of: $0, unless, asked: asked, rubric) }
        .filter { !settled.contains($0.figure) }
    }
  }

  // MARK: Messages

  /// A unit without the final score has a grade only where the list begins with it.
  private static func ungraded(
    _ name: Bilingual, isFirst: Bool, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .notice, .absenceUndecided,
      Bilingual(
        zh: "\(name.chinese)空缺的单位\(isFirst ? "" : "，前面各项都不符合的，")不评等次。",
        en:
          "A unit without \(name.english)\(isFirst ? "" : " that satisfies no item before") has no grade."
      ),
      at: spot,
      help: [
        Bilingual(
          zh: "要评的，请在这一项之前加一项：若\(name.chinese)空缺，则为“…”。",
          en:
            "To give it one, add an item before this one: if \(name.english) is empty, then \"…\".")
      ])
  }

  private static func undecided(
    _ name: Bilingual, _ gives: ConditionList.Gives, _ need: Need, _ spot: Spot
  ) -> Diagnostic {
    let item = itemBefore(name, gives)
    return stopping(
      Bilingual(zh: "\(name.chinese)空缺", en: "without \(name.english)"), need, spot,
      help: Bilingual(
        zh: "请在前面加一项：\(item.chinese)。", en: "Add an item before it: \(item.english)."))
  }

  /// `若“满意率”空缺，则为“…”`.
  private static func itemBefore(_ name: Bilingual, _ gives: ConditionList.Gives) -> Bilingual {
    let result =
      switch gives {
      case .grade: Bilingual(zh: "，则为“…”", en: ", then \"…\"")
      case .value: Bilingual(zh: "，则为…", en: ", then …")
      case .standing: Bilingual(same: "")
      }
    return Bilingual(
      zh: "若\(name.chinese)空缺\(result.chinese)",
      en: "if \(name.english) is empty\(result.english)")
  }

  /// A line of a checklist is mostly ruled there.
  private static func blank(
    _ name: Bilingual, _ gives: ConditionList.Gives, _ form: Name, _ need: Need, _ spot: Spot
  ) -> Diagnostic {
    let item = itemBefore(name, gives)
    return stopping(
      Bilingual(zh: "没有填\(name.chinese)", en: "without a number for \(name.english)"), need, spot,
      help: Bilingual(
        zh:
          "请在“\(form.text)”中写明没有填的计为多少，如：空白：计为0分。缺漏：计为0分。或写：停止计票。只在这里另作规定的，在前面加一项：\(item.chinese)。",
        en:
          "Say on \"\(form.text)\" what a blank counts as: Blank: counts as 0 points. Missing: counts as 0 points. Or write: refuse. For this place alone add an item before it: \(item.english)."
      ))
  }

  private static func stopping(
    _ lacking: Bilingual, _ need: Need, _ spot: Spot, help: Bilingual
  ) -> Diagnostic {
    Diagnostic(
      .warning, .absenceUndecided,
      Bilingual(
        zh: "\(lacking.chinese)的单位\(need.unless.chinese)，这一项无法判定，计票会停止。",
        en:
          "For a unit \(lacking.english) this item cannot be decided\(need.unless.english), and the count stops."
      ),
      at: spot, help: [help])
  }
}

extension RubricDraft {
  /// Whether only units of other categories lack it. Of lines of a checklist that is told where the
  /// category is not asked for.
  fileprivate func isSettled(
    _ figure: Quantity.Term.Operand, byCategories asked: [Int]
  ) -> Bool {
    guard let categories = categories(having: figure) else { return false }
    if case .item = figure { return true }
    return categories.contains(where: asked.contains)
  }
}

extension RubricDraft {
  /// Whether all units of these categories have it; of no category, of which nothing is known,
  /// where there are none.
  fileprivate func isThere(
    _ figure: Quantity.Term.Operand, forUnitsOf reaching: [Int?]
  ) -> Bool {
    guard let having = categories(having: figure) else { return false }
    return reaching.allSatisfy { $0.map(having.contains) ?? false }
  }
}

extension UnitCondition {
  fileprivate var category: Int? { if case .category(let index) = self { index } else { nil } }

  /// What has to be there for the condition to be decided.
  fileprivate func figures(in rubric: RubricDraft) -> [Quantity.Term.Operand] {
    if case .absent = self { return [] }
    switch AxisCondition(self, in: rubric)?.axis {
    case .rank?, .rankShare?: return rubric.neededForRanks
    case .rankLead(let figure)?: return rubric.neededForRanks + [figure]
    case let axis?: return rubric.figures(behind: axis)
    case nil: return []
    }
  }
}
