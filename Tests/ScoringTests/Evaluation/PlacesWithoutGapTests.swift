import Diagnostics
import ExactArithmetic
import RubricModel
import Scoring
import TestSupport
import Testing

/// `并列单位不占位`: units with equal values take one place, and the next one follows it.
@Suite struct PlacesWithoutGapTests {
  private func text(_ step: String) -> String {
    """
    评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“甲类”；“乙类”。
    登记表“表”。项目：“数”。空白：停止计票。重复：停止计票。缺漏：停止计票。
    名次表“分”：名次1为10分；名次2为7分；名次3为5分；名次4起往后为1分；并列单位不占位。
    数值“值”，取自“数”：\(step)。
    公布：“值”。
    """
  }

  /// 9, 9, 7, 5, 5, 5, 2 in two categories.
  private let file = """
    单位,类别,数
    A,甲类,9
    B,甲类,9
    C,乙类,7
    D,甲类,5
    E,乙类,5
    F,乙类,5
    G,甲类,2

    """

  @Test(arguments: [
    ("取名次，由高到低，并列单位不占位；不修约", [1, 1, 2, 3, 3, 3, 4]),
    ("取名次，由高到低，并列单位取靠前名次；不修约", [1, 1, 3, 4, 4, 4, 7]),
    ("取名次，由低到高，并列单位不占位；不修约", [4, 4, 3, 2, 2, 2, 1]),
    ("取名次，由高到低，分类进行，并列单位不占位；不修约", [1, 1, 1, 2, 2, 2, 3]),
    ("查“分”，由高到低；不修约", [10, 10, 7, 5, 5, 5, 1]),
  ])
  func equalValuesTakeOnePlace(_ step: String, _ due: [Int]) throws {
    let names = ["A", "B", "C", "D", "E", "F", "G"]
    let categories = ["甲类", "甲类", "乙类", "甲类", "乙类", "乙类", "甲类"]
    let units = zip(names, categories).map { AppraisedUnit(name: Name($0), category: $1) }
    let table = file.replacing(/,[甲乙]类|,类别/, with: "")
    let result = try #require(
      try score(Fixture.rubric(text(step)), [table], units: units).value)
    #expect(result.units.map { $0.figures[0].exact } == due.map { Rational($0) })
  }

  @Test("The working says why the place is not that of the number of units ahead")
  func told() throws {
    let table = file.replacing(/,[甲乙]类|,类别/, with: "")
    let rubric = try Fixture.rubric(
      text("取名次，由高到低，并列单位不占位；不修约").replacing("类别：“甲类”；“乙类”。", with: ""))
    let result = try #require(try score(rubric, [table]).value)
    let unit = try #require(result.units.first { $0.unit.name.text == "E" })
    let lines = result.derivation(of: 0, for: unit.index)?.lines ?? []
    let quantity = result.rubric.quantities[0]
    #expect(
      lines.map { $0.text(of: quantity, in: result.rubric).chinese }.contains {
        $0.hasSuffix("5在7个中列第3名（3个单位并列）（并列不占位）＝3")
      })
  }
}
