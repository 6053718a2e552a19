/// Powers of ten that fit into 128 bits, looked up rather than multiplied.
enum PowerOfTen {
  /// The largest exponent whose power fits into an `Int128`.
  static let largestSmallExponent = 38

  /// Nil outside 0...38.
  static func small(_ exponent: Int) -> Int128? {
    powers.indices.contains(exponent) ? powers[exponent] : nil
  }

  private static let powers: [Int128] = {
    var powers: [Int128] = [1]
    while powers.count <= largestSmallExponent { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()
}
