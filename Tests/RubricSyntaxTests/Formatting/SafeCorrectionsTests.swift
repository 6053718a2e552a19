import Testing

@testable import RubricSyntax

/// What `check --fix` writes: only what can be meant in one way.
@Suite struct SafeCorrectionsTests {
  @Test(
    arguments: [
      // A lost full stop.
      ("标题“甲”。总分100分\n\n第一条　排名不设。", "标题“甲”。总分100分。\n\n第一条　排名不设。"),
      // A semicolon for a full stop, and a stop too many.
      ("标题“甲”；\n总分100分。", "标题“甲”。\n总分100分。"),
      ("标题“甲”。。总分100分。", "标题“甲”。总分100分。"),
      // Single quotes.
      ("标题‘甲’。", "标题“甲”。"),
      // A lost semicolon and a lost colon in a list.
      (
        "标题“甲”。第一条　公布：（一）名次（二）等次。", "标题“甲”。第一条　公布：（一）名次；（二）等次。"
      ),
      // Articles that do not count 1, 2, 3.
      ("第一条　公布：（一）名次。第三条　公布：（一）等次。第四条　【附则】。", "第一条　公布：（一）名次。第二条　公布：（一）等次。第三条　【附则】。"),
      // A word of the other vocabulary.
      ("标题“甲”。Full score 100分。", "标题“甲”。总分 100分。"),
    ]) func corrects(_ text: String, _ expected: String)
  {
    let head = "评议计分办法，语言版本1。"
    let corrections = SafeCorrections(SourceText(file: "r.rubric", text: head + text))
    #expect(corrections.text == head + expected)
    #expect(!corrections.made.isEmpty)
    let again = SafeCorrections(SourceText(file: "r.rubric", text: corrections.text))
    #expect(again.made.isEmpty)
  }

  /// A misspelt word, a missing rule, a cut file: somebody has to decide.
  @Test(
    arguments: [
      "评议计分办法，语言版本1。总份100分。", "评议计分办法，语言版本1。总分10：0分。",
      "评议计分办法，语言版本1。第一条　测评票“票”。第条　公布：名次。第三条　公布：等次。",
      "评议计分办法，语言版本1。算例“甲”。已知“票”：票号1：“甲”69;5、“乙”75。", "评议计分办法，语言版本1。总分100分", "评议计分办法，语言版本1。标题“甲。",
      "没有开头", "",
    ]) func guessesNothing(_ text: String)
  {
    let corrections = SafeCorrections(SourceText(file: "r.rubric", text: text))
    #expect(corrections.made.isEmpty)
    #expect(corrections.text == text)
  }

  @Test func bytesThatAreNoTextAreLeftAlone() {
    let source = SourceText(file: "r.rubric", bytes: [0xFF, 0xFE, 0x00])
    #expect(SafeCorrections(source).made.isEmpty)
  }
}
