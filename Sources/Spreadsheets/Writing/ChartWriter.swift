/// Has charts drawn: one look for all of them.
enum ChartWriter {
  static func write(
    _ draft: SheetChart, on sheet: NativeSheet, of book: borrowing NativeBook, columns: [Int]
  ) throws(SpreadsheetFault) {
    let chart = try book.addChart(draft.kind)
    chart.setTitle(CellText.label(draft.title))
    for (index, series) in draft.series.enumerated() {
      try chart.addSeries(
        CellText.label(series.name), categories: series.categories.label(on: draft.source),
        values: series.values.label(on: draft.source), colour: colours[index % colours.count],
        labels: draft.labelFormat, labelsInside: draft.kind == .stackedBars)
    }
    chart.showLegend(draft.series.count > 1)
    let (gap, overlap) = draft.kind.spacing
    chart.setBars(gap: gap, overlap: overlap)
    if let title = draft.categoryTitle { try chart.setCategoryTitle(CellText.label(title)) }
    try chart.setValues(least: draft.least?.binary, most: draft.most?.binary)
    if draft.kind.isHorizontal { try chart.startAtTop() }
    // A character has 7 pixels, the edges of a cell have 5; the frame of the chart stays inside.
    let beside = columns.dropFirst(draft.corner.column).reduce(-5) { $0 + $1 * 7 + 5 }
    try sheet.insert(chart, draft, width: draft.width ?? max(beside, 480))
  }

  /// Light and dark in turn, so that they differ on a printer without colours, and black figures
  /// can be read on each.
  private static let colours: [UInt32] = [
    0x5B9BD5, 0xF8CBAD, 0xA5A5A5, 0xFFE699, 0x8FBC8F, 0xD9C3E0,
  ]
}

extension SheetChart {
  /// How values print beside or in the bars.
  fileprivate var labelFormat: String {
    let decimals = places.map(CellStyle.decimals) ?? "General"
    // Positive, negative, zero: an absent part needs no figure.
    return "\(decimals);-\(decimals);"
  }
}

extension SheetChart.Kind {
  /// Between categories, and by how much the bars of one cover each other, in percent.
  fileprivate var spacing: (gap: Int, overlap: Int) {
    switch self {
    case .stackedBars: (50, 100)
    case .histogram: (5, 0)
    }
  }

  /// Bars to the right; their categories go downwards.
  var isHorizontal: Bool { self == .stackedBars }
}
