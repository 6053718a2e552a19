import Diagnostics
import ExactArithmetic

extension RoundingMode {
  /// 截尾: what is cut off is lost, 28.179 → 28.17 and −28.179 → −28.17.
  public static let truncate = RoundingMode(
    words: Bilingual(zh: "截尾", en: "truncate"),
    formula: .truncate,
    goesAwayFromZero: { _ in false })
}
