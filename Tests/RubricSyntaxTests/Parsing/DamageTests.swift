import Diagnostics
import TestSupport
import Testing

@testable import RubricSyntax

/// Whatever happens to a file, it is kept, answered, and not drowned in messages.
@Suite struct DamageTests {
  @Test(arguments: RubricFile.allCases)
  func oneFaultIsReportedWhereItIsAndInFewWords(_ file: RubricFile) {
    check(file.text, seeds: Sweep.seeds(20, long: 400))
  }

  /// The same for the rubrics of all schemes, with other seeds for each.
  @Test(arguments: ShippedRubric.names.enumerated().map { ($0.offset, $0.element) })
  func oneFaultInAnyShippedRubricIsReported(_ number: Int, _ name: String) throws {
    let seeds = Sweep.seeds(4, long: 100)
    let first = number * seeds.count
    check(try ShippedRubric.text(name), seeds: first..<first + seeds.count)
  }

  private func check(_ text: String, seeds: Range<Int>) {
    let due = LexedText(text).shown
    for seed in seeds.map(UInt64.init) {
      let damage = Damage(of: text, seed: seed)
      let tree = SyntaxTree(damage.text)
      let label: Comment =
        "seed \(seed): \(damage.what): \(tree.diagnostics.map(\.headline.english))"
      #expect(tree.rebuiltText == Array(damage.text.utf8), label)
      #expect(tree.diagnostics.count <= 5, label)
      #expect(tree.errors.first.map { Self.isNear($0, damage) } ?? true, label)
      // What parses without a word has to say the same, or to be whole lines and sentences.
      let isSame = LexedText(damage.text).shown == due
      let isRubric = !tree.root.tokens.contains { $0.kind == .unreadable }
      // A comment that lost a bracket is an error although no rule is touched.
      let isOfComment = tree.errors.allSatisfy { $0.code == SyntaxCode.unclosedComment.rawValue }
      #expect(!isSame || isOfComment, label)
      #expect(isRubric || !tree.errors.isEmpty, label)
    }
  }

  /// A comment without an end is reported where it begins, and an opening that a comment has swallowed
  /// where the next sentence stands: comments may have many lines.
  private static func isNear(_ error: Diagnostic, _ damage: Damage) -> Bool {
    guard let line = error.line else { return false }
    return switch SyntaxCode(rawValue: error.code) {
    case .unclosedComment: line <= damage.lines.upperBound
    case .missingOpening where damage.lines.contains(1): true
    default: damage.lines.contains(line)
    }
  }

  /// Soups of what rubrics are made of: many faults at once.
  @Test func soupsAreKeptAndAnswered() {
    for seed in Sweep.seeds(80, long: 4000).map(UInt64.init) {
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

  @Test func randomBytesAreKeptAndAnswered() {
    let start = Array(RubricFile.chineseRubric.text.utf8.prefix(420))
    for seed in Sweep.seeds(80, long: 4000).map(UInt64.init) {
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
  @Test(.timeLimit(.minutes(5)), arguments: ["省", "x", "“", "（", "[", "1", "第", "满意，", "；"])
  func muchOfOneThingTakesNoLongTime(_ piece: String) {
    let text = "评议计分办法，语言版本1。" + String(repeating: piece, count: 800)
    #expect(SyntaxTree(text).rebuiltText == Array(text.utf8))
  }
}
