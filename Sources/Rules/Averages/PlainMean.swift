import Diagnostics
import ExactArithmetic

extension Average {
  /// 取平均分: the sum of the values over their number.
  public static let plainMean = Average(
    words: Bilingual(zh: "取平均分", en: "plain mean"), formula: .mean, isWeighted: false,
    staysWithinMembers: true,
    extraPlaces: .ofNumber
  ) { $0.total / Rational($0.occurrences) }
}
