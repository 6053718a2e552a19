import Diagnostics
import ExactArithmetic

extension Average {
  /// 求和: the values added up.
  public static let sum = Average(
    words: Bilingual(zh: "求和", en: "sum"), formula: .sum, isWeighted: false,
    staysWithinMembers: false,
    extraPlaces: .none
  ) { $0.total }
}
