import Diagnostics

/// The words that formulas test and cells show, in one language.
struct LiveWords {
  let language: Language

  func callAsFunction(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  var counted: String { self("计入", "counted") }
  var abstained: String { self("弃权", "abstained") }
  var void: String { self("无效", "void") }
  /// Void, and no row of its own: another one has taken its place.
  var replaced: String { self("重复", "replaced") }
  var leftOut: String { self("不计", "left out") }
  /// What the regulation does not admit: the count would stop.
  var refused: String { self("拒绝", "refused") }
  var agrees: String { self("符", "agrees") }
  var differs: String { self("不符", "DIFFERS") }
  var shownOnly: String { self("未复算", "not recomputed") }

  func shownOnly(_ reason: WhyNot) -> String {
    shownOnly + self("：" + reason.words.chinese, ": " + reason.words.english)
  }

  /// A text as a formula writes it.
  static func quoted(_ text: String) -> String {
    // Nearly no text has one, and a large workbook quotes a million times.
    let inside = text.utf8.contains(UInt8(ascii: "\"")) ? text.replacing("\"", with: "\"\"") : text
    return "\"" + inside + "\""
  }
}
