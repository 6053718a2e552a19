public import Diagnostics
public import ExactArithmetic

/// A picture of figures. Every value comes with the text that is printed for it, so that a writer
/// draws lengths and prints what the tables print.
public struct ReportChart: Sendable {
  public enum Shape: Sendable {
    /// A bar from left to right for each row, its parts behind one another.
    case stackedBars
    /// A column for each row: a distribution.
    case columns
  }

  /// What a colour or hatching stands for: a component, a level.
  public struct Series: Sendable {
    public let name: Bilingual

    public init(_ name: Bilingual) { self.name = name }
  }

  public struct Value: Sendable {
    /// Not below zero.
    public let value: Rational
    public let printed: String

    public init(_ value: Rational, printed: String) {
      self.value = value
      self.printed = printed
    }
  }

  public struct Row: Sendable {
    public let label: Bilingual
    /// One for each series; nil where the row has none.
    public let values: [Value?]
    /// What stands behind the bar: the total.
    public let total: String?

    public init(_ label: Bilingual, _ values: [Value?], total: String? = nil) {
      self.label = label
      self.values = values
      self.total = total
    }
  }

  /// A border drawn across: floor and ceiling.
  public struct Limit: Sendable {
    public let label: Bilingual
    /// It stands before the row with this index; behind the last one if it equals their number.
    public let beforeRow: Int

    public init(_ label: Bilingual, beforeRow: Int) {
      self.label = label
      self.beforeRow = beforeRow
    }
  }

  public let title: Bilingual
  public let shape: Shape
  public let series: [Series]
  public let rows: [Row]
  /// The end of the scale; the longest row where nothing is said.
  public let maximum: Rational?
  /// What is printed at the end of the scale, if anything: `100`, `100%`.
  public let maximumText: String?
  public let limits: [Limit]

  public init(
    title: Bilingual, shape: Shape, series: [Series], rows: [Row], maximum: Rational? = nil,
    maximumText: String? = nil, limits: [Limit] = []
  ) {
    self.title = title
    self.shape = shape
    self.series = series
    self.rows = rows
    self.maximum = maximum
    self.maximumText = maximumText
    self.limits = limits
  }
}
