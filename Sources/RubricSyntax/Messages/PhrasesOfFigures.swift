import Diagnostics

/// Phrases of numbers of the meeting in a sum, of what takes the place of an absent figure, and of
/// what the marks of a ballot have in common.
extension UsualPhrase {
  static let ofFigures: [UsualPhrase] = [
    UsualPhrase([.steps], numbersOfMeeting, countedFirst),
    // Votes by name over a number of the meeting are a share of it.
    UsualPhrase([.steps], bases.map { "”除以" + $0 }, UsualWords.shareOfVotes),
    UsualPhrase(
      [.steps],
      ["空缺计为最高", "空缺计为最低", "空缺计为平均", "空缺按最高", "空缺按最低", "空缺按平均", "empty counts as highest"],
      figureOfOthers),
    UsualPhrase(
      [.ballotRules], ["之和在", "总分在", "合计在", "之和不低于0分不", "之和不超过0分不", "之和0分至", "之和0至"],
      sumBetween),
    UsualPhrase(
      [.ballotRules],
      ["评分平均", "评分的平均", "平均分不", "平均分为", "平均分在", "平均不", "均分不"], meanOfBallot),
    UsualPhrase(
      [.ballotRules],
      ["评分之差", "分差", "相差", "最高分与最低分", "最高分和最低分", "最高分减", "最高与最低", "高低之差", "差距", "差额"],
      spreadOfBallot),
  ]

  private static let bases = ["应到人数", "实到人数", "发出票数", "收回票数", "有效票数", "表态票数"]

  /// 除以应到人数, `divided by roster`.
  private static let numbersOfMeeting: [String] =
    ["除以", "乘以", "加上", "减去", "取自"].flatMap { word in bases.map { word + $0 } }
    + ["divided by", "times", "plus", "minus", "based on"].flatMap { word in
      ["roster", "present", "issued", "returned", "valid", "expressed"].map { "\(word) \($0)" }
    }

  private static let countedFirst = Bilingual(
    zh:
      "人数、票数先立数值，取自那张表，再写它的名称：数值“应到数”，取自“测评票”：计数应到人数；不修约。这里写：除以“应到数”。只求占多少的，一步就够：“满意”占应到人数。",
    en:
      "Make a quantity of the number first, of the form that it is about, and use its name: Quantity \"应到数\" based on \"测评票\": number of roster; no rounding. Here write: divided by \"应到数\". For a share one step is enough: \"满意\" out of roster."
  )
  private static let figureOfOthers = Bilingual(
    zh:
      "没有的按各单位中最高的计，分两条：数值“最高报价”，取自“报价”：汇总各单位取最高分，空缺停止计票；不修约。数值“评审价”，依次判定：若“报价”空缺，则为“最高报价”；否则为“报价”。（按最低的：取最低分；按平均的：取平均分）按满分、按最低一档计的写数：空缺计为100分。",
    en:
      "What counts as the highest of all units is two articles: Quantity \"最高报价\" based on \"报价\": over units, take highest, empty refuse; no rounding. Quantity \"评审价\", first that holds: if \"报价\" is empty, then \"最高报价\"; otherwise \"报价\". (or: take lowest; or: plain mean) The end of a scale is written as a number: empty counts as 100 points."
  )
  private static let sumBetween = Bilingual(
    zh: "两头都有的分两项写：评分之和不低于60分；评分之和不超过100分。",
    en:
      "Two bounds are two rules: sum of marks is at least 60 points; sum of marks is at most 100 points."
  )
  private static let meanOfBallot = Bilingual(
    zh: "一张票上各评分的平均分请写：评分平均分不超过85分。",
    en: "The mean of the marks of a ballot is written: mean of marks is at most 85 points.")
  private static let spreadOfBallot = Bilingual(
    zh: "一张票上最高分与最低分相差多少，请写：评分高低之差不低于5分。",
    en: "How far apart the marks of a ballot lie is written: spread of marks is at least 5 points.")
}
