import Diagnostics
import Testing

@testable import RubricModel

/// Steps that no value needs are told, unless regulations write them as a safeguard.
@Suite struct IdleStepsTests {
  private func isTold(_ article: String, full: String = "") throws -> Bool {
    let outcome = load(
      "评议计分办法，语言版本1。标题“试”。\(full)评议对象：单位。公共参数“满”，从20到30分，每档1分。"
        + "登记表“表”。项目：“率”，从60%到100%，每档1%；“分”，从6到20分，每档0.5分；“去年”，从70到90，每档1；“今年”，从10到70，每档1；“件”。"
        + "不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
        + "数值“用全”，取自“率”乘以“满”加上“分”：每有“去年”减去1分；每有“今年”减去1分；每有“件”减去1分；不修约。" + article)
    _ = try #require(outcome.value, "\(outcome.problems)")
    return outcome.diagnostics.contains { $0.code == "M0346" }
  }

  @Test(
    "A distance that nothing has, a bound beyond all values",
    arguments: [
      "“率”低于60%的，每低1%减去1分，不足一档不计", "“率”超过100%的，每超过1%加上1分，不足一档按一档计，累计不超过5分",
      "“今年”超过“去年”的，每超过1减去1分，不足一档不计", "“今年”超过“去年”的，每超过1%减去1分，不足一档不计",
      "“分”超过“满”的，每超过1分减去1分，不足一档不计", "超过21分计为21分", "低于5分计为5分", "低于6分计为0分",
      "“率”低于80%的，每低1%减去0分，不足一档不计", "“率”低于80%的，每低1%减去1分，不足一档不计，累计不超过0分", "每有“件”减去0分",
      "每有“件”加上1分，累计不超过0分", "加上0分", "减去0分", "乘以1", "乘以0",
      "超过20分计为0分", "超过“满”计为“满”；超过“满”计为“满”；低于5分计为5分",
    ])
  func idle(_ step: String) throws {
    #expect(try isTold("数值“数”，取自“分”：\(step)；不修约，显示时四舍五入，保留2位小数。"))
  }

  @Test(
    "Some value can need it, or it is a safeguard",
    arguments: [
      "“率”低于61%的，每低1%减去1分，不足一档不计", "“率”低于60.5%的，每低1%减去1分，不足一档不计",
      "“去年”超过“今年”的，每超过1减去1分，不足一档不计", "“件”超过100的，每超过1减去1分，不足一档不计",
      "超过20分计为20分", "低于6分计为6分", "超过19.5分计为19.5分", "扣完为止", "低于0分计为0分", "超过“满”计为“满”",
      "不超过6分计为0分", "乘以100%", "乘以1.5", "加上1分", "加上“件”乘以1分；超过99分计为99分",
    ])
  func acts(_ step: String) throws {
    #expect(try !isTold("数值“数”，取自“分”：\(step)；不修约，显示时四舍五入，保留2位小数。"))
  }

  @Test("Caps at the maximum of a component, at the full score and at the whole are safeguards")
  func maxima() throws {
    #expect(
      try !isTold(
        "比率“比”，取自“率”乘以50%：超过100%计为100%；不修约。计分部分“一”，满分40分。计分取自“分”加上“比”乘以10分：超过40分计为40分；不修约。"
          + "最后得分取自“一”：超过40分计为40分；不修约。", full: "总分40分。"))
    #expect(try isTold("计分部分“一”，满分40分。计分取自“分”：超过39分计为39分；不修约。最后得分取自“一”：不修约。"))
  }
}
