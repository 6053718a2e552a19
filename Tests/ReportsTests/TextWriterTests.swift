import Diagnostics
import TestSupport
import Testing

@testable import Reports

@Suite struct TextWriterTests {
  private static func document(
    title: Bilingual = Bilingual(zh: "结果", en: "Result"), subtitles: [Bilingual] = [],
    _ blocks: ReportDocument.Block...
  ) -> ReportDocument {
    ReportDocument(title: title, subtitles: subtitles, blocks: blocks)
  }

  private static func table(_ columns: [(Bilingual, Bool)], _ rows: [[String]])
    -> ReportDocument.Block
  {
    .table(
      ReportTable(
        columns: columns.map { ReportTable.Column(header: $0.0, isNumber: $0.1) },
        rows: rows.map { $0.map { .text(Bilingual(same: $0)) } }))
  }

  private static let units = table(
    [
      (Bilingual(zh: "名次", en: "Rank"), true), (Bilingual(zh: "单位", en: "Unit"), false),
      (Bilingual(zh: "得分", en: "Score"), true), (Bilingual(zh: "等次", en: "Grade"), false),
    ],
    [
      ["1", "省公安厅", "100.00", "优秀"], ["2", "Office (办公室)", "9.50", "—"],
      ["10", "е́x", "—", "B"],
    ])

  @Test("Columns stay aligned under wide, narrow and combining characters")
  func alignment() {
    #expect(
      TextWriter(language: .chinese).text(of: Self.document(Self.units)) == """
        结果

        名次  单位               得分  等次
        ────  ───────────────  ──────  ────
           1  省公安厅         100.00  优秀
           2  Office (办公室)    9.50  —
          10  е́x                    —  B

        """)
    #expect(
      TextWriter(language: .english).text(of: Self.document(Self.units)) == """
        Result

        Rank  Unit              Score  Grade
        ────  ───────────────  ──────  ─────
           1  省公安厅         100.00  优秀
           2  Office (办公室)    9.50  —
          10  е́x                    —  B

        """)
  }

  @Test("Notes are wrapped, with their later lines further in")
  func notes() {
    let notes = ReportDocument.Block.notes(
      heading: Bilingual(zh: "计票", en: "Marks"),
      lines: [
        Bilingual(zh: "省公安厅　空白，弃权4格：D37、E37、D158、E158", en: "省公安厅, blank, 4 abstained: D37, E37"),
        Bilingual(same: "x"),
      ])
    #expect(
      TextWriter(language: .chinese, width: 30).text(of: Self.document(notes)) == """
        结果

        计票
          省公安厅　空白，弃权4格：
            D37、E37、D158、E158
          x

        """)
    #expect(
      TextWriter(language: .english, width: 30).text(of: Self.document(notes)) == """
        Result

        Marks
          省公安厅, blank, 4
            abstained: D37, E37
          x

        """)
  }

  @Test("The head is wrapped")
  func head() {
    let text = TextWriter(language: .english, width: 20).text(
      of: Self.document(
        title: Bilingual(same: "A title that is longer than a line"),
        subtitles: [Bilingual(same: "a line below it that is long too")]))
    #expect(
      text == """
        A title that is
        longer than a line
        a line below it that
        is long too

        """)
  }

  @Test("A table that is too wide breaks its headers, not its figures")
  func wideTable() {
    let columns = [
      (Bilingual(zh: "单位", en: "Unit"), false),
      (Bilingual(zh: "会前代表反馈意见", en: "Pre-session feedback of deputies"), true),
      (Bilingual(zh: "现场测评", en: "Live scoring"), true),
    ]
    let document = Self.document(Self.table(columns, [["甲", "18.25", "75.50"]]))
    #expect(
      TextWriter(language: .english, width: 34).text(of: document)
        == """
        Result

              Pre-session
              feedback of
        Unit     deputies  Live scoring
        ────  ───────────  ────────────
        甲          18.25         75.50

        """)
    #expect(
      TextWriter(language: .chinese, width: 20).text(of: document) == """
        结果

              会前代
              表反馈  现场测
        单位    意见      评
        ────  ──────  ──────
        甲     18.25   75.50

        """)
  }

  @Test("A word in a header is not broken, and starts a line of its own")
  func longWords() {
    let columns = [
      (Bilingual(same: "Unit"), false), (Bilingual(same: "Panel: Interpretation of it"), true),
    ]
    let document = Self.document(Self.table(columns, [["A", "7.50"]]))
    #expect(
      TextWriter(language: .english, width: 22).text(of: document)
        == """
        Result

                      Panel:
              Interpretation
        Unit           of it
        ────  ──────────────
        A               7.50

        """)
  }

  @Test("A table whose figures are too wide comes in parts, each with rank and unit")
  func partsOfATable() {
    let columns = [
      (Bilingual(same: "Rank"), true), (Bilingual(same: "Unit"), false),
      (Bilingual(same: "One"), true), (Bilingual(same: "Two"), true),
      (Bilingual(same: "Three"), true), (Bilingual(same: "Grade"), false),
    ]
    let rows = [
      ["1", "甲", "10.00", "20.00", "30.00", "A"], ["2", "乙", "9.00", "8.00", "7.00", "B"],
    ]
    let document = Self.document(Self.table(columns, rows))
    #expect(
      TextWriter(language: .english, width: 26).text(of: document)
        == """
        Result

        Rank  Unit    One    Two
        ────  ────  ─────  ─────
           1  甲    10.00  20.00
           2  乙     9.00   8.00

        Rank  Unit  Three  Grade
        ────  ────  ─────  ─────
           1  甲    30.00  A
           2  乙     7.00  B

        """)
    let narrow = TextWriter(language: .english, width: 10).text(of: document)
    #expect(narrow.contains("10.00  20.00  30.00"), "Parts that do not fit either are none")
  }

  @Test("Names from files cannot command the terminal or break a table")
  func hostileNames() {
    let hostile = "甲\u{1B}[31m\n乙\t丙\u{202E}"
    let text = TextWriter(language: .chinese).text(
      of: Self.document(
        title: Bilingual(same: hostile), subtitles: [Bilingual(same: hostile)],
        Self.table([(Bilingual(same: hostile), false)], [[hostile]]),
        .notes(heading: Bilingual(same: hostile), lines: [Bilingual(same: hostile)])))
    #expect(!text.contains("\u{1B}") && !text.contains("\t") && !text.contains("\u{202E}"))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 9 + 1)
  }

  @Test("Headings and rules are emphasized in colour only")
  func colour() {
    let text = TextWriter(language: .english, style: .coloured).text(of: Self.document(Self.units))
    #expect(text.hasPrefix("\u{1B}[1mResult\u{1B}[0m\n"))
    #expect(text.contains("\u{1B}[2m────"))
  }
}
