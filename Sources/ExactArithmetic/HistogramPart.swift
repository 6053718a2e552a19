/// The marks of a distribution between two places of their ascending order, repetitions counted:
/// a view, so that trimming copies no mark.
public struct HistogramPart: RandomAccessCollection, Sendable {
  private let histogram: Histogram
  /// The bars that it has a share of.
  private let bars: Range<Int>
  /// How many marks of the first bar lie before it, and of the last behind it.
  private let cut: (before: Int, behind: Int)
  /// How many marks it has.
  public let occurrences: Int

  /// - Precondition: the places are places of the distribution: 0 to its count.
  init(_ histogram: Histogram, _ places: Range<Int>) {
    self.histogram = histogram
    occurrences = places.count
    var first = 0
    var passed = 0
    while first < histogram.bars.count, passed + histogram.bars[first].count <= places.lowerBound {
      passed += histogram.bars[first].count
      first += 1
    }
    let before = places.lowerBound - passed
    var end = first
    while end < histogram.bars.count, passed < places.upperBound {
      passed += histogram.bars[end].count
      end += 1
    }
    bars = places.isEmpty ? first..<first : first..<end
    cut = places.isEmpty ? (0, 0) : (before, passed - places.upperBound)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { bars.count }

  /// Each mark once, in units, from the lowest to the highest.
  public subscript(position: Int) -> (scaled: Int64, count: Int) {
    let bar = histogram.bars[bars.lowerBound + position]
    let missing =
      (position == 0 ? cut.before : 0) + (position == bars.count - 1 ? cut.behind : 0)
    return (bar.scaled, bar.count - missing)
  }

  /// The decimal places of the marks.
  public var places: Int { histogram.places }

  public func value(_ scaled: Int64) -> Rational { histogram.value(scaled) }

  /// The sum of the marks, added up in whole numbers. It cannot overflow: each mark is at most
  /// 2^63, and so is their number.
  public var sum: Rational {
    Rational(
      scaled: reduce(Int128(0)) { $0 + Int128($1.scaled) * Int128($1.count) }, places: places)
  }
}

extension Histogram {
  /// All its marks.
  public var whole: HistogramPart { HistogramPart(self, 0..<count) }
}

extension HistogramPart {
  /// The part of it at these places of its own ascending order, repetitions counted.
  /// - Precondition: the places are 0 to the number of marks.
  public func part(_ places: Range<Int>) -> HistogramPart {
    let before = histogram.bars[..<bars.lowerBound].reduce(0) { $0 + $1.count } + cut.before
    return HistogramPart(histogram, before + places.lowerBound..<before + places.upperBound)
  }
}
