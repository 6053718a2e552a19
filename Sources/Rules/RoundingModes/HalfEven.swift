import Diagnostics
import ExactArithmetic

extension RoundingMode {
  /// 四舍六入五成双 (GB/T 8170—2008): a half goes to the even digit, 28.165 → 28.16.
  public static let halfEven = RoundingMode(
    words: Bilingual(zh: "四舍六入五成双", en: "round half even"),
    formula: .halfEven,
    goesAwayFromZero: {
      $0.comparedToHalf == .above || ($0.comparedToHalf == .exactly && $0.keptDigitIsOdd)
    })
}
