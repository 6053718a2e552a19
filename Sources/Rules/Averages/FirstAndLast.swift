import Diagnostics
import ExactArithmetic

extension Average {
  /// 取首次: the value of the first member that has one, in the order in which the rubric lists
  /// them: a round of feedback.
  public static let takeFirst = Average(
    words: Bilingual(zh: "取首次", en: "take first"), formula: .first, isWeighted: false,
    staysWithinMembers: true,
    extraPlaces: .none, picks: .first
  ) { $0[0].value }

  /// 取末次: the value of the last member that has one.
  public static let takeLast = Average(
    words: Bilingual(zh: "取末次", en: "take last"), formula: .last, isWeighted: false,
    staysWithinMembers: true,
    extraPlaces: .none, picks: .last
  ) { $0[$0.count - 1].value }
}
