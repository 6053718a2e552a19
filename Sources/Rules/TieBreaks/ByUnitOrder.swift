import Diagnostics

extension TieBreak {
  /// 按单位顺序: the unit that stands first in the session's list is ahead.
  public static let byUnitOrder = TieBreak(
    words: Bilingual(zh: "按单位顺序", en: "by unit order"), criterion: .unitOrder, isLast: true
  ) { first, second in
    first.unitOrder < second.unitOrder ? .firstAhead : .secondAhead
  }
}
