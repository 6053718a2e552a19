import ExactArithmetic
import RubricModel
import Rules
import Spreadsheets

/// Exact numbers as a spreadsheet takes them.
enum LiveNumber {
  /// As a cell keeps it: up to fifteen digits, of them twelve behind the point.
  static func cell(_ value: Rational) -> CellNumber {
    let whole = value.magnitude.rounded(toPlaces: 0) { _ in false }.description
    let places = max(0, min(12, 15 - whole.utf8.count))
    let rounded = RoundingMode.halfUp.round(value, toPlaces: places)
    return CellNumber(rounded.shortestText()) ?? CellNumber(0)
  }

  /// As a formula writes it: `0.8`, `(1/3)`, `(-2)`.
  static func text(_ value: Rational) -> String {
    let text = value.shortestText()
    return text.contains { $0 == "/" || $0 == "-" } ? "(\(text))" : text
  }

  /// How many places a value keeps when it is compared or rounded: what binary arithmetic adds
  /// and loses lies far behind them.
  ///
  /// A value that is no half of the last printed place is at least 1/(2·10^p·d) away from one, d
  /// being its denominator: with two places and denominators below ten million it cannot be
  /// mistaken for a half at the tenth place.
  static let guardPlaces = 10

  static func guardPlaces(for places: Int) -> Int { max(guardPlaces, places + 4) }

  /// The bound of a comparison with a guarded value.
  static func bound(_ value: Rational) -> String {
    if let places = value.decimalPlaces, places <= guardPlaces { return text(value) }
    return "ROUND(\(text(value)),\(guardPlaces))"
  }

  static func guarded(_ cell: String) -> String { "ROUND(\(cell),\(guardPlaces))" }
}

extension RoundingMode {
  /// Rounds a cell exactly as the engine rounds the exact value.
  func formula(_ cell: String, places: Int) -> String {
    let keeps = LiveNumber.guardPlaces(for: places)
    let power = "1" + String(repeating: "0", count: places)
    // Whole numbers and halves are exact in binary; hundredths are not.
    let scaled =
      places == 0 ? "ROUND(\(cell),\(keeps))" : "ROUND(\(cell)*\(power),\(keeps - places))"
    let unscaled = places == 0 ? "" : "/\(power)"
    switch formula {
    case .halfUp: return "ROUND(ROUND(\(cell),\(keeps)),\(places))"
    case .truncate: return "ROUNDDOWN(\(scaled),0)\(unscaled)"
    case .awayFromZero: return "ROUNDUP(\(scaled),0)\(unscaled)"
    case .halfEven:
      return "IF(MOD(ABS(\(scaled)),2)=0.5,ROUNDDOWN(\(scaled),0)\(unscaled),"
        + "ROUND(ROUND(\(cell),\(keeps)),\(places)))"
    }
  }
}

extension Rounding {
  func formula(_ cell: String, _ kind: ValueKind) -> String {
    let places = kind == .share ? self.places + 2 : self.places
    guard let step else { return mode.formula(cell, places: places) }
    let size = LiveNumber.text(step.value)
    // The product of a whole number and 0.1 is no tenth in binary.
    return "ROUND(\(mode.formula("(\(cell)/\(size))", places: 0))*\(size),\(places))"
  }
}

extension EmptyTreatment {
  /// What stands where there is nothing; nil where that stops the count.
  var formula: String? {
    switch self {
    case .leftOut: "\"\""
    case .countsAs(let amount): LiveNumber.text(amount.value)
    case .refuse: nil
    }
  }
}
