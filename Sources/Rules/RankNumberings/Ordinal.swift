import Diagnostics

extension RankNumbering {
  /// 顺序编号: 1, 2, 3, 4. Every unit has a number of its own; the last tie-break says in which
  /// order.
  public static let ordinal = RankNumbering(
    words: Bilingual(zh: "顺序编号", en: "in sequence"), formula: .unitsBefore,
    canShare: false
  ) { $0.index + 1 }
}
