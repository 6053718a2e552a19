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

  /// The cells of the table that hold just what the chart shows, row by row; nil when it shows more
  /// or less.
  func source(of chart: ReportChart, on sheet: SheetName) -> ChartSource? {
    guard table.rows.count == chart.rows.count, !chart.series.isEmpty, !chart.rows.isEmpty,
      let labels = column(of: chart.rows.map { .text($0.label) })
    else { return nil }
    let values = chart.series.indices.compactMap { series in
      column(of: chart.rows.map { $0.values[series].map { .figure($0.printed) } ?? .none })
    }
    guard values.count == chart.series.count, Set(values).count == values.count else { return nil }
    return ChartSource(sheet: sheet, labels: labels, values: values)
  }

  private func column(of cells: [ReportCell]) -> CellArea? {
    let words = cells.map(\.words)
    guard
      let column = table.columns.indices.first(where: { column in
        table.rows.map { $0[column].words } == words
      })
    else { return nil }
    return CellArea(
      rows: headerRow + 1...headerRow + cells.count, columns: column...column)
  }
}

/// A sheet with the figures of charts that no table holds in their order.
struct ChartData {
  private var draft: SheetDraft
  private let language: Language

  init(on name: SheetName, _ language: Language) {
    draft = SheetDraft(name)
    self.language = language
  }

  /// Nil when no chart needed it.
  var sheet: SheetDraft? { draft.rows.isEmpty ? nil : draft }

  mutating func add(_ chart: ReportChart) -> ChartSource {
    draft.append([.text(chart.title[language], .heading)])
    draft.append([.empty(.header)] + chart.series.map { .text($0.name[language], .header) })
    let first = draft.nextRow
    for row in chart.rows {
      draft.append([.text(row.label[language])] + row.values.map(cell))
    }
    let rows = first...max(first, draft.nextRow - 1)
    draft.append([])
    return ChartSource(
      sheet: draft.name, labels: CellArea(rows: rows, columns: 0...0),
      values: chart.series.indices.map { CellArea(rows: rows, columns: $0 + 1...$0 + 1) })
  }

  private func cell(_ value: ReportChart.Value?) -> SheetCell {
    guard let value else { return .empty(.number(places: nil)) }
    return SheetCell(figure: value.printed) ?? .text(value.printed, .number(places: nil))
  }
}
