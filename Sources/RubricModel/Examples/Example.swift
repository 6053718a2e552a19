import Diagnostics
public import ExactArithmetic

/// A worked case inside a rubric: a few marks, and the results that the regulation promises.
public struct Example: Sendable {
  public let name: String
  public let spot: Spot
  /// What the example says of the meeting.
  public let counts: MeetingCounts
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
    /// By its index among the form's criteria; 0 on a form without.
    public let criterion: Int
    /// The mark as a cell of a file would hold it; empty when blank.
    public let cell: String
    public let spot: Spot
  }

  public enum Expectation: Sendable {
    /// The count has to stop.
    case refusal
    case results([ExpectedUnit])
  }

  public struct ExpectedUnit: Sendable {
    public let unit: String
    public let figures: [ExpectedFigure]
  }

  public struct ExpectedFigure: Sendable {
    public enum Figure: Sendable {
      case quantity(QuantityReference, Rational)
      case rank(Int)
      /// The value of a grading, by its index.
      case grade(Int, String)
    }

    public let figure: Figure
    public let spot: Spot
  }
}
