/// Figures that a step reckons with: whether a unit that has the value can lack them.
extension LadderTyper {
  /// The mean of all units of which it is one is there for every unit that has the value itself.
  func canLack(_ figures: [Quantity.Term.Operand]) -> Bool {
    if !figures.contains(where: rubric.canLack) { return false }
    var there = FiguresThere(with: figuresBehind, in: rubric)
    return figures.contains { !there.has($0) }
  }

  /// The figures that are there wherever the value is: without them there is none. Behind a step
  /// over units every unit has it.
  private var figuresBehind: Set<Quantity.Term.Operand> {
    guard case .terms(let terms)? = quantity.start,
      !quantity.steps[..<position].contains(where: \.value.isOverUnits)
    else { return [] }
    let needed = terms.filter { $0.whenEmpty == nil || $0.whenEmpty == .refuse }
    return Set(
      needed.flatMap { [$0.operand, $0.factor].compactMap(\.self) }.map(rubric.lineBehind))
  }
}

extension Step {
  fileprivate var isOverUnits: Bool {
    if case .collapse(let collapse) = self { collapse.dimensions.contains(.unit) } else { false }
  }
}
