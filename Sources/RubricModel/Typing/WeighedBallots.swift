import Diagnostics
import RubricSyntax
import Rules

/// Ballots that weigh by a number that each of them states (每票载明).
extension LadderTyper {
  /// Why marks cannot count for as many as their ballots state; nil where they can.
  func weighedCountUnfit(_ count: MarkCount) -> ((Spot) -> Diagnostic)? {
    guard case .base(let base) = count.what, base != .valid, base != .expressed else { return nil }
    return { spot in
      Diagnostic(
        .stepUnfit, zh: "\(base.name.chinese)不是逐票计得的，不能按票面载明的数合计。",
        en:
          "\(base.name.english) is not counted ballot by ballot, so what ballots state cannot be added up.",
        at: spot,
        help: [
          Bilingual(
            zh: "请写：计数有效票数，按“…”。（会议公布的总数请写成公共参数：公共参数“总面积”，从1到1000000，每档0.01）",
            en:
              "Write: number of valid, by \"…\". (for a total that the meeting gives: Shared number \"总面积\", from 1 to 1000000, in steps of 0.01)"
          )
        ])
    }
  }

  /// Marks of points are as good as signed where each stands beside what its ballot weighs.
  func weighedBallotsTold(_ spot: Spot) -> Diagnostic {
    Diagnostic(
      .stepUnfit,
      zh: "按票面载明的数加权，得分由来会列出每种分值合计多少；分值一多，就看得出是谁的票。只有票面等次可以这样加权，并且这是取自测评票的第一步。",
      en:
        "What a score comes from shows how much weight each value has in all: with many values that tells whose ballot it is. Only levels are weighed by what ballots state, in the first step.",
      at: spot,
      help: [
        Bilingual(
          zh: "请在表中写票面等次，如：票面等次：“同意”为100%；“反对”为0%。或请写：取平均分。",
          en:
            "Write levels on the form: Levels: \"同意\" 100%; \"反对\" 0%. Or write: plain mean.")
      ])
  }
}
