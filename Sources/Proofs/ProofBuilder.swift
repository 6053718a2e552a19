import Ballots
import ExactArithmetic
import RubricModel
public import Scoring

extension Proof {
  /// Links the lines of a unit's derivations: each value to those that it is made of.
  public init(of unit: UnitResult, in result: SessionResult) {
    var builder = ProofBuilder(result.rubric, result.count.sharedNumbers)
    for derivation in result.derivations(of: unit.index) { builder.add(derivation) }
    self.init(unit: unit, figures: builder.figures, ends: builder.ends)
  }
}

/// Walks through the steps in order and remembers which figure holds the value of each coordinate.
private struct ProofBuilder {
  private let rubric: Rubric
  private let shared: [Rational?]
  private(set) var figures: [ProofFigure] = []
  private(set) var ends: [Int?]

  init(_ rubric: Rubric, _ shared: [Rational?]) {
    self.shared = shared
    self.rubric = rubric
    ends = Array(repeating: nil, count: rubric.quantities.count)
  }

  mutating func add(_ derivation: Derivation) {
    let quantity = rubric.quantities[derivation.quantity]
    var values: [Coordinate: Int] = [:]
    var lines = derivation.lines[...]
    while let first = lines.first {
      let ofStep = lines.prefix { $0.step == first.step }
      lines = lines.dropFirst(ofStep.count)
      var next: [Coordinate: Int] = [:]
      for line in ofStep {
        add(line, derivation.quantity, inputs: inputs(of: line, quantity, values))
        if line.result != nil { next[line.coordinate] = figures.count - 1 }
      }
      values = next
    }
    ends[derivation.quantity] = values[Coordinate(unit: derivation.unit)]
  }

  private mutating func add(_ line: DerivationLine, _ index: Int, inputs: [Int]) {
    let quantity = rubric.quantities[index]
    let step = line.step.map { quantity.ladder[$0] }
    let worked = WorkedStep(
      line, step, inputs: inputs, of: quantity, rubric, ends: ends, shared: shared)
    figures.append(
      ProofFigure(
        number: figures.count, quantity: index, step: line.step, coordinate: line.coordinate,
        spot: line.spot(in: quantity), line: line,
        arithmetic: line.result == nil ? nil : worked.arithmetic, conditions: worked.conditions,
        inputs: inputs))
  }

  /// The values of the step before that the line is made of; none where marks themselves are.
  private func inputs(
    of line: DerivationLine, _ quantity: Quantity, _ values: [Coordinate: Int]
  ) -> [Int] {
    guard let step = line.step, case .collapse(let collapse) = quantity.ladder[step].step else {
      return values[line.coordinate].map { [$0] } ?? []
    }
    // The values of the other units are no figures of this proof.
    if collapse.dimensions == [.unit] { return [] }
    return values.filter { collapse.group(of: $0.key) == line.coordinate }
      .sorted { $0.key < $1.key }.map(\.value)
  }
}
