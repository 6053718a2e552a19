public import Diagnostics

/// A report, laid out once: every writer prints what stands here and computes nothing.
public struct ReportDocument: Sendable {
  public let title: Bilingual
  public let subtitles: [Bilingual]
  public let blocks: [Block]

  public enum Block: Sendable {
    case table(ReportTable)
    case notes(heading: Bilingual, lines: [Bilingual])
  }
}

/// A table of a report. The cells are texts; figures come printed.
public struct ReportTable: Sendable {
  public struct Column: Sendable {
    public let header: Bilingual
    public let isNumber: Bool
  }

  public let columns: [Column]
  /// Each as long as `columns`.
  public let rows: [[Bilingual]]
}
