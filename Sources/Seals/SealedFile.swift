/// A file of a sealed package, and what it is there for.
public struct SealedFile: Hashable, Sendable {
  public enum Role: String, CaseIterable, Sendable {
    case session, rubric, data
    /// What was decided on a data file before it was counted.
    case record
    case result
    /// A sheet that was written of the result.
    case sheet

    /// Whether the seal number is made of it. Sheets bear the number, so they have no part in it.
    public var isNumbered: Bool { self != .sheet }

    /// Whether a count may read it.
    public var isMaterial: Bool { self != .sheet && self != .result }
  }

  public let role: Role
  /// Its name inside the package, as the sealed session calls it.
  public let name: String
  public let bytes: [UInt8]
  /// What it was before it was sealed: the name by which the session called a file from elsewhere;
  /// the fingerprint of a session in which such a name was changed. Nil where nothing was changed.
  public let origin: String?

  public init(_ role: Role, _ name: String, _ bytes: [UInt8], origin: String? = nil) {
    self.role = role
    self.name = name
    self.bytes = bytes
    self.origin = origin
  }

  public static let sessionName = "session.appraisal"
  public static let resultName = "result.json"
  /// Where the sheets stand in a package.
  public static let sheetFolder = "sheets/"
}
