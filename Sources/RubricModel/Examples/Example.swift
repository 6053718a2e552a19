import Diagnostics

/// A worked case inside a rubric: a few marks, and the results that the regulation promises.
public struct Example: Sendable {
  public let name: String
  public let spot: Spot
  /// What the example says of the meeting.
  public let counts: MeetingCounts
  /// What it says of sheets of feedback that were sent out.
  public let sent: [SentSheets]
  /// What it says of units besides their marks.
  public let units: [AppraisedUnit]
  public let given: [GivenRows]
  public let expectation: Expectation

  /// Rows of a form, as somebody would type them.
  public struct GivenRows: Sendable {
    public let form: Int
    public let rows: [GivenMark]
  }

  /// One mark with everything it is for.
  public struct GivenMark: Sendable {
    /// The ballot's number or the deputy; marks without one are of a voter each.
    public let rater: String
    public let suggestion: String
    public let unit: String
    public let category: String?
    public let site: String?
    /// The members of the listed dimensions that the mark is for.
    public let members: [Dimension: Int]
    /// The column of a tally: a level by its index.
    public let level: Int?
    /// The mark as a cell of a file would hold it; empty when blank.
    public let cell: String
    public let reason: String?
    /// What the row says of itself: role, class, note.
    public let facts: [RowEntry.Column: String]
    /// The number that its suggestion carries, as a cell would hold it.
    public let factor: String?
    public let spot: Spot
  }

  public enum Expectation: Sendable {
    /// The count has to stop.
    case refusal
    /// The vote does not stand.
    case voteFails
    case results([ExpectedUnit])
  }

  public struct ExpectedUnit: Sendable {
    public let unit: String
    public let figures: [ExpectedFigure]
  }

  public struct ExpectedFigure: Sendable {
    public enum Figure: Sendable {
      /// By its index among the rubric's quantities.
      case quantity(Int, Amount)
      /// The quantity, by its index, gives the unit no value.
      case noValue(Int)
      /// The unit has no final score.
      case leftOut
      case rank(Int)
      /// The unit has its scores and no rank.
      case notRanked
      /// The value of a grading, by its index.
      case grade(Int, String)
    }

    public let figure: Figure
    public let spot: Spot
  }
}
