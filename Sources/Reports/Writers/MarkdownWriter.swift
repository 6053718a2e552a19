public import Diagnostics

/// Writes a report as Markdown.
public struct MarkdownWriter: Sendable {
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  public func text(of document: ReportDocument) -> String {
    var parts = ["# " + Self.escaped(document.title[language])]
    parts += document.subtitles.map { Self.paragraph($0[language]) }
    parts += document.blocks.map(text).filter { !$0.isEmpty }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func text(of block: ReportDocument.Block) -> String {
    switch block {
    case .keyFigures(let figures):
      figures.map { figure in
        Self.escaped(figure.label[language]) + " **" + Self.escaped(figure.value.words[language])
          + "**"
      }.joined(separator: " · ")
    case .table(let table): text(of: table)
    case .notes(let heading, let lines): list(heading, lines.map { Self.paragraph($0[language]) })
    case .chart: ""
    case .steps(let heading, let steps): list(heading, steps.map(text))
    case .signatures(let lines):
      lines.map { Self.escaped($0[language]) + " \\_\\_\\_\\_\\_\\_\\_\\_" }
        .joined(separator: "\n\n")
    }
  }

  private func list(_ heading: Bilingual, _ items: [String]) -> String {
    (["## " + Self.escaped(heading[language]), ""] + items.map { "- " + $0 })
      .joined(separator: "\n")
  }

  private func text(of step: ReportDocument.ReportStep) -> String {
    let head = [step.rule, step.subject].compactMap { $0?[language] }.filter { !$0.isEmpty }
    let gap = language == .chinese ? "　" : ": "
    let result = step.result.map { " = **\(Self.escaped($0))**" } ?? ""
    return (head + [step.working[language]]).map(Self.escaped).joined(separator: gap) + result
  }

  private func text(of table: ReportTable) -> String {
    let header = row(table.columns.map { $0.header[language] })
    let rule = "|" + table.columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined()
    let rows = table.rows.map { cells in row(cells.map { $0.words[language] }) }
    let caption = table.caption.map { ["## " + Self.escaped($0[language]), ""] } ?? []
    return (caption + [header, rule] + rows).joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map(Self.escaped).joined(separator: " | ") + " |"
  }

  /// Text at the start of a block, where a number or a dash would begin a list.
  private static func paragraph(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    let mark = rest.prefix { $0 != " " }
    let marks = digits.isEmpty ? ["-", "+"] : [".", ")"]
    guard marks.contains(String(mark)) else { return escaped(text) }
    return digits + "\\" + mark + escaped(String(rest.dropFirst(mark.count)))
  }

  /// The text with the signs that Markdown would take for markup made plain.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in VisibleText.onOneLine(text) {
      if "\\`*_[]<>|#&~".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
