import Diagnostics

extension TieBreak {
  /// 仍同则并列: the units stay tied and share a place.
  public static let remainTied = TieBreak(
    words: Bilingual(zh: "仍同则并列", en: "remain tied"), criterion: .remaining, isLast: true
  ) { _, _ in .shared }
}
