import Diagnostics
import Rules

/// What regulations write and the language does not read, with the words for it here. The nearest
/// spelling would be another word with another meaning.
enum UsualWords {
  /// What to write for a word that is not understood; nil where nobody knows.
  static func advice(on word: String) -> Bilingual? {
    let isChinese = word.unicodeScalars.contains { $0.isHan }
    return isChinese
      ? chinese.first { word.hasPrefix($0.words) || word.hasSuffix($0.words) }?.advice
      : english.first { word.lowercased() == $0.words }?.advice
  }

  private typealias Entry = (words: String, advice: Bilingual)

  private static let wholeNumber = Bilingual(
    zh: "取整数请写：四舍五入，保留0位小数。", en: "For whole numbers write: round half up, keep 0 places.")
  private static let rounding = Bilingual(
    zh: "请写修约方法和位数：四舍五入，保留2位小数。",
    en: "Write the rounding and the places: round half up, keep 2 places.")
  private static let mean = Bilingual(zh: "请写：取平均分。", en: "Write: plain mean.")
  private static let twoItems = Bilingual(
    zh: "条件之间没有“或”：请写成两项，给出的结果相同。",
    en: "There is no \"or\": write two items that give the same.")
  private static let ends = Bilingual(
    zh: "前几名请写：名次不超过3。末几名用名次表：由低到高。",
    en: "The first ones: rank is at most 3. For the last ones use a place table, lowest first.")
  private static let shared = Bilingual(
    zh: "请写：并列占位（名次1、2、2、4），或：并列不占位（1、2、2、3）。",
    en: "Write: shared with gap (ranks 1, 2, 2, 4), or: shared without gap (1, 2, 2, 3).")
  private static let voided = Bilingual(
    zh: "请写明作废的是什么：该项无效，或：全票无效。重复的写：以先者为准，以后者为准，或：停止计票。",
    en:
      "Say what is void: void mark, or: void ballot. Of duplicates write: keep first, keep last, or: refuse."
  )
  private static let trimmed = Bilingual(
    zh: "请写：去掉1个最高分和1个最低分，取平均分。", en: "Write: drop 1 highest and 1 lowest, plain mean.")

  private static let chinese: [Entry] = [
    ("整数", wholeNumber), ("取整", wholeNumber), ("精确", rounding), ("平均", mean),
    ("均值", mean), ("或", twoItems), ("或者", twoItems), ("最后", ends), ("末", ends), ("并列", shared),
    ("作废", voided), ("最高", trimmed), ("最低", trimmed),
  ]

  private static let english: [Entry] = [
    ("mean", mean), ("average", mean), ("trimmed mean", trimmed), ("or", twoItems),
    ("last", ends), ("shared", shared), ("void", voided), ("rounded", rounding),
    (
      "ties",
      Bilingual(zh: "请写：同分：并列占位。", en: "Write: Equal scores: shared with gap.")
    ),
  ]

  /// What to write where a known word stands at a wrong place.
  static func advice(
    on found: Token, behind before: Token?, expected: [GrammarMatcher.Expectation]
  ) -> Bilingual? {
    func isDue(_ keyword: Keyword) -> Bool { expected.contains(.keyword(keyword)) }
    if found.keyword == .keep, isDue(.noRounding) { return rounding }
    if found.keyword == .to, before?.keyword == .rounds { return rounding }
    if let word = found.keyword, isStatistic(word), isDue(.over) { return overVoters }
    if isDue(.orMore), isDue(.orLess), before?.kind == .number, !isDue(.atLeast) {
      return Bilingual(
        zh: "正好是这个数的，在数前写“等于”，如：等于0。",
        en: "For exactly this number write \"equals\" before it, such as: equals 0.")
    }
    return nil
  }

  private static func isStatistic(_ keyword: Keyword) -> Bool {
    keyword == .drop || keyword == .keepClosest
      || Average.all.contains { Keyword($0.words) == keyword }
  }

  private static let overVoters = Bilingual(
    zh: "请先写汇总谁的评分，如：汇总各评分人取平均分，空缺停止计票。",
    en: "Say first over whom, such as: over raters, plain mean, empty refuse.")
}
