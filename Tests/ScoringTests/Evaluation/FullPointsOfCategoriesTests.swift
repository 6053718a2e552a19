import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// Components that make up for others, where some are for units of one category only.
@Suite struct FullPointsOfCategoriesTests {
  private static func text(_ full: Int, ofSecond second: Int = 60) -> String {
    """
    评议计分办法，语言版本1。标题“分类”。总分\(full)分。评议对象：单位。类别：“甲类”；“乙类”。
    登记表“共同”。项目：“党建”，从10到40分，整数计分。
    不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
    登记表“甲表”。适用类别：“甲类”。项目：“审批”，从6到60分，整数计分。
    不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
    登记表“乙表”。适用类别：“乙类”。项目：“办案”，从12到\(second)分，整数计分。
    不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
    计分部分“一”，满分40分。计分取自“党建”：不修约。
    计分部分“二”，满分60分。计分取自“审批”：不修约。
    计分部分“三”，满分\(second)分。计分取自“办案”：不修约。
    最后得分取自各部分之和，空缺按满分比例折算：不修约，显示时四舍五入，保留2位小数。
    """
  }

  @Test("What only other categories have is none that a unit lacks")
  func ownCategory() throws {
    let rubric = try Fixture.rubric(Self.text(100))
    let units = [("A", "甲类"), ("B", "乙类"), ("C", "甲类"), ("D", "乙类"), ("E", "甲类")].map {
      AppraisedUnit(name: Name($0), category: $1)
    }
    let files = [
      "单位,党建\nA,30\nB,30\nC,\nD,20\nE,\n", "单位,审批\nA,50\nC,30\nE,\n", "单位,办案\nB,40\nD,\n",
    ]
    let result = try #require(try score(rubric, files, units: units).value)
    let scores = result.units.sorted { $0.index < $1.index }.map { $0.figures[3].exact }
    #expect(scores == [Rational(80), Rational(70), Rational(50), Rational(50), nil])
    // 6 of 60 alone are 10 of 100.
    #expect(rubric.quantities[3].type.range == Interval(Rational(10), Rational(100)))
  }

  @Test(
    "The full score is that of every category",
    arguments: [(100, 60, true), (160, 60, false), (100, 70, false)])
  func fullScore(_ full: Int, _ second: Int, _ isRight: Bool) {
    let rubric = try? Fixture.rubric(Self.text(full, ofSecond: second))
    #expect((rubric != nil) == isRight)
  }
}
