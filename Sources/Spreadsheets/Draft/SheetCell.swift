/// A cell: what stands in it and how it looks.
public struct SheetCell: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case empty
    /// Never a formula, whatever its first sign.
    case text(String)
    case number(CellNumber)
    /// In the notation of English spreadsheets, without its equals sign. The result is what shows
    /// until a program calculates anew.
    case formula(String, result: Result)
    /// A text that leads to a cell of the same workbook.
    case link(String, sheet: SheetName, cell: CellPosition)
  }

  public enum Result: Hashable, Sendable {
    case text(String)
    case number(CellNumber)
  }

  public let content: Content
  public let style: CellStyle

  public init(_ content: Content, _ style: CellStyle) {
    self.content = content
    self.style = style
  }

  public static func empty(_ style: CellStyle = .plain) -> SheetCell { SheetCell(.empty, style) }

  public static func text(_ text: String, _ style: CellStyle = .text) -> SheetCell {
    SheetCell(.text(text), style)
  }

  public static func number(_ number: CellNumber, _ style: CellStyle) -> SheetCell {
    SheetCell(.number(number), style)
  }

  public static func formula(
    _ formula: String, result: Result, _ style: CellStyle
  ) -> SheetCell {
    SheetCell(.formula(formula, result: result), style)
  }

  public static func link(
    _ text: String, to sheet: SheetName,
    cell: CellPosition = CellPosition(row: 0, column: 0), _ style: CellStyle = .link
  ) -> SheetCell {
    SheetCell(.link(text, sheet: sheet, cell: cell), style)
  }
}

/// What a cell is for; the writer knows how each looks.
public enum CellStyle: Hashable, Sendable {
  /// Text beside and above tables: no lines around it.
  case plain
  /// The name of the sheet: large, in the middle.
  case title
  /// Meeting and date below the title, in the middle.
  case subtitle
  /// The name of a part of the sheet.
  case heading
  /// The head of a column.
  case header
  /// In a table, to the left.
  case text
  /// In a table, in the middle: places, grades.
  case centred
  /// In a table, with so many places; as it comes without them.
  case number(places: Int?)
  case percent(places: Int)
  /// As `number`, in bold.
  case total(places: Int?)
  /// A figure that a reader looks for first: large, in the middle, with so many places.
  case keyFigure(places: Int?)
  /// To be filled in: a number with so many places, or anything.
  case input(places: Int?)
  /// To be filled in: a percentage with so many places.
  case percentInput(places: Int)
  /// To be filled in, whatever it looks like a text.
  case typedText
  /// The result of a check that holds, and of one that does not.
  case good
  case bad
  /// Small print below a table.
  case note
  /// A line to sign on, behind its label.
  case signature
  /// In a table, leads elsewhere.
  case link
}

/// A row of cells, from the first column on.
public struct SheetRow: Hashable, Sendable {
  public let cells: [SheetCell]
  /// In points; nil for as much as its texts take.
  public let height: Int?

  public init(_ cells: [SheetCell], height: Int? = nil) {
    self.cells = cells
    self.height = height
  }
}
