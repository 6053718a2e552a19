import Diagnostics
import ExactArithmetic
import RubricModel

/// What a ballot has in place of what a rule asks for.
enum MarksFound {
  /// So many marks of those that a quota is about, of all that are tested with them.
  case number(Int, of: Int, BallotQuota, Form)
  case figure(BallotFigure, Rational)
  /// What they add up to beside the number that the ballot states.
  case stated(Rational, Rational, CarriedNumber)

  /// Of a share also what it is one of.
  var text: Bilingual {
    switch self {
    case .number(let number, let all, let quota, _) where quota.isOfMarks:
      Bilingual(
        zh: "（\(all)个评分中有\(number)个）", en: " (\(number) of \(EnglishCount.text(all, "mark")))")
    case .number(let number, _, _, _):
      Bilingual(zh: "（有\(number)个）", en: " (it has \(number))")
    case .stated(let sum, let number, let carried):
      Bilingual(
        zh: "（合计\(sum.shortestText())，“\(carried.name[.chinese])”\(number.shortestText())）",
        en:
          " (it has \(sum.shortestText()), \"\(carried.name[.english])\" is \(number.shortestText()))"
      )
    case .figure(let figure, let value):
      Bilingual(
        zh: "（\(figure.foundWord)\(value.shortestText())分）",
        en: " (it has \(value.shortestText()))")
    }
  }

  /// Where a share of the marks can be one of more or fewer than somebody counts on the paper.
  var note: Bilingual? {
    guard case .number(_, _, let quota, let form) = self, quota.isOfMarks,
      form.scale.levels?.contains(where: \.isAbstention) ?? false
    else { return nil }
    return Bilingual(
      zh: "选了弃权的算一个评分，空白的不算。",
      en: "A box for abstaining that is ticked is a mark, a blank is none.")
  }
}

extension BallotFigure {
  /// Before the value that a ballot has.
  fileprivate var foundWord: String {
    switch self {
    case .sum: "合计"
    case .mean: "平均"
    case .spread: "相差"
    }
  }
}

extension BallotQuota {
  fileprivate var isOfMarks: Bool { if case .ofMarks = amount { true } else { false } }
}
