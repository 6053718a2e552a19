public import Diagnostics
public import ExactArithmetic

/// How a number is cut down to a number of decimal places.
///
/// Every mode works on the absolute value and keeps the sign, so −0.125 and 0.125 round alike.
/// To add a mode: one file in this folder that makes the value, its name in `all`, and its case of
/// `Formula`; the compiler names whoever writes it down.
public struct RoundingMode: Sendable {
  /// The words of the regulation for this mode; they are its keyword in a rubric.
  public let words: Bilingual
  /// What it comes to, for those who write it down as a formula.
  public let formula: Formula
  /// Whether the kept digits go up by one, given what is cut off (never nothing).
  let goesAwayFromZero: @Sendable (DiscardedPart) -> Bool

  public enum Formula: Hashable, Sendable { case halfUp, halfEven, truncate, awayFromZero }

  public static let all: [RoundingMode] = [.halfUp, .halfEven, .truncate, .awayFromZero]

  public func round(_ value: Rational, toPlaces places: Int) -> Rational {
    value.rounded(toPlaces: places, awayFromZeroIf: goesAwayFromZero)
  }
}

extension RoundingMode: Hashable {
  public static func == (left: RoundingMode, right: RoundingMode) -> Bool {
    left.words == right.words
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(words) }
}
