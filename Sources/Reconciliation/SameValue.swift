import ExactArithmetic
import RubricSyntax

/// Whether two cells say the same.
enum SameValue {
  /// Texts compare as names do, so that full-width forms are plain ones; numbers by their value.
  static func holds(_ left: String, _ right: String) -> Bool {
    if left == right || NameKey(left) == NameKey(right) { return true }
    // 007 is not 7: a lost zero is what a second keying is to find.
    if isPadded(left) != isPadded(right) { return false }
    guard case .success(let left) = DecimalReader.read(left),
      case .success(let right) = DecimalReader.read(right)
    else { return false }
    return left.value == right.value
  }

  private static func isPadded(_ text: String) -> Bool {
    let plain = NameKey(text).text
    return plain.count > 1 && plain.hasPrefix("0") && !plain.hasPrefix("0.")
  }
}
