import Diagnostics
import ExactArithmetic

extension RoundingMode {
  /// 四舍五入: a half goes away from zero, 28.175 → 28.18 and −28.175 → −28.18.
  public static let halfUp = RoundingMode(
    words: Bilingual(zh: "四舍五入", en: "round half up"),
    formula: .halfUp,
    goesAwayFromZero: { $0.comparedToHalf != .below })
}
