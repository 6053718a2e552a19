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
  private init?(between low: Rational?, and high: Rational?, step: Rational?) {
    if let low, let high, low >= high { return nil }
    let sample = Self.sample(between: low, and: high, step: step)
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
      cells += [AxisCell(between: nil, and: first, step: domain.step)].compactMap { $0 }
    }
    for cut in cuts {
      if let before {
        cells += [AxisCell(between: before, and: cut, step: domain.step)].compactMap { $0 }
      }
      if domain.canBe(cut) { cells.append(AxisCell(point: cut)) }
      before = cut
    }
    if domain.range.highest == nil {
      cells += [AxisCell(between: before, and: nil, step: domain.step)].compactMap { $0 }
    }
    return cells
  }

  private static func sample(
    between low: Rational?, and high: Rational?, step: Rational?
  ) -> Rational? {
    // The fewest places that give a value between the two.
    let grids = (0...6).map { Rational(scaled: 1, places: $0) } + [step].compactMap { $0 }
    for grid in grids {
      let next = low.map { $0.floor(to: grid) + grid }
      guard let next = next ?? high.map({ $0.floor(to: grid) - grid }) else { return .zero }
      if high.map({ next < $0 }) ?? true, next.isMultiple(of: step) { return next }
    }
    guard step == nil, let low, let high else { return nil }
    return (low + high) / Rational(2)
  }

  /// Whether it is one of the values.
  func contains(_ value: Rational) -> Bool {
    if isPoint { return value == sample }
    return (lowest.map { value > $0 } ?? true) && (highest.map { value < $0 } ?? true)
  }

  /// Whether some value of it is at most some value of the other.
  func canBeAtMost(_ other: AxisCell) -> Bool {
    guard let lowest, let highest = other.highest else { return true }
    return lowest < highest || (lowest == highest && isPoint && other.isPoint)
  }
}

extension AxisDomain {
  func canBe(_ value: Rational) -> Bool { range.contains(value) && value.isMultiple(of: step) }
}

extension Rational {
  /// The greatest multiple of a step that is not above this one.
  fileprivate func floor(to step: Rational) -> Rational {
    (self / step).rounded(toPlaces: 0) { _ in signum < 0 } * step
  }

  /// Everything is one where there is no step.
  fileprivate func isMultiple(of step: Rational?) -> Bool {
    step.map { (self / $0).isWhole } ?? true
  }
}
