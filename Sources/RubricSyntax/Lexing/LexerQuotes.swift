extension Lexer {
  /// What the quotes of a line say about the one at which a name should begin.
  enum Quotes {
    case pair(closing: Int)
    /// The name ends nowhere; what belongs to it ends here.
    case closingLost(end: Int)
    /// The name goes on in the next line and ends there.
    case broken(closing: Int)
    /// A sign stands in the name that none may hold.
    case parted(by: Int, closing: Int)
    /// This quote ends a name that began without one.
    case openingLost
  }

  /// Quotes simply alternate, so that a flipped one does no harm. Only when their number on a line
  /// is odd, which way they point tells where one was lost.
  func quotes(from start: Int) -> Quotes {
    let stretch = stretchOfName(from: start)
    let second = stretch.dropFirst().first { units[$0].scalar == "\"" }
    let count = units[stretch].count { $0.scalar == "\"" }
    if let second, count.isMultiple(of: 2) { return .pair(closing: second) }
    if direction(of: start) == .closes { return .openingLost }
    guard let second else {
      if let closing = closingInNextLine(of: stretch) { return .broken(closing: closing) }
      if let closing = closingBehindSign(of: stretch) {
        return .parted(by: stretch.upperBound, closing: closing)
      }
      return .closingLost(end: stretch.upperBound)
    }
    switch direction(of: second) {
    case .closes: return .pair(closing: second)
    case .opens: return .closingLost(end: second)
    case .unknown: return .closingLost(end: stretch.upperBound)
    }
  }

  /// Far more than a name can have; a line of nothing but quotes is not searched over and over.
  private static let longestStretch = 1000

  /// A name lies within its line and sentence, so a lost quote is found where it was lost.
  func stretchOfName(from start: Int) -> Range<Int> {
    let reach = min(units.count, start + Self.longestStretch)
    let end = units[start..<reach].firstIndex {
      $0.endsLine || $0.scalar == "。" || $0.scalar == ";" || $0.scalar == "[" || $0.scalar == "]"
    }
    return start..<(end ?? reach)
  }

  /// The quote that ends a name which a line end cuts in two: the next line has an odd one, too.
  private func closingInNextLine(of stretch: Range<Int>) -> Int? {
    guard let lineEnd = scalar(at: stretch.upperBound), lineEnd == " " else { return nil }
    let next = stretchOfName(from: afterSpace(stretch.upperBound))
    let quotes = next.filter { units[$0].scalar == "\"" }
    guard let closing = quotes.first, !quotes.count.isMultiple(of: 2),
      direction(of: closing) != .opens, closing - stretch.lowerBound <= Self.longestName
    else { return nil }
    return closing
  }

  /// The quote that ends a name with a sign in it, or with several: the next one of the line, which
  /// points so. Titles can be long.
  private func closingBehindSign(of stretch: Range<Int>) -> Int? {
    var stretch = stretch
    let reach = stretch.lowerBound + Self.longestName * 4
    while scalar(at: stretch.upperBound).map({ $0 != " " }) ?? false, stretch.upperBound < reach {
      stretch = stretchOfName(from: stretch.upperBound + 1)
      guard let closing = stretch.first(where: { units[$0].scalar == "\"" }) else { continue }
      return direction(of: closing) == .closes && closing <= reach ? closing : nil
    }
    return nil
  }

  private enum Direction { case opens, closes, unknown }

  private func direction(of position: Int) -> Direction {
    switch source.firstScalar(in: units[position].range) {
    case "“", "„", "〝", "«", "「", "『": .opens
    case "”", "〞", "»", "」", "』": .closes
    default: directionByNeighbours(of: position)
    }
  }

  /// A straight quote opens behind a space and closes before one, or before a sign.
  private func directionByNeighbours(of position: Int) -> Direction {
    let parting = " ,.;:。、".unicodeScalars
    let before = position == 0 ? " " : units[position - 1].scalar
    let after = scalar(at: position + 1) ?? " "
    if before == " ", !parting.contains(after) { return .opens }
    return before != " " && parting.contains(after) ? .closes : .unknown
  }
}
