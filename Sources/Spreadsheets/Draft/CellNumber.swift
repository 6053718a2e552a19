/// A number as its exact decimal digits: `91.35`, `-12`.
///
/// A spreadsheet keeps binary numbers. One of up to 15 digits comes back from the file as the same
/// digits; a longer one would not, and is written as text.
public struct CellNumber: Hashable, Sendable {
  /// Digits, with a point between digits, and a minus sign before them.
  public let text: String

  /// Nil for a text that is no plain decimal. No sign `+`, no exponent, no separators, no spaces.
  public init?(_ text: String) {
    let digits = text.utf8.drop { $0 == 0x2D }
    let signs = text.utf8.count - digits.count
    let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard signs <= 1, parts.count <= 2,
      parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy { 0x30...0x39 ~= $0 } })
    else { return nil }
    self.text = text
  }

  public init(_ whole: Int) { text = String(whole) }

  /// The number that is printed as this percentage: `71.43%` is 0.7143. Nil without its sign.
  public init?(percentage: String) {
    guard percentage.hasSuffix("%"), let number = CellNumber(String(percentage.dropLast())) else {
      return nil
    }
    self = number.movedTwoPlaces
  }

  private var movedTwoPlaces: CellNumber {
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.count).split(separator: ".")
    let whole = String(repeating: "0", count: max(0, 3 - parts[0].count)) + parts[0]
    let places = whole.suffix(2) + (parts.count == 2 ? parts[1] : "")
    return CellNumber(unchecked: "\(sign)\(whole.dropLast(2)).\(places)")
  }

  private init(unchecked text: String) { self.text = text }

  /// Whether a spreadsheet gives these digits back.
  public var keepsItsDigits: Bool {
    let digits = text.utf8.filter { $0 != 0x2D && $0 != 0x2E }
    let significant = digits.drop { $0 == 0x30 }.reversed().drop { $0 == 0x30 }
    // Three hundred digits before or behind the point are beyond a binary number.
    return significant.count <= 15 && digits.count < 300
  }

  /// Digits behind the point, as given.
  public var places: Int {
    text.utf8.firstIndex(of: 0x2E).map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 }
      ?? 0
  }
}
