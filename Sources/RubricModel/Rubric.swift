public import Diagnostics
public import ExactArithmetic

/// A checked rubric: everything a count needs to know, and nothing undecided.
public struct Rubric: Sendable {
  public enum Subject: Hashable, Sendable {
    case units
    case items
  }

  public let title: Name
  public let edition: String?
  public let fullScore: Rational?
  public let subject: Subject
  public let forms: [Form]
  public let components: [Quantity]
  public let finalScore: Quantity?
  public let gradings: [Grading]
  public let ranking: Ranking?
  public let publication: Publication?
  public let examples: [Example]
  /// The vocabulary that it is written in.
  public let language: Language

  public func quantity(_ reference: QuantityReference) -> Quantity? {
    switch reference {
    case .component(let index): components[index]
    case .finalScore: finalScore
    }
  }
}
