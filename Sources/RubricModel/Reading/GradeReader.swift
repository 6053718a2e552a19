import Diagnostics
import ExactArithmetic
import RubricSyntax
import Rules

extension SyntaxNode {
  /// How a share of a number of things becomes a whole number, where it is said.
  var wholeNumber: RoundingMode? {
    let modes: [(Keyword, RoundingMode)] = [
      (.numberCutDown, .truncate), (.numberBroughtUp, .awayFromZero), (.numberRounded, .halfUp),
    ]
    return modes.first { has($0.0) }?.1
  }
}

extension RubricReader {
  /// Grades by bands of a quantity.
  mutating func readGradeBands(_ node: SyntaxNode) {
    ruled.insert(.grade)
    guard let made = node.first(.madeName), let quantity = quantity(in: node) else { return }
    let bands = node.nodes(.item).compactMap { item -> BandDraft? in
      guard let band = item.first(.band), let grade = band.first(.madeName) else { return nil }
      return BandDraft(
        ends: ends(of: band), grade: reader.name(grade), value: nil, spot: reader.spot(item))
    }
    append(.bands(of: quantity, bands), called: made, at: node, of: bands.count)
  }

  /// Grades by conditions, the first that holds.
  mutating func readGradeRules(_ node: SyntaxNode) {
    ruled.insert(.grade)
    guard let made = node.first(.madeName) else { return }
    var marks: MarkSelection?
    if let name = node.names.first {
      marks = self.marks(of: name, in: node)
      if marks == nil { return }
    }
    let order = node.first(.earlierOrder).flatMap { earlierOrder($0) }
    var rules: [GradeRule] = []
    for item in node.nodes(.item) {
      guard let rule = item.first(.gradeRule), let conditions = conditions(of: rule, marks),
        let gives = givenGrade(rule, where: conditions, order)
      else { continue }
      let quota = rule.first(.quota)
      let read = quota.flatMap { self.quota($0) }
      if quota != nil, read == nil { continue }
      rules.append(
        GradeRule(
          conditions: conditions, quota: read, gives: gives, spot: reader.spot(item)))
    }
    rules = rules.withOwnNames
    if let order, !order.isUsed(by: node) { reader.report(order.idle) }
    if rules.count == node.nodes(.item).count {
      reportIfIdle(rules.flatMap(\.conditions), in: node)
    }
    append(.rules(rules), called: made, at: node, of: rules.count)
  }

  /// - Parameter understood: how many of its items could be made sense of.
  private mutating func append(
    _ method: GradingDraft.Method, called made: SyntaxNode, at node: SyntaxNode, of understood: Int
  ) {
    let name = reader.makeName(made, as: .grading(draft.gradings.count))
    draft.gradings.append(
      GradingDraft(
        name: name, method: method, spot: reader.spot(node),
        hasUnknownItem: understood < node.nodes(.item).count))
  }

  /// Nil where its number goes by a name that is no figure, which was reported.
  private mutating func quota(_ node: SyntaxNode) -> GradeQuota? {
    require(.ranking, at: node)
    let ties: [(Keyword, GradeQuota.Tie)] = [
      (.allIn, .allIn), (.allIncluded, .allIn), (.noneIn, .noneIn), (.noneIncluded, .noneIn),
      (.refuse, .refuse),
    ]
    guard let size = quotaSize(node) else { return nil }
    return GradeQuota(
      size: size, isFromEnd: node.has(.quotaFromEnd),
      isWithinCategories: node.has(.withinEachCategory),
      tie: ties.first { node.has($0.0) }?.1)
  }

  private mutating func quotaSize(_ node: SyntaxNode) -> GradeQuota.Size? {
    if let name = node.names.first { return figure(name).map { .figure($0) } }
    return node.share.map {
      .share(ExactNumber.share($0.text), wholeNumber: node.wholeNumber)
    } ?? .number(node.number?.wholeNumber ?? 0)
  }

  // MARK: Conditions

  mutating func condition(_ node: SyntaxNode, _ marks: MarkSelection?) -> UnitCondition? {
    if let category = node.first(.inCategory) { return self.category(category) }
    if node.countsUnits {
      guard let count = unitCount(node) else { return nil }
      return countBound(node).map { .unitCount(count, $0) }
    }
    if node.has(.unitsGraded) { return gradedUnits(node) }
    if node.has(.rankedUnits) {
      require(.ranking, at: node)
      return node.first(.bound).flatMap(reader.bound).map(UnitCondition.rankShare)
    }
    if node.has(.hasMostVotes) {
      return mostVotes(node, marks)
    }
    if node.has(.outOf) {
      return node.names.isEmpty ? turnout(node, marks) : shareCondition(node, marks)
    }
    if let counted = node.first(.markNumber) { return countCondition(counted, in: node, marks) }
    if node.has(.amongWhich) { return amongCondition(node) }
    if node.has(.records) { return recordsCondition(node) }
    if [Keyword.plus, .minus, .together].contains(where: node.has) { return sumCondition(node) }
    if node.has(.empty) { return absence(node) }
    if node.has(.rank) { return rankCondition(node) }
    if let bound = node.first(.bound).flatMap(reader.bound) { return boundCondition(node, bound) }
    return equalsGrade(node) ? gradeCondition(node) : figuresCondition(node)
  }

  /// Of a figure, a line of a checklist or the final score.
  private mutating func absence(_ node: SyntaxNode) -> UnitCondition? {
    guard let name = node.names.first else {
      return quantity(in: node).map { .absent(.quantity($0)) }
    }
    return figure(name).map(UnitCondition.absent)
  }

  private mutating func rankCondition(_ node: SyntaxNode) -> UnitCondition? {
    require(.ranking, at: node)
    guard let name = node.names.first else {
      return node.first(.countBound).flatMap(countBound).map(UnitCondition.rank)
    }
    guard let comparison = node.keywords.compactMap({ Comparison.words[$0] }).first else {
      return nil
    }
    return figure(name).map { .rankAgainst(comparison, $0) }
  }

  private mutating func category(_ node: SyntaxNode) -> UnitCondition? {
    node.names.first.flatMap { category($0) }.map(UnitCondition.category)
  }

  /// The category that a name is of, by its index; reported when there is none.
  mutating func category(_ name: Token) -> Int? {
    let key = NameKey.ignoringCase(name.text)
    if let index = draft.categories.firstIndex(where: { $0.dataKeys.contains(key) }) {
      return index
    }
    reader.reportUnlessIncomplete(
      .noSuchCategory(name.text, among: draft.categories, at: reader.spot(name)))
    return nil
  }

  private mutating func mostVotes(_ node: SyntaxNode, _ marks: MarkSelection?) -> UnitCondition? {
    guard let levels = levels(node.names, of: marks?.form, at: node), let marks else { return nil }
    // The criteria may have a level of one name each.
    let own = marks.members[.criterion].map(draft.forms[marks.form].levels(ofMember:))
    let level = levels.first { own?.contains($0) ?? true } ?? levels[0]
    return .mostVotes(of: marks, level: level)
  }

  private mutating func shareCondition(
    _ node: SyntaxNode, _ marks: MarkSelection?
  ) -> UnitCondition? {
    guard let levels = levels(node.names, of: marks?.form, at: node), let marks,
      let base = node.base,
      let bound = node.first(.bound).flatMap(reader.bound)
    else { return nil }
    return .share(of: marks, levels: levels, outOf: base, bound)
  }

  private mutating func turnout(_ node: SyntaxNode, _ marks: MarkSelection?) -> UnitCondition? {
    let bases = node.bases
    guard levels([], of: marks?.form, at: node) != nil, let marks, bases.count > 1,
      let bound = node.first(.bound).flatMap(reader.bound)
    else { return nil }
    return .turnout(of: marks, bases[0], outOf: bases[1], bound)
  }

  private mutating func countCondition(
    _ first: SyntaxNode, in node: SyntaxNode, _ marks: MarkSelection?
  ) -> UnitCondition? {
    guard let counted = numberOfMarks(first, in: node, marks), let marks else { return nil }
    if let bound = node.first(.countBound).flatMap(countBound) {
      return .count(of: marks, counted, bound)
    }
    guard let other = numberOfMarks(node.nodes(.markNumber)[1], in: node, marks),
      let comparison = node.keywords.compactMap({ Comparison.words[$0] }).first
    else { return nil }
    return .counts(
      of: marks, counted, comparison, other, times: node.first(.amount).map(reader.amount))
  }

  /// Without a form there are no marks to count, whatever is asked of them.
  private mutating func numberOfMarks(
    _ counted: SyntaxNode, in node: SyntaxNode, _ marks: MarkSelection?
  ) -> NumberOfMarks? {
    guard let levels = levels(counted.names, of: marks?.form, at: node) else { return nil }
    return counted.base.map { .base($0) } ?? .levels(levels.sorted())
  }

  private mutating func amongCondition(_ node: SyntaxNode) -> UnitCondition? {
    let names = node.names
    let indices = names.dropLast().compactMap { grading($0) }
    guard let grade = names.last, indices.count == names.count - 1,
      let comparison = node.keywords.compactMap({ Comparison.words[$0] }).first,
      let number = node.number?.wholeNumber
    else { return nil }
    for index in indices { checkGrade(grade, in: index) }
    return .gradesAmong(
      indices, CountBound(comparison: comparison, number: number), grade.text)
  }

  private mutating func recordsCondition(_ node: SyntaxNode) -> UnitCondition? {
    guard let name = node.names.first, let line = node.names.last,
      case .form(let form)? = reader.resolve(
        name, as: [.form], called: Bilingual(zh: "登记表", en: "checklist")),
      case .member(form, .item, let item)? = reader.resolve(
        line, as: [.item], on: form, called: Bilingual(zh: "登记项目", en: "line of the checklist"))
    else { return nil }
    return .records(form: form, item: item)
  }

  private mutating func boundCondition(
    _ node: SyntaxNode, _ bound: Bound
  ) -> UnitCondition? {
    guard let name = node.names.first else {
      return quantity(in: node).map { .quantity($0, bound) }
    }
    switch figure(name) {
    case .quantity(let index)?: return .quantity(index, bound)
    case .item(let form, let index)?: return .item(form: form, item: index, bound)
    case .shared(let index)?: return .shared(index, bound)
    case .constant?, .unitCount?, nil: return nil
    }
  }

  /// Both sides of a comparison, in the order in which they stand.
  private mutating func figuresCondition(_ node: SyntaxNode) -> UnitCondition? {
    guard let comparison = node.keywords.compactMap({ Comparison.words[$0] }).first else {
      return nil
    }
    let sides = node.ownTokens.filter { $0.kind == .name || $0.keyword == .finalScore }
    // What is wrong with the first is mostly wrong with the second, too.
    guard sides.count == 2, let left = side(sides[0], of: node),
      let right = side(sides[1], of: node)
    else { return nil }
    return .figures(left, comparison, right, times: node.first(.amount).map(reader.amount))
  }

  mutating func side(_ token: Token, of node: SyntaxNode) -> Quantity.Term.Operand? {
    if token.kind == .name { return figure(token) }
    require(.finalScore, at: node)
    return draft.finalScore.map { .quantity($0) }
  }

  /// A figure of each unit, by its name.
  private mutating func figure(_ name: Token) -> Quantity.Term.Operand? {
    if isLevelOnly(name) {
      reader.report(.levelCompared(name.text, at: reader.spot(name)))
      return nil
    }
    return
      switch reader.resolve(
        name, as: [.quantity, .item, .shared],
        called: Bilingual(zh: "计分部分、比率、数值或登记项目", en: "component, rate, quantity or checklist line"))
    {
    case .quantity(let index)?: .quantity(index)
    case .member(let form, .item, let index)?: .item(form: form, index: index)
    case .shared(let index)?: .shared(index)
    default: nil
    }
  }

  /// No two things share a name, so the first one says whether a grade or a figure follows.
  private func equalsGrade(_ node: SyntaxNode) -> Bool {
    guard let name = node.names.first, !node.has(.finalScore), !node.has(.times) else {
      return false
    }
    let isFigure = reader.names.entry(name.text, of: [.quantity, .item, .shared]) != nil
    return node.has(.equals) && !isFigure
  }

  private mutating func gradeCondition(_ node: SyntaxNode) -> UnitCondition? {
    guard let name = node.names.first, let grade = node.names.last, let index = grading(name)
    else { return nil }
    checkGrade(grade, in: index)
    return .grade(index, grade.text)
  }

  /// Whether the name is that of a level on some form, and of nothing else.
  func isLevelOnly(_ name: Token) -> Bool {
    let key = NameKey.ignoringCase(name.text)
    let levels = draft.forms.lazy.flatMap(\.levels)
    return !reader.names.has(name.text) && levels.contains { $0.name.dataKeys.contains(key) }
  }

  mutating func grading(_ name: Token) -> Int? {
    guard
      case .grading(let index)? = reader.resolve(
        name, as: [.grading], called: Bilingual(zh: "等次", en: "grading"))
    else { return nil }
    return index
  }

  /// Reports a grade that the grading does not give.
  mutating func checkGrade(_ grade: Token, in index: Int) {
    let grading = draft.gradings[index]
    let isKnown = grading.grades.contains { $0.dataKeys.contains(.ignoringCase(grade.text)) }
    if isKnown || grading.hasUnknownItem { return }
    let grades = grading.grades.map {
      Bilingual(zh: "“\($0.text)”", en: "\"\($0.text)\"")
    }
    reader.report(
      Diagnostic(
        .unknownName,
        zh: "“\(grading.name.text)”没有“\(grade.text)”这一等次。",
        en: "\"\(grading.name.text)\" has no grade \"\(grade.text)\".",
        at: reader.spot(grade),
        help: [
          Bilingual(
            zh: "等次有：" + Bilingual.list(grades).chinese,
            en: "Its grades are: " + Bilingual.list(grades).english)
        ]))
  }
}

extension Diagnostic {
  fileprivate static func levelCompared(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .unknownName, zh: "“\(name)”是票面等次，不是数值，不能这样比较。",
      en: "\"\(name)\" is a level and no figure; it cannot be compared like this.", at: spot,
      help: [
        Bilingual(
          zh:
            "哪个等次票数最多，写：若“\(name)”得票最多。比率写：若“\(name)”占有效票数超过半数。比较票数的，写：若计数“\(name)”超过计数“…”，或与一个整数相比。",
          en:
            "For the level with most votes write: if \"\(name)\" has most votes. For a share: if \"\(name)\" out of valid is more than half. To compare numbers of votes write: if number of \"\(name)\" is more than number of \"…\", or a whole number."
        )
      ])
  }

  fileprivate static func noSuchCategory(
    _ name: String, among categories: [Name], at spot: Spot
  ) -> Diagnostic {
    let listed = categories.map { Bilingual(zh: "“\($0.text)”", en: "\"\($0.text)\"") }
    let help =
      categories.isEmpty
      ? Bilingual(
        zh: "请在“评议对象”一句之后加：类别：“\(name)”；“…”。（各单位的类别写在会议文件中）",
        en:
          "Add behind the sentence \"Subject\": Categories: \"\(name)\"; \"…\". (the session gives each unit its category)"
      )
      : Bilingual(
        zh: "列出的类别有：" + Bilingual.list(listed).chinese,
        en: "The categories listed are: " + Bilingual.list(listed).english)
    return Diagnostic(
      .unknownName, zh: "没有列出“\(name)”这一类别。", en: "There is no category \"\(name)\".", at: spot,
      help: [help])
  }
}
