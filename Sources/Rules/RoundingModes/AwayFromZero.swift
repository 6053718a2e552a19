import Diagnostics
import ExactArithmetic

extension RoundingMode {
  /// 只入不舍: whatever is cut off adds one, 28.171 → 28.18 and −28.171 → −28.18.
  public static let awayFromZero = RoundingMode(
    words: Bilingual(zh: "只入不舍", en: "round up"),
    formula: .awayFromZero,
    goesAwayFromZero: { _ in true })
}
