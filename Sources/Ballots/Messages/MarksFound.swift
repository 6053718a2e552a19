import Diagnostics
import RubricModel

/// How many marks a ballot has of those that a quota is about.
struct MarksFound {
  let number: Int
  /// All marks of the ballot that are tested with them.
  let all: Int
  let quota: BallotQuota
  let form: Form

  private var isOfMarks: Bool { if case .ofMarks = quota.amount { true } else { false } }

  /// Of a share also what it is one of.
  var text: Bilingual {
    isOfMarks
      ? Bilingual(
        zh: "（\(all)个评分中有\(number)个）", en: " (\(number) of \(EnglishCount.text(all, "mark")))")
      : Bilingual(zh: "（有\(number)个）", en: " (it has \(number))")
  }

  /// Where a share of the marks can be one of more or fewer than somebody counts on the paper.
  var note: Bilingual? {
    guard isOfMarks, form.scale.levels?.contains(where: \.isAbstention) ?? false else { return nil }
    return Bilingual(
      zh: "选了弃权的算一个评分，空白的不算。",
      en: "A box for abstaining that is ticked is a mark, a blank is none.")
  }
}
