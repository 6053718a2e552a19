import Diagnostics

extension Diagnostic {
  /// `[80, 90)` where bounds are due.
  static func interval(_ text: String, _ interval: IntervalText, at place: Place) -> Diagnostic {
    var diagnostic = Diagnostic.strayText(text, at: place)
    diagnostic.help = [interval.advice]
    return diagnostic
  }
}

extension IntervalText {
  /// The same in words.
  private var bounds: Bilingual {
    Bilingual(
      zh: (includesLower ? "\(lower)以上" : "超过\(lower)") + "、"
        + (includesUpper ? "\(upper)以下" : "低于\(upper)"),
      en: (includesLower ? "\(english(lower)) or more" : "more than \(english(lower))") + " and "
        + (includesUpper ? "\(english(upper)) or less" : "below \(english(upper))"))
  }

  private func english(_ amount: String) -> String {
    amount.hasSuffix("分") ? amount.dropLast() + " points" : amount
  }

  fileprivate var advice: Bilingual {
    Bilingual(
      zh: "区间写成文字：\(bounds.chinese)。在条件中两头各写名称：若“均分”不低于80，“均分”低于90。",
      en:
        "Write an interval in words: \(bounds.english). In a condition each end has the name: if \"均分\" is at least 80, \"均分\" is below 90."
    )
  }

  /// Of a range with a dash: nobody knows whether its upper end is meant to be in it.
  var adviceOnRange: Bilingual {
    let open = IntervalText(
      lower: lower, upper: upper, includesLower: true, includesUpper: false)
    return Bilingual(
      zh:
        "两头都写界限：\(bounds.chinese)；上一档从\(upper)起的写：\(open.bounds.chinese)。相邻的两档要接上，中间不能有空。",
      en:
        "Write both bounds: \(bounds.english); where the band above begins at \(english(upper)): \(open.bounds.english). Bands leave nothing between them."
    )
  }
}
