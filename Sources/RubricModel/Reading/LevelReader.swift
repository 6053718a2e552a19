import Diagnostics
import RubricSyntax

// The levels of a form: one list for all of its marks, or lists of single criteria.
extension RubricReader {
  mutating func readLevels(_ line: SyntaxNode, of form: Int) {
    draft.forms[form].levelsSpot = reader.spot(line)
    draft.forms[form].commonLevels = addLevels(line, to: form)
  }

  /// The levels of some criteria, in place of those of the form.
  mutating func readCriterionLevels(_ line: SyntaxNode, of form: Int) {
    let own = Placed(addLevels(line, to: form), at: reader.spot(line))
    for name in line.first(.ofCriteria)?.names ?? [] {
      guard let index = criterion(name, of: form) else { continue }
      draft.forms[form].criteria[index].levels = own
    }
  }

  /// Nil, reported, where the form has no such criterion, or where it has levels already.
  private mutating func criterion(_ name: Token, of form: Int) -> Int? {
    let kind = draft.forms[form].kind
    if ![.ballot, .feedback, .tally].contains(kind) {
      reader.report(.noCriteria(on: kind, at: reader.spot(name)))
      return nil
    }
    if draft.forms[form].memberSpots[.criterion] == nil {
      reader.reportUnlessIncomplete(.criteriaComeFirst(name.text, at: reader.spot(name)))
      return nil
    }
    guard
      case .member(form, .criterion, let index)? = reader.resolve(
        name, as: [.criterion], on: form, called: Dimension.criterion.name)
    else { return nil }
    guard let earlier = draft.forms[form].criteria[index].levels else { return index }
    reader.report(.levelsSaidTwice(name.text, earlier.spot, at: reader.spot(name)))
    return nil
  }

  /// Returns the indices of the levels that the line makes.
  private mutating func addLevels(_ line: SyntaxNode, to form: Int) -> Range<Int> {
    let first = draft.forms[form].levels.count
    for node in line.nodes(.item).compactMap({ $0.first(.level) }) {
      guard let made = node.first(.madeName) else { continue }
      let name = reader.name(made)
      reportIfLevelTaken(name, in: draft.forms[form].levels, listFrom: first, at: made)
      draft.forms[form].levels.append(
        LevelDraft(
          name: name, value: node.first(.amount).map(reader.amount),
          isAbstention: node.has(.abstain), isVoid: node.has(.void), spot: reader.spot(node)))
    }
    return first..<draft.forms[form].levels.count
  }

  /// Levels belong to their list: two lists may use one word, but then in both languages; one list
  /// may not use it twice.
  private mutating func reportIfLevelTaken(
    _ name: Name, in levels: [LevelDraft], listFrom first: Int, at node: SyntaxNode
  ) {
    let keys = Set(name.dataKeys)
    let earlier = levels.indices.first { index in
      !keys.isDisjoint(with: levels[index].name.dataKeys)
        && (index >= first || levels[index].name != name)
    }
    guard let earlier else { return }
    reader.report(
      earlier >= first
        ? .levelTaken(name, levels[earlier], at: reader.spot(node))
        : .levelCalledOtherwise(name, levels[earlier], at: reader.spot(node)))
  }

  /// The levels of the form that a share or a count is about, of all criteria that have them.
  mutating func levels(_ names: [Token], of form: Int?, at node: SyntaxNode) -> [Int]? {
    guard let form else {
      // Behind a form that could not be read, it would be said of every rate.
      reader.reportUnlessIncomplete(
        .levelsWithoutForm(at: reader.spot(node), isCondition: node.kind == .condition))
      return nil
    }
    let known = names.map { levels($0, of: form) }
    for (index, levels) in known.enumerated()
    where !levels.isEmpty && known[..<index].contains(levels) {
      reader.report(.levelTwice(names[index].text, at: reader.spot(names[index])))
    }
    return known.contains([]) ? nil : known.flatMap(\.self)
  }

  /// The levels of a form that have a name, one of each list at most; reported when there is none.
  mutating func levels(_ token: Token, of form: Int) -> [Int] {
    let levels = draft.forms[form].levels
    let known = levels.indices.filter { NameKey(levels[$0].name.text) == NameKey(token.text) }
    if !known.isEmpty { return known }
    // Of a form without levels it is said once, and elsewhere, that they are missing.
    if levels.isEmpty, draft.forms[form].scales.isEmpty { return [] }
    guard unknownLevels.insert("\(form) \(token.text)").inserted else { return [] }
    reader.reportUnlessIncomplete(
      .noSuchLevel(token.text, draft.forms[form], at: reader.spot(token)))
    return []
  }
}

extension FormDraft {
  /// Those that a mark may be: of a criterion, or of the form where it has none of its own.
  func levels(ofMember index: Int) -> Range<Int> {
    criteria.indices.contains(index)
      ? criteria[index].levels?.value ?? commonLevels : commonLevels
  }

  /// Where what it says of levels stands.
  var firstLevelsSpot: Spot? { levelsSpot ?? criteria.lazy.compactMap(\.levels).first?.spot }

  /// Whether some criterion has levels of its own.
  var hasOwnLevels: Bool { criteria.contains { $0.levels != nil } }

  /// The lists of levels that marks are chosen from, each once, in the order of the text.
  var levelLists: [Range<Int>] {
    let lists = criteria.isEmpty ? [commonLevels] : criteria.indices.map(levels(ofMember:))
    return Set(lists).sorted { $0.lowerBound < $1.lowerBound }.filter { !$0.isEmpty }
  }

  /// Whether there are levels of criteria that it does not list; they were reported.
  var hasLostLevels: Bool {
    Set(levelLists + [commonLevels]).reduce(0) { $0 + $1.count } < levels.count
  }

  /// Whether a list has a level of the name.
  func has(_ name: String, in list: Range<Int>) -> Bool {
    levels[list].contains { NameKey($0.name.text) == NameKey(name) }
  }
}

extension Diagnostic {
  fileprivate static func levelTaken(
    _ name: Name, _ earlier: LevelDraft, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .nameTaken, zh: "等次“\(name.text)”在本表中已经有了。",
      en: "The level \"\(name.text)\" is on this form already.", at: spot,
      cause: Diagnostic.Cause(Bilingual(zh: "先前的", en: "the earlier one"), at: earlier.spot.place))
  }

  /// In a file in either language one word has to be one level.
  fileprivate static func levelCalledOtherwise(
    _ name: Name, _ earlier: LevelDraft, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .nameTaken, zh: "等次“\(name.text)”与另一指标的“\(earlier.name.text)”中英文名不一致。",
      en:
        "The level \"\(name.text)\" and \"\(earlier.name.text)\" of another criterion agree in one language only.",
      at: spot,
      cause: Diagnostic.Cause(Bilingual(zh: "先前的", en: "the earlier one"), at: earlier.spot.place),
      help: [
        Bilingual(
          zh: "同一个等次名，中英文名都要相同；不同的等次，都要不同。",
          en:
            "One name of a level has the same form in both languages; different levels differ in both."
        )
      ])
  }

  fileprivate static func levelsSaidTwice(
    _ criterion: String, _ earlier: Spot, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "指标“\(criterion)”的票面等次前面已经规定过。请删去一处。",
      en:
        "The levels of the criterion \"\(criterion)\" have been said before. Delete one of the two.",
      at: spot,
      cause: Diagnostic.Cause(Bilingual(zh: "先前的", en: "the earlier ones"), at: earlier.place))
  }

  fileprivate static func noCriteria(on kind: FormKind, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .formLineUnfit, zh: "\(kind.name.chinese)没有指标，不能规定指标的票面等次。",
      en: "A \(kind.name.english) has no criteria that could have levels of their own.", at: spot,
      help: [
        Bilingual(
          zh: "请删去这一句。可以这样规定的有：测评票、反馈表、计票表。",
          en: "Delete the sentence. It can stand on: ballot form, feedback form, tally form.")
      ])
  }

  fileprivate static func criteriaComeFirst(_ criterion: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .unknownName, zh: "此前没有规定指标“\(criterion)”。",
      en: "The criterion \"\(criterion)\" is not listed before this.", at: spot,
      help: [
        Bilingual(
          zh: "请在这一句之前写：指标：“\(criterion)”；“…”。",
          en: "Write before this sentence: Criteria: \"\(criterion)\"; \"…\".")
      ])
  }
}

extension Diagnostic {
  fileprivate static func levelTwice(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "这里“\(name)”写了两次。", en: "\"\(name)\" is written twice here.", at: spot,
      help: [
        Bilingual(zh: "请删去一个，或改为另一等次。", en: "Delete one of them, or name another level.")
      ])
  }

  fileprivate static func levelsWithoutForm(
    at spot: Spot, isCondition: Bool
  ) -> Diagnostic {
    let ofConditions = Bilingual(
      zh: "等次或分情况的数值，条件要数评分的，写明数哪一张表：等次“…”，取自“测评票名称”，依次判定：…。",
      en:
        "A grade or a value by cases whose conditions count marks says of which form: Grade \"…\" based on \"name of the form\", first that holds: …."
    )
    return Diagnostic(
      .levelNotNumber, zh: "这里不是从一张表的评分开始，没有评分可数。",
      en: "This does not start from the marks of a form, so there are none to count.", at: spot,
      help: [
        Bilingual(
          zh: "请写：比率“…”取自“测评票名称”：“满意”占有效票数。",
          en: "Write: Rate \"…\" based on \"name of the form\": \"满意\" out of valid.")
      ] + (isCondition ? [ofConditions] : []))
  }
}
