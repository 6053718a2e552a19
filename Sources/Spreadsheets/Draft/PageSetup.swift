public import Diagnostics

/// How a sheet is printed: on A4, as wide as the page.
public struct PageSetup: Hashable, Sendable {
  public enum Orientation: Hashable, Sendable {
    case portrait, landscape
    /// Landscape when the columns would have to be made too small to be read upright.
    case byWidth
  }

  public var orientation = Orientation.byWidth
  public var margins = Margins()
  /// Made smaller until all columns stand on one page.
  public var fitsWidth = true
  /// Made smaller, but not by much, until all rows stand on one page.
  public var avoidsSecondPage = false
  /// Rows that stay on one page where they fit on one: a chart, a short table, the signatures.
  public var wholes: [ClosedRange<Int>] = []
  /// Rows that stand on top of every page.
  public var repeatedRows: ClosedRange<Int>?
  /// Rows that begin a new page. Programs pass over them where the sheet is made smaller to fit,
  /// but not where there are `wholes`.
  public var breaks: [Int] = []
  /// All that there is, when nil.
  public var printArea: CellArea?
  public var header = PageLine()
  public var footer = PageLine()

  public init() {}

  /// In millimetres.
  public struct Margins: Hashable, Sendable {
    public var left = 18
    public var right = 18
    public var top = 20
    public var bottom = 20

    public init() {}
  }
}

/// What stands above or below every page.
public struct PageLine: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case text(String)
    case pageNumber
    case pageCount
  }

  public var left: [Part]
  public var centre: [Part]
  public var right: [Part]

  public init(left: [Part] = [], centre: [Part] = [], right: [Part] = []) {
    self.left = left
    self.centre = centre
    self.right = right
  }

  public static func pageNumbers(in language: Language) -> [Part] {
    switch language {
    case .chinese: [.text("第"), .pageNumber, .text("页　共"), .pageCount, .text("页")]
    case .english: [.text("Page "), .pageNumber, .text(" of "), .pageCount]
    }
  }
}
