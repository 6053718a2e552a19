import Diagnostics
import ExactArithmetic
import RubricSyntax

/// What a ladder begins with.
extension FormDraft {
  /// The type of the marks of a form, as far as the draft says.
  var markType: ValueType {
    let value = markRange
    return ValueType(
      kind: value.kind, dimensions: dimensions, mayBeAbsent: marksMayBeAbsent, range: value.range,
      places: value.places)
  }

  /// Whether a mark can be without a value: it abstains, or is void. A case that is not ruled yet
  /// may turn out so.
  private var marksMayBeAbsent: Bool {
    let removing: [Keyword] = [.abstain, .voidMark, .voidBallot]
    let due: [MarkCase] = [.blank, .missing]
    let ruled = cases.filter { $0.key != .duplicate }.values.map(\.value.kind)
    return levels.contains(where: \.isAbstention) || due.contains { cases[$0] == nil }
      || ruled.contains { kind in removing.contains { kind == .plain($0) } }
  }

  private var markRange: (kind: ValueKind, range: Interval?, places: Int?) {
    if let scale = scale?.value { return pointRange(scale) }
    let values = levels.compactMap(\.value)
    guard let first = values.first?.value else { return (.level, nil, nil) }
    let range = values.reduce(Interval(first)) { $0.joined(Interval($1.value)) }
    let isShare = values.contains { $0.kind == .share }
    let places = values.map { ($0.value * Rational(isShare ? 100 : 1)).decimalPlaces }
    return (isShare ? .share : .points, range, Self.most(places))
  }

  /// Marks that are counted lie within the bounds: what is outside is void, moved or refused.
  private func pointRange(_ scale: PointScale) -> (ValueKind, Interval?, Int?) {
    let low = max(scale.lowest, floor?.value ?? scale.lowest)
    let high = min(scale.highest, ceiling?.value ?? scale.highest)
    guard low <= high else { return (.points, nil, nil) }
    var range = Interval(low, high)
    for treatment in [cases[.blank], cases[.missing]] {
      if case .countsAsPoints(let points)? = treatment?.value.kind {
        range = range.joined(Interval(points))
      }
    }
    return (.points, range, Self.most([scale.lowest, scale.step].map(\.decimalPlaces)))
  }

  private static func most(_ places: [Int?]) -> Int? {
    places.reduce(0) { most, next in most.flatMap { most in next.map { max(most, $0) } } }
  }
}

extension RubricDraft {
  /// The type of a sum of terms; nil when a term has none.
  func type(of terms: [TermDraft]) -> ValueType? {
    var type = ValueType(
      kind: .points, dimensions: [], mayBeAbsent: false, range: Interval(.zero), places: 0)
    for term in terms {
      guard let next = self.type(of: term) else { return nil }
      type.mayBeAbsent = type.mayBeAbsent || next.mayBeAbsent
      type.range = type.range.flatMap { left in
        next.range.map { term.isSubtracted ? left - $0 : left + $0 }
      }
      type.places = type.places.flatMap { left in next.places.map { max(left, $0) } }
    }
    return type
  }

  private func type(of term: TermDraft) -> ValueType? {
    var type: ValueType
    switch term.operand {
    case .constant(let value):
      type = ValueType(
        kind: .points, dimensions: [], mayBeAbsent: false, range: Interval(value),
        places: value.decimalPlaces)
    case .component(let index):
      guard let known = components[index].typed?.type else { return nil }
      type = known
    }
    let factor = term.factor?.value ?? .one
    type.range = type.range?.mapped { $0 * factor }
    type.places = type.places.flatMap { places in factor.decimalPlaces.map { places + $0 } }
    return type
  }
}
