import Diagnostics

/// How much paper a table needs, estimated from its texts.
enum SheetWidth: Comparable {
  /// It stands on A4 upright.
  case portrait
  /// It does with smaller signs.
  case tight
  /// The paper is turned.
  case landscape

  /// Half widths of a sign that a line of 174 mm holds, in signs of 10 and of 8.5 points.
  private static let (upright, small) = (98, 116)

  init(of table: ReportTable, in language: Language) {
    let width = table.columns.indices.reduce(0) { width, index in
      let cells = table.rows.map { DisplayWidth.of($0[index].words[language]) }.max() ?? 0
      let column = table.columns[index]
      let header = Self.narrowest(column.header[language])
      // Figures stay whole; texts are broken, but not into shreds.
      return width + max(header, column.isNumber ? cells : min(cells, Self.line)) + Self.padding
    }
    self = width <= Self.upright ? .portrait : (width <= Self.small ? .tight : .landscape)
  }

  init(of document: ReportDocument, in language: Language) {
    self =
      document.blocks.map { block in
        guard case .table(let table) = block else { return .portrait }
        return Self(of: table, in: language)
      }.max() ?? .portrait
  }

  private static let (line, padding) = (24, 3)

  /// A header is broken between words, and Chinese between any two characters.
  private static func narrowest(_ header: String) -> Int {
    header.split(separator: " ").map { min(DisplayWidth.of($0), 12) }.max() ?? 0
  }
}
