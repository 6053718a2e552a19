/// Decimal digits are read and written 19 at a time, the most that fit into a limb.
private let chunk = 19
private let chunkPower: UInt64 = 10_000_000_000_000_000_000

extension Natural {
  /// - Parameter digits: values 0...9, the most significant first; leading zeros are fine.
  init(decimalDigits digits: some Collection<UInt8>) {
    var rest = digits[...]
    // The short chunk comes first, so that all others are full.
    var length = rest.count % chunk
    var value = Natural.zero
    while !rest.isEmpty {
      let part = rest.prefix(length).reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
      value = value * Natural(limbs: [chunkPower]) + Natural(limbs: [part])
      rest = rest.dropFirst(length)
      length = chunk
    }
    self = value
  }

  var decimalText: String {
    if limbs.count <= 1 { return String(limbs.first ?? 0) }
    var parts: [String] = []
    var rest = self
    while !rest.isZero {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: chunkPower)
      let part = String(remainder)
      let fill = quotient.isZero ? 0 : chunk - part.utf8.count
      parts.append(String(repeating: "0", count: fill) + part)
      rest = quotient
    }
    return parts.reversed().joined()
  }
}

extension BigInteger: CustomStringConvertible {
  /// Decimal digits, with a minus sign in front when the number is negative.
  public var description: String { (isNegative ? "-" : "") + natural.decimalText }

  /// Reads what `description` writes: ASCII digits, at least one, with an optional minus in front.
  /// Time grows with the square of the length, so the caller limits text that comes from outside.
  public init?(digits text: String) {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let digits = text.utf8.dropFirst(isNegative ? 1 : 0).map { $0 &- UInt8(ascii: "0") }
    guard !digits.isEmpty, digits.allSatisfy({ $0 < 10 }) else { return nil }
    self.init(isNegative: isNegative, Natural(decimalDigits: digits))
  }
}
