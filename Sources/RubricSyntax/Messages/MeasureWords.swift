import Diagnostics

/// What regulations take from statistics and the language leaves out, with what it has instead.
extension UsualWords {
  /// What to write instead of a measure; nil for any other word.
  static func advice(onMeasure word: String) -> Bilingual? {
    let isChinese = word.unicodeScalars.contains { $0.isHan }
    // A Latin word is meant as a whole: a model is no mode.
    let text = isChinese ? word : " \(word.lowercased()) "
    return measures.first { measure in
      measure.words.contains { text.contains(isChinese ? $0 : " \($0) ") }
    }?.advice
  }

  /// 开平方 stands before 平方.
  private static let measures: [(words: [String], advice: Bilingual)] = [
    (
      ["标准差", "方差", "均方差", "变异", "离散", "standard deviation", "variance"], deviation
    ),
    (["标准分", "standardize", "standardized", "standard score", "z"], standardScore),
    (["几何", "调和", "均方根", "geometric", "harmonic", "root mean"], rootMean),
    (["众数", "mode"], mode),
    (["四分位", "百分位", "十分位", "quartile", "percentile", "quantile"], quantile),
    (["极差", "全距", "range"], range),
    (["开平方", "平方根", "开方", "根号", "对数", "square root", "logarithm"], root),
    (["平方", "乘方", "次方", "square", "squared"], square),
    (["绝对值", "absolute value", "absolute"], absolute),
    (["总和", "求合计", "取合计", "累加", "total"], sum),
    (["修剪", "切尾"], trimmed),
  ]

  private static let deviation = Bilingual(
    zh:
      "标准差要开平方，一般没有准确的数，所以办法中没有；评分的方差也没有。要去掉差得太远的分，请写：去掉偏离平均分超过20%的，取平均分。各组宽严不一的，用“全体平均”除以“本组平均”校准。各单位之间的方差可以算：数值“差”，取自“件数”减去“平均件数”：不修约。数值“差方”，取自“差”乘以“差”：不修约。再写：汇总各单位取平均分。",
    en:
      "A standard deviation is a root, which mostly has no exact value, so there is none, and no variance of marks. To leave out marks that are far off write: drop those off mean by more than 20%, plain mean. Where groups mark differently, multiply by the mean of all divided by that of the group. A variance among units can be said: Quantity \"差\" based on \"件数\" minus \"平均件数\": no rounding. Quantity \"差方\" based on \"差\" times \"差\": no rounding. Then: over units, plain mean."
  )
  private static let standardScore = Bilingual(
    zh:
      "标准分要用标准差，要开平方，一般没有准确的数，所以办法中没有。各组宽严不一的，用“全体平均”除以“本组平均”校准；只看先后的，请写：取名次，由高到低，并列单位取靠前名次。",
    en:
      "A standard score needs a standard deviation, a root, which mostly has no exact value, so there is none. Where groups mark differently, multiply by the mean of all divided by that of the group; or go by places: take rank, highest first, tied take better place."
  )
  private static let rootMean = Bilingual(
    zh: "几何平均等要开方，一般没有准确的数，所以办法中没有。请写：取平均分；有权重的写：取加权平均。（或：取中位数）",
    en:
      "A geometric mean is a root, which mostly has no exact value, so there is none. Write: plain mean; or: weighted mean. (or: median)"
  )
  private static let mode = Bilingual(
    zh: "众数请写在等次的条件里：若“满意”得票最多，则为“满意”。打分的请写：取中位数。",
    en:
      "The commonest mark is a condition of a grade: if \"满意\" has most votes, then \"满意\". Of points write: median."
  )
  private static let quantile = Bilingual(
    zh: "分位数有多种算法，办法中没有。请写：取中位数；或：取第2低分；去掉两端各四分之一的写：去掉25%最高分和25%最低分，个数舍尾，取平均分。",
    en:
      "Quantiles are worked out in several ways, so there are none. Write: median; or: take number 2 from bottom; without a quarter at each end: drop 25% highest and 25% lowest, number cut down, plain mean."
  )
  private static let range = Bilingual(
    zh: "极差请分三条：数值“最高”…取最高分…；数值“最低”…取最低分…；数值“极差”，取自“最高”减去“最低”：不修约。",
    en:
      "Make three articles of it: Quantity \"highest\" … take highest …; Quantity \"lowest\" … take lowest …; Quantity \"range\" based on \"highest\" minus \"lowest\": no rounding."
  )
  private static let root = Bilingual(
    zh: "开方、对数一般没有准确的数，所以办法中没有。按比例计分的写：折算为与最高单位之比；分段计分的请立分档表或插值表，再写：查“…”。",
    en:
      "Roots and logarithms mostly have no exact value, so there are none. In proportion write: relative to best; by steps make a band table or a line table and write: look up \"…\"."
  )
  private static let square = Bilingual(
    zh: "乘方请先另立数值，再乘以它：数值“甲”…；数值“甲的平方”，取自“甲”：乘以“甲”；不修约。",
    en:
      "For a square make a quantity and multiply by it: Quantity \"a\" …; Quantity \"square\" based on \"a\": times \"a\"; no rounding."
  )
  private static let absolute = Bilingual(
    zh: "不分正负的，请分情形取值：数值“差距”，依次判定：若“甲”不低于“乙”，则为“甲减乙”；否则为“乙减甲”。两个差先各立一条数值。",
    en:
      "Where the sign does not matter, take a value by cases: Quantity \"distance\", first that holds: if \"a\" is at least \"b\", then \"a less b\"; otherwise \"b less a\". Make a quantity of each difference first."
  )
  private static let sum = Bilingual(zh: "请写：求和。", en: "Write: sum.")
}
