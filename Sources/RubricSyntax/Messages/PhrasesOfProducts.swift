import Diagnostics

/// Phrases of products, of shares that are dropped, and of means of categories.
extension UsualPhrase {
  static let ofProducts: [UsualPhrase] = [
    UsualPhrase([.steps], ["去掉%的最", "去掉%最", "剔除%的最", "剔除%最", "去除%的最"], shareDropped),
    UsualPhrase(
      [.steps],
      [
        "“”乘以“”乘以", "“”乘以%乘以", "“”乘以0乘以", "“” times “” times", "“” times % times",
        "“” times 0 times",
      ], manyFactors),
    UsualPhrase(
      [.steps],
      [
        "乘以（", "乘（", "乘以%减去“", "乘以0减去“", "乘以%加上“", "乘以0加上“", "times （", "times % minus “",
        "times 0 minus “", "times % plus “", "times 0 plus “",
      ], factorOfSum),
    UsualPhrase(
      [.steps],
      ["汇总各类别", "汇总各类", "汇总每类", "汇总各类型", "over categories", "over category"], overCategories),
    UsualPhrase(
      [.steps],
      [
        "汇总本类", "汇总同类", "汇总本组单位", "各类分别", "各类别分别", "每类分别", "分类汇总", "分类取", "分类求", "分类别取",
        "分类别求", "按类", "分类进行汇总", "within category", "within each category over", "by category",
      ], insideCategory),
  ]

  private static let shareDropped = Bilingual(
    zh:
      "按比例去分请写：汇总各评分人，去掉10%最高评分和10%最低评分，个数舍尾，取平均分，空缺停止计票。（有余数就进一的：个数进一；“后”字不写）",
    en:
      "To drop a share write: over raters, drop 10% highest and 10% lowest, number cut down, plain mean, empty refuse. (or: number brought up)"
  )
  private static let manyFactors = Bilingual(
    zh:
      "冒号之前只乘一次，第三个因数起写成步骤：取自“甲”乘以“乙”：乘以“丙”；不修约。要与别的数相加的，先这样立一条数值，再用它的名称。",
    en:
      "Only two are multiplied before the colon; further factors are steps: based on \"甲\" times \"乙\": times \"丙\"; no rounding. Where it is added to something make a quantity of it first, and use its name."
  )
  /// 乘以100%减去“下浮系数” may also be two steps.
  static let factorOfSum = Bilingual(
    zh:
      "乘的是差或和的，先立一条：比率“下浮后”，取自100%减去“下浮系数”：不修约。再写：乘以“下浮后”。（“下浮系数”按百分比登记：“下浮系数”，从0%到50%，每档1%）",
    en:
      "To multiply by a difference or a sum make it an article: Rate \"下浮后\" based on 100% minus \"下浮系数\": no rounding. Then: times \"下浮后\". (record \"下浮系数\" as a percentage: \"下浮系数\", from 0% to 50%, in steps of 1%)"
  )
  private static let insideCategory = Bilingual(
    zh: "各类分别算的请写：汇总各单位，分类进行取平均分。（取最高分、求和等也一样）",
    en:
      "Of each category by itself is written: over units, within each category, plain mean. (or: take highest, sum …)"
  )
  private static let overCategories = Bilingual(
    zh:
      "没有“汇总各类别”。各类自己的平均请写：数值“本类平均”，取自“甲”：汇总各单位，分类进行取平均分；四舍五入，保留2位小数。各类平均再平均的，每个单位记一份：数值“本类数”，取自具有“甲”的本类单位数：不修约。数值“一份”，取自“本类平均”：除以“本类数”；不修约，显示时四舍五入，保留2位小数。数值“总平均”，取自“一份”：汇总各单位求和；除以2；四舍五入，保留2位小数。（2是类别的个数）",
    en:
      "There is no \"over categories\". The mean of each category is: Quantity \"本类平均\" based on \"甲\": over units, within each category, plain mean; round half up, keep 2 places. For the mean of these every unit has a part: Quantity \"本类数\" based on the number of units with \"甲\" among its category: no rounding. Quantity \"一份\" based on \"本类平均\": divided by \"本类数\"; no rounding, shown round half up, keep 2 places. Quantity \"总平均\" based on \"一份\": over units, sum; divided by 2; round half up, keep 2 places. (2 is how many categories there are)"
  )
}
