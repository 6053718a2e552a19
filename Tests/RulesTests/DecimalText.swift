import ExactArithmetic

extension Rational {
  /// A value as a test writes it: `-28.175`.
  init(decimal text: String) {
    guard case .success(let number) = DecimalReader.read(text) else {
      preconditionFailure("\(text) is no decimal number")
    }
    self = number.value
  }
}
