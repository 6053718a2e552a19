import Diagnostics
import ExactArithmetic

extension Average {
  /// 求加权和: each value times its weight, added up.
  public static let weightedSum = Average(
    words: Bilingual(zh: "求加权和", en: "weighted sum"), formula: .weightedSum, isWeighted: true,
    staysWithinMembers: false, extraPlaces: .any
  ) { members in
    members.reduce(.zero) { $0 + $1.value * Rational($1.count) * $1.weight }
  }
}
