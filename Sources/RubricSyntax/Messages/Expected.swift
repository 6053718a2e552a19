import Diagnostics

/// The list of what could stand at a place, in the words of the reader.
enum Expected {
  static func text(of expectations: [GrammarMatcher.Expectation]) -> Bilingual {
    // A step can begin with dozens of words.
    if [.over, .noRounding].allSatisfy({ expectations.contains(.keyword($0)) }) { return step }
    let needed = expectations.filter { !isExtra($0) }
    let listed = needed.isEmpty ? expectations : needed
    // So can a condition.
    let isCondition = [.rank, .unitsTakingPart].allSatisfy { listed.contains(.keyword($0)) }
    var names: [Bilingual] = []
    for expectation in listed where !isCondition || !beginsCondition(expectation) {
      if !names.contains(expectation.name) { names.append(expectation.name) }
    }
    return .alternatives((isCondition ? [condition] : []) + names)
  }

  private static let condition = Bilingual(
    zh: "条件，如“最后得分不低于90分”", en: "a condition, such as \"final score at least 90 points\"")

  private static func beginsCondition(_ expectation: GrammarMatcher.Expectation) -> Bool {
    switch expectation {
    case .keyword(let keyword): conditionStarts.contains(keyword)
    case .token(let token): token == .name
    }
  }

  private static let conditionStarts: Set<Keyword> = [
    .category, .roster, .present, .issued, .returned, .valid, .expressed, .allRows, .numberOf,
    .finalScore, .rank, .unitsTakingPart, .unitsOfCategoryTakingPart, .unitsWith, .unitsGraded,
    .anyCase, .anyCondition, .allConditions, .numberOfCases, .numberOfConditions,
  ]

  private static let step = Bilingual(
    zh: "一个步骤，如“汇总各评分人取平均分”、“乘以50%”、“加上5分”、“减去2分”、“四舍五入，保留2位小数”、“不修约”",
    en:
      "a step, such as \"over raters, plain mean\", \"times 50%\", \"plus 5 points\", \"minus 2 points\", \"round half up, keep 2 places\", \"no rounding\""
  )

  /// What could stand nearly everywhere and is never due.
  private static func isExtra(_ expectation: GrammarMatcher.Expectation) -> Bool {
    switch expectation {
    case .keyword(let keyword): [.source, .chosen, .english, .chinese].contains(keyword)
    case .token(.articleMark), .token(.itemMark), .token(.unitWord): true
    case .token: false
    }
  }
}

extension GrammarMatcher.Expectation {
  fileprivate var name: Bilingual {
    switch self {
    case .keyword(let keyword):
      Bilingual(zh: "“\(keyword.spelling.chinese)”", en: "\"\(keyword.spelling.english)\"")
    case .token(let token): token.name
    }
  }
}

extension TokenClass {
  fileprivate var name: Bilingual {
    switch self {
    case .name: Bilingual(zh: "加引号的名称", en: "a name in quotes")
    case .integer: Bilingual(zh: "整数", en: "a whole number")
    case .number: Bilingual(zh: "数", en: "a number")
    case .share: Bilingual(zh: "比率（如20%）", en: "a share (such as 20%)")
    case .date: Bilingual(zh: "日期（如2020年9月1日）", en: "a date (such as 2020-09-01)")
    case .unitWord(let unit): LexicalWords.units[unit]?.spelling ?? Bilingual(same: "")
    case .stop: Bilingual(zh: "句号“。”", en: "a full stop \".\"")
    case .semicolon: Bilingual(zh: "分号“；”", en: "a semicolon \";\"")
    case .colon: Bilingual(zh: "冒号“：”", en: "a colon \":\"")
    case .articleMark: Bilingual(zh: "条号", en: "an article number")
    case .itemMark: Bilingual(zh: "项号", en: "an item number")
    }
  }

  /// How the sign is written; nil for a token that is no sign.
  var mark: Bilingual? {
    switch self {
    case .stop: Bilingual(zh: "。", en: ".")
    case .semicolon: Bilingual(zh: "；", en: ";")
    case .colon: Bilingual(zh: "：", en: ":")
    default: nil
    }
  }
}
