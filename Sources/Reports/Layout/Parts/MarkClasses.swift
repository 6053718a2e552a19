import ExactArithmetic
import RubricModel

/// The classes into which marks are sorted for a distribution: each mark that can count by itself
/// where there are few, else stretches of 1, 2, 5, 10, … points.
struct MarkClasses {
  private let lowest: Rational
  private let highest: Rational
  private let width: Rational
  private let count: Int
  private let isSingle: Bool
  private let places: Int

  /// As many as stand side by side on paper.
  private static let most = 40

  /// - Parameter values: those that are sorted; a rubric may count marks beyond the bounds.
  init(_ scale: PointScale, _ bounds: MarkBounds, _ values: [Rational]) {
    let isWithin = values.allSatisfy(bounds.contains)
    lowest = (isWithin ? bounds.floor : nil) ?? scale.lowest
    highest = (isWithin ? bounds.ceiling : nil) ?? scale.highest
    let span = highest - lowest
    let steps = Self.whole(span / scale.step) + 1
    isSingle = steps <= Self.most
    let wide = Self.widths.first { Self.whole(span / $0) < Self.most } ?? span
    width = isSingle ? scale.step : wide
    count = isSingle ? steps : Self.whole(span / wide) + 1
    places = max(scale.step.decimalPlaces ?? 0, lowest.decimalPlaces ?? 0)
  }

  private static let widths: [Rational] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map {
    Rational($0)
  }

  private static func whole(_ value: Rational) -> Int {
    let whole = value.rounded(toPlaces: 0) { _ in false }
    return Int128(exactly: whole.numerator).map(Int.init) ?? 0
  }

  var labels: [String] {
    (0..<count).map { index in
      let start = lowest + width * Rational(index)
      if isSingle { return start.decimalText(places: places) ?? start.shortestText() }
      return stretch(from: start, to: start + width)
    }
  }

  /// The last one ends where the marks end.
  private func stretch(from start: Rational, to end: Rational) -> String {
    if start == highest { return start.shortestText() }
    return end > highest
      ? "\(start.shortestText())–\(highest.shortestText())"
      : "\(start.shortestText())–<\(end.shortestText())"
  }

  /// The class that a mark lies in.
  func index(of value: Rational) -> Int {
    min(max(Self.whole((value - lowest) / width), 0), count - 1)
  }

  /// How many of the values lie in each class.
  func numbers(of values: [Rational]) -> [Int] {
    values.reduce(into: Array(repeating: 0, count: count)) { numbers, value in
      numbers[index(of: value)] += 1
    }
  }
}
