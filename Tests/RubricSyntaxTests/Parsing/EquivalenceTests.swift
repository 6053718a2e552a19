import Diagnostics
import Testing

@testable import RubricSyntax

/// The proofs of REGULATION.md, sections 2 and 3: what may change on the way through a word
/// processor does not change the tokens.
@Suite struct EquivalenceTests {
  @Test(arguments: RubricFile.allCases) func ourFilesParseWithoutADiagnostic(_ file: RubricFile) {
    let text = file.text
    let tree = SyntaxTree(text)
    #expect(tree.diagnostics.map(\.headline.english) == [])
    #expect(tree.rebuiltText == Array(text.utf8))
    #expect(!tree.root.tokens.contains { $0.kind == .unreadable })
  }

  @Test(arguments: [RubricFile.chineseRubric, .chineseSession])
  func whiteSpaceMeansNothingInChinese(_ file: RubricFile) {
    let text = file.text
    let due = LexedText(text).shown
    let squeezed = Self.outsideNames(text) { $0.isWhitespace ? "" : String($0) }
    #expect(squeezed.count < text.count)
    #expect(LexedText(squeezed).shown == due)
    let spaced = Self.outsideNames(text) { Self.isHan($0) ? " \($0)\n　" : String($0) }
    #expect(LexedText(spaced).shown == due)
    #expect(SyntaxTree(spaced).codes == [])
  }

  @Test(arguments: [RubricFile.englishRubric, .englishSession])
  func theAmountOfWhiteSpaceMeansNothingInEnglish(_ file: RubricFile) {
    let text = file.text
    let due = LexedText(text).shown
    let oneLine = Self.outsideNames(text) { $0.isWhitespace ? " " : String($0) }
    #expect(LexedText(oneLine).shown == due)
    let manyLines = Self.outsideNames(text) { $0 == " " ? "\r\n\t\u{A0}" : String($0) }
    #expect(LexedText(manyLines).shown == due)
    let capitals = Self.outsideNames(text) { $0.uppercased() }
    #expect(LexedText(capitals).shown == due)
  }

  /// What clerks copy from their regulations, and the sentence that `format` makes of it.
  @Test(arguments: [
    (
      "计分取自20分：“率”低于95%的，每低1%扣1分，不足一档不计；每有“次”减2分；扣除“乙”；加“甲”。",
      "计分取自20分：“率”低于95%的，每低1%减去1分，不足一档不计；每有“次”减去2分；减去“乙”；加上“甲”。"
    ),
    (
      "等次“级”，依次判定：有下列情形之一的，等次为“差”：“次”超过3起；“人”超过2人次；若“甲”不低于80%并且“乙”不低于80%，同时“丙”超过5户，直接评为“好”；否则一律为“中”。",
      "等次“级”，依次判定：有下列情形之一的，则为“差”：“次”超过3；“人”超过2；若“甲”不低于80%，“乙”不低于80%，“丙”超过5，则为“好”；否则为“中”。"
    ),
    (
      "测评有效须同时符合下列条件：实到人数应当超过应到人数；收回票数不超过发出票数。",
      "测评有效须符合：实到人数超过应到人数；收回票数不超过发出票数。"
    ),
    (
      "等次“级”，依次判定：若“次”超过3，则直接列为“差”；若“次”超过2，等次定为“中”；若“次”超过1，则评定为“可”；若“次”等于1，则一律定为“良”；否则一律评为“好”。",
      "等次“级”，依次判定：若“次”超过3，则为“差”；若“次”超过2，则为“中”；若“次”超过1，则为“可”；若“次”等于1，则为“良”；否则为“好”。"
    ),
    (
      "计分取自20分：每有“次”扣2分，累计扣分不超过10分；乘2。",
      "计分取自20分：每有“次”减去2分，累计不超过10分；乘以2。"
    ),
    (
      "数值“数”，取自“甲”、“乙”之和，空缺按比例折算：四舍五入，保留2位小数。",
      "数值“数”，取自“甲”、“乙”合计，空缺按满分比例折算：四舍五入，保留2位小数。"
    ),
    (
      "登记表“登记”。每行须符合，否则停止计票：“满意”与“不满意”之和等于“回访数”。",
      "登记表“登记”。每行须符合，否则停止计票：“满意”、“不满意”合计等于“回访数”。"
    ),
    (
      "计分取自“登记”：汇总各项目求和，空缺停止计票，合理缺项按比例折算；四舍五入，保留2位小数。",
      "计分取自“登记”：汇总各项目求和，空缺停止计票，部分空缺按满分比例折算；四舍五入，保留2位小数。"
    ),
    (
      "等次“级”，依次判定：有下列情形之二的，则为“差”：“次”超过3；“人”超过2；“甲”等于0；具有以下两种以上情形的，则为“中”：“次”超过3；“人”超过2；“甲”等于0；若同时具备下列条件中任意三项的，则为“可”：“次”超过3；“人”超过2；“甲”等于0；“乙”等于0；否则为“好”。",
      "等次“级”，依次判定：有下列情形中2项以上的，则为“差”：“次”超过3；“人”超过2；“甲”等于0；有下列情形中2项以上的，则为“中”：“次”超过3；“人”超过2；“甲”等于0；若符合下列条件中3项以上的，则为“可”：“次”超过3；“人”超过2；“甲”等于0；“乙”等于0；否则为“好”。"
    ),
    (
      "不参加排名：若满足下列2项以上条件：“次”超过3；“人”超过2；“甲”等于0；存在下列情况之一的：“次”超过3；“人”超过2；有下列情形不少于两项的：“次”超过3；“人”超过2；“甲”等于0。",
      "不参加排名：若符合下列条件中2项以上的：“次”超过3；“人”超过2；“甲”等于0；有下列情形之一的：“次”超过3；“人”超过2；有下列情形中至少2项的：“次”超过3；“人”超过2；“甲”等于0。"
    ),
    (
      "测评有效须符合下列条件之二：实到人数超过30人；收回票数不超过发出票数；收回票数超过20票。",
      "测评有效须具备下列条件中2项以上：实到人数超过30人；收回票数不超过发出票数；收回票数超过20票。"
    ),
    ("每票须符合下列条件，否则全票无效：评分之和必须等于100分。", "每票须符合，否则全票无效：评分之和等于100分。"),
    (
      "等次“级”，依次判定：若“次”超过3，评\n    定为“差”；否则为“好”。",
      "等次“级”，依次判定：若“次”超过3，则为“差”；否则为“好”。"
    ),
  ])
  func wordsOfRegulationsAreRead(_ text: String, _ canonical: String) {
    let opening = "评议计分办法，语言版本1。计分部分“甲”，满分20分。测评票“票”。"
    let (one, other) = (SyntaxTree(opening + text), SyntaxTree(opening + canonical))
    #expect(one.diagnostics.filter { $0.code.hasPrefix("L") || $0.code == "S0201" }.isEmpty)
    #expect(one.root.tokens.map(\.kind) == other.root.tokens.map(\.kind))
  }

  /// 则评定为 is one verdict; the English words count units and are not passed over.
  @Test(arguments: ["then", "otherwise"]) func unitsAreNoVerdictInEnglish(_ word: String) {
    let item = word == "then" ? "if \"a\" is at least 3, then" : word
    let text =
      "Appraisal rubric, language 1. Grade \"g\", first that holds: \(item) number of units whose \"b\"."
    #expect(SyntaxTree(text).codes == ["S0201"])
  }

  @Test func wideLettersAreWords() {
    let sentence = "Band table \"a\": minus 5 or more and below 5 is minus 1 point."
    let wide = sentence.replacing("minus", with: "ｍｉｎｕｓ")
    let opening = "Appraisal rubric, language 1. "
    #expect(SyntaxTree(opening + sentence).codes == [])
    #expect(SyntaxTree(opening + wide).codes == [])
  }

  @Test(arguments: RubricFile.allCases)
  func quotesMayBeFlippedOrStraightened(_ file: RubricFile) {
    let text = file.text
    let due = LexedText(text).shown
    for (opening, closing) in [
      ("”", "“"), ("\"", "\""), ("„", "“"), ("«", "»"), ("「", "」"), ("“", "“"),
    ] {
      var isOpen = false
      let changed = text.map { character -> String in
        guard "“”\"".contains(character) else { return String(character) }
        isOpen.toggle()
        return isOpen ? opening : closing
      }.joined()
      let lexed = LexedText(changed)
      #expect(lexed.shown == due, "\(opening)\(closing)")
      #expect(lexed.codes == [])
    }
  }

  @Test(arguments: RubricFile.allCases)
  func signsMayBeFullWidthOrHalfWidth(_ file: RubricFile) {
    let text = file.text
    let due = LexedText(text).shown
    let half = Self.outsideNames(text) { Self.halfWidth[$0] ?? String($0) }
    #expect(LexedText(half).shown == due)
    let full = Self.outsideNames(text) { Self.fullWidth($0) }
    #expect(full != half)
    #expect(LexedText(full).shown == due)
  }

  @Test(arguments: RubricFile.allCases) func commasMeanNothing(_ file: RubricFile) {
    let text = file.text
    let bare = Self.outsideNames(text) { "，、,".contains($0) ? " " : String($0) }
    #expect(LexedText(bare).shown == LexedText(text).shown)
  }

  /// Keywords, numbers and names of both versions stand in the same order, one for one. Names given
  /// for the other language differ by nature of the thing, and Chinese has no plural.
  @Test(arguments: [
    (RubricFile.chineseRubric, RubricFile.englishRubric), (.chineseSession, .englishSession),
  ])
  func bothVocabulariesAreEqualTokenForToken(_ chinese: RubricFile, _ english: RubricFile) {
    let (left, right) = (LexedText(chinese.text), LexedText(english.text))
    #expect(left.tokens.count > 100)
    #expect(left.shown == right.shown)
    let (first, second) = (SyntaxTree(chinese.text), SyntaxTree(english.text))
    #expect(first.root.outline == second.root.outline)
    #expect(first.language == .chinese)
    #expect(second.language == .english)
  }

  // MARK: Changing text outside names

  private static let halfWidth: [Character: String] = [
    "：": ":", "；": ";", "，": ", ", "（": "(", "）": ")", "【": "[", "】": "]", "。": ". ",
  ]

  private static func fullWidth(_ character: Character) -> String {
    guard let value = character.asciiValue, (0x21...0x7E).contains(value), character != "\"",
      let scalar = Unicode.Scalar(UInt32(value) + 0xFEE0)
    else { return String(character) }
    return String(Character(scalar))
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy(\.isHan)
  }

  private static func outsideNames(_ text: String, _ change: (Character) -> String) -> String {
    var isInside = false
    return text.map { character -> String in
      if "“”\"".contains(character) {
        isInside.toggle()
        return String(character)
      }
      return isInside ? String(character) : change(character)
    }.joined()
  }
}

extension SyntaxNode {
  /// The tree with the kinds of its nodes and tokens, without places.
  var outline: String {
    let inner = children.compactMap { child -> String? in
      switch child {
      case .node(let node): node.outline
      case .token(let token): TokenText.of(token)
      case .printed: nil
      }
    }
    return "\(kind)[\(inner.joined(separator: " "))]"
  }
}
