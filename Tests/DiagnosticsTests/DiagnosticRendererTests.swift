import Testing

@testable import Diagnostics

@Suite struct DiagnosticRendererTests {
  static let full = Diagnostic(
    .error, "R0210",
    Bilingual(zh: "舍入方式“四舍五进”不存在", en: "there is no rounding \"四舍五进\""),
    at: .source(
      SourcePlace(
        file: "hunan.rubric", line: 12, column: 12, length: 4,
        lineText: "（五）结果，\t保留前先四舍五进，保留2位小数。")),
    citation: Citation(article: 3, item: 5),
    cause: Diagnostic.Cause(
      Bilingual(zh: "满分在这里规定", en: "the full score is set here"),
      at: .source(
        SourcePlace(file: "hunan.rubric", line: 9, column: 3, length: 2, lineText: "满分20分"))),
    expected: Bilingual(zh: "四舍五入、四舍六入、截断", en: "half up, half even, truncate"),
    found: Bilingual(same: "四舍五进"),
    help: [Bilingual(zh: "改写为“四舍五入”", en: "write \"四舍五入\"")])

  private func check(
    _ diagnostic: Diagnostic, _ language: Language, width: Int = 80, _ golden: String,
    at location: Testing.SourceLocation = #_sourceLocation
  ) {
    let text = DiagnosticRenderer(language: language, width: width).text(of: diagnostic)
    #expect(text == golden, sourceLocation: location)
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, sourceLocation: location)
    }
  }

  @Test("Everything a diagnostic can say, in Chinese")
  func fullInChinese() {
    check(
      Self.full, .chinese,
      """
      错误 R0210：舍入方式“四舍五进”不存在
        hunan.rubric:12:12，第三条第（五）项
        12 | （五）结果， 保留前先四舍五进，保留2位小数。
           |                      ^^^^^^^^
        = 满分在这里规定（hunan.rubric:9:3）
        = 应为：四舍五入、四舍六入、截断
        = 实为：四舍五进
        = 处理：改写为“四舍五入”

      """)
  }

  @Test("Everything a diagnostic can say, in English on a narrow terminal")
  func fullInEnglish() {
    check(
      Self.full, .english, width: 42,
      """
      error R0210: there is no rounding "四舍五
          进"
        hunan.rubric:12:12, Article 3, item (5)
        12 | …）结果， 保留前先四舍五进，保留2…
           |                   ^^^^^^^^
        = the full score is set here
          (hunan.rubric:9:3)
        = expected: half up, half even, truncate
        = found: 四舍五进
        = help: write "四舍五入"

      """)
  }

  private static let cell = Diagnostic(
    .warning, "B0102",
    Bilingual(
      zh: "得分“101”超出本分项的上限100分，这张票的这一格按细则第五条作废，不计入平均分；"
        + "其余各格照常计算",
      en: "the mark \"101\" is above the ceiling of 100 points, so this cell of the ballot is "
        + "void by Article 5 and not counted; the other cells are"),
    at: .cell(CellPlace(file: "ballots.csv", row: 18, column: 2)),
    help: [
      Bilingual(
        zh: "如系录入错误，请改正原表第18行C列后重新计算；如原票如此，无须处理，"
          + "结果表会把这一格列入作废清单。",
        en: "if it was typed wrongly, correct row 18 column C and score again; if the ballot says "
          + "so, nothing has to be done"),
      Bilingual(same: "甲：\n  乙"),
    ])

  @Test("Long sentences wrap under their own beginning")
  func wrapping() {
    check(
      Self.cell, .chinese,
      """
      警告 B0102：得分“101”超出本分项的上限100分，这张票的这一格按细则第五条作废，不计
          入平均分；其余各格照常计算
        ballots.csv:18 C列
        = 处理：如系录入错误，请改正原表第18行C列后重新计算；如原票如此，无须处理，结
          果表会把这一格列入作废清单。
        = 处理：甲：
            乙

      """)
    check(
      Self.cell, .english,
      """
      warning B0102: the mark "101" is above the ceiling of 100 points, so this cell
          of the ballot is void by Article 5 and not counted; the other cells are
        ballots.csv:18 column C
        = help: if it was typed wrongly, correct row 18 column C and score again; if
          the ballot says so, nothing has to be done
        = help: 甲：
            乙

      """)
  }

  private static let longLine = String(repeating: "计分0123，", count: 30)

  @Test(
    "A long line is shown around its caret",
    arguments: [
      (
        1, 2, "计分0123，计分0123，计分0123，计分0123，计分0123，计分0123，计分0123，…",
        "^^^^"
      ),
      (
        90, 2, "…分0123，计分0123，计分0123，计分0123，计分0123，计分0123，计分0123，…",
        String(repeating: " ", count: 56) + "^^^"
      ),
      (
        210, 1, "…分0123，计分0123，计分0123，计分0123，计分0123，计分0123，",
        String(repeating: " ", count: 57) + "^^"
      ),
      (
        211, 0, "…分0123，计分0123，计分0123，计分0123，计分0123，计分0123，",
        String(repeating: " ", count: 59) + "^"
      ),
    ])
  func longLine(column: Int, length: Int, shown: String, caret: String) {
    let place = SourcePlace(
      file: "a.rubric", line: 123, column: column, length: length, lineText: Self.longLine)
    check(
      Diagnostic(.notice, "R0001", Bilingual(same: "long"), at: .source(place)), .english,
      """
      notice R0001: long
        a.rubric:123:\(column)
        123 | \(shown)
            | \(caret)

      """)
  }

  @Test("Diagnostics are parted by an empty line, and need no place")
  func several() {
    let diagnostics = [Language.chinese, .english].map { language in
      Diagnostic(.error, "U0001", Bilingual(same: language.rawValue), at: nil)
    }
    #expect(
      DiagnosticRenderer(language: .chinese).text(of: diagnostics)
        == "错误 U0001：zh\n\n错误 U0001：en\n")
  }

  @Test("Colour marks the severity and the caret, and moves nothing")
  func coloured() {
    let place = SourcePlace(file: "a", line: 1, column: 2, length: 1, lineText: "甲乙")
    let diagnostic = Diagnostic(
      .error, "R0001", Bilingual(zh: "乙", en: "B"), at: .source(place))
    #expect(
      DiagnosticRenderer(language: .chinese, style: .coloured).text(of: diagnostic)
        == "\u{1B}[1;31m错误\u{1B}[0m R0001：乙\n  a:1:2\n  1 | 甲乙\n"
        + "    | \u{1B}[1;31m  ^^\u{1B}[0m\n")
  }
}
