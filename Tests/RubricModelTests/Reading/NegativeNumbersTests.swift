import Diagnostics
import ExactArithmetic
import RubricSyntax
import TestSupport
import Testing

@testable import RubricModel

/// `负5分`, `minus 5 points`: wherever a number below zero can stand, it is read with its sign.
@Suite struct NegativeNumbersTests {
  @Test(arguments: [
    ("从负5到5分", -5, 5), ("从负10到负2分", -10, -2), ("从负5到五分", -5, 5), ("从0到5分", 0, 5),
  ])
  func aScale(_ words: String, _ low: Int, _ high: Int) throws {
    let form =
      "测评票“票”。评分范围：\(words)，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
    let ladder = "汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数"
    let text = SmallRubric(form: form, maximum: 5, ladder: ladder).text
    let outcome = load(text.replacing("满分5分。", with: "满分5分，自定。"))
    let scale = outcome.value?.forms[0].scale.points
    #expect(scale?.lowest == Rational(low))
    #expect(scale?.highest == Rational(high))
  }

  /// In English the same word takes away and is a sign.
  @Test(arguments: [
    ("below minus 5 points counts as minus 5 points", "低于负5分计为负5分"),
    ("minus 5 points or less counts as 0 points", "负5分以下计为0分"),
    ("minus 5 points", "减去5分"),
    ("plus 5 points", "加上5分"),
  ])
  func aStepIsTheSameInBothVocabularies(_ english: String, _ chinese: String) {
    let tree = Parser.parse(SourceText(file: "a", text: Self.english(english)))
    #expect(!tree.isIncomplete, "\(tree.diagnostics.map(\.headline.english))")
    let translated = Formatter.format(tree, to: .chinese).value
    #expect(translated?.contains("：汇总各评分人取平均分；\(chinese)；不修约。") == true, "\(translated ?? "")")
  }

  private static func english(_ step: String) -> String {
    """
    Appraisal rubric, language 1. Title "试". Subject: units.
    Quantity "数" based on "票": over raters, plain mean; \(step); no rounding.
    """
  }

  /// What a sign is before is not positive by nature.
  @Test(arguments: ["满分负5分", "总分负5分", "每档负1分", "乘以负2", "权重负5%"])
  func elsewhereASignIsRefused(_ words: String) {
    let sentence =
      switch words.first {
      case "总": "\(words)。"
      case "每": "测评票“票”。评分范围：从0到5分，\(words)。"
      case "权": "测评票“票”。指标：“甲”，\(words)。"
      case "乘": "数值“数”，取自“票”：\(words)；不修约。"
      default: "计分部分“分”，\(words)。"
      }
    let text = "评议计分办法，语言版本1。标题“试”。评议对象：单位。\(sentence)"
    let tree = Parser.parse(SourceText(file: "a", text: text))
    #expect(tree.isIncomplete)
    #expect(tree.diagnostics.count == 1, "\(tree.diagnostics.map(\.headline.chinese))")
  }

  @Test func aComponentOfMarksBelowZeroMayBeNegative() throws {
    let form =
      "测评票“票”。评分范围：从负5到5分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。"
    let small = SmallRubric(
      form: form, maximum: 5, ladder: "汇总各评分人取平均分，空缺停止计票；四舍五入，保留1位小数")
    #expect(small.problems == [])
    #expect(try small.component().type.range == Interval(Rational(-5), Rational(5)))
  }
}
