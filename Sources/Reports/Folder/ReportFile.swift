public import Diagnostics

/// A file of a report.
public struct ReportFile: Sendable {
  /// Relative to the folder of the report, with `/`.
  public let path: String
  /// Without a value where the file cannot be made on this machine; its diagnostics say why.
  public let bytes: Outcome<[UInt8]>

  public init(_ path: String, _ bytes: Outcome<[UInt8]>) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, text: String) {
    self.init(path, Outcome(Array(text.utf8), []))
  }
}

/// What a report is made of, to be asked for one by one.
public enum ReportPart: String, CaseIterable, Sendable {
  /// The ranked result sheet.
  case result
  /// The count report.
  case count
  /// A sheet for each unit.
  case units
  /// How each unit's score comes about, for the office.
  case explanations
  /// The marks that did not count, for the office.
  case exceptions
  /// The results and derivations as JSON, for the office.
  case data
  /// The sheets as XLSX.
  case workbooks

  /// Those that name rows of data files, and so lead to single ballots.
  static let withBallots: Set<ReportPart> = [.explanations, .exceptions]
}
