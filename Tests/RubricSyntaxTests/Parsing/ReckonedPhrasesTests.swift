import Diagnostics
import Testing

@testable import RubricSyntax

/// What regulations say of votes, products, places and examples is answered with the sentence for
/// it. Each text was written by somebody who knew the manual of the language only.
@Suite struct ReckonedPhrasesTests {
  private static let opening = "评议计分办法，语言版本1。"
  private static let quantity = opening + "数值“甲”，取自“票”："
  private static let grade = opening + "等次“级”，依次判定：若"
  private static let bands = opening + "分档表“甲”："
  private static let end = "，则为“好”；否则为“差”。"

  /// Of votes against a number of the meeting, products, places against figures, and shares dropped.
  @Test(arguments: [
    (grade + "“优秀”、“称职”合计超过应到人数半数" + end, "“称职”占应到人数超过半数"),
    (grade + "“优秀”票超过应到人数的半数" + end, "“称职”占应到人数超过半数"),
    (grade + "“优秀”、“称职”票合计超过应到人数的半数" + end, "“称职”占应到人数超过半数"),
    (grade + "“优秀”超过实到人数半数" + end, "“称职”占应到人数超过半数"),
    (quantity + "汇总各评分人，去掉10%的最高分和10%的最低分后，取平均分，空缺停止计票。", "10%最高评分和10%最低评分"),
    (quantity + "去掉10%的最高分和10%的最低分，取平均分。", "10%最高评分和10%最低评分"),
    (opening + "数值“甲”，取自“乙”乘以“丙”乘以“丁”：不修约。", "“乙”：乘以“丙”；不修约"),
    (
      "Appraisal rubric, language 1. Quantity \"a\" based on \"b\" times \"c\" times \"d\": no rounding.",
      "“乙”：乘以“丙”；不修约"
    ),
    (quantity + "乘以100%减去“下浮系数”。", "比率“下浮后”，取自100%减去“下浮系数”"),
    (quantity + "乘以1减去“下浮系数”；不修约。", "比率“下浮后”，取自100%减去“下浮系数”"),
    (quantity + "乘以（1减去“下浮”）。", "比率“下浮后”，取自100%减去“下浮系数”"),
    (
      "Appraisal rubric, language 1. Quantity \"a\" based on \"b\": times 100% minus \"c\"; no rounding.",
      "比率“下浮后”，取自100%减去“下浮系数”"
    ),
    (grade + "名次不超过“录用计划”乘以3" + end, "若名次不超过“三倍”"),
    (grade + "名次低于“录用计划”的3倍" + end, "若名次不超过“三倍”"),
    (grade + "名额“录用计划”乘以3个，并列单位全部入选" + end, "名额“三倍”个"),
    (grade + "名额为“录用计划”的3倍，并列单位全部入选" + end, "名额“三倍”个"),
    (
      "Appraisal rubric, language 1. Grade \"g\", first that holds: if rank is at most \"n\" times 3, then \"b\"; otherwise \"c\".",
      "若名次不超过“三倍”"
    ),
    (quantity + "汇总各类别取平均分。", "汇总各单位，分类进行取平均分"),
    (quantity + "汇总各组别取加权平均，权重“甲”40%。", "权重写在列出组别、指标的地方"),
    (quantity + "汇总各组别取加权平均，空缺的权重按比例分摊。", "部分空缺权重按比例分摊"),
    (quantity + "汇总本类单位取平均分。", "各类分别算的请写"), (quantity + "分类进行，汇总各单位取最高分。", "各类分别算的请写"),
    (quantity + "按类别汇总各单位取平均分。", "各类分别算的请写"), (quantity + "汇总各单位分类取平均分。", "各类分别算的请写"),
    (bands + "60分以上为5分；60分以下（不含60分）为0分。", "低于60分"),
    // A deduction is a number of points; taken for a sign it was added where it is taken away.
    (opening + "数值“甲”，依次判定：若“逾期”超过3，则扣5分；否则为0分。", "扣多少分写成正数"),
    (opening + "数值“甲”，依次判定：若“逾期”超过3，则减去5分；否则为0分。", "扣多少分写成正数"),
    (bands + "0起以上不足3起为0分；3起以上扣5分。", "扣多少分写成正数"),
    (grade + "“得失”超过扣5分" + end, "扣多少分写成正数"),
    (opening + "等次“级”，按“均分”：60分以上为“好”；60分以下（不含60分）为“差”。", "低于60分"),
  ])
  func theSentenceForWhatIsReckonedIsTold(_ text: String, _ words: String) {
    let diagnostics = SyntaxTree(bytes: Array(text.utf8)).diagnostics
    #expect(diagnostics.count == 1, "\(diagnostics)")
    #expect(
      diagnostics.contains { $0.help.contains { $0.chinese.contains(words) } }, "\(diagnostics)")
  }

  @Test func longNumbersAreNoRatio() {
    let weights = "权重9000000000000000000:9000000000000000000"
    let tree = SyntaxTree(Self.opening + "测评票“票”。组别：“甲”、“乙”，\(weights)。")
    #expect(tree.diagnostics.contains { $0.code == SyntaxCode.longNumber.rawValue })
  }

  /// Behind any other share or number two steps were meant.
  @Test func theSemicolonOfTwoStepsIsTold() throws {
    let tree = SyntaxTree(Self.quantity + "乘以60%减去“扣分”；不修约。")
    #expect(tree.diagnostics.map(\.code) == ["S0210"])
  }

  /// The colon behind a name in an example was told to lack a semicolon, and the row to lack a unit.
  @Test func theUnitOfARowIsToldOnce() throws {
    let tree = SyntaxTree(
      Self.opening + "算例“一”。已知“季度得分”：“甲”：“一季度”90、“二季度”91.5。应得“甲”：“合计”181.5。")
    let told = try #require(tree.diagnostics.first)
    #expect(tree.diagnostics.count == 1)
    #expect(told.help.map(\.chinese) == ["名称后面有冒号的，先写“单位”：单位“甲”：“一季度”…（评议对象是项目的写“项目”）"])
    #expect(
      SyntaxTree(Self.opening + "算例“一”。已知“季度得分”：单位“甲”：“一季度”90、“二季度”91.5。")
        .diagnostics.isEmpty)
  }

  /// A title can be longer than a name, and hold several signs.
  @Test(arguments: ["；", "；一；二；"]) func aLongTitleWithSignsIsClosed(_ signs: String) {
    let title = String(repeating: "甲", count: 60) + signs + String(repeating: "乙", count: 40)
    let told = SyntaxTree(Self.opening + "标题“\(title)”。评议对象：单位。").diagnostics
    #expect(told.map(\.headline.chinese) == ["名称里不能有“；”。"])
  }

  /// Whoever follows the advice must not be refused.
  @Test(arguments: [
    "数值“甲”，取自“票”：汇总各评分人，去掉10%最高评分和10%最低评分，个数舍尾，取平均分，空缺停止计票。",
    "比率“下浮后”，取自100%减去“下浮系数”：不修约。", "数值“排名”，取自“成绩”：取名次，由高到低，并列单位取靠前名次；不修约。",
    "数值“三倍”，取自“录用计划”乘以3：不修约。", "数值“丁”，取自“甲”乘以“乙”：乘以“丙”；不修约。",
    "数值“本类数”，取自具有“甲”的本类单位数：不修约。", "数值“总平均”，取自“一份”：汇总各单位求和；除以2；四舍五入，保留2位小数。",
    "等次“级”，依次判定：若“优秀”、“称职”占应到人数超过半数，则为“好”；若“排名”不超过“三倍”，则为“中”；否则为“差”。",
  ])
  func whatIsAdvisedIsRead(_ text: String) {
    #expect(SyntaxTree(Self.opening + text).diagnostics.isEmpty)
  }
}
