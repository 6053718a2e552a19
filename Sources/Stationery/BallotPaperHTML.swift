public import Diagnostics
import RubricModel

/// Ballots as one HTML file for A4 paper: no script, no file besides, readable in grey.
public struct BallotPaperHTML: Sendable {
  private let language: Language
  private let perPage: Int
  /// The numbers on the stubs; nil for ballots without one.
  private let numbers: ClosedRange<Int>?

  /// - Parameters:
  ///   - perPage: 1, 2 or 4.
  ///   - numbers: what the stubs carry, one ballot each; one ballot without a stub if nil.
  public init(language: Language, perPage: Int, numbers: ClosedRange<Int>?) {
    self.language = language
    self.perPage = perPage
    self.numbers = numbers
  }

  public func text(of papers: [BallotPaper]) -> String {
    let ballots = papers.flatMap { paper in
      numbers.map { $0.map { ballot(paper, number: $0) } }
        ?? Array(repeating: ballot(paper, number: nil), count: perPage)
    }
    let title = papers.first.map { $0.title[language] } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      \(ballots.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  // MARK: One ballot

  private func ballot(_ paper: BallotPaper, number: Int?) -> String {
    let stub = number.map { number in
      let words = Bilingual(zh: "存根　第\(number)号", en: "Stub, no. \(number)")
      return "<p class=\"stub\">\(words[language])</p>\n"
    }
    return """
      <section class="ballot">
      \(stub ?? "")<h1>\(HTMLText.escaped(paper.title[language]))</h1>
      <h2>\(HTMLText.escaped(paper.form[language]))</h2>
      <p class="meeting">\(HTMLText.escaped(paper.meeting.joined(separator: "　")))</p>
      \(paper.fields.map(line).joined())\(groups(of: paper))<ul>
      \(paper.instructions.map { "<li>\(HTMLText.escaped($0[language]))</li>" }.joined(separator: "\n"))
      </ul>
      \(table(of: paper))
      </section>
      """
  }

  private func line(_ field: BallotPaper.Field) -> String {
    let (head, remark) = (HTMLText.escaped(field.head[language]), field.remark?[language])
    let words = remark.map { Bilingual(zh: "（\($0)）", en: " (\($0))")[language] } ?? ""
    return "<p class=\"field\">\(head) <span class=\"box\"></span>\(words)</p>\n"
  }

  private func groups(of paper: BallotPaper) -> String {
    guard !paper.groups.isEmpty else { return "" }
    let boxes = paper.groups.map { "☐ " + HTMLText.escaped($0[language]) }
    let words = Bilingual(zh: "组别：", en: "Group: ")
    return "<p class=\"groups\">\(words[language])\(boxes.joined(separator: "　"))</p>\n"
  }

  private func table(of paper: BallotPaper) -> String {
    let heads = [paper.numberHead, paper.unitHead] + paper.columns
    let head = heads.map { "<th scope=\"col\">\(HTMLText.escaped($0[language]))</th>" }
    let cell = paper.isTicked ? "<td class=\"mark\">☐</td>" : "<td class=\"mark\"></td>"
    let cells = paper.columns.map { _ in cell }.joined()
    let rows = paper.units.enumerated().map { index, name in
      "<tr><td class=\"number\">\(paper.isNumbered ? String(index + 1) : "&nbsp;")</td>"
        + "<th scope=\"row\">\(HTMLText.escaped(name[language]))</th>\(cells)</tr>"
    }
    return """
      <table>
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  // MARK: Paper

  private var style: String {
    // A ballot with many rows is taller than its share of the page, and never cut.
    let (size, space) =
      switch perPage {
      case 4: ("width: 90mm; min-height: 132mm; font-size: 8.5pt", "0.35em")
      case 2: ("width: 186mm; min-height: 132mm; font-size: 10pt", "0.3em")
      default: ("width: 186mm; min-height: 270mm; font-size: 12pt", "0.6em")
      }
    return """
      @page { size: A4; margin: 12mm }
      * { box-sizing: border-box }
      body { margin: 0; display: flex; flex-wrap: wrap; gap: 6mm; color: #000; background: #fff;
        font-family: "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", serif }
      .ballot { \(size); border: 0.3mm solid #000; padding: 4mm; break-inside: avoid }
      h1 { font-size: 1.35em; text-align: center; margin: 0 0 1mm }
      h2 { font-size: 1.1em; text-align: center; margin: 0 0 1mm; font-weight: normal }
      .meeting, .groups, .field { text-align: center; margin: 0 0 1mm }
      .box { display: inline-block; width: 9em; height: 1.5em; border: 0.2mm solid #000;
        vertical-align: middle }
      .stub { border-bottom: 0.3mm dashed #000; margin: 0 0 2mm; padding-bottom: 1mm;
        text-align: right }
      ul { margin: 0 0 2mm; padding-left: 5mm }
      table { border-collapse: collapse; width: 100% }
      th, td { border: 0.2mm solid #000; padding: \(space) 0.4em }
      tbody th { text-align: left; font-weight: normal }
      .number, .mark { text-align: center }
      .mark { min-width: 3.5em }
      tr { break-inside: avoid }
      """
  }
}
