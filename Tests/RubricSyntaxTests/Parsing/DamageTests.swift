import Diagnostics
import Testing

@testable import RubricSyntax

/// Whatever happens to a file, it is kept, answered, and not drowned in messages.
@Suite struct DamageTests {
  @Test(arguments: RubricFile.allCases, [UInt64(0), 1, 2])
  func oneFaultIsReportedWhereItIsAndInFewWords(_ file: RubricFile, _ part: UInt64) {
    check(file.text, seeds: part * 60..<(part + 1) * 60)
  }

  /// The same for the rubrics of all schemes.
  @Test(arguments: ShippedRubric.names)
  func oneFaultInAnyShippedRubricIsReported(_ name: String) throws {
    check(try ShippedRubric.text(name), seeds: 0..<40)
  }

  private func check(_ text: String, seeds: Range<UInt64>) {
    let due = LexedText(text).shown
    for seed in seeds {
      let damage = Damage(of: text, seed: seed)
      let tree = SyntaxTree(damage.text)
      let label: Comment =
        "seed \(seed): \(damage.what): \(tree.diagnostics.map(\.headline.english))"
      #expect(tree.rebuiltText == Array(damage.text.utf8), label)
      #expect(tree.diagnostics.count <= 5, label)
      #expect(tree.errors.first.map { damage.lines.contains($0.line ?? 0) } ?? true, label)
      // What parses without a word has to say the same, or to be whole lines and sentences.
      let isSame = LexedText(damage.text).shown == due
      let isRubric = !tree.root.tokens.contains { $0.kind == .unreadable }
      // A comment that lost a bracket is an error although no rule is touched.
      let isOfComment = tree.errors.allSatisfy { $0.code == SyntaxCode.unclosedComment.rawValue }
      #expect(!isSame || isOfComment, label)
      #expect(isRubric || !tree.errors.isEmpty, label)
    }
  }

  /// Soups of what rubrics are made of: many faults at once.
  @Test(arguments: UInt64(0)..<4)
  func soupsAreKeptAndAnswered(_ part: UInt64) {
    for seed in part * 500..<(part + 1) * 500 {
      let text = Self.soup(seed: seed)
      let tree = SyntaxTree(text)
      #expect(tree.rebuiltText == Array(text.utf8), "seed \(seed): \(text)")
      #expect(SyntaxTree(text).codes == tree.codes, "seed \(seed): \(text)")
    }
  }

  private static let pieces = [
    "第一条", "第", "条", "评分范围", "计分", "部分", "空缺", "“甲”", "“", "”", "\"", "'", "。", ".", "；", "：", ":",
    "，", "（一）", "（", "）", "①", "1)", "20", "%", "分", "80.5", "90,5", "2020-09-01", "2020年", "⅔",
    "半数",
    "【", "】", "\n", "\r\n", " ", "\u{200B}", "\u{301}", "\u{FEFF}", "Article", "ballot form",
    "round half",
    "the", "Q", "四舍", "五入", "已知", "应得", "公布", "最后得分", "取自", "各部分之和", "不修约", "😀", "\u{0}", "-", "/",
  ]

  private static func soup(seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    let opening = ["评议计分办法，语言版本1。", "Appraisal session, language 1. ", ""][random.below(3)]
    return opening
      + (0..<random.below(25)).map { _ in pieces[random.below(pieces.count)] }.joined()
  }

  @Test(arguments: UInt64(0)..<4)
  func randomBytesAreKeptAndAnswered(_ part: UInt64) {
    let start = Array(RubricFile.chineseRubric.text.utf8.prefix(420))
    for seed in part * 250..<(part + 1) * 250 {
      var random = SplitMix64(seed: seed)
      var bytes = start
      for _ in 0...random.below(4) {
        bytes[random.below(bytes.count)] = UInt8.random(in: 0...255, using: &random)
      }
      let tree = SyntaxTree(bytes: bytes)
      #expect(tree.rebuiltText == bytes, "seed \(seed)")
      let isText = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
      #expect((tree.codes == ["S0209"]) == !isText, "seed \(seed)")
    }
  }

  /// A text without a single word of the language, or of one long line, takes no long time.
  @Test(.timeLimit(.minutes(1)), arguments: ["省", "x", "“", "（", "[", "1", "第", "满意，", "；"])
  func muchOfOneThingTakesNoLongTime(_ piece: String) {
    let text = "评议计分办法，语言版本1。" + String(repeating: piece, count: 800)
    #expect(SyntaxTree(text).rebuiltText == Array(text.utf8))
  }
}
