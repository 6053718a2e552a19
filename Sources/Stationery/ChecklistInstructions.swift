import Diagnostics
import ExactArithmetic
import RubricModel

extension FormInstructions {
  /// What is written for each line of a checklist; those that take the same together.
  static func items(of form: Form) -> [Bilingual] {
    let ranges = form.items.indices.map { range(ofItem: $0, on: form) }
    return ranges.indices.compactMap { index in
      if ranges[..<index].contains(ranges[index]) { return nil }
      let names = ranges.indices.filter { ranges[$0] == ranges[index] }.map { form.items[$0].name }
      return Bilingual(
        zh: names.map { "“\($0[.chinese])”" }.joined(separator: "、")
          + "：\(ranges[index].chinese)。",
        en: names.map { "\"\($0[.english])\"" }.joined(separator: ", ")
          + ": \(ranges[index].english).")
    }
  }

  private static func range(ofItem index: Int, on form: Form) -> Bilingual {
    guard let scale = form.scale(ofMember: index) else {
      return Bilingual(zh: "填一个数，不写单位", en: "a number without a unit")
    }
    if scale.kind == .number, scale.lowest.isZero, scale.highest == .one, scale.step == .one {
      return Bilingual(zh: "有填1，没有填0", en: "1 where it is so, 0 where it is not")
    }
    let ends = [scale.lowest, scale.highest, scale.step].map { text(of: $0, scale.kind) }
    return Bilingual(
      zh: "\(ends[0])到\(ends[1])，每\(ends[2])一档",
      en: "\(ends[0]) to \(ends[1]) in steps of \(ends[2])")
  }

  private static func text(of value: Rational, _ kind: ValueKind) -> String {
    kind == .share ? (value * Rational(100)).shortestText() + "%" : value.shortestText()
  }
}
