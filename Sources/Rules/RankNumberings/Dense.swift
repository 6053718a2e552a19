import Diagnostics

extension RankNumbering {
  /// 并列不占位: 1, 2, 2, 3. Tied units share a number and the next one follows at once.
  public static let dense = RankNumbering(
    words: Bilingual(zh: "并列不占位", en: "shared without gap"), formula: .placesAhead,
    canShare: true
  ) { $0.placesBefore + 1 }
}
