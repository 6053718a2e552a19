import Diagnostics
import Testing

@testable import RubricModel

/// A fault is told where it is, not once more wherever its quantity is used.
@Suite struct ReferenceFaultTests {
  private static let form =
    "第一条　登记表“表”。项目：“报价”。空白：停止计票。重复：停止计票。缺漏：停止计票。"
  private static let faulty =
    "第二条　数值“基准价”，取自“报价”：汇总各单位，去掉1个最高分和1个最低分，取平均分；四舍五入，保留2位小数。"

  @Test(
    "One fault, one message",
    arguments: [
      "比率“比”，取自“报价”：除以“基准价”，空缺停止计票；不修约，显示时四舍五入，保留2位小数。",
      "数值“差”，取自“报价”：减去“基准价”；四舍五入，保留2位小数。",
      "数值“限”，取自“报价”：超过“基准价”计为“基准价”；四舍五入，保留2位小数。",
      "数值“积”，取自“报价”：乘以“基准价”；四舍五入，保留2位小数。",
    ])
  func isToldOnce(_ sentence: String) {
    let rubric = "\(Self.form)\n\(Self.faulty)\n第三条　\(sentence)\n第四条　公布：“基准价”。"
    #expect(codes(in: rubric) == ["M0322"])
  }

  /// Which score keeps the criterion apart is not known before its steps are in order.
  @Test func aCriterionOfAFaultyScoreIsNotLost() {
    let rubric = """
      第一条　测评票“票”。指标：“德”；“能”。
      评分范围：从0到9分，整数计分。不合评分范围：停止计票。空白：该项无效。重复：停止计票。缺漏：停止计票。
      第二条　数值“分”，取自“票”：汇总各评分人取平均分，空缺不计；汇总各指标求和；四舍五入，保留2位小数。
      第三条　排名按“分”统一进行，由高到低。不参加排名：若“分”空缺。同分：并列占位。同分依次比较：“德”；仍同则并列。
      """
    #expect(Set(codes(in: rubric)) == ["M0322", "M0323"])
  }

  @Test("What was made by an article with a fault is not told to be absent")
  func isNotMissed() {
    let rubric = """
      \(Self.form)
      第二条　比率“解率”，取自“报价”：除以“报价”，空缺停止计票；四舍五入，保留1位小数。
      第三条　等次“办理等次”，按“解决率”：70%以上为“好”；低于70%为“一般”。
      第四条　等次“另一等次”，按“解率”：70%以上为“好”；低于70%为“一般”。
      第五条　公布：等次。
      算例“一”。已知“表”：单位“甲”：“报价”3。应得“甲”：“办理等次”等次“好”；“另一等次”等次“好”。
      """
    #expect(codes(in: rubric) == ["M0304"])
  }

  @Test(
    "What only follows from a word that was not understood is not told",
    arguments: [
      // A grade whose line is lost, asked for behind it.
      """
      第一条　计票表“表”。票面等次：“满意”；“其他”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　比率“率”，取自“表”：“满意”占有效票，空缺停止计票；不修约，显示时四舍五入，保留2位小数。
      第三条　等次“初评”，依次判定：若“率”不低于80%，则为“满意”；否则为“其他”。
      第四条　等次“终评”，依次判定：若“初评”等于“满意”，则为“通过”；否则为“不通过”。
      """,
      // Whether there are levels or a scale depends on the line.
      """
      第一条　测评票“票”。票面等次：“好”为5分；“差”为1粉。空白：停止计票。一栏多选：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　计分部分“分”，满分5分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数。
      """,
      """
      第一条　登记表“表”。项目：“甲”。评分范围：从0到9分，步长0.5。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　计分部分“分”，满分9分。计分取自“甲”：不修约。
      """,
      // The grades of a list with a line that is lost are listed all the same.
      """
      第一条　登记表“表”。项目：“甲”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　数值“数”，取自“甲”：汇总各个单位取平均分；不修约。
      第三条　等次“初评”，依次判定：若“数”不低于9，则为“优”；若“数”不低于6，则为“中”；否则为“差”。
      第四条　等次“终评”，“初评”由高到低为“优”、“中”、“差”，依次判定：若“甲”超过3，则比“初评”降一个等次；否则同“初评”。
      """,
      // How many places a sum has depends on the step.
      """
      第一条　登记表“表”。项目：“甲”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　分档表“档”：3以上为5分；低于3为1分。
      第三条　数值“数”，取自“甲”：翻“档”；不修约。
      第四条　等次“级”，按“数”：2分以下为“差”；3分以上为“好”。
      """,
    ])
  func followersAreSilent(_ articles: String) {
    let text = "评议计分办法，语言版本1。标题“试”。评议对象：单位。\n" + articles
    #expect(load(text).diagnostics.map { $0.code } == ["L0102"])
  }

  @Test(
    "A name that a later article makes is told with that article, and only what can be added is offered",
    arguments: [
      ("加上“奖励”；", "“奖励”到后面的第四条才规定，这里还不能用。", "第四条移到用它的这一条之前"),
      ("加上“件数”；", "“件数”到后面的第三条才规定，这里还不能用。", "第三条移到用它的这一条之前"),
      ("加上“后表”；", "“后表”到后面的第三条才规定，这里还不能用。", "这里写计分部分或数值的名称"),
      ("加上“奖厉”；", "没有叫“奖厉”的计分部分、数值或登记项目。", "此处可用：“报价”"),
    ])
  func laterArticle(_ step: String, _ headline: String, _ help: String) {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      \(Self.form)
      第二条　数值“数”，取自“报价”：\(step)不修约。
      第三条　登记表“后表”。项目：“件数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第四条　数值“奖励”，取自“件数”：不修约。
      """
    let found = load(text).diagnostics.first { $0.code == "M0304" }
    #expect(found?.headline.chinese == headline)
    #expect(
      found?.help.contains { $0.chinese.hasSuffix(help + "。") || $0.chinese == help } ?? false)
  }

  private func codes(in articles: String) -> [String] {
    let text = "评议计分办法，语言版本1。标题“试”。评议对象：单位。\n" + articles
    return load(text).diagnostics.filter { $0.severity == .error }.map(\.code)
  }
}

/// How many decimal places a value between two points of a table can have.
@Suite struct LinePlacesTests {
  @Test(
    "A table whose slopes are decimals makes no endless decimals",
    arguments: [
      ("当0为0分；当10为10分；当20为30分", true), ("当0为0分；当8为1分；当20为7分", true),
      ("当0为0分；当3为1分；当20为18分", false),
    ])
  func mayStayUnrounded(_ rows: String, _ isFinite: Bool) {
    let text = """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      第一条　登记表“表”。项目：“次数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      第二条　插值表“折算”：\(rows)。越出上下限：按上下限计。
      第三条　计分部分“分”满分30分。计分取自“次数”：查“折算”；不修约。
      第四条　公布：各项得分。
      """
    let isRefused = load(text).diagnostics.contains { $0.code == "M0328" }
    #expect(isRefused == !isFinite)
  }
}
