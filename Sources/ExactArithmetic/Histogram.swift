/// How often each mark was given: an exact distribution, from which means, medians and trimmed
/// means are taken.
///
/// A meeting has few different marks however many ballots it counts, so the distribution stays
/// small. Marks are whole multiples of one unit, 10 to the power of minus `places`.
public struct Histogram: Hashable, Sendable {
  /// Decimal places that all values share: with one place, 905 stands for 90.5.
  public let places: Int
  /// How many marks there are; at most `Int.max`.
  public private(set) var count = 0
  /// - Invariant: ascending by mark, each mark once, no count of zero: equal distributions have
  ///   equal bars, and iteration has one order only.
  private(set) var bars = HistogramBars()

  public init(places: Int) {
    self.places = places
  }

  /// What was counted for each mark from the lowest on, one unit apart.
  /// - Precondition: no count is negative, and all together are at most `Int.max`.
  public init(places: Int, lowest: Int64, counts: [Int]) {
    self.places = places
    bars = HistogramBars(lowest: lowest, counts: counts)
    count = counts.reduce(0, +)
  }

  public var isEmpty: Bool { count == 0 }

  /// Each mark in units, from the lowest to the highest.
  public var scaledEntries: [(scaled: Int64, count: Int)] {
    bars.map { ($0.scaled, $0.count) }
  }

  /// How often a mark, given in units, was counted.
  public func multiplicity(of scaled: Int64) -> Int {
    let position = position(of: scaled)
    return isMark(scaled, at: position) ? bars[position].count : 0
  }

  /// Counts a mark, given in units. Zero times changes nothing.
  /// - Precondition: times is not negative, and all marks together are at most `Int.max`.
  public mutating func add(_ scaled: Int64, times: Int = 1) {
    precondition(times >= 0, "a mark cannot be given a negative number of times")
    if times == 0 { return }
    count += times
    if bars.isEmpty || bars[bars.count - 1].scaled < scaled {
      // The marks of a tally come in ascending order.
      bars.append(HistogramBars.Bar(scaled: scaled, count: times))
      return
    }
    let position = position(of: scaled)
    if isMark(scaled, at: position) {
      bars.add(times, at: position)
    } else {
      bars.insert(HistogramBars.Bar(scaled: scaled, count: times), at: position)
    }
  }

  /// Counts all marks of another distribution, for instance of a second ballot box.
  /// - Precondition: both have the same places.
  public mutating func merge(_ other: Histogram) {
    precondition(places == other.places, "distributions of different scales cannot be merged")
    if isEmpty {
      self = other
      return
    }
    for bar in other.bars { add(bar.scaled, times: bar.count) }
  }

  func value(_ scaled: Int64) -> Rational { Rational(scaled: Int128(scaled), places: places) }

  private func isMark(_ scaled: Int64, at position: Int) -> Bool {
    position < bars.count && bars[position].scaled == scaled
  }

  /// Where the mark stands, or where it belongs, by binary search.
  private func position(of scaled: Int64) -> Int {
    var (low, high) = (0, bars.count)
    while low < high {
      let middle = low + (high - low) / 2
      if bars[middle].scaled < scaled { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
