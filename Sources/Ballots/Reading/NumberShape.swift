/// How a number of a ballot or suggestion looks: `A007` and `A12` are alike, `72.5` and `备注` are
/// not like them.
struct NumberShape: Hashable {
  /// One sign for each run of digits, Latin letters or Chinese characters; other signs as they are.
  private let text: String

  init(_ name: String) {
    var text = ""
    for scalar in name.unicodeScalars {
      let sign = Self.sign(for: scalar)
      if text.last != sign { text.append(sign) }
    }
    self.text = text
  }

  private static func sign(for scalar: Unicode.Scalar) -> Character {
    switch scalar {
    case "0"..."9": "0"
    case "A"..."Z", "a"..."z": "a"
    default: scalar.properties.isAlphabetic ? "文" : Character(scalar)
    }
  }

  var isDigits: Bool { text == "0" }

  /// The name without zeros that stand before other digits: equal for `A007` and `A7`.
  static func withoutLeadingZeros(_ name: String) -> String {
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
}
