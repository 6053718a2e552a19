import Diagnostics
import Spreadsheets

/// Lays a report out in the cells of a sheet, from the top downwards.
struct ReportSheetLayout {
  private(set) var sheet: SheetDraft
  private let targets: [String: SheetName]
  private let language: Language
  /// How many columns titles and notes go over.
  private var span = fewestColumns
  /// Where the tables stand, for charts that show their figures.
  private var tables: [PlacedTable] = []

  /// What a line to sign on takes, where the tables are narrow.
  private static let fewestColumns = 4

  /// An article, what was done, and a result: two columns, two columns and more, and the last.
  private static let columnsOfSteps = [14, 14, 18, 18, 10, 12]

  /// - Parameter targets: sheets by the texts that lead to them; none leads to itself.
  init(_ name: SheetName, _ targets: [String: SheetName], _ language: Language) {
    sheet = SheetDraft(name)
    self.targets = targets
    self.language = language
  }

  mutating func add(_ document: ReportDocument, _ data: inout ChartData) {
    let widest = document.blocks.map(\.columnCount).max() ?? 0
    let hasTables = document.blocks.contains { if case .table = $0 { true } else { false } }
    span = hasTables ? max(Self.fewestColumns, widest) : Self.columnsOfSteps.count
    sheet.columns =
      hasTables
      ? [ColumnWidth](repeating: .fitting(9...36), count: span)
      : Self.columnsOfSteps.map(ColumnWidth.characters)
    sheet.leastWidth = 86
    sheet.append(across: span, .text(document.title[language], .title))
    for line in document.subtitles { sheet.append(across: span, .text(line[language], .subtitle)) }
    for block in document.blocks {
      sheet.append([], height: Self.gap)
      let first = sheet.nextRow
      add(block, &data)
      keepTogether(block, from: first)
    }
    setPage(document)
  }

  private mutating func setPage(_ document: ReportDocument) {
    sheet.page.orientation = .byWidth
    sheet.page.avoidsSecondPage = true
    sheet.page.footer = PageLine(
      left: [.text(document.title[language])], right: PageLine.pageNumbers(in: language))
    // Rows stand on top of every page: with several tables those of one would head another.
    guard tables.count == 1, let table = tables.first else { return }
    sheet.page.repeatedRows = table.headerRow...table.headerRow
    if table.headerRow < 12 { sheet.frozenRows = table.headerRow + 1 }
  }

  /// In points, between two blocks.
  private static let gap = 9

  /// Charts and short blocks stand on one page, and of long ones their first rows. Signatures stand
  /// with what they sign.
  private mutating func keepTogether(_ block: ReportDocument.Block, from first: Int) {
    let last = sheet.nextRow - 1
    guard last >= first else { return }
    var isLong = last - first > Self.mostKeptRows
    switch block {
    case .chart: isLong = false
    case .signatures:
      if let signed = sheet.page.wholes.last, signed.upperBound == first - 2 {
        sheet.page.wholes.removeLast()
        return sheet.page.wholes.append(signed.lowerBound...last)
      }
    case .keyFigures, .table, .notes, .steps: break
    }
    sheet.page.wholes.append(first...(isLong ? first + Self.fewestKeptRows : last))
  }

  private static let (fewestKeptRows, mostKeptRows) = (3, 13)

  // MARK: Blocks

  private mutating func add(_ block: ReportDocument.Block, _ data: inout ChartData) {
    switch block {
    case .keyFigures(let figures): add(figures)
    case .table(let table): add(table)
    case .notes(let heading, let lines):
      add(heading: heading)
      for line in lines { add(line[language]) }
    case .chart(let chart): add(chart, &data)
    case .steps(let heading, let steps):
      add(heading: heading)
      for step in steps { add(step) }
    case .signatures(let lines):
      for line in lines { addSignature(line) }
    }
  }

  /// A row can only be so high: lists of many places go on in the next one.
  private mutating func add(_ line: String) {
    for part in LineWrapping.lines(of: line, width: 1200) {
      sheet.append(across: span, .text(part, .plain))
    }
  }

  private mutating func add(heading: Bilingual) {
    sheet.append(across: span, .text(heading[language], .heading))
  }

  /// Labels with their figures below them, as many side by side as there are columns.
  private mutating func add(_ figures: [ReportDocument.KeyFigure]) {
    for start in stride(from: 0, to: figures.count, by: span) {
      let part = figures[start..<min(start + span, figures.count)]
      sheet.append(part.map { .text($0.label[language], .header) })
      sheet.append(part.map { keyCell($0.value) }, height: 28)
    }
  }

  private mutating func add(_ table: ReportTable) {
    if let caption = table.caption { add(heading: caption) }
    tables.append(PlacedTable(table, headerRow: sheet.nextRow))
    sheet.append(table.columns.map { .text($0.header[language], .header) })
    for row in table.rows {
      sheet.append(
        zip(row, table.columns).map { cell($0, isNumber: $1.isNumber) })
    }
  }

  private mutating func add(_ chart: ReportChart, _ data: inout ChartData) {
    let source =
      source(of: chart) ?? data.add(chart, of: sheet.name)
    var draft = source.draft(of: chart, at: CellPosition(row: sheet.nextRow, column: 0), language)
    draft.height = chart.shape == .stackedBars ? min(900, 110 + 28 * chart.rows.count) : 240
    sheet.charts.append(draft)
    // A row has 19 points, which are 25 pixels.
    for _ in 0...(draft.height / 25) { sheet.append([]) }
  }

  private func source(of chart: ReportChart) -> ChartSource? {
    for table in tables {
      if let source = table.source(of: chart, on: sheet.name) { return source }
    }
    return nil
  }

  /// Article, what was done, and the result, over all columns.
  private mutating func add(_ step: ReportDocument.ReportStep) {
    let gap = language == .chinese ? "　" : ": "
    let texts = [step.subject, step.working].compactMap { $0?[language] }.filter { !$0.isEmpty }
    let row = sheet.nextRow
    sheet.merges.append(CellArea(rows: row...row, columns: 0...1))
    sheet.merges.append(CellArea(rows: row...row, columns: 2...span - 2))
    let result = step.result.map { cell(.figure($0), isNumber: true) } ?? .empty(.text)
    sheet.append(
      [.text(step.rule[language]), .empty(.text), .text(texts.joined(separator: gap))]
        + repeatElement(.empty(.text), count: span - 4) + [result])
  }

  private mutating func addSignature(_ label: Bilingual) {
    let row = sheet.nextRow
    sheet.merges.append(CellArea(rows: row...row, columns: 0...1))
    sheet.merges.append(CellArea(rows: row...row, columns: 2...3))
    let colon = language == .chinese ? "：" : ":"
    sheet.append(
      [
        .text(label[language] + colon, .plain), .empty(), .empty(.signature), .empty(.signature),
      ], height: 32)
  }

  // MARK: Cells

  private func cell(_ cell: ReportCell, isNumber: Bool) -> SheetCell {
    let style: CellStyle = isNumber ? .number(places: nil) : .text
    switch cell {
    case .text(let text):
      let words = text[language]
      guard let target = targets[words], target != sheet.name else { return .text(words, style) }
      return .link(words, to: target)
    case .figure(let text): return SheetCell(figure: text) ?? .text(text, style)
    case .count(let number): return .number(CellNumber(number), .number(places: 0))
    case .none: return .text(cell.words[language], style)
    case .blank: return .empty(style)
    }
  }

  private func keyCell(_ cell: ReportCell) -> SheetCell {
    let words = cell.words[language]
    guard let number = CellNumber(words) else { return .text(words, .keyFigure(places: nil)) }
    return .number(number, .keyFigure(places: number.places))
  }
}

extension SheetCell {
  /// A number that prints as the report prints it; nil for what is no plain number or percentage.
  init?(figure: String) {
    if let number = CellNumber(figure) {
      self = .number(number, .number(places: number.places))
    } else if let number = CellNumber(percentage: figure) {
      self = .number(number, .percent(places: max(0, number.places - 2)))
    } else {
      return nil
    }
  }
}

extension ReportDocument.Block {
  /// How many columns of cells it needs side by side.
  fileprivate var columnCount: Int {
    switch self {
    case .table(let table): table.columns.count
    case .keyFigures(let figures): min(figures.count, 6)
    case .steps: 6
    case .notes, .chart, .signatures: 0
    }
  }
}
