import Diagnostics

/// Sets help pages in terminal columns.
struct HelpLayout {
  let language: Language
  /// - Invariant: 40 to 80.
  let width: Int
  let style: TextStyle

  /// A label wider than this stands on a line of its own.
  private var widestLabel: Int { width * 2 / 5 }

  func title(_ name: String, _ summary: Bilingual) -> String {
    let text = Bilingual(zh: "\(name)：\(summary.chinese)", en: "\(name): \(summary.english)")
    return paragraph(text[language], hanging: 2)
  }

  func page(title: String, _ sections: [HelpSection]) -> String {
    let column = meaningColumn(of: sections.flatMap(\.rows))
    return ([title] + sections.compactMap { text(of: $0, column: column) })
      .joined(separator: "\n")
  }

  private func meaningColumn(of rows: [HelpRow]) -> Int {
    let labels = rows.map { DisplayWidth.of($0.label[language]) }
    return (labels.filter { $0 <= widestLabel }.max() ?? 0) + 4
  }

  private func text(of section: HelpSection, column: Int) -> String? {
    switch section {
    case .examples(let heading, let examples):
      block(heading, examples.flatMap(lines))
    case .lines(let heading, let texts):
      block(heading, texts.flatMap { LineWrapping.indented($0[language], width, by: 2, then: 6) })
    case .rows(let heading, let rows):
      block(heading, rows.flatMap { lines(of: $0, column: column) })
    case .statuses(let heading, let rows):
      block(heading, rows.flatMap { lines(of: $0, column: meaningColumn(of: rows)) })
    case .paragraphs(let heading, let texts):
      block(heading, texts.flatMap { LineWrapping.indented($0[language], width, by: 2, then: 2) })
    }
  }

  private func block(_ heading: Bilingual, _ lines: [String]) -> String? {
    if lines.isEmpty { return nil }
    let colon = language == .chinese ? "：" : ":"
    return ([style.heading(heading[language] + colon)] + lines).map { $0 + "\n" }.joined()
  }

  private func paragraph(_ text: String, hanging: Int) -> String {
    LineWrapping.lines(of: text, width: width, hanging: hanging).map { $0 + "\n" }.joined()
  }

  private func lines(of example: Example) -> [String] {
    ShellLine.lines(of: example.line, width: width)
      + LineWrapping.indented(example.meaning[language], width, by: 6, then: 6)
  }

  private func lines(of row: HelpRow, column: Int) -> [String] {
    let label = "  " + row.label[language]
    let meaning = LineWrapping.indented(row.meaning[language], width, by: column, then: column)
    if DisplayWidth.of(label) + 2 > column { return [label] + meaning }
    let first = meaning.first.map { String($0.dropFirst(column)) } ?? ""
    return [label.padded(toWidth: column) + first] + meaning.dropFirst()
  }
}

extension LineWrapping {
  /// Lines with their own indentation for the first and for those after it.
  fileprivate static func indented(
    _ text: String, _ width: Int, by first: Int, then hanging: Int
  ) -> [String] {
    let indentation = String(repeating: " ", count: first)
    return lines(of: indentation + text, width: width, hanging: hanging)
  }
}
