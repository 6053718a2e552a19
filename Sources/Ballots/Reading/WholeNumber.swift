import ExactArithmetic

/// Numbers of persons, ballots and things.
enum WholeNumber {
  /// The largest number of things that is believed.
  static let most = 1_000_000_000_000

  static func read(_ text: String) -> Int? {
    guard case .success(let number) = DecimalReader.read(text) else { return nil }
    return of(number.value)
  }

  static func of(_ value: Rational) -> Int? {
    guard value.isWhole, let whole = Int128(exactly: value.numerator), whole >= 0, whole <= most
    else { return nil }
    return Int(whole)
  }
}
