public import ExactArithmetic
public import RubricModel

/// A value as a reader knows it: points as they are, shares in percent.
public enum FigureText {
  /// A share whose percent would never end is the fraction that it is: `16/19`.
  static func text(of value: Rational, _ kind: ValueKind) -> String {
    guard kind == .share else { return value.shortestText() }
    let percent = value * Rational(100)
    return percent.decimalPlaces == nil ? value.shortestText() : percent.shortestText() + "%"
  }

  /// A fraction whose decimals never end is followed by the first of them: `8235/116 (70.9913…)`,
  /// `16/19 (84.2105…%)`.
  public static func readable(_ value: Rational, _ kind: ValueKind) -> String {
    let decimals = decimals(of: value, kind)
    return decimals.contains("…") ? "\(text(of: value, kind)) (\(decimals))" : decimals
  }

  /// All decimals where they end, else the first ones: `70.9913…`. They are cut, not rounded.
  public static func decimals(of value: Rational, _ kind: ValueKind) -> String {
    let number = kind == .share ? value * Rational(100) : value
    guard number.decimalPlaces.map({ $0 > 12 }) ?? true else { return text(of: value, kind) }
    let start = number.rounded(toPlaces: 4) { _ in false }.decimalText(places: 4) ?? ""
    return "\(start)…\(kind == .share ? "%" : "")"
  }

  /// A number that counts or measures something.
  public static func plain(_ value: Rational) -> String { decimals(of: value, .number) }
}
