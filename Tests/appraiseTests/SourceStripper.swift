/// Takes comments and the content of string literals out of Swift text; line ends stay.
///
/// It works on bytes: several hundred files are read with every run of the tests.
struct SourceStripper {
  private let bytes: [UInt8]
  private var place = 0
  private var result: [UInt8] = []

  static func strip(_ text: String) -> String {
    var stripper = SourceStripper(bytes: Array(text.utf8))
    stripper.readCode(untilParenthesis: false)
    return String(decoding: stripper.result, as: UTF8.self)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let pound = UInt8(ascii: "#")
  private static let lineEnd = UInt8(ascii: "\n")
  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
  private static let backslash = UInt8(ascii: "\\")

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func stands(_ first: UInt8, _ second: UInt8) -> Bool {
    place + 1 < bytes.count && bytes[place] == first && bytes[place + 1] == second
  }

  private func stands(_ text: [UInt8]) -> Bool {
    place + text.count <= bytes.count && bytes[place..<place + text.count].elementsEqual(text)
  }

  private mutating func take(_ text: [UInt8]) -> Bool {
    guard stands(text) else { return false }
    place += text.count
    return true
  }

  /// - Parameter untilParenthesis: whether the code is interpolated, and ends with its parenthesis.
  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while let byte = current {
      if byte == Self.slash, stands(Self.slash, Self.slash) {
        while let skipped = current, skipped != Self.lineEnd { place += 1 }
      } else if byte == Self.slash, stands(Self.slash, Self.star) {
        readComment()
      } else if byte == Self.quote || (byte == Self.pound && startsLiteral) {
        readLiteral()
      } else {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") {
          depth -= 1
          if untilParenthesis, depth < 0 { return }
        }
        result.append(byte)
        place += 1
      }
    }
  }

  private var startsLiteral: Bool {
    bytes[place...].first { $0 != Self.pound } == Self.quote
  }

  private mutating func readComment() {
    while current != nil, !take([Self.star, Self.slash]) { skipKeepingLineEnd() }
  }

  private mutating func readLiteral() {
    let pounds = Array(bytes[place...].prefix { $0 == Self.pound })
    place += pounds.count
    let three = [Self.quote, Self.quote, Self.quote]
    let quotes = stands(three) ? three : [Self.quote]
    place += quotes.count
    let escape = [Self.backslash] + pounds
    result.append(Self.quote)
    while current != nil, !take(quotes + pounds) {
      if take(escape + [UInt8(ascii: "(")]) {
        readCode(untilParenthesis: true)
        _ = take([UInt8(ascii: ")")])
      } else {
        _ = take(escape)
        if current != nil { skipKeepingLineEnd() }
      }
    }
    result.append(Self.quote)
  }

  private mutating func skipKeepingLineEnd() {
    if bytes[place] == Self.lineEnd { result.append(Self.lineEnd) }
    place += 1
  }
}
