import Diagnostics
import ExactArithmetic
import Spreadsheets

/// The cells that a chart is drawn from.
struct ChartSource {
  let sheet: SheetName
  let labels: CellArea
  /// One for each series.
  let values: [CellArea]

  /// As the spreadsheet program draws it.
  func draft(of chart: ReportChart, at corner: CellPosition, _ language: Language) -> SheetChart {
    let series = zip(chart.series, values).map { series, values in
      SheetChart.Series(series.name[language], categories: labels, values: values)
    }
    var draft = SheetChart(
      chart.shape == .stackedBars ? .stackedBars : .histogram, title: chart.title[language],
      series: series, from: sheet, at: corner)
    draft.least = CellNumber(0)
    draft.most = chart.maximum.flatMap { maximum in
      maximum.decimalPlaces.flatMap { maximum.decimalText(places: $0) }.flatMap { CellNumber($0) }
    }
    draft.places = chart.places
    // Borders across a chart are not to be had; the axis says where they are.
    let limits = chart.limits.map { $0.label[language] }
    if !limits.isEmpty {
      draft.categoryTitle = limits.joined(separator: language == .chinese ? "，" : ", ")
    }
    return draft
  }
}

extension ReportChart {
  /// Decimal places of all its values, where they have as many.
  fileprivate var places: Int? {
    let printed = rows.flatMap(\.values).compactMap { $0.flatMap { CellNumber($0.printed) } }
    return Set(printed.map(\.places)).count == 1 ? printed.first?.places : nil
  }
}

/// A table with its place on a sheet.
struct PlacedTable {
  private let table: ReportTable
  let headerRow: Int

  init(_ table: ReportTable, headerRow: Int) {
    self.table = table
    self.headerRow = headerRow
  }

  /// The cells of the table that hold what the chart shows, row by row without one between them;
  /// nil when it has no such rows.
  func source(of chart: ReportChart, on sheet: SheetName) -> ChartSource? {
    let labels = chart.rows.map { ReportCell.text($0.label).words }
    guard !labels.isEmpty, let place = place(of: labels) else { return nil }
    let values = chart.series.indices.compactMap { series in
      let shown = chart.rows.map(\.values[series])
      return column(named: chart.series[series].name, of: shown, in: place.rows)
        ?? column(of: shown.map(Self.words), in: place.rows)
    }
    guard values.count == chart.series.count, Set(values).count == values.count else { return nil }
    return ChartSource(
      sheet: sheet, labels: area(place.rows, place.column),
      values: values.map { area(place.rows, $0) })
  }

  /// The first rows and the column in which these stand.
  private func place(of words: [Bilingual]) -> (rows: Range<Int>, column: Int)? {
    guard let last = table.rows.indices.last, last + 1 >= words.count else { return nil }
    for start in 0...last + 1 - words.count {
      let rows = start..<start + words.count
      if let column = column(of: words, in: rows) { return (rows, column) }
    }
    return nil
  }

  /// Under the name of a series zero may be a cell without anything.
  private func column(
    named name: Bilingual, of values: [ReportChart.Value?], in rows: Range<Int>
  ) -> Int? {
    table.columns.indices.first { column in
      table.columns[column].header == name
        && zip(rows, values).allSatisfy { row, value in
          let cell = table.rows[row][column]
          return cell.words == Self.words(of: value) || cell == .blank && value?.value == .zero
        }
    }
  }

  private static func words(of value: ReportChart.Value?) -> Bilingual {
    (value.map { ReportCell.figure($0.printed) } ?? .none).words
  }

  private func column(of words: [Bilingual], in rows: Range<Int>) -> Int? {
    table.columns.indices.first { column in
      zip(rows, words).allSatisfy { table.rows[$0][column].words == $1 }
    }
  }

  /// - Parameter rows: of the table.
  private func area(_ rows: Range<Int>, _ column: Int) -> CellArea {
    let first = headerRow + 1 + rows.lowerBound
    return CellArea(rows: first...first + rows.count - 1, columns: column...column)
  }
}

/// A sheet with the figures of charts that no table holds in their order: charts of the same kind
/// side by side, each with the name of its sheet.
struct ChartData {
  private let name: SheetName
  private let language: Language
  private var blocks: [Block] = []

  /// Charts of several sheets with the same rows.
  private struct Block {
    let title: Bilingual
    let labels: [Bilingual]
    let headerRow: Int
    var columns: [(name: String, cells: [SheetCell])] = []

    var nextRow: Int { headerRow + labels.count + 2 }
  }

  /// As many as can be read on a page.
  private static let mostColumns = 8

  init(on name: SheetName, _ language: Language) {
    self.name = name
    self.language = language
  }

  /// Nil when no chart needed it.
  var sheet: SheetDraft? {
    guard !blocks.isEmpty else { return nil }
    var draft = SheetDraft(name)
    draft.columns = [ColumnWidth](
      repeating: .fitting(9...24), count: 1 + (blocks.map(\.columns.count).max() ?? 0))
    for block in blocks { add(block, to: &draft) }
    return draft
  }

  private func add(_ block: Block, to draft: inout SheetDraft) {
    let first = draft.nextRow
    draft.append(
      across: 1 + block.columns.count, .text(block.title[language], .heading))
    draft.append([.empty(.header)] + block.columns.map { .text($0.name, .header) })
    for (row, label) in block.labels.enumerated() {
      draft.append([.text(label[language])] + block.columns.map { $0.cells[row] })
    }
    draft.page.wholes.append(first...draft.nextRow - 1)
    draft.append([])
  }

  /// - Parameter sheet: the one that the chart stands on.
  mutating func add(_ chart: ReportChart, of sheet: SheetName) -> ChartSource {
    let labels = chart.rows.map(\.label)
    let index = block(for: chart, labels)
    let rows = blocks[index].headerRow + 1...blocks[index].headerRow + max(1, labels.count)
    let first = blocks[index].columns.count + 1
    for (place, series) in chart.series.enumerated() {
      let own = series.name[language]
      blocks[index].columns.append(
        (
          chart.series.count == 1 ? sheet.text : "\(sheet.text) \(own)",
          chart.rows.map { cell($0.values[place]) }
        ))
    }
    return ChartSource(
      sheet: name, labels: CellArea(rows: rows, columns: 0...0),
      values: chart.series.indices.map { CellArea(rows: rows, columns: first + $0...first + $0) })
  }

  /// The block that has room for the chart, or a new one.
  private mutating func block(for chart: ReportChart, _ labels: [Bilingual]) -> Int {
    let found = blocks.lastIndex {
      $0.title == chart.title && $0.labels == labels
        && $0.columns.count + chart.series.count <= Self.mostColumns
    }
    if let found { return found }
    blocks.append(
      Block(title: chart.title, labels: labels, headerRow: (blocks.last?.nextRow ?? 0) + 1))
    return blocks.count - 1
  }

  private func cell(_ value: ReportChart.Value?) -> SheetCell {
    guard let value else { return .empty(.number(places: nil)) }
    return SheetCell(figure: value.printed) ?? .text(value.printed, .number(places: nil))
  }
}
