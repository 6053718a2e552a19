public import Diagnostics

/// Writes a report for a terminal: columns aligned under full-width characters.
public struct TextWriter: Sendable {
  private let language: Language
  private let width: Int
  private let style: TextStyle

  /// - Parameter width: columns at which notes are wrapped; tables break their headers at it,
  ///   and are wider only when their figures are.
  public init(language: Language, width: Int = 80, style: TextStyle = .plain) {
    self.language = language
    self.width = width
    self.style = style
  }

  public func text(of document: ReportDocument) -> String {
    var parts = wrapped(document.title).map(style.heading)
    parts += document.subtitles.flatMap(wrapped)
    for block in document.blocks {
      parts.append("")
      parts += lines(of: block)
    }
    return parts.map { $0 + "\n" }.joined()
  }

  /// A line of the head; a later line of it stands under the first.
  private func wrapped(_ line: Bilingual) -> [String] {
    LineWrapping.lines(of: VisibleText.onOneLine(line[language]), width: width)
  }

  private func lines(of block: ReportDocument.Block) -> [String] {
    switch block {
    case .table(let table): lines(of: table)
    case .notes(let heading, let notes):
      wrapped(heading).map(style.heading)
        + notes.flatMap { note in
          LineWrapping.lines(
            of: "  " + VisibleText.onOneLine(note[language]), width: width, hanging: 4)
        }
    }
  }

  private func lines(of table: ReportTable) -> [String] {
    let rows = table.rows.map { row in row.map { VisibleText.onOneLine($0[language]) } }
    let header = HeaderRows(
      table.columns.map { VisibleText.onOneLine($0.header[language]) }, over: rows, room: width)
    let isNumber = table.columns.map(\.isNumber)
    func line(_ cells: [String]) -> String {
      cells.indices.map {
        cells[$0].padded(toWidth: header.widths[$0], alignedRight: isNumber[$0])
      }.joined(separator: HeaderRows.gap).trimmingTrailingSpace
    }
    let rule = header.widths.map { String(repeating: "─", count: $0) }
      .joined(separator: HeaderRows.gap)
    return header.rows.map { style.heading(line($0)) } + [style.faint(rule)] + rows.map(line)
  }
}

extension String {
  fileprivate var trimmingTrailingSpace: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
