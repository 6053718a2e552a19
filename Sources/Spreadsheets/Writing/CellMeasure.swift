import Diagnostics

/// How much room texts take in cells, so that widths and heights stand in the file and every
/// program shows the sheet alike.
enum CellMeasure {
  /// The width of a column that shows so many columns of a terminal, in characters of the
  /// typeface that the format measures by: two of them are a little narrower than a Chinese
  /// character, and the edges of the cell need one more.
  static func width(ofColumns columns: Int) -> Int { (columns * 109 + 99) / 100 + 1 }

  /// What the longest line of a cell takes.
  static func columns(of cell: SheetCell) -> Int {
    let text = text(of: cell)
    return columns(
      taken: PlainText.columns(of: text) ?? lines(of: text).map(DisplayWidth.of).max() ?? 0,
      cell.style)
  }

  /// What a cell takes whose text goes on in a second line, and in more where its words allow.
  static func columnsOfFolded(_ cell: SheetCell) -> Int {
    let text = text(of: cell)
    let half = max(leastFolded, (DisplayWidth.of(text) + 1) / 2)
    let longest = LineWrapping.lines(of: text, width: half).map(DisplayWidth.of).max() ?? 0
    return columns(taken: longest, cell.style)
  }

  /// Heads are not folded into less.
  private static let leastFolded = 8

  /// - Parameter longest: columns of a terminal.
  private static func columns(taken longest: Int, _ style: CellStyle) -> Int {
    // Larger and bolder letters are wider.
    let taken = (longest * style.size * (style.isBold ? 105 : 100) + 1099) / 1100
    return taken + (style.isIndented ? 1 : 0)
  }

  /// - Parameter width: of its column, or of all that it goes over.
  static func height(of cell: SheetCell, width: Int) -> Int {
    let inner = width - (cell.style.isIndented ? 2 : 1)
    let room = max(1, inner * 100 / 109 * 11 / cell.style.size)
    let count = cell.style.wraps ? lineCount(of: text(of: cell), room: room) : 1
    return count * (cell.style.size * 13 / 10 + 1) + 4
  }

  private static func lineCount(of text: String, room: Int) -> Int {
    func count(_ columns: Int) -> Int { max(1, (columns + room - 1) / room) }
    let filled =
      PlainText.columns(of: text).map(count)
      ?? lines(of: text).reduce(0) { $0 + count(DisplayWidth.of($1)) }
    // Words are not parted: where there are some, lines end earlier than at their last column.
    guard filled > 1, text.utf8.count <= mostMeasured else { return filled }
    return max(filled, LineWrapping.lines(of: text, width: room).count)
  }

  /// Of longer texts a line more or less does not matter.
  private static let mostMeasured = 600

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func text(of cell: SheetCell) -> String {
    switch cell.content {
    case .empty: ""
    case .text(let text), .link(let text, _, _): text
    case .number(let number): number.text.printed(cell.style)
    case .formula(_, .text(let text)): text
    case .formula(_, .number(let number)): number.text.printed(cell.style)
    }
  }
}

extension String {
  /// A number as its style prints it, as far as the width goes.
  fileprivate func printed(_ style: CellStyle) -> String {
    let places =
      switch style {
      case .number(let places), .total(let places), .keyFigure(let places), .input(let places):
        places
      case .percent(let places), .percentInput(let places): Optional(places + 2)
      default: Int?.none
      }
    guard let places else { return self }
    let whole = prefix { $0 != "." }
    return whole + (places == 0 ? "" : "." + String(repeating: "0", count: places))
  }
}
