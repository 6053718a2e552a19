public import Diagnostics

/// A sheet as `appraise.sheet/1`: what the other writers print, cell by cell.
public struct SheetJSON: Sendable {
  private let language: Language

  public init(language: Language) {
    self.language = language
  }

  public func text(of document: ReportDocument) -> String {
    let number = document.sealNumber.map { [("sealNumber", JSONValue.text($0))] } ?? []
    return JSONValue.object(
      [
        ("schema", .text("appraise.sheet/1")), ("language", .text(language.rawValue)),
        ("title", .text(document.title[language])),
      ] + number + [
        ("head", texts(document.subtitles)),
        ("parts", .list(document.blocks.compactMap(value))),
      ]
    ).text() + "\n"
  }

  private func texts(_ lines: [Bilingual]) -> JSONValue {
    .list(lines.map { .text($0[language]) })
  }

  /// Nil for a picture: it shows what a table says.
  private func value(_ block: ReportDocument.Block) -> JSONValue? {
    switch block {
    case .keyFigures(let figures):
      part(
        "figures",
        [
          (
            "figures",
            .list(
              figures.map {
                .object([("label", .text($0.label[language])), ("value", cell($0.value))])
              })
          )
        ])
    case .table(let table): part("table", members(of: table))
    case .notes(let heading, let lines):
      part("notes", [("heading", .text(heading[language])), ("lines", texts(lines))])
    case .chart: nil
    case .steps(let heading, let steps):
      part("steps", [("heading", .text(heading[language])), ("steps", .list(steps.map(step)))])
    case .signatures(let lines): part("signatures", [("lines", texts(lines))])
    }
  }

  private func part(_ kind: String, _ members: [(String, JSONValue)]) -> JSONValue {
    .object([("kind", .text(kind))] + members)
  }

  private func members(of table: ReportTable) -> [(String, JSONValue)] {
    (table.caption.map { [("caption", JSONValue.text($0[language]))] } ?? []) + [
      ("columns", .list(table.columns.map { .text($0.header[language]) })),
      ("rows", .list(table.rows.map { .list($0.map(cell)) })),
    ]
  }

  private func step(_ step: ReportDocument.ReportStep) -> JSONValue {
    var members: [(String, JSONValue)] = [("rule", .text(step.rule[language]))]
    if let subject = step.subject { members.append(("of", .text(subject[language]))) }
    members.append(("working", .text(step.working[language])))
    if let result = step.result { members.append(("result", .text(result))) }
    return .object(members)
  }

  /// Figures are texts: a JSON number would lose a closing zero.
  private func cell(_ cell: ReportCell) -> JSONValue {
    if case .count(let number) = cell { return .number(number) }
    return .text(cell.words[language])
  }
}
