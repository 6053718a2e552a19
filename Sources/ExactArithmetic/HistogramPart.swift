/// The marks of a distribution between two places of their ascending order, repetitions counted:
/// a view, so that trimming copies no mark.
public struct HistogramPart: RandomAccessCollection, Sendable {
  private let histogram: Histogram
  /// The bars that it has a share of.
  private let bars: Range<Int>
  /// How many marks of the first bar lie before it, and of the last behind it.
  private let cut: (before: Int, behind: Int)
  /// The place of its first mark.
  private let first: Int
  /// How many marks it has.
  public let occurrences: Int

  /// - Precondition: the places are places of the distribution: 0 to its count.
  init(_ histogram: Histogram, _ places: Range<Int>) {
    self.histogram = histogram
    first = places.lowerBound
    occurrences = places.count
    let start = histogram.border(at: places.lowerBound)
    guard !places.isEmpty else {
      (bars, cut) = (start.bar..<start.bar, (0, 0))
      return
    }
    let end = histogram.border(at: places.upperBound)
    if end.before == 0 {
      bars = start.bar..<end.bar
      cut = (start.before, 0)
    } else {
      bars = start.bar..<end.bar + 1
      cut = (start.before, histogram.bars[end.bar].count - end.before)
    }
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
  /// The bar that a place of the ascending order lies in, and how many marks of it stand before the
  /// place. Looked for from the nearer end: trimming takes little from either.
  fileprivate func border(at place: Int) -> (bar: Int, before: Int) {
    if place > count / 2 {
      var bar = bars.count
      var behind = count - place
      while bar > 0, behind >= bars[bar - 1].count {
        bar -= 1
        behind -= bars[bar].count
      }
      return behind == 0 ? (bar, 0) : (bar - 1, bars[bar - 1].count - behind)
    }
    var bar = 0
    var before = place
    while bar < bars.count, before >= bars[bar].count {
      before -= bars[bar].count
      bar += 1
    }
    return (bar, before)
  }

  /// All its marks.
  public var whole: HistogramPart { HistogramPart(self, 0..<count) }
}

extension HistogramPart {
  /// The part of it at these places of its own ascending order, repetitions counted.
  /// - Precondition: the places are 0 to the number of marks.
  public func part(_ places: Range<Int>) -> HistogramPart {
    HistogramPart(histogram, first + places.lowerBound..<first + places.upperBound)
  }
}
