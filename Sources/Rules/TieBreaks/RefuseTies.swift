import Diagnostics

extension TieBreak {
  /// 停止计票: the regulation admits no tie, so the count stops and the committee decides.
  public static let refuseTies = TieBreak(
    words: Bilingual(zh: "停止计票", en: "refuse"), criterion: .refusing, isLast: true
  ) { _, _ in .refused }
}
