import Diagnostics
import Testing

@testable import RubricModel

/// A comma carries nothing, but where it leaves open what is meant.
@Suite struct PauseTests {
  @Test(arguments: [
    ("“甲”：减去10，乘以2", true), ("“甲”：减去10、乘以2", true), ("“甲”：加上“乙”，乘以2", true),
    ("“甲”加上“乙”，乘以2：除以2", true), ("“甲”：减去10乘以2", false), ("“甲”：减去10；乘以2", false),
    ("“甲”乘以3，加上“乙”乘以2：除以2", false), ("“甲”：减去10【多算的，见附件】乘以2", false),
    ("“甲”，乘以3，加上“乙”：除以2", false),
  ])
  func nobodySeesWhatIsMultiplied(_ value: String, _ isTold: Bool) {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“甲”；“乙”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，取自\(value)；不修约，显示时四舍五入，保留2位小数。
      """)
    #expect(outcome.diagnostics.map(\.code).contains("M0344") == isTold, "\(outcome.problems)")
  }

  @Test(arguments: [
    ("加上2分，累计扣分", true), ("加2分，累计减分", true), ("减去2分，累计加分", true), ("减去2分，累计扣分", false),
    ("加上2分，累计加分", false), ("加上2分，累计", false),
  ])
  func aCapIsOfWhatTheStepDoes(_ words: String, _ isTold: Bool) {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“甲”；“乙”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，取自“甲”：乘以1分；每有“乙”\(words)不超过6分；不修约。
      """)
    #expect(outcome.problems == (isTold ? ["M0344"] : []))
  }

  /// The units of a category are counted in other words.
  @Test(arguments: [
    ("类别“男”的参评单位数低于3", true), ("类别“男”参评单位数低于3", true), ("类别为“男”具有“甲”的单位总数低于3", true),
    ("类别“男”，参评单位数低于3", false), ("类别“男”且参评单位数低于3", false), ("类别“男” 参评单位数低于3", false),
    ("类别“男”，本类参评单位数低于3", false), ("类别“男”“甲”低于3", false), ("类别“男”或参评单位数低于3", false),
    ("类别“男”本类参评单位数低于3", false), ("类别“男”具有“甲”的本类单位数低于3", false),
  ])
  func unitsOfACategory(_ condition: String, _ isTold: Bool) {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“男”；“女”。
      登记表“表”。项目：“甲”。空白：停止计票。重复：停止计票。缺漏：停止计票。
      等次“级”，依次判定：若\(condition)，则为“好”；否则为“差”。数值“数”，取自“甲”：不修约。
      """)
    #expect(outcome.diagnostics.map(\.code).contains("M0350") == isTold, "\(outcome.problems)")
  }

  /// Of a number below zero the points turn round.
  @Test(arguments: [("从负5到5，每档1", ["M0344"]), ("从0到5，每档1", [])])
  func forEachThingBelowZero(_ scale: String, _ due: [String]) {
    let outcome = load(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“甲”，\(scale)。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。
      数值“数”，取自100分：每有“甲”减去2分，累计不超过6分；不修约。
      """)
    #expect(outcome.diagnostics.filter { $0.severity == .warning }.map(\.code) == due)
  }
}
