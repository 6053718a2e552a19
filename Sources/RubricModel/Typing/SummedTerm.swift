import ExactArithmetic

/// What a term can add to a sum, with what the rubric says of its absence.
struct SummedTerm {
  /// Of what it names, times its factor.
  let type: ValueType
  private let isSubtracted: Bool
  private let whenEmpty: EmptyTreatment?

  init(_ term: TermDraft, _ type: ValueType) {
    self.type = type
    isSubtracted = term.isSubtracted
    whenEmpty = type.mayBeAbsent ? term.whenEmpty : nil
  }

  /// Whether there is no sum where there is no term.
  var takesTheSumAway: Bool { type.mayBeAbsent && whenEmpty == nil }

  var mayBeLeftOut: Bool { whenEmpty == .leftOut }

  /// Where it is there, or counts as something.
  private var range: Interval {
    var range = type.range
    if case .countsAs(let amount)? = whenEmpty { range = range.joined(Interval(amount.value)) }
    return isSubtracted ? -range : range
  }

  /// The same, and nothing where it may be left out.
  var orNothing: Interval { mayBeLeftOut ? range.joined(Interval(.zero)) : range }

  /// As many as all that it can be has.
  var places: Int? {
    guard case .countsAs(let amount)? = whenEmpty else { return type.places }
    let figure = type.kind == .share ? amount.value * Rational(100) : amount.value
    return type.places.flatMap { places in figure.decimalPlaces.map { max(places, $0) } }
  }

  /// Of a sum in which one term is there at least: where all of them may be left out, the sum of
  /// none is no value.
  static func range(of terms: [SummedTerm]) -> Interval {
    if !terms.allSatisfy(\.mayBeLeftOut) {
      return terms.dropFirst().reduce(terms[0].orNothing) { $0 + $1.orNothing }
    }
    let sums = terms.indices.map { kept in
      terms.indices.reduce(terms[kept].range) { $1 == kept ? $0 : $0 + terms[$1].orNothing }
    }
    return sums.dropFirst().reduce(sums[0]) { $0.joined($1) }
  }
}
