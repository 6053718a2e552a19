import Diagnostics
public import ExactArithmetic

/// A number that every unit has, and how it comes about.
public struct Quantity: Sendable {
  public enum Role: Hashable, Sendable {
    /// A part of the final score with its maximum in points.
    case component(maximum: Rational)
    case finalScore
  }

  public enum Start: Sendable {
    /// The marks of a form, by its index among the rubric's forms.
    case marks(form: Int)
    /// Other quantities and constants, added up.
    case terms([Term])
  }

  public struct Term: Hashable, Sendable {
    public enum Operand: Hashable, Sendable {
      /// By its index among the rubric's components.
      case component(Int)
      case constant(Rational)
    }

    public let operand: Operand
    public let factor: Rational
    public let isSubtracted: Bool
  }

  public let name: Name
  public let role: Role
  public let start: Start
  public let ladder: [PlacedStep]
  public let spot: Spot
  /// The type at the end of the ladder: no dimension is left standing.
  public let type: ValueType
  /// The decimal places it is printed with, and how it is rounded for print only.
  public let printedPlaces: Int
  public let shownRounding: Rounding?

  /// The figure as it is printed.
  public func printed(_ value: Rational) -> String {
    let shown = shownRounding.map { $0.round(value, of: type.kind) } ?? value
    let isShare = type.kind == .share
    let figure = isShare ? shown * Rational(100) : shown
    let text = figure.decimalText(places: printedPlaces) ?? figure.shortestText()
    return isShare ? text + "%" : text
  }
}
