public import Diagnostics
import Tables

/// Writes a report for a terminal: columns aligned under full-width characters.
public struct TextWriter: Sendable {
  private let language: Language
  private let width: Int
  private let style: TextStyle
  private let threads: Int

  /// - Parameter width: columns at which notes are wrapped; tables break their headers at it,
  ///   and come in parts where their figures are still wider.
  /// - Parameter threads: how many wrap notes, of which large files have very many.
  public init(language: Language, width: Int = 80, style: TextStyle = .plain, threads: Int = 1) {
    self.language = language
    self.width = width
    self.style = style
    self.threads = threads
  }

  public func text(of document: ReportDocument) -> String {
    var parts = wrapped(document.title).map(style.heading)
    parts += document.subtitles.flatMap(wrapped)
    for block in document.blocks {
      let lines = lines(of: block)
      if !lines.isEmpty { parts += [""] + lines }
    }
    return parts.map { $0 + "\n" }.joined()
  }

  private func wrapped(_ line: Bilingual) -> [String] { wrapped(line[language]) }

  /// A later line stands under the first.
  private func wrapped(_ line: String) -> [String] {
    LineWrapping.lines(of: VisibleText.onOneLine(line), width: width)
  }

  private static let blankLine = String(repeating: "_", count: 16)

  /// `  第四条第（一）项　办理态度　取平均分：…＝75.25`.
  private func lines(of step: ReportDocument.ReportStep) -> [String] {
    let head = [step.rule, step.subject].compactMap { $0?[language] }.filter { !$0.isEmpty }
    let gap = language == .chinese ? "　" : ": "
    let result = step.result.map { (language == .chinese ? "＝" : " = ") + $0 } ?? ""
    let text = (head + [step.working[language]]).joined(separator: gap) + result
    return LineWrapping.lines(
      of: "  " + VisibleText.onOneLine(text), width: width, hanging: 4)
  }

  private func lines(of block: ReportDocument.Block) -> [String] {
    switch block {
    case .keyFigures(let figures):
      wrapped(
        figures.map { $0.label[language] + " " + $0.value.words[language] }.joined(separator: "   ")
      )
    case .table(let table): lines(of: table)
    case .chart: []
    case .steps(let heading, let steps):
      wrapped(heading[language]).map(style.heading) + steps.flatMap(lines)
    case .signatures(let lines): lines.flatMap { wrapped($0[language] + " " + Self.blankLine) }
    case .notes(let heading, let notes):
      wrapped(heading).map(style.heading)
        + Threads.map(notes.count, on: threads) { note in
          LineWrapping.lines(
            of: "  " + VisibleText.onOneLine(notes[note][language]), width: width, hanging: 4)
        }.joined()
    }
  }

  private func lines(of table: ReportTable) -> [String] {
    let rows = table.rows.map { row in row.map { VisibleText.onOneLine($0.words[language]) } }
    let headers = table.columns.map { VisibleText.onOneLine($0.header[language]) }
    func header(_ columns: [Int]) -> HeaderRows {
      HeaderRows(
        columns.map { headers[$0] }, over: rows.map { row in columns.map { row[$0] } }, room: width)
    }
    let parts = TableParts.columns(headers.count, keys: table.keyColumns) {
      header($0).width <= width
    }
    let texts = parts.map { columns in
      lines(columns.map { table.columns[$0].isNumber }, header(columns), rows, columns)
    }
    return (table.caption.map { wrapped($0).map(style.heading) } ?? [])
      + texts.joined(separator: [""])
  }

  /// One part of a table: its header, a rule, and the cells of its columns.
  private func lines(
    _ isNumber: [Bool], _ header: HeaderRows, _ rows: [[String]], _ columns: [Int]
  ) -> [String] {
    func line(_ cells: [String]) -> String {
      cells.indices.map {
        cells[$0].padded(toWidth: header.widths[$0], alignedRight: isNumber[$0])
      }.joined(separator: HeaderRows.gap).trimmingTrailingSpace
    }
    let rule = header.widths.map { String(repeating: "─", count: $0) }
      .joined(separator: HeaderRows.gap)
    return header.rows.map { style.heading(line($0)) } + [style.faint(rule)]
      + rows.map { row in line(columns.map { row[$0] }) }
  }
}

extension ReportTable {
  /// The columns at the front that tell rows apart: up to the first text, such as rank and unit. A
  /// table of texts alone is read along its lines, however long they are.
  fileprivate var keyColumns: Int {
    guard let text = columns.firstIndex(where: { !$0.isNumber }),
      columns[text...].contains(where: \.isNumber)
    else { return columns.count }
    return text + 1
  }
}

extension String {
  fileprivate var trimmingTrailingSpace: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
