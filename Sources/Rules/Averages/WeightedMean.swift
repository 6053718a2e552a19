import Diagnostics
import ExactArithmetic

extension Average {
  /// 取加权平均: each value times its weight, over the sum of the weights of those that are there.
  ///
  /// With all members there the weights sum to one. When some are absent and the rubric says that
  /// the weight is shared out, the division by what is left does just that.
  public static let weightedMean = Average(
    words: Bilingual(zh: "取加权平均", en: "weighted mean"), formula: .weightedMean, isWeighted: true,
    staysWithinMembers: true, extraPlaces: .any
  ) { members in
    let weights = members.reduce(Rational.zero) { $0 + $1.weight * Rational($1.count) }
    return members.reduce(.zero) { $0 + $1.value * $1.weight * Rational($1.count) } / weights
  }
}
