import Diagnostics
import RubricSyntax

extension SyntaxNode {
  /// The conditions of an item, those of its list included.
  var allConditions: [SyntaxNode] {
    nodes(.condition) + nodes(.conditionLine).flatMap { $0.nodes(.condition) }
  }
}

/// Several conditions as one: side by side, with `or` between them, or in a list.
extension RubricReader {
  /// What has to hold, one beside the other; nil when something could not be made sense of, which
  /// was reported.
  mutating func conditions(
    of rule: SyntaxNode, _ marks: MarkSelection?
  ) -> [UnitCondition]? {
    let lines = rule.nodes(.conditionLine)
    if !lines.isEmpty, let or = rule.token(.or) {
      reader.report(.orBeforeList(at: reader.spot(or)))
      return nil
    }
    guard let own = joined(rule, marks) else { return nil }
    if lines.isEmpty { return own }
    let listed = lines.map { joined($0, marks) }
    let branches = listed.compactMap(\.self)
    guard branches.count == listed.count else { return nil }
    if rule.has(.allConditions) { return own + branches.joined() }
    if rule.first(.numberOfLines) == nil { return own + UnitCondition.any(of: branches) }
    guard let enough = reader.enough(rule, of: branches.count) else { return nil }
    return own + UnitCondition.some(enough, of: branches)
  }

  /// The conditions of a line: all of them, or those of which one is enough.
  private mutating func joined(_ line: SyntaxNode, _ marks: MarkSelection?) -> [UnitCondition]? {
    let parts = line.nodes(.condition)
    if !line.has(.or) { tellOfUnits(in: parts) }
    let conditions = parts.compactMap { condition($0, marks) }
    guard conditions.count == parts.count else { return nil }
    guard let branches = reader.branches(of: conditions, in: line) else { return nil }
    return UnitCondition.any(of: branches)
  }
}

extension RubricReader {
  /// `类别“男”的参评单位数低于3` reads as if the units of that category were counted; they are two
  /// conditions, of which the second one counts all units.
  private mutating func tellOfUnits(in parts: [SyntaxNode]) {
    for (category, count) in zip(parts, parts.dropFirst())
    where category.first(.inCategory) != nil && (count.countsUnits || count.has(.unitsGraded)) {
      if count.has(.unitsOfCategoryTakingPart) || count.has(.amongOwnCategory) { continue }
      guard let token = count.ownTokens.first, reader.tree.isAttached(token) else { continue }
      reader.report(.unitsOfNamedCategory(at: reader.spot(count)))
    }
  }
}

extension Reader {
  /// What is enough for a line: all of its parts, or with `or` between them each by itself. Nil,
  /// reported, where it can be read in two ways.
  ///
  /// - Parameter joins: what the message says of lines that are joined in both ways.
  mutating func branches<Part>(
    of parts: [Part], in line: SyntaxNode, _ code: ModelCode = .gradeRulesUnsound,
    joins: Bilingual = .linesOfConditions
  ) -> [[Part]]? {
    switch line.numberOf(.or) {
    case 0: return [parts]
    case parts.count - 1: return parts.map { [$0] }
    default:
      report(.conditionsMixed(code, joins, at: spot(line)))
      return nil
    }
  }
}

extension SyntaxNode {
  fileprivate func token(_ keyword: Keyword) -> Token? {
    ownTokens.first { $0.keyword == keyword }
  }

  func numberOf(_ keyword: Keyword) -> Int { keywords.count { $0 == keyword } }
}

extension Bilingual {
  static let linesOfConditions = Bilingual(
    zh:
      "两种都有的，分行写：若有下列情形之一的，则为“…”：“甲率”低于60%；“乙率”低于60%，“丙率”低于60%；…",
    en:
      "For both, write lines: if any of these holds, then \"…\": \"甲率\" is below 60%; \"乙率\" is below 60%, \"丙率\" is below 60%; …"
  )
}

extension Diagnostic {
  /// A comma and an `or` in one line can be read in two ways.
  fileprivate static func conditionsMixed(
    _ code: ModelCode, _ joins: Bilingual, at spot: Spot
  ) -> Diagnostic {
    Diagnostic(
      code, zh: "这里有的条件之间写“或”，有的不写，读法不止一种。",
      en:
        "Some of these conditions have \"or\" between them and some have not: this can be read in two ways.",
      at: spot,
      help: [
        Bilingual(
          zh: "只要符合一个的，每两个条件之间都写“或”；须全部符合的，都不写。\(joins.chinese)",
          en:
            "Where one is enough, write \"or\" between all of them; where all have to hold, nowhere. \(joins.english)"
        )
      ])
  }

  fileprivate static func unitsOfNamedCategory(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "这里读作两个条件：单位属于这一类别，全部单位又有这么多；数的不是这一类别的单位。",
      en:
        "These are two conditions: that the unit is of the category, and that there are as many units in all; it does not count those of the category.",
      at: spot,
      help: [
        Bilingual(
          zh:
            "数本单位所在类别的，写：类别为“男”，本类参评单位数低于3。数某一类别的，先立数值“男选手”，依次判定：若类别为“男”，则为1；否则不计。再写：具有“男选手”的单位总数低于3。确是两个条件的，中间写逗号。",
          en:
            "For those of the unit's own category: category is \"男\", number of units of its category taking part is below 3. For one category make Quantity \"男选手\", first that holds: if category is \"男\", then 1; otherwise left out; and write: number of units with \"男选手\" among all units is below 3. Where two conditions are meant, put a comma between them."
        )
      ])
  }

  fileprivate static func orBeforeList(at spot: Spot) -> Diagnostic {
    Diagnostic(
      .gradeRulesUnsound, zh: "“下列”之前的条件与所列各条须同时成立，其间不能写“或”。",
      en:
        "What stands before a list of conditions has to hold beside it; there is no \"or\" there.",
      at: spot,
      help: [
        Bilingual(
          zh: "请把这些条件也写成一行：若有下列情形之一的，则为“…”：…；…",
          en: "Make them lines of the list: if any of these holds, then \"…\": …; …")
      ])
  }
}
