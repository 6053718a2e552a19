import Diagnostics
import ExactArithmetic
import Testing

@testable import RubricModel

/// Figures that only units of some categories have, where a list of cases picks by category.
@Suite struct CategoryPresencesTests {
  private static func rubric(_ articles: String) -> String {
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“男”；“女”；“童”。
    登记表“表”。项目：“甲”；“乙”；“丙”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    登记表“男表”。适用类别：“男”。项目：“丁”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    数值“男分”，依次判定：若类别为“男”，则为“甲”；否则不计。
    数值“女分”，依次判定：若类别为“女”，则为“乙”；否则不计。
    数值“童分”，依次判定：若类别为“男”，或类别为“女”，则不计；否则为“丙”。
    数值“有时”，依次判定：若“甲”超过3，则为“乙”；否则不计。
    \(articles)
    """
  }

  private static func errors(_ articles: String) -> [String] {
    load(rubric(articles)).diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  /// A sum in an item is asked only of the units that get it.
  @Test(arguments: [
    ("若类别为“男”，则为“男分”加上1；若类别为“女”，则为“女分”加上1；否则为“童分”加上1", []),
    ("若类别为“男”，则为“男分”加上1；否则为“女分”加上1", ["M0322"]),
    ("若类别为“男”，则为“女分”加上1；否则为0", ["M0322"]),
    ("若类别为“男”，“甲”超过3，则为“男分”加上1；否则为“男分”加上2", ["M0322"]),
    ("若类别为“男”，或类别为“女”，则为0；否则为“童分”加上1", []),
    ("若类别为“男”，则为“丁”加上“男分”；否则为0", []),
    ("若类别为“女”，则为“丁”加上1；否则为0", ["M0322"]),
    ("若类别为“男”，则为“有时”加上1；否则为0", ["M0322"]),
    ("若有下列情形中2项以上的，则为“男分”加上1：类别为“男”；“甲”超过3；否则为0", []),
    ("若有下列情形之一的，则为“男分”加上1：类别为“男”；“甲”超过3；否则为0", ["M0322"]),
  ])
  func sums(_ items: String, _ codes: [String]) {
    #expect(Self.errors("数值“数”，依次判定：\(items)。") == codes, "\(items)")
  }

  /// The categories that are known to have the value of the cases, and whether a sum of it asks what
  /// holds without it.
  @Test(
    arguments: [
      ("若类别为“男”，则为“男分”；若类别为“女”，则为“女分”；否则为“童分”", [0, 1, 2], []),
      ("若类别为“男”，则为“男分”；否则为“童分”", [0, 2], ["M0322"]),
      ("若类别为“男”，则为“男分”；否则为“有时”", [], ["M0322"]),
      ("若“甲”超过3，则为“男分”；否则为“乙”", [], ["M0322"]),
      ("若“甲”超过3，则为“男分”；若类别为“男”，则为“乙”；否则不计", [0], ["M0322"]),
      ("若类别为“童”，则不计；若“甲”超过3，则为1；否则为0", [0, 1], ["M0322"]),
    ] as [(String, [Int], [String])])
  func having(_ items: String, _ categories: [Int], _ codes: [String]) throws {
    let cases = "数值“数”，依次判定：\(items)。"
    #expect(Self.errors("\(cases)数值“和”，取自“数”加上“丙”：不修约。") == codes, "\(items)")
    let asked = ["男", "女", "童"].map {
      Self.errors("\(cases)数值“二”，依次判定：若类别为“\($0)”，则为“数”加上1；否则为0。").isEmpty
    }
    #expect(asked == [0, 1, 2].map(categories.contains), "\(items)")
  }

  /// Whoever lacks a term of a sum lacks the sum.
  @Test(arguments: [
    ("取自“男分”：乘以2；不修约", []), ("取自“男分”加上“甲”，空缺则总和空缺：不修约", ["M0322"]),
    ("取自“男分”，空缺则总和空缺，加上“甲”：不修约", []), ("取自“有时”：乘以2；不修约", ["M0322"]),
  ])
  func steps(_ ladder: String, _ codes: [String]) {
    #expect(
      Self.errors("数值“数”，\(ladder)。数值“二”，依次判定：若类别为“男”，则为“数”加上1；否则为0。")
        == codes, "\(ladder)")
  }
}
