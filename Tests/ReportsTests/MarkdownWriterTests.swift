import Diagnostics
import Testing

@testable import Reports

@Suite struct MarkdownWriterTests {
  @Test("A report with a table and notes")
  func report() {
    let document = ReportDocument(
      title: Bilingual(zh: "结果", en: "Result"), subtitles: [Bilingual(same: "2020-09-01")],
      blocks: [
        .table(
          ReportTable(
            columns: [
              ReportTable.Column(header: Bilingual(zh: "名次", en: "Rank"), isNumber: true),
              ReportTable.Column(header: Bilingual(zh: "单位", en: "Unit"), isNumber: false),
            ],
            rows: [[.count(1), .text(Bilingual(same: "甲|乙"))]])),
        .notes(
          heading: Bilingual(zh: "计票", en: "Marks"), lines: [Bilingual(zh: "一", en: "one")]),
      ])
    #expect(
      MarkdownWriter(language: .english).text(of: document) == #"""
        # Result

        2020-09-01

        | Rank | Unit |
        | ---: | --- |
        | 1 | 甲\|乙 |

        ## Marks

        - one

        """#)
  }

  @Test(
    "What Markdown would take for markup stays text",
    arguments: [
      ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#),
      ("[a](b) <b>", #"\[a\](b) \<b\>"#),
      (#"a|b\c"#, #"a\|b\\c"#),
      ("&lt; ~~a~~", #"\&lt; \~\~a\~\~"#),
      ("a\nb\tc", "a b c"),
      ("1. a", #"1\. a"#), ("12) a", #"12\) a"#), ("- a", #"\- a"#), ("+ a", #"\+ a"#),
      ("# a", ##"\# a"##),
      ("18.21", "18.21"), ("-1", "-1"), ("1.", #"1\."#), ("2020年", "2020年"),
      ("a - b 1.", "a - b 1."),
    ])
  func escaping(_ plain: String, _ escaped: String) {
    let document = ReportDocument(
      title: Bilingual(same: "t"), subtitles: [Bilingual(same: plain)], blocks: [])
    #expect(MarkdownWriter(language: .english).text(of: document) == "# t\n\n\(escaped)\n")
  }
}
