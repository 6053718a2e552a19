import Diagnostics
import ExactArithmetic
import RubricSyntax

/// Reads the rules that a ballot has to keep as a whole.
extension RubricReader {
  mutating func readBallotRules(_ line: SyntaxNode, of form: Int) {
    guard let node = line.first(.treatment) else { return }
    reportIfNoCategories(line)
    let rules = line.nodes(.item).compactMap { $0.first(.ballotRule) }.compactMap {
      ballotClause($0, of: form)
    }
    draft.forms[form].ballotRules = BallotRulesDraft(
      rules: rules, otherwise: Placed(TreatmentDraft(kind: treatment(node)), at: reader.spot(node)),
      spot: reader.spot(line))
  }

  private mutating func ballotClause(
    _ node: SyntaxNode, of form: Int
  ) -> Placed<BallotClause>? {
    let voters = node.first(.ofGroups).map { members($0.names, of: .group, on: form) } ?? []
    guard let voters, let part = criteria(of: node, on: form),
      let categories = categories(of: node, on: form), let rule = ballotRule(node, of: form)
    else { return nil }
    return Placed(
      BallotClause(
        rule: rule, groups: voters, criteria: part, categories: categories,
        isInEachCategory: node.has(.eachCategory)), at: reader.spot(node))
  }

  /// Told once: it is one sentence that is missing.
  private mutating func reportIfNoCategories(_ line: SyntaxNode) {
    let rules = line.nodes(.item).compactMap { $0.first(.ballotRule) }
    guard draft.categories.isEmpty, let first = rules.first(where: { $0.has(.eachCategory) })
    else { return }
    reader.reportUnlessIncomplete(.noCategories(at: reader.spot(first)))
  }

  /// Empty for all units together; nil where one is not known, or where none are listed.
  private mutating func categories(of node: SyntaxNode, on form: Int) -> [Name]? {
    if node.has(.eachCategory) {
      let all = draft.categories(on: draft.forms[form]).map { draft.categories[$0] }
      return all.isEmpty ? nil : all
    }
    var categories: [Name] = []
    for name in node.first(.ofCategories)?.names ?? [] {
      guard let index = category(name) else { return nil }
      let category = draft.categories[index]
      if categories.contains(category) {
        reader.report(.writtenTwice(name.text, at: reader.spot(name)))
      }
      categories.append(category)
    }
    return categories
  }

  /// Nil where a criterion is not known.
  private mutating func criteria(
    of node: SyntaxNode, on form: Int
  ) -> BallotClause.Criteria? {
    if node.has(.eachCriterion) { return .each }
    if node.has(.allCriteria) { return .all }
    guard let listed = node.first(.ofCriteria) else { return .together }
    return members(listed.names, of: .criterion, on: form).map(BallotClause.Criteria.some)
  }

  /// The members that are named; nil where one of them is not known.
  mutating func members(
    _ names: [Token], of dimension: Dimension, on form: Int
  ) -> [Int]? {
    var indices: [Int] = []
    for name in names {
      guard
        case .member(form, dimension, let index)? = reader.resolve(
          name, as: [NameTable.Kind.Class(dimension)], on: form, called: dimension.name)
      else { return nil }
      if indices.contains(index) { reader.report(.writtenTwice(name.text, at: reader.spot(name))) }
      indices.append(index)
    }
    return indices
  }

  private mutating func ballotRule(_ node: SyntaxNode, of form: Int) -> BallotRule? {
    if let whole = WholeBallotRule.allCases.first(where: { node.has($0.keyword) }) {
      switch whole {
      case .notAllEqual: return .notAllEqual
      case .notAllFull: return .notAllFull
      case .allDifferent: return .allDifferent
      }
    }
    if let stated = node.first(.statedNumber) { return statedSum(node, stated, of: form) }
    if let figure = BallotFigure.allCases.first(where: { node.has($0.keyword) }) {
      return node.first(.bound).flatMap(reader.bound).map { .figure(figure, $0) }
    }
    guard let count = ballotQuota(node, of: form) else { return nil }
    switch (node.names.count > 1, node.has(.together)) {
    case (true, false): reader.report(.eachOrTogether(at: reader.spot(node)))
    case (false, true): reader.report(.togetherOfOne(at: reader.spot(node)))
    default: break
    }
    if let bound = node.first(.bound).flatMap(reader.bound) { return .marks(count, bound) }
    return levels(of: node.names, on: form).map { .levels(count, $0) }
  }

  /// `sum of marks no more than "持股数"`.
  private mutating func statedSum(
    _ node: SyntaxNode, _ stated: SyntaxNode, of form: Int
  ) -> BallotRule? {
    guard let comparison = node.keywords.compactMap({ Comparison.words[$0] }).first,
      let name = stated.names.first
    else { return nil }
    let times = stated.has(.times) ? whole(stated.number) : 1
    let isStated = draft.forms[form].factor?.value.name.isCalled(name.text) ?? false
    if !isStated, let limit = sharedLimit(name, times: times) {
      return .sumOfShared(comparison, limit)
    }
    if draft.forms[form].factor == nil {
      reader.reportUnlessIncomplete(.noNumberStated(name.text, at: reader.spot(name)))
      return nil
    }
    guard
      case .factor(form)? = reader.resolve(
        name, as: [.factor], on: form,
        called: Bilingual(zh: "每票载明的数", en: "number that each ballot states"))
    else { return nil }
    return .sumOfStated(comparison, times: times)
  }

  /// A number of the meeting by its name; nil where it has none of that name.
  private func sharedLimit(_ name: Token, times: Int = 1) -> SharedLimit? {
    guard case .shared(let index)? = reader.names.entry(name.text, of: [.shared])?.kind else {
      return nil
    }
    return SharedLimit(index, draft.sharedNumbers[index].name, times: times)
  }

  /// The levels that are counted together; nil where one is not known.
  private mutating func levels(of names: [Token], on form: Int) -> [Int]? {
    var all: [Int] = []
    for name in names {
      let levels = levels(name, of: form)
      if levels.isEmpty { return nil }
      if all.contains(levels[0]) {
        reader.report(.writtenTwice(name.text, at: reader.spot(name)))
      }
      all += levels
    }
    return all.isEmpty ? nil : all
  }

  private mutating func ballotQuota(_ node: SyntaxNode, of form: Int) -> BallotQuota? {
    guard let comparison = node.keywords.lazy.compactMap({ Comparison.words[$0] }).first else {
      return nil
    }
    if let share = node.share {
      let value = ExactNumber.share(share.text)
      return BallotQuota(
        comparison: comparison, amount: node.has(.marks) ? .ofMarks(value) : .ofUnits(value),
        isOfItems: draft.subject == .items)
    }
    if let name = node.first(.numberOfMarks)?.names.first {
      guard let limit = sharedLimit(name) else {
        reader.reportUnlessIncomplete(.noSharedLimit(name.text, at: reader.spot(name)))
        return nil
      }
      return BallotQuota(comparison: comparison, amount: .shared(limit))
    }
    return node.number?.wholeNumber.map {
      BallotQuota(comparison: comparison, amount: .number($0))
    }
  }
}

extension Diagnostic {
  /// Every unit has to be of one of them, so the frame lists them.
  fileprivate static func noCategories(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .unknownName, zh: "没有列出类别，不能按类计数。",
      en: "No categories are listed, so nothing is \"in each category\".", at: spot,
      help: [
        Bilingual(
          zh: "请在“评议对象”一句之后加：类别：“…”；“…”。（各单位的类别写在会议文件中）",
          en:
            "Add behind the sentence \"Subject\": Categories: \"…\"; \"…\". (the session says which category a unit has)"
        )
      ])
  }

  /// Several levels can be bounded each by itself, or as one.
  fileprivate static func eachOrTogether(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "没有写明这几个等次是合计，还是分别算。",
      en: "It is not said whether these levels count as one, or each by itself.", at: spot,
      help: [
        Bilingual(
          zh: "合计的请写：合计最多60%单位“优秀”、“良好”。分别算的请写成几条：最多30%单位“优秀”；最多50%单位“良好”。",
          en:
            "As one: together no more than 60% units \"优秀\" and \"良好\". Each by itself: no more than 30% units \"优秀\"; no more than 50% units \"良好\"."
        )
      ])
  }

  /// What a ballot states stands in a sentence of the form, before its rules.
  fileprivate static func noNumberStated(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .unknownName, zh: "此前没有规定每票载明“\(name)”。",
      en: "It is not said before this that each ballot states \"\(name)\".", at: spot,
      help: [
        Bilingual(
          zh:
            "每张票各有一个数的，请在这一句之前写：每票载明“\(name)”，从1到100000，每档1。（各票都一样的，写这个数：评分之和不超过10分；由会议决定的，先立公共参数。）",
          en:
            "Where each ballot has a number of its own, write before this sentence: Each ballot states \"\(name)\", from 1 to 100000, in steps of 1. (where all have the same, write it: sum of marks at most 10 points; where the meeting decides it, make a shared number before the form)"
        )
      ])
  }

  /// What is to be elected is said of all ballots alike, before the form.
  fileprivate static func noSharedLimit(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .unknownName, zh: "此前没有公共参数“\(name)”。",
      en: "There is no shared number \"\(name)\" before this.", at: spot,
      help: [
        Bilingual(
          zh: "个数由会议决定的，请在这张表之前写一条：公共参数“\(name)”，从1到100，每档1。（每次会议都一样的，直接写数：最多3个评分“赞成”。）",
          en:
            "Where the meeting decides how many, write an article before this form: Shared number \"\(name)\", from 1 to 100, in steps of 1. (where it is the same at every meeting, write it: no more than 3 marks \"赞成\")"
        )
      ])
  }

  fileprivate static func togetherOfOne(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .ballotRulesUnsound, zh: "“合计”之后要有两个以上的等次。",
      en: "\"Together\" is said of two levels or more.", at: spot,
      help: [
        Bilingual(
          zh: "请删去“合计”，或写上其他等次：合计最多60%单位“优秀”、“良好”。",
          en:
            "Delete \"together\", or name the other levels: together no more than 60% units \"优秀\" and \"良好\"."
        )
      ])
  }

  /// Of a name that a list has already.
  static func writtenTwice(_ name: String, at spot: Spot) -> Diagnostic {
    Diagnostic(
      .saidTwice, zh: "这里“\(name)”写了两次。", en: "\"\(name)\" is written twice here.", at: spot,
      help: [Bilingual(zh: "请删去一个，或改为另一个名称。", en: "Delete one of them, or write another name.")])
  }
}
