import Diagnostics
import ExactArithmetic

extension Average {
  /// 取最高分: the highest of the values.
  public static let highest = Average(
    words: Bilingual(zh: "取最高分", en: "take highest"), formula: .highest, isWeighted: false,
    staysWithinMembers: true, extraPlaces: .none
  ) { members in members.dropFirst().reduce(members[0].value) { max($0, $1.value) } }

  /// 取最低分: the lowest of the values.
  public static let lowest = Average(
    words: Bilingual(zh: "取最低分", en: "take lowest"), formula: .lowest, isWeighted: false,
    staysWithinMembers: true, extraPlaces: .none
  ) { members in members.dropFirst().reduce(members[0].value) { min($0, $1.value) } }
}
