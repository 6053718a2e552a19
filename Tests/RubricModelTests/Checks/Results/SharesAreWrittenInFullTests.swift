import Diagnostics
import Testing

@testable import RubricModel

/// Bounds and quotas that are the decimal of a third or a sixth.
@Suite struct SharesAreWrittenInFullTests {
  private func told(_ articles: String) -> [String] {
    load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      计票表“表”。票面等次：“好”；“差”。空白：计为0票。重复：停止计票。缺漏：停止计票。
      登记表“登记”。项目：“率”，从0%到100%，每档0.01%；“数”。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      比率“好率”，取自“表”：“好”占有效票数，空缺停止计票；不修约，显示时四舍五入，保留2位小数。
      比率“约率”，取自“表”：“好”占有效票数，空缺停止计票；四舍五入，保留2位小数。
      排名按“数”统一进行，由高到低。同分：并列占位。同分依次比较：仍同则并列。
      \(articles)
      """
    ).diagnostics.filter { $0.code == "M0383" }
      .map { "\($0.headline.chinese)\($0.help.first?.chinese ?? "")" }
  }

  private func ofGrade(_ condition: String) -> [String] {
    told("等次“级”，取自“表”，依次判定：若\(condition)，则为“甲”；否则为“乙”。公布：等次。")
  }

  @Test(
    "It is told where what is exactly the share lies on the other side",
    arguments: [
      ("“好”占有效票数不低于66.67%", "66.67%", "三分之二", "不符合", "不低于"),
      ("“好”占有效票数超过66.66%", "66.66%", "三分之二", "也符合", "超过"),
      ("“好”占有效票数低于33.4%", "33.4%", "三分之一", "也符合", "低于"),
      ("“好”占有效票数不超过33.33%", "33.33%", "三分之一", "不符合", "不超过"),
      ("“好”占有效票数不低于83.334%", "83.334%", "5/6", "不符合", "不低于"),
    ])
  func votes(
    _ condition: String, _ written: String, _ share: String, _ verdict: String, _ word: String
  ) {
    #expect(
      ofGrade(condition) == [
        "\(written)不是\(share)：“好”占有效票数正好\(share)的，\(verdict)“\(word)\(written)”。"
          + "指\(share)的，请写：\(word)\(share)。"
      ])
  }

  @Test(
    "It is not told where no number of votes makes a difference, and of other shares",
    arguments: [
      "“好”占有效票数超过66.67%", "“好”占有效票数不低于66.66%", "“好”占有效票数低于66.66%", "“好”占有效票数不超过33.34%",
      "“好”占有效票数不低于三分之二", "“好”占有效票数不低于67%", "“好”占有效票数不低于66.5%", "“好”占有效票数不低于33%",
      "“好”占有效票数不低于12.5%", "“约率”不低于66.67%", "“率”不低于66.67%",
    ])
  func others(_ condition: String) {
    #expect(ofGrade(condition) == [])
  }

  @Test("Rates, votes, ranks, bands and values by cases are bounded in the same way")
  func places() {
    #expect(
      ofGrade("“好率”不低于66.67%") == [
        "66.67%不是三分之二：“好率”正好三分之二的，不符合“不低于66.67%”。指三分之二的，请写：不低于三分之二。"
      ])
    #expect(
      told("测评有效须符合：实到人数占应到人数不低于66.67%。") == [
        "66.67%不是三分之二：实到人数占应到人数正好三分之二的，不符合“不低于66.67%”。指三分之二的，请写：不低于三分之二。"
      ])
    #expect(
      ofGrade("名次占参排单位数不超过33.33%") == [
        "33.33%不是三分之一：名次占参排单位数正好三分之一的，不符合“不超过33.33%”。指三分之一的，请写：不超过三分之一。"
      ])
    #expect(
      told("等次“级”，按“好率”：66.67%以上为“甲”；低于66.67%为“乙”。公布：等次。") == [
        "66.67%不是三分之二：“好率”正好三分之二的，不符合“不低于66.67%”。指三分之二的，请写：不低于三分之二。"
      ])
    #expect(
      told("数值“分”，依次判定：若“好率”低于66.67%，则为1分；若“好率”不低于66.67%，则为2分；否则为3分。").count == 1)
  }

  @Test(
    "A quota is told where three or six units give another number of places",
    arguments: [
      ("33.33%，个数舍尾", "33.33%不是三分之一：参排单位3个时，名额是0个，不是1个。指三分之一的，请写：名额占参排单位数三分之一。"),
      ("66.67%，个数进一", "66.67%不是三分之二：参排单位3个时，名额是3个，不是2个。指三分之二的，请写：名额占参排单位数三分之二。"),
      ("33.33%，个数四舍五入", nil), ("33.34%，个数舍尾", nil), ("三分之一，个数舍尾", nil),
    ])
  func quotas(_ quota: String, _ due: String?) {
    #expect(ofGrade("名额占参排单位数\(quota)，并列单位全部入选") == [due].compactMap(\.self))
  }
}
