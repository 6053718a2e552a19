import ExactArithmetic

/// Values of the axes of a case that can be all at once: a sum is that of its terms.
struct FittingValues {
  private typealias Figures = [Quantity.Term.Operand: Rational]

  /// What is tried is as good as any: where nothing fits, no example is given.
  private static let mostTries = 300

  private let axes: [ConditionAxis]
  /// Nil where an axis has no value.
  private let due: [AxisCell?]
  private let domain: (Quantity.Term.Operand) -> AxisDomain?

  init(
    _ axes: [ConditionAxis], _ due: [AxisCell?],
    _ domain: @escaping (Quantity.Term.Operand) -> AxisDomain?
  ) {
    self.axes = axes
    self.due = due
    self.domain = domain
  }

  /// Nil where none were found.
  var found: [Rational?]? {
    let sums = zip(axes, due).compactMap { axis, cell -> ([SignedFigure], AxisCell)? in
      if case .sum(let terms) = axis { cell.map { (terms, $0) } } else { nil }
    }
    var tries = Self.mostTries
    return fitted(sums[...], [:], &tries).map(values)
  }

  private func values(_ figures: Figures) -> [Rational?] {
    zip(axes, due).map { axis, cell in
      guard let cell else { return nil }
      if case .sum(let terms) = axis { return sum(of: terms, figures) }
      return axis.figure.flatMap { figures[$0] } ?? cell.sample
    }
  }

  /// - Parameter figures: those that sums before have settled.
  private func fitted(
    _ sums: ArraySlice<([SignedFigure], AxisCell)>, _ figures: Figures, _ tries: inout Int
  ) -> Figures? {
    guard let (terms, cell) = sums.first else { return figures }
    let open = terms.filter { figures[$0.operand] == nil }
    for start in open.dropLast().reduce([figures], choices) {
      tries -= 1
      if tries < 0 { return nil }
      for next in completed(start, open.last, terms, cell) {
        if let all = fitted(sums.dropFirst(), next, &tries) { return all }
      }
    }
    return nil
  }

  private func choices(_ begun: [Figures], _ term: SignedFigure) -> [Figures] {
    begun.flatMap { figures in
      candidates(for: term.operand).map { value in
        figures.merging([term.operand: value]) { $1 }
      }
    }
  }

  /// With the last term that is open, so that the sum lies in its cell.
  private func completed(
    _ figures: Figures, _ last: SignedFigure?, _ terms: [SignedFigure], _ cell: AxisCell
  ) -> [Figures] {
    guard let last else { return cell.contains(sum(of: terms, figures)) ? [figures] : [] }
    let rest = sum(of: terms.filter { $0 != last }, figures)
    let solved =
      last.multiplier.isZero
      ? []
      : cell.candidates(step: nil).map {
        (last.isSubtracted ? rest - $0 : $0 - rest) / last.multiplier
      }
    return (solved + candidates(for: last.operand)).compactMap { value in
      let part = value * last.multiplier
      let sum = last.isSubtracted ? rest - part : rest + part
      guard canBe(last.operand, value), cell.contains(sum) else { return nil }
      return figures.merging([last.operand: value]) { $1 }
    }
  }

  private func sum(of terms: [SignedFigure], _ figures: Figures) -> Rational {
    terms.reduce(.zero) { sum, term in
      let value = (figures[term.operand] ?? .zero) * term.multiplier
      return term.isSubtracted ? sum - value : sum + value
    }
  }

  // MARK: One figure

  private func cell(of operand: Quantity.Term.Operand) -> AxisCell? {
    axes.firstIndex { $0.figure == operand }.flatMap { due[$0] }
  }

  private func candidates(for operand: Quantity.Term.Operand) -> [Rational] {
    guard let domain = domain(operand) else { return [] }
    let cells = cell(of: operand).map { [$0] } ?? AxisCell.all(of: domain, cutAt: [])
    return cells.flatMap { $0.candidates(step: domain.step) }
  }

  private func canBe(_ operand: Quantity.Term.Operand, _ value: Rational) -> Bool {
    (domain(operand)?.canBe(value) ?? false) && cell(of: operand)?.contains(value) ?? true
  }
}

extension ConditionAxis {
  /// The figure that it is.
  fileprivate var figure: Quantity.Term.Operand? {
    switch self {
    case .quantity(let index): .quantity(index)
    case .item(let form, let item): .item(form: form, index: item)
    case .shared(let index): .shared(index)
    default: nil
    }
  }
}

extension AxisCell {
  /// Some of its values: the simplest, one in the middle and one at the upper end.
  fileprivate func candidates(step: Rational?) -> [Rational] {
    guard !isPoint, let lowest, let highest else { return [sample] }
    let unit = step ?? (highest - lowest) / Rational(8)
    let steps = (highest - lowest) / unit
    let middle = lowest + (steps / Rational(2)).rounded(toPlaces: 0) { _ in false } * unit
    return [sample] + [middle, highest - unit].filter { $0 != sample && contains($0) }
  }
}
