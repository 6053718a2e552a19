/// A mark with what became of it.
public struct JudgedMark: Sendable {
  public enum Status: Hashable, Sendable {
    /// The mark in the coding of its form.
    case counted(Int64)
    case abstained(MarkRule)
    case void(MarkRule)
  }

  public let unit: Int
  public let criterion: Int
  public let rater: Int
  public let suggestion: Int
  public let origin: MarkOrigin
  public internal(set) var status: Status

  init(_ mark: RawMark, _ status: Status) {
    unit = mark.unit
    criterion = mark.criterion
    rater = mark.rater
    suggestion = mark.suggestion
    origin = mark.origin
    self.status = status
  }
}
