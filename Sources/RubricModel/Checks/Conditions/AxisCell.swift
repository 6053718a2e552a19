import ExactArithmetic

/// Values of a thing that no condition of a list tells apart: one number, or all between two.
struct AxisCell {
  /// One of the values, the simplest at hand.
  let sample: Rational
  let lowest: Rational?
  let highest: Rational?
  /// Whether it is one number alone.
  let isPoint: Bool

  private init(point value: Rational) {
    (sample, lowest, highest, isPoint) = (value, value, value, true)
  }

  /// Nil where nothing lies between them.
  private init?(between low: Rational?, and high: Rational?, places: Int?) {
    if let low, let high, low >= high { return nil }
    let sample = Self.sample(between: low, and: high, places: places)
    guard let sample else { return nil }
    (self.sample, lowest, highest, isPoint) = (sample, low, high, false)
  }

  /// - Invariant: together they are the domain, and none overlaps another.
  static func all(of domain: AxisDomain, cutAt limits: [Rational]) -> [AxisCell] {
    let ends = [domain.range.lowest, domain.range.highest].compactMap { $0 }
    let cuts = Set(limits.filter(domain.range.contains) + ends).sorted()
    var cells: [AxisCell] = []
    var before: Rational? = nil
    if domain.range.lowest == nil, let first = cuts.first {
      cells += [AxisCell(between: nil, and: first, places: domain.places)].compactMap { $0 }
    }
    for cut in cuts {
      if let before {
        cells += [AxisCell(between: before, and: cut, places: domain.places)].compactMap { $0 }
      }
      if isOnGrid(cut, domain.places) { cells.append(AxisCell(point: cut)) }
      before = cut
    }
    if domain.range.highest == nil {
      cells += [AxisCell(between: before, and: nil, places: domain.places)].compactMap { $0 }
    }
    return cells
  }

  private static func isOnGrid(_ value: Rational, _ places: Int?) -> Bool {
    places.map { value.floor(toPlaces: $0) == value } ?? true
  }

  private static func sample(
    between low: Rational?, and high: Rational?, places: Int?
  ) -> Rational? {
    // The fewest places that give a value between the two.
    let few = places.map { Array(0...max(0, $0)) } ?? Array(0...6)
    for places in few {
      let step = Rational(scaled: 1, places: places)
      let next = low.map { $0.floor(toPlaces: places) + step }
      guard let next = next ?? high.map({ $0.floor(toPlaces: places) - step }) else {
        return .zero
      }
      if high.map({ next < $0 }) ?? true { return next }
    }
    guard places == nil, let low, let high else { return nil }
    return (low + high) / Rational(2)
  }

  /// Whether some value of it is at most some value of the other.
  func canBeAtMost(_ other: AxisCell) -> Bool {
    guard let lowest, let highest = other.highest else { return true }
    return lowest < highest || (lowest == highest && isPoint && other.isPoint)
  }
}

extension Rational {
  /// The greatest value of so many places that is not above this one.
  fileprivate func floor(toPlaces places: Int) -> Rational {
    rounded(toPlaces: places) { _ in signum < 0 }
  }
}
