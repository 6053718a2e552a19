import Diagnostics

/// The conditions of a vote compare what can be compared, in numbers that a meeting knows.
enum VoteIsSound: RubricCheck {
  static func diagnostics(for rubric: RubricDraft) -> [Diagnostic] {
    (rubric.vote?.conditions ?? []).flatMap { condition in
      condition.test.leaves.compactMap { problem(with: $0, at: condition.spot, in: rubric) }
    }
      + rubric.forms.compactMap(rowTotal)
  }

  private static func problem(
    with test: VoteCondition.Test, at spot: Spot, in rubric: RubricDraft
  ) -> Diagnostic? {
    let bases = test.bases
    if let base = bases.first(where: { $0 == .expressed || $0 == .allRows }) {
      return unsound(
        Bilingual(
          zh: "“\(base.name.chinese)”不是整次测评的数，不能作测评有效的条件。",
          en: "A vote as a whole has no number \"\(base.name.english)\"."),
        Bilingual(
          zh: "可以写：应到人数、实到人数、发出票数、收回票数、有效票数。",
          en: "These can stand here: roster, present, issued, returned, valid."), spot)
    }
    if bases.contains(.valid), rubric.forms.count(where: { $0.kind == .ballot }) != 1 {
      return unsound(
        Bilingual(
          zh: "有效票数只在恰有一张测评票时才知道。",
          en: "The number of valid ballots is known only where there is exactly one ballot form."),
        // Instead of it in 有效票数占收回票数, the number would be compared with itself.
        bases.contains(.returned)
          ? Bilingual(
            zh: "请删去这一条件；或写：收回票数占发出票数超过半数。",
            en: "Delete this condition, or write: returned out of issued is more than half.")
          : Bilingual(zh: "请写：收回票数。", en: "Write: returned."), spot)
    }
    if bases.count == 2, bases[0] == bases[1] {
      return unsound(
        Bilingual(zh: "同一个数与自己比较，没有意义。", en: "A number is compared with itself."),
        Bilingual(
          zh: "请改其中一个，如：实到人数占应到人数超过半数。",
          en: "Change one of them: present out of roster is more than half."), spot)
    }
    if case .share(_, _, let bound) = test, bound.amount.kind != .share {
      let share = Amount(bound.amount.value, .bare).text.english
      return unsound(
        Bilingual(zh: "占多少是比率，不能与\(share)比较。", en: "A share cannot be compared with \(share)."),
        Bilingual(
          zh: "请写：超过半数。（或：不低于2/3、80%以上）",
          en: "Write: more than half. (or: at least 2/3, 80% or more)"),
        spot)
    }
    return nil
  }

  private static func rowTotal(_ form: FormDraft) -> Diagnostic? {
    guard let total = form.rowTotal else { return nil }
    switch total.value {
    case .base(let base) where !base.isOfMeeting:
      return unsound(
        Bilingual(
          zh: "每行合计要等于会议的一个数，“\(base.name.chinese)”不是。",
          en: "A row adds up to a number of the meeting, and \"\(base.name.english)\" is none."),
        Bilingual(zh: "请写：每行合计：等于收回票数。", en: "Write: Row total: equals returned."),
        total.spot)
    case .number(0):
      return unsound(
        Bilingual(zh: "每行合计等于0票，就是一票也没有。", en: "Rows that add up to 0 hold no ballots."),
        Bilingual(
          zh: "请写票数，如：每行合计：等于100票。", en: "Write the number: Row total: equals 100 ballots."),
        total.spot)
    case .base, .number: return nil
    }
  }

  private static func unsound(
    _ headline: Bilingual, _ help: Bilingual, _ spot: Spot
  ) -> Diagnostic {
    Diagnostic(.error, .voteUnsound, headline, at: spot, help: [help])
  }
}
