import Diagnostics
import Testing

@testable import RubricModel

/// What is told of conditions that compare a figure with a multiple of another one.
@Suite struct MultiplesOfFiguresTests {
  private func problems(_ items: String) -> [String] {
    load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“甲”，从2到9，每档1；“乙”，从0到9，每档1；“分”，从0到9分，每档1分；“率”，从0%到100%，每档1%。
      不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      等次“级”，依次判定：\(items)；否则为“余”。公布：等次；各项得分。
      """
    ).diagnostics.filter { $0.code != "M0352" }.map { "\($0.code) \($0.headline.chinese)" }
  }

  @Test(arguments: [
    ("若“甲”超过“乙”乘以2，则为“级一”", []),
    ("若“分”超过“甲”乘以0.5分，则为“级一”", []),
    ("若“甲”超过“甲”乘以2，则为“级一”", ["M0350 “甲”与它自己相比。"]),
    ("若“分”超过“甲”乘以50%，则为“级一”", ["M0350 “分”是分值，“甲”乘以50%是数量，不能相比。"]),
    ("若“率”超过“分”乘以50%，则为“级一”", ["M0350 “率”是比率，“分”乘以50%是分值，不能相比。"]),
    ("若“分”超过“分”乘以2分，则为“级一”", ["M0325 分值不能再乘以2分。"]),
    ("若“乙”超过“甲”乘以0%，则为“级一”", ["M0350 “甲”乘以0%总是0。"]),
    (
      "若“甲”超过“乙”乘以9，“甲”不超过“乙”乘以9，则为“级一”",
      ["M0354 “甲”超过“乙”乘以9与“甲”不超过“乙”乘以9不会同时成立。"]
    ),
    (
      "若“乙”超过“甲”乘以5，则为“级一”",
      ["M0346 “乙”超过“甲”乘以5永远不成立：“甲”乘以5减去“乙”只能在1至45之间。"]
    ),
  ])
  func told(_ items: String, _ due: [String]) {
    #expect(problems(items) == due)
  }
}
