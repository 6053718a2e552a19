import ExactArithmetic
import Rules

/// Figures that no rubric says how to print: with two places, half up. A caption or exact numbers
/// stand beside them.
enum HalfUpText {
  static func number(_ value: Rational) -> String {
    let rounded = RoundingMode.halfUp.round(value, toPlaces: 2)
    return rounded.decimalText(places: 2) ?? rounded.description
  }

  static func percent(_ share: Rational) -> String { number(share * Rational(100)) + "%" }
}
