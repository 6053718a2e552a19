import Diagnostics

/// Phrases that a rubric says in two sentences, or a sentence and a table.
extension UsualPhrase {
  static let inTwoSentences: [UsualPhrase] = [
    UsualPhrase(
      [.steps, .conditions],
      ["指标均", "指标都", "指标全", "项均为", "项都为", "项全为", "均为“", "都为“", "全为“"], marksOfABallot,
      isBehind: true),
    UsualPhrase(
      [.conditions],
      [
        "名额连同", "名额和“", "名额与“", "名额加“", "名额含“", "”和“”的名额", "”、“”的名额", "”、“”名额", "”合计名额",
        "”共用名额", "名额合计",
      ], sharedQuota),
    UsualPhrase([.conditions], ["名额0个按", "名额0名按", "名额按“", "个按“”由", "名按“”由"], quotaByFigure),
    UsualPhrase(
      [.conditions, .bands],
      [
        "中的最低等次", "中最低等次", "中最低的等次", "中的最高等次", "中最高等次", "中最高的等次", "的最低等次", "的最高等次", "中最低者", "中较低者",
        "中最差",
      ], worstGrade, isBehind: true),
    UsualPhrase(
      [.conditions, .vote],
      [
        "类别“”参评", "类别“”的参评", "类别“”的单位", "类别“”单位", "类别“”的数", "”类参评", "”类的参评", "”类单位", "”类的单位", "类别数",
      ], unitsOfCategory, isBehind: true),
  ]

  private static let marksOfABallot = Bilingual(
    zh:
      "一票各项都满意才算的，先给等次写折算值（“满意”为100%，其余为0%），再立比率“全满意率”，取自“测评票”：汇总各指标取最低分，空缺不计，部分空缺计为0%；汇总各评分人取平均分，空缺不计；四舍五入，保留1位小数。条件写：若“全满意率”超过半数。",
    en:
      "Ballots with one mark throughout: give the levels values (\"满意\" 100%, the others 0%), and make a Rate \"全满意率\" based on \"测评票\": over criteria, take lowest, empty left out, part empty counts as 0%; over raters, plain mean, empty left out; round half up, keep 1 place. Then: if \"全满意率\" is more than half."
  )
  private static let sharedQuota = Bilingual(
    zh:
      "几个等次合用一个名额的，先评谁在其中：等次“良好以上”，依次判定：若“总分”80分以上，名额占参排单位数40%，个数舍尾，并列单位全部入选，则为“是”；否则为“否”。再分等次：若“良好以上”为“是”，名额占参排单位数20%，个数舍尾，并列单位全部入选，则为“优秀”；若“良好以上”为“是”，则为“良好”；否则为“合格”。",
    en:
      "Grades with one quota together: first say who is among them: Grade \"良好以上\", first that holds: if \"总分\" is 80 points or more, quota out of ranked units is 40%, number cut down, tied all in, then \"是\"; otherwise \"否\". Then part them: if \"良好以上\" equals \"是\", quota out of ranked units is 20%, number cut down, tied all in, then \"优秀\"; if \"良好以上\" equals \"是\", then \"良好\"; otherwise \"合格\"."
  )
  private static let quotaByFigure = Bilingual(
    zh:
      "名额按名次给。按另一个数给的，先立数值“候选得票”，依次判定：若“总分”80分以上，则为“再次得票”；否则不计。数值“候选名次”，取自“候选得票”：取名次，由高到低，并列单位取靠前名次；不修约。再写：若“候选名次”空缺，则为“合格”；若“候选名次”不超过3，则为“优秀”；否则为“合格”。",
    en:
      "A quota goes by the rank. To go by another figure make Quantity \"候选得票\", first that holds: if \"总分\" is 80 points or more, then \"再次得票\"; otherwise left out. Quantity \"候选名次\" based on \"候选得票\": take rank, highest first, tied take better place; no rounding. Then write: if \"候选名次\" is empty, then \"合格\"; if \"候选名次\" is at most 3, then \"优秀\"; otherwise \"合格\"."
  )
  private static let unitsOfCategory = Bilingual(
    zh:
      "某一类别有多少单位，先立数值“男选手”，依次判定：若类别为“男”，则为1；否则不计。再写：具有“男选手”的单位总数不低于3。本单位所在类别的：若本类参评单位数不低于3。",
    en:
      "For the number of units of one category make Quantity \"男选手\", first that holds: if category is \"男\", then 1; otherwise left out. Then write: number of units with \"男选手\" among all units is at least 3. For the unit's own category: if number of units of its category taking part is at least 3."
  )
  private static let worstGrade = Bilingual(
    zh:
      "几个等次取最低的，从最低的写起：若“德”、“能”、“勤”，其中至少1项为“不合格”，则为“不合格”；若“德”、“能”、“勤”，其中至少1项为“合格”，则为“合格”；否则为“优秀”。取最高的，从最高的写起。",
    en:
      "For the lowest of several grades begin with the lowest: if \"德\" and \"能\" and \"勤\", among which at least 1 is \"不合格\", then \"不合格\"; if \"德\" and \"能\" and \"勤\", among which at least 1 is \"合格\", then \"合格\"; otherwise \"优秀\". For the highest begin with the highest."
  )
}
