import Diagnostics
import Testing

@testable import RubricSyntax

/// What a comment holds, and where it ends.
@Suite struct CommentTests {
  private static let head = "评议计分办法，语言版本1。\n标题“试”。评议对象：单位。"

  /// The comments of a text, with their brackets.
  private func comments(_ text: String) -> [String] {
    let bytes = Array((Self.head + text).utf8)
    return LexedText(Self.head + text).comments.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "Intervals of a regulation may stand in 【 】",
    arguments: [
      ("【90以上】", ["【90以上】"]), ("【[90, 100]、[70, 90)、(60, 70]】", ["【[90, 100]、[70, 90)、(60, 70]】"]),
      ("【得分＝｛（[繁重]票数×100）｝】", ["【得分＝｛（[繁重]票数×100）｝】"]), ("【［甲］】", ["【［甲］】"]),
      // A closing bracket of the other kind, as keyboards give it, ends the comment.
      ("【甲]标题“乙”。", ["【甲]"]), ("【甲]标题“乙”。[丙】", ["【甲]", "[丙】"]), ("[甲】标题“乙”。", ["[甲】"]),
      ("【甲]标题“乙”。【丙】", ["【甲]", "【丙】"]), ("[甲]标题“乙”。【丙】", ["[甲]", "【丙】"]),
    ])
  func heavyBrackets(_ text: String, _ expected: [String]) {
    #expect(comments(text) == expected)
  }

  @Test("Comments do not nest", arguments: ["【甲【乙】丙】", "[甲[乙]丙]", "[甲【乙】丙]", "【甲", "【甲[乙"])
  func nested(_ text: String) {
    #expect(LexedText(Self.head + text).diagnostics.contains { $0.code == "L0105" })
  }

  @Test("What can stand in 【 】 only keeps them in English")
  func english() throws {
    let text = "评议计分办法，语言版本1。\n标题“试”。评议对象：单位。【[70-90)】\n\n第一条　【甲】。\n"
    let english = try #require(Formatter.format(SyntaxTree(text), to: .english).value)
    #expect(english.contains("【[70-90)】"))
    #expect(english.contains("[甲]"))
    #expect(Formatter.format(SyntaxTree(english), to: .chinese).value == text)
  }
}
