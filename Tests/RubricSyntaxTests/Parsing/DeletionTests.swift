import Diagnostics
import TestSupport
import Testing

@testable import RubricSyntax

/// No sign and hardly a keyword can get lost without a word about it (REGULATION.md, section 3).
@Suite struct DeletionTests {
  @Test(arguments: ["session"] + Sweep.some(ShippedRubric.names, every: 3))
  func aLostStopOrSemicolonIsAlwaysReported(_ name: String) throws {
    for excerpt in Excerpt.all(of: try Self.text(name)) {
      for sign in excerpt.tokens where sign.kind == .stop || sign.kind == .semicolon {
        let codes = SyntaxTree(excerpt.text.without(sign)).errors.map(\.code)
        // Of the first sentence it is said how it has to be.
        let due = excerpt.isOpening ? "S0205" : sign.kind == .stop ? "S0202" : "S0210"
        #expect(codes == [due], "\(sign.range) in \(excerpt.text)")
      }
    }
  }

  /// Two lines of a list would become one line of two conditions, which means something else.
  @Test(
    "A semicolon that is lost between lines of a list of conditions is reported",
    arguments: [
      "等次“级”，依次判定：若有下列情形之一的，则为“差”：“甲”超过3；“乙”超过2；“丙”空缺；否则为“好”。",
      "等次“级”，依次判定：若有下列情形中2项以上的，则为“差”：“甲”超过“乙”；“好”得票最多；类别为“县”；否则为“好”。",
      "数值“数”，依次判定：若同时符合下列条件的，则为1：“甲”超过3；名次不超过3；“表”记有“奖”；否则为0。",
      "测评有效须符合：实到人数占应到人数超过半数；收回票数不超过发出票数；参评单位数不低于3。",
      "反馈表“票”。不计入：承办角色“会办”；备注“撤回”或“重复”；答复类别“A3”。",
      "反馈表“票”。建议加权：承办角色“主办”为3；备注“重点”为2；否则为1。",
      "排名按“数”统一进行，由高到低。不参加排名：若“甲”超过3；有下列情形之一的：“乙”超过2；“丙”空缺。",
      "测评有效须符合下列条件之一：实到人数超过9；收回票数超过5，发出票数超过7；有效票数超过3。",
      "Grade \"级\", first that holds: if any of these holds, then \"差\": \"甲\" is more than 3; \"乙\" is below 2; otherwise \"好\".",
    ])
  func lostBetweenConditions(_ sentence: String) throws {
    let opening = sentence.first == "G" ? "Appraisal rubric, language 1. " : "评议计分办法，语言版本1。"
    let text = opening + sentence
    #expect(SyntaxTree(text).errors.isEmpty)
    for excerpt in Excerpt.all(of: text) where !excerpt.isOpening {
      for sign in excerpt.tokens where sign.kind == .semicolon {
        #expect(SyntaxTree(excerpt.text.without(sign)).errors.map(\.code) == ["S0210"])
      }
    }
  }

  @Test("Two conditions of one line have a comma or a word between them")
  func twoInALine() {
    func text(_ between: String) -> String {
      "评议计分办法，语言版本1。等次“级”，依次判定：若有下列情形之一的，则为“差”：“甲”超过3\(between)“乙”超过2；“丙”空缺；否则为“好”。"
    }
    for between in ["，", "、", ",", "且", "并且", "，同时", "，或", "或"] {
      #expect(SyntaxTree(text(between)).errors.isEmpty, "\(between)")
    }
    for between in ["", " ", "的", "【，】", "\n"] {
      #expect(SyntaxTree(text(between)).errors.map(\.code) == ["S0210"], "\(between)")
    }
  }

  @Test(arguments: ["session"] + Sweep.some(ShippedRubric.names, every: 3, from: 1))
  func onlyTheColonOfARowMayBeMissing(_ name: String) throws {
    for excerpt in Excerpt.all(of: try Self.text(name)) {
      let tree = SyntaxTree(excerpt.text)
      for colon in excerpt.tokens where colon.kind == .colon {
        let codes = SyntaxTree(excerpt.text.without(colon)).errors.map(\.code)
        let isOptional = Self.stands(colon, directlyIn: .row, of: tree)
        // What stands behind a name is more than a name may have: `based on "…" times "…"`.
        let due: [[String]] = isOptional ? [[]] : [["S0210"], ["S0201"]]
        #expect(due.contains(codes), "\(codes) \(colon.range) in \(excerpt.text)")
      }
    }
  }

  /// Names, numbers and keywords whose loss leaves a file that parses: the kind of the sentence and
  /// the token, and how often. `chosen` says where a figure comes from and decides none; a level
  /// without its value, and one without any, are for the model's checks to notice, and so is the only
  /// mark of a row of an example that has lost its name.
  @Test(arguments: [RubricFile.chineseRubric, .englishRubric])
  func whatARubricCanLoseWithoutAnError(_ file: RubricFile) {
    #expect(
      Self.silentlyLost(file.text) == [
        "criteriaLine <chosen>": 2, "levelsLine <chosen>": 4, "levelsLine 0%": 1,
        "levelsLine 60%": 1, "levelsLine 85%": 1, "levelsLine 100%": 1, "caseLine <chosen>": 6,
        "scaleLine <chosen>": 1, "floorLine <chosen>": 1, "ceilingLine <chosen>": 1,
        "scoreLadder <chosen>": 3, "gradeBands <chosen>": 4, "tieBreaks <chosen>": 1,
        "givenRows \"办理态度\"": 1, "givenRows \"公安厅\"": 4,
        "givenRows \"满意\"": 1, "givenRows 70": 4,
      ])
  }

  /// One of two officials.
  @Test(arguments: [RubricFile.chineseSession, .englishSession])
  func whatASessionCanLoseWithoutAnError(_ file: RubricFile) {
    #expect(
      Self.silentlyLost(file.text) == [
        "officials \"李四\"": 1, "officials \"王五\"": 1, "officials \"赵六\"": 1,
        "officials \"钱七\"": 1,
      ])
  }

  private static func text(_ name: String) throws -> String {
    name == "session" ? RubricFile.chineseSession.text : try ShippedRubric.text(name)
  }

  private static func silentlyLost(_ text: String) -> [String: Int] {
    var lost: [String: Int] = [:]
    for excerpt in Excerpt.all(of: text) {
      for sentence in SyntaxTree(excerpt.text).root.sentences {
        for token in sentence.tokens where isWord(token) && excerpt.range.overlaps(token.range) {
          let errors = SyntaxTree(excerpt.text.without(token)).errors
          if errors.isEmpty { lost["\(sentence.kind) \(TokenText.of(token))", default: 0] += 1 }
          #expect(errors.count <= 2, "\(TokenText.of(token)): \(errors.map(\.headline.chinese))")
        }
      }
    }
    return lost
  }

  private static func isWord(_ token: Token) -> Bool {
    switch token.kind {
    case .keyword, .name, .number, .share, .date: true
    default: false
    }
  }

  private static func stands(
    _ token: Token, directlyIn kind: NodeKind, of tree: SyntaxTree
  ) -> Bool {
    tree.root.descendants.contains { $0.kind == kind && $0.ownTokens.contains(token) }
  }
}

extension String {
  /// The text with a token cut out; a space takes its place, so that its neighbours stay apart.
  func without(_ token: Token) -> String {
    var bytes = Array(utf8)
    bytes.replaceSubrange(token.range, with: [0x20])
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension SyntaxNode {
  var descendants: [SyntaxNode] { childNodes.flatMap { [$0] + $0.descendants } }

  /// The sentences of a file, in order.
  var sentences: [SyntaxNode] {
    childNodes.flatMap { node in
      [.article, .example].contains(node.kind) ? node.childNodes : [node]
    }
  }
}
