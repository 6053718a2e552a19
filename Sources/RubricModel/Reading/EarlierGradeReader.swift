import Diagnostics
import RubricSyntax
import Rules

/// The grades of an earlier grading from the highest to the lowest, as a grading says them.
struct EarlierOrder {
  /// Its index.
  let grading: Int
  /// Each once.
  let grades: [Name]
  let spot: Spot

  /// Whether an item goes up or down, or has a limit.
  func isUsed(by list: SyntaxNode) -> Bool {
    list.nodes(.item).compactMap { $0.first(.gradeRule)?.first(.earlierGrade) }.contains {
      $0.has(.comparedWith) || $0.has(.atBest)
    }
  }
}

/// Grades that follow from those of an earlier grading.
extension RubricReader {
  /// - Parameter conditions: those of the item; where they say which grade the unit has, no other
  ///   follows.
  mutating func givenGrade(
    _ rule: SyntaxNode, where conditions: [UnitCondition], _ order: EarlierOrder?
  ) -> GivenGrade? {
    if let made = rule.first(.madeName) { return .named(reader.name(made)) }
    guard let node = rule.first(.earlierGrade), let name = node.names.first,
      let index = grading(name)
    else { return nil }
    let earlier = draft.gradings[index]
    let had = conditions.compactMap { condition -> String? in
      if case .grade(index, let grade) = condition { grade } else { nil }
    }
    let grades = earlier.distinctGrades.filter { grade in had.allSatisfy(grade.isCalled) }
    func given(_ change: EarlierGrade.Change, _ order: [Name]) -> GivenGrade {
      .earlier(EarlierGrade(earlier.name, index, change, order, of: grades))
    }
    let isSame = node.has(.sameAs) && !node.has(.atBest)
    if isSame { return given(.none, []) }
    guard let known = order?.grading == index ? order?.grades : earlier.fallingGrades else {
      reader.reportUnlessIncomplete(.orderUnknown(of: earlier, at: reader.spot(node)))
      return nil
    }
    if let limit = node.names.dropFirst().first {
      return best(limit, among: known, of: index).map { given(.atBest($0), known) }
    }
    let steps: [(Keyword, Int)] = [
      (.oneGradeLower, -1), (.twoGradesLower, -2), (.oneGradeHigher, 1), (.twoGradesHigher, 2),
    ]
    return steps.first { node.has($0.0) }.map { given(.raised(by: $0.1), known) }
  }

  /// A limit that some grade lies above.
  private mutating func best(_ limit: Token, among order: [Name], of index: Int) -> Name? {
    checkGrade(limit, in: index)
    guard draft.gradings[index].grades.contains(where: { $0.isCalled(limit.text) }) else {
      return nil
    }
    guard let place = order.firstIndex(where: { $0.isCalled(limit.text) }), place > 0 else {
      if order.count > 1 { reader.report(.noLimit(limit.text, order, at: reader.spot(limit))) }
      return nil
    }
    return order[place]
  }

  mutating func earlierOrder(_ node: SyntaxNode) -> EarlierOrder? {
    guard let name = node.names.first, let index = grading(name) else { return nil }
    let earlier = draft.gradings[index]
    var listed: [Name] = []
    for token in node.names.dropFirst() {
      checkGrade(token, in: index)
      guard let grade = earlier.grades.first(where: { $0.isCalled(token.text) }) else { continue }
      if listed.contains(where: { $0.text == grade.text }) {
        reader.report(.listedTwice(grade, at: reader.spot(token)))
      } else {
        listed.append(grade)
      }
    }
    let order = EarlierOrder(grading: index, grades: listed, spot: reader.spot(node))
    let missing = earlier.distinctGrades.filter { grade in
      !listed.contains { $0.text == grade.text }
    }
    let othersStay = node.has(.otherGradesUnchanged)
    if !missing.isEmpty, !othersStay {
      reader.report(.gradesWithoutPlace(missing, of: earlier.name, at: order.spot))
    }
    if missing.isEmpty, othersStay, !earlier.hasUnknownItem {
      reader.report(.noOtherGrades(of: earlier.name, at: order.spot))
    }
    // A grade whose item could not be read is listed all the same.
    let isKnown = !earlier.hasUnknownItem || node.names.count < 3
    if listed.count < 2, isKnown { reader.report(.noSteps(at: order.spot)) }
    return order
  }
}

extension GradingDraft {
  /// Bands that fall have the highest grade first. Of bands that rise, and of conditions, it is not
  /// known which grade is higher: 一票否决 often stands before 优秀.
  fileprivate var fallingGrades: [Name]? {
    guard case .bands(_, let drafts) = method, !hasUnknownItem, drafts.count > 1,
      distinctGrades.count == drafts.count
    else { return nil }
    let bands = drafts.map(\.checked)
    let falls = zip(bands, bands.dropFirst()).allSatisfy { higher, lower in
      guard let least = higher.lower, let most = lower.upper else { return false }
      return least.value >= most.value
    }
    return falls ? bands.map(\.grade) : nil
  }
}

extension [GradeRule] {
  /// With one name for each grade, also where an earlier grading has it in another language.
  var withOwnNames: [GradeRule] {
    let names = compactMap(\.gives.named)
    return map { rule in
      guard case .earlier(let earlier) = rule.gives else { return rule }
      return GradeRule(
        conditions: rule.conditions, quota: rule.quota,
        gives: .earlier(earlier.called(as: names)), spot: rule.spot)
    }
  }
}

// MARK: Messages

extension EarlierOrder {
  var idle: Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "没有哪一项升降等次，列出的高低次序没有用到。",
      en: "No item goes up or down, so the order of the grades is not used.", at: spot,
      help: [Bilingual(zh: "请删去这一句中的高低次序。", en: "Delete the order.")])
  }
}

extension Diagnostic {
  fileprivate static func orderUnknown(of earlier: GradingDraft, at spot: Spot) -> Diagnostic {
    let name = earlier.name.text
    let grades = earlier.distinctGrades.map(\.text)
    let chinese = grades.map { "“\($0)”" }.joined(separator: "、")
    let english = grades.map { "\"\($0)\"" }.joined(separator: ", ")
    return Diagnostic(
      .gradeRulesUnsound, zh: "“\(name)”各等次的高低未规定，不能升降。",
      en: "It is not said which grades of \"\(name)\" are higher, so there are no steps.", at: spot,
      help: [
        Bilingual(
          zh:
            "请在“依次判定”之前由高到低列出：“\(name)”由高到低为\(chinese)，依次判定：…（次序请核对；不升降的不列，加：其余等次不变）",
          en:
            "List them before \"first that holds\" from the highest to the lowest: \"\(name)\" highest first \(english), first that holds: … (check the order; leave out those without steps and add: other grades unchanged)"
        )
      ])
  }

  fileprivate static func gradesWithoutPlace(
    _ grades: [Name], of grading: Name, at spot: Spot
  ) -> Diagnostic {
    let names = Bilingual.list(
      grades.map { Bilingual(zh: "“\($0.text)”", en: "\"\($0.text)\"") })
    return Diagnostic(
      .gradeRulesUnsound, zh: "“\(grading.text)”的\(names.chinese)是否升降未规定。",
      en: "It is not said whether \(names.english) of \"\(grading.text)\" has steps.", at: spot,
      help: [
        Bilingual(
          zh: "升降的，请列在应有的位置；不升降的，请在列出的等次之后加：其余等次不变。",
          en: "Put it at its place; where it stays, add behind the grades: other grades unchanged.")
      ])
  }

  fileprivate static func listedTwice(_ grade: Name, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "“\(grade.text)”前面已经列过。",
      en: "\"\(grade.text)\" is listed before.", at: spot,
      help: [Bilingual(zh: "请删去一处。", en: "Delete one of the two.")])
  }

  fileprivate static func noOtherGrades(of grading: Name, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "“\(grading.text)”的等次已经全部列出，没有其余等次。",
      en: "All grades of \"\(grading.text)\" are listed; there are no others.", at: spot,
      help: [Bilingual(zh: "请删去：其余等次不变。", en: "Delete: other grades unchanged.")])
  }

  fileprivate static func noSteps(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "只列了一个等次，无从升降。", en: "Between less than two grades there is no step.",
      at: spot,
      help: [
        Bilingual(zh: "请把升降的等次由高到低全部列出。", en: "List all grades from the highest to the lowest.")
      ])
  }

  fileprivate static func noLimit(_ limit: String, _ order: [Name], at spot: Spot) -> Diagnostic {
    let isHighest = order.first?.isCalled(limit) ?? false
    let chinese = order.dropFirst().map { "“\($0.text)”" }.joined(separator: "、")
    let english = order.dropFirst().map { "\"\($0.text)\"" }.joined(separator: ", ")
    return Diagnostic(
      .gradeRulesUnsound,
      zh: isHighest ? "“\(limit)”已是最高等次，这一限制没有作用。" : "“\(limit)”不在由高到低的等次之中，不能作限制。",
      en: isHighest
        ? "\"\(limit)\" is the highest grade, so this limits nothing."
        : "\"\(limit)\" is not among the grades from the highest to the lowest.", at: spot,
      help: [Bilingual(zh: "可以写：\(chinese)。", en: "It can be: \(english).")])
  }
}
