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
      let cells = chart.rows.map {
        $0.values[series].map { ReportCell.figure($0.printed) } ?? .none
      }
      return column(of: cells.map(\.words), in: place.rows)
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
