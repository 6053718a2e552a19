import Ballots
import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring

/// 反馈率: how many answered, beside the rates of those who did.
enum ResponseWords {
  static func texts(of unit: Int, _ result: SessionResult) -> [Bilingual] {
    result.count.responses.filter { $0.unit == unit }.map { count in
      let name = name(of: count, in: result.rubric)
      let (fraction, share) = ("\(count.answered)/\(count.sent)", share(of: count))
      return Bilingual(
        zh: "\(name.chinese)\(fraction)（\(share.chinese)）",
        en: "\(name.english) \(fraction) (\(share.english))")
    }
  }

  /// `“首次答复”反馈率`.
  static func name(of count: ResponseCount, in rubric: Rubric) -> Bilingual {
    let round = count.round.map { rubric.forms[count.form].rounds[$0].name }
    return Bilingual(
      zh: (round.map { "“\($0[.chinese])”" } ?? "") + "反馈率",
      en: "response rate" + (round.map { " of \"\($0[.english])\"" } ?? ""))
  }

  /// In percent; the numbers beside it are exact.
  static func share(of count: ResponseCount) -> Bilingual {
    guard count.sent > 0 else { return Bilingual(zh: "没有发出", en: "none sent") }
    return Bilingual(
      same: HalfUpText.percent(Rational(count.answered) / Rational(count.sent)))
  }
}
