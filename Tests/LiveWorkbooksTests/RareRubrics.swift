import RubricModel
import TestSupport

/// Rubrics with steps that those in `rubrics` have once or not at all, in all their variants: which
/// values are kept, what is made of them, how quotas and conditions on ranks decide grades.
enum RareRubrics {
  static let count = 35

  static func rubric(_ number: Int) throws -> Rubric {
    try Fixture.rubric(text(number), file: "rare-\(number).rubric")
  }

  private static let averages = ["取平均分", "按有效分取平均", "取中位数", "取最高分", "取最低分"]

  private static let selections = [
    "留最接近2个，远近相同时全部保留", "留最接近3个，远近相同时保留较高者",
    "留最接近14个，远近相同时保留较低者", "去掉20%个最高分和10%个最低分，个数舍尾",
    "去掉15%个最高分和25%个最低分，个数进一",
    "若超过4个有效分，去掉30%个最高分和1个最低分，个数四舍五入，否则不去分",
    "去掉1个最高分和2个最低分",
  ]

  private static let trims = [
    "", "去掉20%个最高分和10%个最低分，个数舍尾，", "若超过4个有效分，去掉1个最高分和2个最低分，否则不去分，",
  ]

  /// Judges whose marks are reckoned with before they become one.
  private static let judges = [
    "指标“味道”乘以2.2972；汇总各指标求和；汇总各评分人，去掉1个最低分，求和，空缺停止计票",
    "指标“味道”乘以“系数”；汇总各评分人，去掉1个最高分，取平均分，空缺停止计票；汇总各指标求和，空缺停止计票，部分空缺计为0分",
    "查“档”；汇总各评分人，取平均分，空缺停止计票；指标“外观”乘以“系数”；汇总各指标取平均分",
  ]

  private static let ties = ["全部入选", "全部落选"]

  private static func text(_ number: Int) -> String {
    let average = averages[number % 5]
    let selection = selections[number % selections.count]
    let tally = averages[number % 5]
    let trim = trims[number / 5 % trims.count]
    let quota = number % 2 == 0 ? "名额2个" : "名额占参排单位数40%，个数舍尾"
    let comparison = ["不低于", "超过", "低于", "不超过", "等于"][number % 5]
    let within = number % 3 == 0 ? "同类" : ""
    return """
      评议计分办法，语言版本1。
      标题“少见的步骤”。总分100分。评议对象：单位。
      类别：“甲类”；“乙类”。
      测评票“评分票”。
      评分范围：从0到60分，整数计分。不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：停止计票。
      计票表“计票表”。
      票面等次：“好”为40分；“中”为25分；“差”为10分；“弃权”作弃权。
      空白：计为0分。重复：停止计票。缺漏：停止计票。
      计分部分“评分”，满分60分。
      计分取自“评分票”：汇总各评分人，\(selection)，\(average)，空缺计为0分；四舍五入，保留1位小数。
      计分部分“计票”，满分40分。
      计分取自“计票表”：汇总各评分人，\(trim)\(tally)，空缺计为0分；四舍五入，保留1位小数。
      反馈表“反馈表”。
      评分范围：从0到60分，整数计分。不合评分范围：该项无效。空白：作弃权。重复：停止计票。缺漏：作弃权。
      数值“答复”，取自“反馈表”：汇总各代表和各建议，\(selection)，\(average)，空缺计为0分；四舍五入，保留2位小数。
      数值“够数”，取自“评分票”：汇总各评分人，若至少\(4 + number % 9)个有效分，\(average)，空缺计为0分；四舍五入，保留1位小数。
      数值“够票”，取自“计票表”：汇总各评分人，若超过\(4 + number % 9)个有效分，\(tally)，空缺不计；四舍五入，保留1位小数。
      数值“高分”，取自“评分票”：计数评分\(30 + number % 7)分以上；不修约。
      比率“中分率”，取自“反馈表”：评分超过20分、\(40 + number % 5)分以下占有效票数，空缺不计；四舍五入，保留1位小数。
      数值“总分”，取自“反馈表”：汇总各建议、各代表求和，空缺计为0分；不修约。
      数值“较高”，依次判定：若“够数”\(comparison)“评分”，则为“够数”；否则为“评分”。
      测评票“评委票”。指标：“外观”；“味道”。
      评分范围：从1到9分，每档0.5分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      登记表“系数表”。项目：“系数”。评分范围：从1到5，每档0.1。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      分档表“档”：7分以上为3分；低于7分为1分。
      数值“评委”，取自“评委票”：\(judges[number % judges.count])；四舍五入，保留2位小数。
      最后得分取自各部分之和：不修约。
      数值“均分”，取自“评分”：汇总各单位取平均分；不修约，显示时四舍五入，保留2位小数。
      排名按最后得分\(within.isEmpty ? "统一" : "分类")进行，由高到低。同分：并列占位。
      同分依次比较：仍同则并列。
      等次“等次”，依次判定：
          （一）若“评分”不低于20分，\(quota)，并列单位\(ties[number / 2 % 2])，则为“优秀”；
          （二）若名次占参排单位数不超过2/3，名额1个，并列单位\(ties[number % 2])，则为“良好”；
          （三）若最后得分不低于30分，则为“合格”；
          （四）否则为“不合格”。
      等次“奖励”，依次判定：
          （一）若名次不超过2，“等次”等于“优秀”，则为“先进”；
          （二）若“较高”不超过“均分”，最后得分超过“均分”，则为“进步”；
          （三）否则为“无”。

      """
  }
}
