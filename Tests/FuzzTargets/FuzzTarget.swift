/// A kind of file that comes from others, and what has to hold whatever its bytes are: no crash, no
/// hang, no unbounded memory, and nothing accepted that says something else than it seems to.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// The text of a rubric.
  case rubric
  /// The text of a session.
  case session
  /// A file of marks as CSV, read for a form of a rubric and counted.
  case table
  /// A workbook, as the bytes of its archive.
  case workbook
  /// A workbook, as the texts of its parts: what is behind checksum and compression.
  case parts
  /// A sealed package, as its bytes.
  case package
  /// A sealed package, as its files: what is behind the checksums.
  case files
  /// A result, a key, a signature.
  case record

  /// What does not hold; nil when all is well.
  public func problem(with bytes: [UInt8]) -> String? {
    switch self {
    case .rubric: RubricInput.problem(with: bytes)
    case .session: SessionInput.problem(with: bytes)
    case .table: TableInput.problem(with: bytes)
    case .workbook: WorkbookInput.problem(withArchive: bytes)
    case .parts: WorkbookInput.problem(withParts: bytes)
    case .package: PackageInput.problem(withArchive: bytes)
    case .files: PackageInput.problem(withFiles: bytes)
    case .record: RecordInput.problem(with: bytes)
    }
  }
}
