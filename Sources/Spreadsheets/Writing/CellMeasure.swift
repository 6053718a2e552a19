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
    let longest =
      PlainText.columns(of: text) ?? lines(of: text).map(DisplayWidth.of).max() ?? 0
    // Larger and bolder letters are wider.
    let taken = (longest * cell.style.size * (cell.style.isBold ? 105 : 100) + 1099) / 1100
    return taken + (cell.style.isIndented ? 1 : 0)
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
    if let columns = PlainText.columns(of: text) { return count(columns) }
    return lines(of: text).reduce(0) { $0 + count(DisplayWidth.of($1)) }
  }

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
      case .percent(let places): Optional(places + 2)
      default: Int?.none
      }
    guard let places else { return self }
    let whole = prefix { $0 != "." }
    return whole + (places == 0 ? "" : "." + String(repeating: "0", count: places))
  }
}
