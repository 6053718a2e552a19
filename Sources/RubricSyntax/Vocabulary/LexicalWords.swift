/// Words that are not keywords of the grammar: they belong to a number, or carry nothing.
enum LexicalWords {
  /// Words that stand directly after a number; optional, and checked where a unit is due.
  static let units: [UnitWord: Keyword] = [
    .points: Keyword("points|point", "分"),
    .persons: Keyword("persons|person", "人"),
    .ballots: Keyword("ballots|ballot", "票|张"),
    .pieces: Keyword("", "个|项|件|种|次|名|份|家|天|日|人次|起|例|户|宗|批|场|处|所|笔|条|篇|台|辆"),
  ]

  /// Shares that are written in words.
  static let shares: [(keyword: Keyword, numerator: Int, denominator: Int)] = [
    (Keyword("half", "半数|半"), 1, 2),
    (Keyword("one third", "三分之一"), 1, 3),
    (Keyword("two thirds", "三分之二"), 2, 3),
    (Keyword("one quarter", "四分之一"), 1, 4),
    (Keyword("three quarters", "四分之三"), 3, 4),
    (Keyword("one fifth", "五分之一"), 1, 5),
    (Keyword("two fifths", "五分之二"), 2, 5),
    (Keyword("three fifths", "五分之三"), 3, 5),
    (Keyword("four fifths", "五分之四"), 4, 5),
  ]

  static let shareSigns: [Unicode.Scalar: (numerator: Int, denominator: Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5),
  ]

  /// Ignored by the grammar; they make a sentence read well.
  static let fillers = Keyword("the|a|an|is|are|gives", "为|的|各|小数点后|必须|应当|直接|一律")
  static let pauses = Keyword("and", "和|与|及|且|并且|同时")
  /// Words of regulations that are read before a number or a name only, as in 扣2分: others
  /// begin with them, 扣分, 加权 and 列为末位.
  static let briefWords: [(brief: Keyword, meant: Keyword)] = [
    (Keyword("", "加"), .plus), (Keyword("", "减|扣|扣减|扣除"), .minus), (Keyword("", "乘"), .times),
    (Keyword("", "列为"), .then),
  ]
  /// Signs that part words and carry nothing.
  static func isPauseSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "," || scalar == "、" }
}

/// What a number counts.
public enum UnitWord: Hashable, Sendable {
  case points
  case persons
  case ballots
  /// A plain Chinese measure word.
  case pieces
}
