import Diagnostics
import RubricSyntax

/// Messages on values that are dropped since they lie too far from the middle.
extension LadderTyper {
  func outliersAreAll(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .trimmingUnsound, zh: "偏离的界限是0，与中心不等的分一律去掉。",
      en: "How far off is 0 here, so that every value but the middle itself is dropped.", at: spot,
      help: [
        Bilingual(
          zh: "请写界限，如：去掉偏离平均分超过20%的；或：去掉偏离平均分5分以上的。",
          en:
            "Say how far: drop those off mean by more than 20%; or: drop those off mean by 5 points or more."
        )
      ])
  }

  /// Points off a share, or off a bare number.
  func outlierKinds(_ amount: Amount, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .kindsMixed,
      zh: "这里合起来的是\(type.kind.name.chinese)，偏离不能按\(amount.text.chinese)算。",
      en:
        "What is combined here is \(type.kind.name.english), which cannot be \(amount.text.english) off.",
      at: spot,
      help: [
        Bilingual(
          zh: "请按比例写，如：偏离平均分超过20%的。", en: "Write a share, such as: off mean by more than 20%.")
      ])
  }

  /// Who drops what lies near the middle keeps what nobody agrees with.
  func outliersTurned(_ outliers: Outliers, _ spot: Spot) -> Diagnostic {
    let amount = outliers.bound.amount.text
    let name = outliers.center.name
    return Diagnostic(
      .trimmingUnsound, zh: "“\(outliers.phrase.chinese)”去掉的是靠近\(name.chinese)的分。",
      en: "\"\(outliers.phrase.english)\" are the values near the \(name.english).", at: spot,
      help: [
        Bilingual(
          zh:
            "请写：去掉偏离\(name.chinese)超过\(amount.chinese)的；正好\(amount.chinese)也去掉的写：\(amount.chinese)以上的。",
          en:
            "Write: drop those off \(name.english) by more than \(amount.english); if exactly \(amount.english) is dropped, too: by \(amount.english) or more."
        )
      ])
  }
}
