public import Diagnostics
import Fingerprints
public import Tables

/// How a file of marks was read: what two people look at first when their results differ.
public struct FileReading: Hashable, Sendable {
  public let source: TableSource
  /// The box that its ballots are from; nil where none is named.
  public let site: String?
  /// Nil for a workbook.
  public let encoding: Bilingual?
  public let layout: Bilingual
  /// Rows below the header that are not blank throughout.
  public let rowCount: Int
  /// Nil where nobody had all bytes at hand.
  let fingerprint: Fingerprint?
  /// What somebody has decided: on the file before it was counted, or by it.
  public let decisions: [FileDecisions]

  /// SHA-256 in hexadecimal.
  public var digest: String? { fingerprint?.hexDigest }
}

/// A table of decisions.
public struct FileDecisions: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Bonuses and deductions, which a file of them consists of.
    case adjustments
    /// Cells that `inspect --write-fixed` has corrected.
    case changes
    /// Differences of two keyings, and what was chosen.
    case decisions

    /// The end of the name that the list has beside the file it is about; nil for that file itself.
    public var ending: String? { self == .adjustments ? nil : ".\(rawValue).csv" }
  }

  public static let endings = Kind.allCases.compactMap(\.ending)

  public let kind: Kind
  public let source: TableSource
  public let header: [String]
  public let rows: [[String]]

  public init(_ kind: Kind, _ table: Table) {
    self.kind = kind
    source = table.source
    header = table.header
    rows = table.rows.map(\.cells)
  }
}
