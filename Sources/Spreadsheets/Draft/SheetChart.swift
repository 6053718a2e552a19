/// A chart that the spreadsheet program draws from cells.
public struct SheetChart: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Bars to the right, one below the other in the order of the cells, parts joined to a whole.
    case stackedBars
    /// Columns side by side, nothing between them: how often each mark was given.
    case histogram
  }

  public struct Series: Hashable, Sendable {
    public let name: String
    public let categories: CellArea
    public let values: CellArea

    public init(_ name: String, categories: CellArea, values: CellArea) {
      self.name = name
      self.categories = categories
      self.values = values
    }
  }

  public let kind: Kind
  public let title: String
  public let series: [Series]
  /// Where the cells are.
  public let source: SheetName
  /// The cell at its left upper corner.
  public let corner: CellPosition
  /// In pixels of the screen, 96 to an inch; nil for as wide as the columns of its sheet.
  public var width: Int?
  public var height = 320
  public var categoryTitle: String?
  /// Bounds of the axis of values; nil for what the program finds.
  public var least: CellNumber?
  public var most: CellNumber?
  /// How the values beside or in the bars print: so many places.
  public var places: Int?

  /// - Precondition: there is a series.
  public init(
    _ kind: Kind, title: String, series: [Series], from source: SheetName, at corner: CellPosition
  ) {
    precondition(!series.isEmpty, "a chart shows something")
    self.kind = kind
    self.title = title
    self.series = series
    self.source = source
    self.corner = corner
  }
}
