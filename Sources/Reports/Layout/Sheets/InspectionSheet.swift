public import Ballots
import Diagnostics
import ExactArithmetic
public import Tables

/// What a file of marks looks like to the program: the file, each column, and what was found.
public struct InspectionSheet: Sendable {
  private let file: String
  private let facts: TextFacts?
  private let inspection: Inspection

  /// - Parameter facts: nil for a file that is no text.
  public init(_ file: String, _ facts: TextFacts?, _ inspection: Inspection) {
    self.file = file
    self.facts = facts
    self.inspection = inspection
  }

  public var document: ReportDocument {
    ReportDocument(
      title: Bilingual(same: file), subtitles: [fileLine, layoutLine].compactMap { $0 },
      blocks: [.table(columns)])
  }

  private var fileLine: Bilingual? {
    guard let facts else { return nil }
    let mark =
      facts.hasMark
      ? Bilingual(zh: "，有字节顺序标记", en: " with a byte-order mark") : Bilingual(same: "")
    let ends = lineEnds(facts)
    return Bilingual(
      zh:
        "编码\(facts.encoding.chinese)\(mark.chinese)；换行\(ends.chinese)；\(facts.byteCount)字节",
      en:
        "encoding \(facts.encoding.english)\(mark.english); line ends \(ends.english); \(facts.byteCount) bytes"
    )
  }

  private func lineEnds(_ facts: TextFacts) -> Bilingual {
    let kinds = [
      ("CRLF", facts.lineEnds.crlf), ("LF", facts.lineEnds.lf), ("CR", facts.lineEnds.cr),
    ].filter { $0.1 > 0 }
    if kinds.isEmpty { return Bilingual(zh: "无", en: "none") }
    if kinds.count == 1 { return Bilingual(same: kinds[0].0) }
    return Bilingual(same: kinds.map { "\($0.0)×\($0.1)" }.joined(separator: " "))
  }

  private var layoutLine: Bilingual {
    Bilingual(
      zh: "布局：\(inspection.layout.chinese)；\(inspection.rowCount)行",
      en:
        "layout: \(inspection.layout.english); \(EnglishCount.text(inspection.rowCount, "row"))")
  }

  private var columns: ReportTable {
    let headers = [
      Bilingual(zh: "列", en: "Column"), Bilingual(zh: "列名", en: "Header"),
      Bilingual(zh: "当作", en: "Taken for"), Bilingual(zh: "内容", en: "Content"),
    ]
    return ReportTable(
      columns: headers.map { ReportTable.Column(header: $0, isNumber: false) },
      rows: inspection.columns.map { column in
        let letter = CellPlace(file: file, row: 1, column: column.index).columnLetter ?? ""
        return [
          .text(Bilingual(same: letter)), .text(Bilingual(same: column.header)),
          .text(column.meaning), .text(words(of: column.content)),
        ]
      })
  }

  private func words(of content: ColumnContent) -> Bilingual {
    let parts = [numbers(content), texts(content), blanks(content)].compactMap { $0 }
    return Bilingual(
      zh: parts.map(\.chinese).joined(separator: "，"),
      en: parts.map(\.english).joined(separator: ", "))
  }

  private func numbers(_ content: ColumnContent) -> Bilingual? {
    guard content.numbers > 0, content.isNumeric else { return nil }
    let low = content.lowest?.shortestText() ?? ""
    let high = content.highest?.shortestText() ?? ""
    return Bilingual(
      zh: "数\(content.numbers)个（\(low)～\(high)）",
      en: "\(EnglishCount.text(content.numbers, "number")) (\(low) to \(high))")
  }

  /// The texts themselves where they are few: they are the levels or the units.
  private func texts(_ content: ColumnContent) -> Bilingual? {
    let count = content.isNumeric ? content.nearNumbers + content.words : content.filled
    guard count > 0 else { return nil }
    let isListed = !content.isNumeric && content.distinct.count <= Self.mostListed
    let names = content.distinct.prefix(Self.mostListed)
    let zh = isListed ? "：" + names.joined(separator: "、") : ""
    let en = isListed ? ": " + names.joined(separator: ", ") : ""
    return Bilingual(zh: "文字\(count)个\(zh)", en: "\(EnglishCount.text(count, "text"))\(en)")
  }

  private static let mostListed = 5

  private func blanks(_ content: ColumnContent) -> Bilingual? {
    content.blanks == 0
      ? nil
      : Bilingual(
        zh: "空白\(content.blanks)个", en: EnglishCount.text(content.blanks, "blank"))
  }
}
