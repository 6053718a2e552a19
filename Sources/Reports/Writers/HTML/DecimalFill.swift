/// What stands, unseen, behind the figures of a column that have fewer decimals than others, so
/// that the points stand under one another although the column is set to the right.
struct DecimalFill {
  private let places: Int
  private let hasPercent: Bool

  init(for figures: [String]) {
    let tails = figures.compactMap(Tail.init)
    places = tails.map(\.places).max() ?? 0
    hasPercent = tails.contains { $0.isPercent }
  }

  /// Nil where nothing is lacking, and behind what is no figure.
  func fill(after figure: String) -> String? {
    guard let tail = Tail(figure) else { return nil }
    let point = tail.places == 0 && places > 0 ? "." : ""
    let percent = hasPercent && !tail.isPercent ? "%" : ""
    let fill = point + String(repeating: "0", count: places - tail.places) + percent
    return fill.isEmpty ? nil : fill
  }

  /// What follows the whole part of a decimal number: `-12.50%` has two places and the sign.
  private struct Tail {
    let places: Int
    let isPercent: Bool

    init?(_ figure: String) {
      isPercent = figure.utf8.last == UInt8(ascii: "%")
      let number = figure.utf8.dropLast(isPercent ? 1 : 0)
      let digits = number.first == UInt8(ascii: "-") ? number.dropFirst() : number
      let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let isNumber = parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
      guard isNumber, parts.count < 3 else { return nil }
      places = parts.count == 2 ? parts[1].count : 0
    }
  }
}
