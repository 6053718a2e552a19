import Diagnostics
import ExactArithmetic

extension Average {
  /// 按有效分取平均: the sum of the counted marks over all valid ones, abstentions included, so that
  /// an abstention lowers the mean like a mark of zero.
  ///
  /// Quantified assessments divide by the valid ballots: (100·n₁ + 80·n₂ + 60·n₃ + 40·n₄) / valid.
  public static let meanOfValidMarks = Average(
    words: Bilingual(zh: "按有效分取平均", en: "mean of valid marks"), formula: .mean, isWeighted: false,
    staysWithinMembers: true, extraPlaces: .any, countsAbstentions: true
  ) { $0.total / Rational($0.occurrences) }
}
