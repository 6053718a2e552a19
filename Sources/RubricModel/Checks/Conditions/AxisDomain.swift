import Diagnostics
import ExactArithmetic

/// The values that a thing can have.
struct AxisDomain {
  var range: Interval
  /// It is always a multiple of this; nil where it can be any fraction.
  var step: Rational?
  /// Whether the ends of the range are numbers to be told; those of grades and categories are not.
  var kind: ValueKind?
  let name: Bilingual
  /// Of what is no number, each value in words, by its index: `类别为“政府”`.
  var words: [Bilingual] = []
}

extension AxisDomain {
  /// `“满意率”只能在0%至100%之间`; nil where it is no number or has no bounds.
  var limits: Bilingual? {
    guard let kind, range.lowest != nil || range.highest != nil else { return nil }
    let low = range.lowest.map { text(of: $0, kind) }
    let high = range.highest.map { text(of: $0, kind) }
    switch (low, high) {
    case (let low?, let high?):
      return Bilingual(
        zh: "\(name.chinese)只能在\(low.chinese)至\(high.chinese)之间",
        en: "\(name.english) lies between \(low.english) and \(high.english)")
    case (let low?, nil):
      return Bilingual(
        zh: "\(name.chinese)不会低于\(low.chinese)", en: "\(name.english) is never below \(low.english)"
      )
    case (nil, let high?):
      return Bilingual(
        zh: "\(name.chinese)不会超过\(high.chinese)",
        en: "\(name.english) is never more than \(high.english)")
    case (nil, nil): return nil
    }
  }

  /// `“满意率”为95%`, `类别为“政府”`.
  func equation(_ value: Rational) -> Bilingual? {
    guard let kind else { return words.indices.first { value == Rational($0) }.map { words[$0] } }
    let text = text(of: value, kind)
    return Bilingual(
      zh: "\(name.chinese)为\(text.chinese)", en: "\(name.english) is \(text.english)")
  }

  private func text(of value: Rational, _ kind: ValueKind) -> Bilingual {
    switch kind {
    case .share: Amount(value, .share).text
    case .points: Amount(value, .points).text
    case .number, .level: Amount(value, .bare).text
    }
  }
}
