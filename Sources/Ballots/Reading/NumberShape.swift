/// How a number of a ballot or suggestion looks: `A007` and `A12` are alike, `72.5` and `备注` are
/// not like them.
struct NumberShape: Hashable {
  /// One sign for each run of digits, Latin letters or Chinese characters; other signs as they are.
  private let signs: [Unicode.Scalar]

  init(_ name: String) {
    var signs: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars {
      let sign = Self.sign(for: scalar)
      if signs.last != sign { signs.append(sign) }
    }
    self.signs = signs
  }

  private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "0"..."9": "0"
    case "A"..."Z", "a"..."z": "a"
    // Usual Chinese characters: no need to look that up.
    case "\u{4E00}"..."\u{9FA5}": "文"
    default: scalar.properties.isAlphabetic ? "文" : scalar
    }
  }

  var isDigits: Bool { signs == ["0"] }

  /// The name without zeros that stand before other digits: equal for `A007` and `A7`.
  static func withoutLeadingZeros(_ name: String) -> String {
    guard hasLeadingZero(name) else { return name }
    var result = ""
    var isInNumber = false
    let characters = Array(name)
    for (index, character) in characters.enumerated() {
      let isDigit = "0"..."9" ~= character
      let isFollowed = index + 1 < characters.count && "0"..."9" ~= characters[index + 1]
      if character == "0", !isInNumber, isFollowed { continue }
      isInNumber = isDigit
      result.append(character)
    }
    return result
  }

  /// Whether a zero stands before a digit and behind none.
  static func hasLeadingZero(_ name: String) -> Bool {
    let bytes = name.utf8Span.span
    var isInNumber = false
    for index in bytes.indices.dropLast() {
      let isDigit = 0x30...0x39 ~= bytes[index]
      if bytes[index] == 0x30, !isInNumber, 0x30...0x39 ~= bytes[index + 1] { return true }
      isInNumber = isDigit
    }
    return false
  }
}
