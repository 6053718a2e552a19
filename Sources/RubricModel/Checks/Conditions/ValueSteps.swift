import ExactArithmetic
import RubricSyntax

extension FormDraft {
  /// Every number on a line of a checklist is a multiple of this; nil where any can stand there.
  func step(ofLine item: Int) -> Rational? {
    scale(ofMember: item).flatMap { step(on: $0.value) }
  }

  /// Every mark on a scale is a multiple of this: those that are moved to a bound, too, and what a
  /// blank counts as.
  func step(on scale: PointScale) -> Rational? {
    let counted = cases.values.compactMap { treatment -> Rational? in
      switch treatment.value.kind {
      case .countsAsPoints(let value), .countsAsShare(let value): value
      default: nil
      }
    }
    let bounds = [floor?.value, ceiling?.value].compactMap { $0 }
    return .commonDivisor(of: [scale.lowest, scale.step] + bounds + counted)
  }
}

extension Rational {
  /// The greatest number of which all are multiples; nil where there is none: where some can be
  /// anything, or all are zero.
  static func commonDivisor(of steps: [Rational?]) -> Rational? {
    let known = steps.compactMap { $0 }
    guard known.count == steps.count else { return nil }
    let divisor = known.reduce(Rational.zero) { $0.commonDivisor(with: $1) }
    return divisor.isZero ? nil : divisor
  }

  private func commonDivisor(with other: Rational) -> Rational {
    let (left, right) = (numerator * other.denominator, other.numerator * denominator)
    return Rational(
      left.greatestCommonDivisor(with: right), over: denominator * other.denominator)
  }
}
