/// A number as somebody wrote it, read without loss.
///
/// Two spellings of one value, 90.5 and 90.50, are different numbers as written and have equal
/// `value`s.
public struct DecimalNumber: Hashable, Sendable {
  /// A whole number and the decimal places it was written with: 90.50 is 9050 with 2 places.
  public struct Scaled: Hashable, Sendable {
    public let integer: Int128
    /// 0 and up.
    public let places: Int
  }

  private enum Form: Hashable, Sendable {
    case scaled(Scaled)
    case wide(Rational)
  }

  private let form: Form
  /// Full-width digits, sign or point were read as their plain forms.
  public let wasFolded: Bool
  /// White space around the number was left out.
  public let hadSurroundingSpace: Bool

  init(integer: Int128, places: Int, wasFolded: Bool, hadSurroundingSpace: Bool) {
    self.form = .scaled(Scaled(integer: integer, places: places))
    self.wasFolded = wasFolded
    self.hadSurroundingSpace = hadSurroundingSpace
  }

  init(wide value: Rational, wasFolded: Bool, hadSurroundingSpace: Bool) {
    self.form = .wide(value)
    self.wasFolded = wasFolded
    self.hadSurroundingSpace = hadSurroundingSpace
  }

  /// Nil when the digits do not fit into 128 bits; 38 digits always do.
  public var scaled: Scaled? {
    if case .scaled(let scaled) = form { scaled } else { nil }
  }

  /// The hundredth part: what a percentage means.
  var hundredth: DecimalNumber {
    switch form {
    case .scaled(let scaled):
      DecimalNumber(
        integer: scaled.integer, places: scaled.places + 2, wasFolded: wasFolded,
        hadSurroundingSpace: hadSurroundingSpace)
    case .wide(let value):
      DecimalNumber(
        wide: value / Rational(100), wasFolded: wasFolded,
        hadSurroundingSpace: hadSurroundingSpace)
    }
  }

  /// Exact, whatever the number of digits. Reduced on demand, since counting marks needs only
  /// `scaled`.
  public var value: Rational {
    switch form {
    case .scaled(let scaled): Rational(scaled: scaled.integer, places: scaled.places)
    case .wide(let value): value
    }
  }
}
