import Diagnostics
import ExactArithmetic
import RubricSyntax

/// In a list of which the first item that holds decides, every item decides for somebody.
enum ItemsAreReached: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    if rubric.tree.isIncomplete { return [] }
    return rubric.conditionLists.flatMap(diagnostics) + vote(rubric)
  }

  private static func diagnostics(for list: ConditionList) -> [Diagnostic] {
    guard let space = list.space else { return [] }
    return list.fates.enumerated().flatMap { index, fate -> [Diagnostic] in
      let item = list.items[index]
      // A condition that never holds by itself has been noted.
      if item.clauses.contains(where: space.isNoted) { return [] }
      switch fate {
      case .reached: return Alternatives(list, space).diagnostics(ofItem: index)
      case .impossible(let pair):
        if let clause = item.clauses.indices.first(where: {
          item.clauses[$0].enough > 1 && space.verdict(item: index, clause: $0) == false
        }) {
          return [tooFew(item.clauses[clause].enough, item.spot)]
        }
        return [impossible(pair.map { [$0.0, $0.1].map { item.clauses[$0] } }, space, item.spot)]
      // Where all stops at an item before, that is told of it.
      case .taken(let takers, _) where takers.deciding.isEmpty: return []
      case .taken(let takers, let example):
        if item.isRest { return restNeverOccurs(list, index).map { [$0] } ?? [] }
        let values = zip(space.domains, example).compactMap { domain, value in
          value.flatMap(domain.equation)
        }
        let spots = takers.deciding.map { list.items[$0].spot }
        return [
          taken(
            by: spots, takers, values, item.spot,
            help: list.needsNoRest ? superfluous : stricterFirst
          )
        ]
      }
    }
  }

  /// All conditions of a vote have to hold.
  private static func vote(_ rubric: RubricDraft) -> [Diagnostic] {
    let drafts = rubric.vote?.conditions ?? []
    let clauses = drafts.map { AxisClause($0.test) }
    guard let spot = rubric.vote?.spot, let space = ConditionSpace([clauses], in: rubric),
      !clauses.contains(where: space.isNoted)
    else { return [] }
    if case .impossible(let pair) = space.fate(of: 0, goesOn: [false]) {
      if clauses.count == 1, clauses[0].enough > 1 { return [tooFew(clauses[0].enough, spot)] }
      return [impossible(pair.map { [$0.0, $0.1].map { clauses[$0] } }, space, spot)]
    }
    return clauses.indices.flatMap { clause in
      Alternatives.diagnostics(
        for: clauses[clause], space.fates(item: 0, clause: clause, goesOn: [false]), space,
        drafts[clause].spot)
    }
  }

  // MARK: Messages

  private static func impossible(
    _ pair: [AxisClause]?, _ space: ConditionSpace, _ spot: Spot
  ) -> Diagnostic {
    let named = (pair ?? []).map { clause -> Bilingual in
      let sentence = clause.sentence(in: space)
      return clause.isJoined
        ? Bilingual(zh: "（\(sentence.chinese)）", en: "(\(sentence.english))") : sentence
    }
    let which =
      named.isEmpty
      ? Bilingual(zh: "这些条件不会同时成立", en: "These conditions never hold together")
      : Bilingual(
        zh: named.map(\.chinese).joined(separator: "与") + "不会同时成立",
        en: named.map(\.english).joined(separator: " and ").capitalizedFirst
          + " never hold together")
    return Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(zh: "\(which.chinese)。", en: "\(which.english)."), at: spot,
      help: [
        Bilingual(
          zh: "并列的条件须全部符合。只要符合其中一个的，其间请写“或”。",
          en:
            "Conditions side by side all have to hold. Where one of them is enough, write \"or\" between them."
        )
      ])
  }

  /// Not as many lines of a list can hold as are asked for.
  private static func tooFew(_ enough: Int, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(
        zh: "所列各项不会有\(enough)项同时成立。",
        en: "Of these lines \(enough) never hold together."), at: spot,
      help: [
        Bilingual(
          zh: "请核对各项的数字和“\(enough)项以上”。",
          en: "Check the numbers of the lines and \"\(enough) or more\".")
      ])
  }

  private static let stricterFirst = Bilingual(
    zh: "请把要求较严的一项写在前面。", en: "Put the item that asks for more before the other.")
  /// Items that all give the same need no order.
  private static let superfluous = Bilingual(zh: "这一项可以删去。", en: "This item can go.")

  private static func taken(
    by spots: [Spot], _ takers: ConditionSpace.Takers, _ values: [Bilingual], _ spot: Spot,
    help: Bilingual
  ) -> Diagnostic {
    let example = Bilingual(
      zh: values.isEmpty ? "" : "如\(values.map(\.chinese).joined(separator: "、"))时。",
      en: values.isEmpty
        ? "" : " For example where \(values.map(\.english).joined(separator: ", ")).")
    return Diagnostic(
      .warning, .itemNeverReached,
      Bilingual(
        zh: "这一项永远轮不到：\(takers.text.chinese)。\(example.chinese)",
        en: "This item is never reached: \(takers.text.english).\(example.english)"
      ),
      at: spot,
      cause: spots.first.map {
        Diagnostic.Cause(Bilingual(zh: "先符合这一项", en: "this item comes first"), at: $0.place)
      },
      help: [takers.stopping.isEmpty ? help : takers.remedy])
  }

  /// `otherwise` has to stand there, so only a grade that nobody can have is worth a word.
  private static func restNeverOccurs(_ list: ConditionList, _ index: Int) -> Diagnostic? {
    guard let grade = list.items[index].grade,
      !list.items[..<index].contains(where: { $0.grade == grade })
    else { return nil }
    return Diagnostic(
      .notice, .gradeNeverOccurs,
      Bilingual(
        zh: "“\(grade.text)”永远不会出现：前面各项已包括所有情形。",
        en: "\"\(grade.text)\" can never occur: the items before leave nothing over."),
      at: list.items[index].spot)
  }
}
