import Diagnostics

extension RankNumbering {
  /// 并列占位: 1, 2, 2, 4. Tied units share the better number and use up the ones behind it.
  public static let standardCompetition = RankNumbering(
    words: Bilingual(zh: "并列占位", en: "shared with gap"), formula: .unitsAhead,
    canShare: true
  ) { $0.firstOfTie + 1 }
}
