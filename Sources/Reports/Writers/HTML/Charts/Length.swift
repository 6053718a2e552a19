/// A length in a picture, kept in whole thousandths of its unit, so that equal figures give equal
/// bytes.
struct Length: Hashable, Comparable, Sendable {
  let thousandths: Int

  static let zero = Length(thousandths: 0)

  init(thousandths: Int) {
    self.thousandths = thousandths
  }

  init(_ units: Int) {
    thousandths = units * 1000
  }

  /// `12.5`: the fewest decimals.
  var text: String {
    let (units, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    let sign = thousandths < 0 ? "-" : ""
    if rest == 0 { return sign + String(units) }
    var digits = String(String(1000 + rest).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(units).\(digits)"
  }

  static func < (left: Length, right: Length) -> Bool { left.thousandths < right.thousandths }

  static func + (left: Length, right: Length) -> Length {
    Length(thousandths: left.thousandths + right.thousandths)
  }

  static func - (left: Length, right: Length) -> Length {
    Length(thousandths: left.thousandths - right.thousandths)
  }

  static func * (length: Length, factor: Int) -> Length {
    Length(thousandths: length.thousandths * factor)
  }

  /// Cut to whole thousandths.
  static func / (length: Length, divisor: Int) -> Length {
    Length(thousandths: length.thousandths / divisor)
  }

  static func += (left: inout Length, right: Length) { left = left + right }
}
