public import Diagnostics

/// A report, laid out once: every writer prints what stands here and computes no figure.
public struct ReportDocument: Sendable {
  public let title: Bilingual
  /// What the meeting was, a line each.
  public private(set) var subtitles: [Bilingual]
  public let blocks: [Block]
  /// By what tables of other sheets lead here, unique among the sheets of a report; nil for a sheet
  /// that nothing leads to.
  public let name: String?

  public init(
    title: Bilingual, subtitles: [Bilingual] = [], blocks: [Block], name: String? = nil
  ) {
    self.title = title
    self.subtitles = subtitles
    self.blocks = blocks
    self.name = name
  }

  /// The number of the seal that the result has; nil where nothing of it can be sealed.
  public private(set) var sealNumber: String?

  /// The same sheet under the number of its seal.
  public func numbered(_ sealNumber: String?) -> ReportDocument {
    guard let sealNumber else { return self }
    var document = self
    document.sealNumber = sealNumber
    document.subtitles.append(
      Bilingual(zh: "封存号：\(sealNumber)", en: "Seal number: \(sealNumber)"))
    return document
  }

  public enum Block: Sendable {
    /// The figures that a reader looks for first.
    case keyFigures([KeyFigure])
    case table(ReportTable)
    case notes(heading: Bilingual, lines: [Bilingual])
    /// A picture of figures that a table of the same document holds; writers without pictures leave
    /// it out.
    case chart(ReportChart)
    /// Steps of a derivation under a heading; what is long can be folded.
    case steps(heading: Bilingual, [ReportStep])
    /// Lines to sign on.
    case signatures([Bilingual])
  }

  /// A label and the figure that belongs to it: `最后得分 92.93`.
  public struct KeyFigure: Sendable {
    public let label: Bilingual
    public let value: ReportCell

    public init(_ label: Bilingual, _ value: ReportCell) {
      self.label = label
      self.value = value
    }
  }

  /// One step of a derivation: where the rubric says it, what was done, what came out.
  public struct ReportStep: Sendable {
    public let rule: Bilingual
    public let subject: Bilingual?
    public let working: Bilingual
    public let result: String?

    public init(rule: Bilingual, subject: Bilingual?, working: Bilingual, result: String?) {
      self.rule = rule
      self.subject = subject
      self.working = working
      self.result = result
    }
  }
}

/// A table of a report. Figures come printed.
public struct ReportTable: Sendable {
  public struct Column: Sendable {
    public let header: Bilingual
    public let isNumber: Bool
    /// Whether it is what the reader came for: the final score.
    public let isEmphasized: Bool

    public init(header: Bilingual, isNumber: Bool, isEmphasized: Bool = false) {
      self.header = header
      self.isNumber = isNumber
      self.isEmphasized = isEmphasized
    }
  }

  /// What the table shows; nil where the title of the document says it.
  public let caption: Bilingual?
  public let columns: [Column]
  /// Each as long as `columns`.
  public let rows: [[ReportCell]]
  /// The name of the sheet that tells more of each row, for writers that can link; empty, or as
  /// long as `rows`.
  public let sheets: [String?]

  public init(
    caption: Bilingual? = nil, columns: [Column], rows: [[ReportCell]], sheets: [String?] = []
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.sheets = sheets
  }
}

/// A cell of a table: what it is decides how it is aligned, and how a workbook keeps it.
public enum ReportCell: Hashable, Sendable {
  case text(Bilingual)
  /// A number as it is printed: `91.36`, `71.43%`.
  case figure(String)
  case count(Int)
  /// There is none: a unit that is left out has no score.
  case none
  /// Nothing to say: counts of zero are left out on paper.
  case blank

  /// As a reader sees it.
  public var words: Bilingual {
    switch self {
    case .text(let text): text
    case .figure(let figure): Bilingual(same: figure)
    case .count(let number): Bilingual(same: String(number))
    case .none: Bilingual(same: "—")
    case .blank: Bilingual(same: "")
    }
  }
}
