import ExactArithmetic
import RubricSyntax

/// Whether two cells say the same.
enum SameValue {
  /// Texts compare as names do, so that full-width forms are plain ones; numbers by their value.
  static func holds(_ left: String, _ right: String) -> Bool {
    if left == right || NameKey(left) == NameKey(right) { return true }
    guard case .success(let left) = DecimalReader.read(left),
      case .success(let right) = DecimalReader.read(right)
    else { return false }
    return left.value == right.value
  }
}
