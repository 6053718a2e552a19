import Diagnostics
import ExactArithmetic
import Fingerprints
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct HTMLWriterTests {
  @Test("A small page, byte for byte", arguments: Language.allCases)
  func small(_ language: Language) {
    let document = ReportDocument(
      title: Bilingual(zh: "结果", en: "Result"), subtitles: [Bilingual(same: "2020-09-01")],
      blocks: [
        MadeDocuments.figures, .table(MadeDocuments.levelTable), MadeDocuments.counts,
        MadeDocuments.steps, MadeDocuments.signatures,
      ])
    let text = HTMLWriter(language: language).text(
      of: document, navigation: [.init(Bilingual(zh: "目录", en: "Index"), path: "目 录.html")],
      footer: [Bilingual(zh: "某年", en: "Some year")])
    check(
      Self.withoutStyle(text),
      against: "Tests/ReportsTests/Golden/small.\(language.rawValue).html")
  }

  @Test("Several sheets on one page, with their contents", arguments: Language.allCases)
  func all(_ language: Language) {
    let documents = ["甲", "乙"].map { unit in
      ReportDocument(
        title: Bilingual(same: unit), blocks: [MadeDocuments.counts], name: "unit-\(unit)")
    }
    let ranking = ReportDocument(
      title: Bilingual(zh: "名次", en: "Ranks"),
      blocks: [
        .table(
          ReportTable(
            columns: [
              ReportTable.Column(header: Bilingual(zh: "单位", en: "Unit"), isNumber: false)
            ],
            rows: ["甲", "乙", "丙"].map { [.text(Bilingual(same: $0))] },
            sheets: ["unit-甲", "unit-乙", "unit-丙"]))
      ])
    let text = HTMLWriter(language: language).text(
      of: [ranking] + documents, title: Bilingual(zh: "全部结果", en: "All results"))
    check(
      Self.withoutStyle(text), against: "Tests/ReportsTests/Golden/all.\(language.rawValue).html")
  }

  @Test(
    "Many short notes stand in two columns",
    arguments: [(8, 5, false), (9, 44, true), (9, 45, false)])
  func notes(_ count: Int, _ width: Int, _ isInColumns: Bool) {
    let line = Bilingual(same: String(repeating: "x", count: width))
    let document = ReportDocument(
      title: line,
      blocks: [.notes(heading: line, lines: Array(repeating: line, count: count))])
    let page = HTMLWriter(language: .english).text(of: document)
    #expect(page.contains("<ul class=\"halves\">") == isInColumns)
  }

  /// Style and script are the same on every page, and looked at by eye.
  static func withoutStyle(_ page: String) -> String {
    page.replacing(/<style>[^<]*<\/style>/, with: "<style>…</style>")
      .replacing(/<script>[^<]*<\/script>/, with: "<script>…</script>")
      .replacing(SortScript.digest, with: "sha256-…")
  }

  @Test("A page needs no other file, and runs its own script only")
  func selfContained() throws {
    let page = HTMLWriter(language: .chinese).text(of: MadeDocuments.unit)
    let addresses = page.matches(of: /(?:src|href|url|action|data)\s*[=(]\s*"?([^")\s]+)/)
      .map { String($0.output.1) }
    #expect(Set(addresses) == ["#main", "#strokes"])
    #expect(page.matches(of: /[a-z]+:\/\//).count == page.matches(of: /xmlns="http:\/\//).count)
    var hash = SHA256()
    let script = try #require(page.firstMatch(of: /<script>([^<]*)<\/script>/)).output.1
    hash.update(Array(script.utf8))
    let digest = "sha256-" + Data(hash.digest()).base64EncodedString()
    #expect(SortScript.digest == digest)
    #expect(page.contains("script-src '\(digest)'"))
  }

  @Test("Equal documents give equal bytes")
  func deterministic() {
    let pages = (0..<2).map { _ in HTMLWriter(language: .english).text(of: MadeDocuments.unit) }
    #expect(pages[0] == pages[1])
  }

  // MARK: Well-formed

  @Test(
    "Every page is well-formed, has one first heading, skips no level and no id",
    arguments: Language.allCases, HostileText.all)
  func wellFormed(_ language: Language, _ hostile: String) throws {
    let writer = HTMLWriter(language: language)
    let documents = [
      MadeDocuments.ranking(of: 50), MadeDocuments.unit, MadeDocuments.hostile(hostile),
    ]
    let links = [HTMLWriter.Link(Bilingual(same: hostile), path: hostile)]
    let pages =
      documents.map {
        writer.text(
          of: $0, navigation: links, footer: [Bilingual(same: hostile)], pathOfSheet: { $0 })
      } + [writer.text(of: documents, title: Bilingual(same: hostile))]
    for page in pages {
      let outline = try PageOutline(page)
      #expect(outline.headings.first == 1 && outline.headings.dropFirst().allSatisfy { $0 > 1 })
      #expect(zip(outline.headings, outline.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
      #expect(Set(outline.ids).count == outline.ids.count)
      #expect(Set(outline.references).isSubset(of: outline.ids))
      #expect(outline.elements.isDisjoint(with: ["b", "img", "iframe"]))
      #expect(outline.scripts == 1 && outline.handlers.isEmpty)
    }
  }

  @Test("A name cannot leave its place", arguments: HostileText.all)
  func hostile(_ text: String) throws {
    let page = HTMLWriter(language: .chinese).text(of: MadeDocuments.hostile(text))
    #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{1B}"))
    let plain = HTMLWriter(language: .chinese).text(of: MadeDocuments.hostile("plain"))
    // As many tags as with a harmless name.
    #expect(try PageOutline(page).count == PageOutline(plain).count)
  }
}

/// What a unit may be called.
enum HostileText {
  static let all = [
    "甲<b>乙</b>", "\"><script>alert(1)</script>", "\"\u{301} onclick=\"alert(1)",
    "</style><script>", "a\u{202E}b\u{1B}[31m", "'; } * { display: none } \\", "]]>", "&amp;&#60;",
    "--><!--", "javascript:alert(1)",
  ]
}

extension MadeDocuments {
  /// The text wherever a document takes one.
  static func hostile(_ text: String) -> ReportDocument {
    let both = Bilingual(same: text)
    let value = ReportChart.Value(.one, printed: text)
    func chart(_ shape: ReportChart.Shape) -> ReportDocument.Block {
      .chart(
        ReportChart(
          title: both, shape: shape,
          series: [ReportChart.Series(both), ReportChart.Series(both)],
          rows: [ReportChart.Row(both, [value, value], total: text)], maximumText: text,
          limits: [ReportChart.Limit(both, beforeRow: 1)]))
    }
    let row: [ReportCell] = [.text(both), .figure(text)]
    return ReportDocument(
      title: both, subtitles: [both],
      blocks: [
        .keyFigures([ReportDocument.KeyFigure(both, .figure(text))]),
        .table(
          ReportTable(
            caption: both,
            columns: [
              ReportTable.Column(header: both, isNumber: false),
              ReportTable.Column(header: both, isNumber: true),
            ], rows: [row, row, row], sheets: [text, nil, "x"])),
        chart(.stackedBars), chart(.columns), .notes(heading: both, lines: [both]),
        .steps(
          heading: both,
          [ReportDocument.ReportStep(rule: both, subject: both, working: both, result: text)]),
        .signatures([both]),
      ], name: text)
  }
}
