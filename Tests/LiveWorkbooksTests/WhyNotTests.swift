import Ballots
import Diagnostics
import RubricModel
import Scoring
import Spreadsheets
import TestSupport
import Testing

@testable import Examples
@testable import LiveWorkbooks

/// Why a value has no formula is said as it is.
@Suite struct WhyNotTests {
  /// The reasons on the sheet of a quantity, where nothing that it needs has been laid out.
  private static func reasons(of quantity: Int, in rubric: Rubric) throws -> Set<String> {
    let example = try #require(rubric.examples.first)
    let result = try #require(ExampleRunner.result(of: example, rubric).value)
    var names = SheetNames()
    var writer = LadderWriter(
      quantity, name: names.name(for: "计算"),
      LiveContext(result, LiveWords(language: .chinese)))
    writer.write()
    let texts = writer.sheet.draft.rows.flatMap(\.cells).compactMap { cell -> String? in
      if case .text(let text) = cell.content, text.hasPrefix("未复算") { text } else { nil }
    }
    return Set(texts)
  }

  @Test("A sum of scores that stand in no cell is not called too long")
  func noCell() throws {
    let rubric = try Fixture.hunan()
    let final = try #require(rubric.finalScore)
    #expect(try Self.reasons(of: final, in: rubric) == ["未复算：所用的值不在本工作簿的单元格中"])
  }

  @Test("What each ballot weighs is not written beside its marks")
  func weighedBallots() throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：项目。
      测评票“票”。每票载明“面积”，从0.5到9，每档0.5。票面等次：“好”为100%；“差”为0%。
      空白：该项无效。重复：停止计票。缺漏：该项无效。
      数值“一”，取自“票”：计数“好”，按“面积”；不修约。
      比率“率”，取自“票”：汇总各评分人取加权平均，空缺不计；四舍五入，保留2位小数。
      公布：“一”。
      算例“两票”。已知“票”：票号1载明2.5：“甲”“好”；票号2载明3：“甲”“差”。应得“甲”：“一”2.5。

      """)
    let example = try #require(rubric.examples.first)
    let result = try #require(ExampleRunner.result(of: example, rubric).value)
    let draft = LiveWorkbook(result, language: .chinese, DocumentProperties(title: "试")).draft
    let reasons = draft.sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell -> String? in
      if case .text(let text) = cell.content, text.hasPrefix("未复算") { text } else { nil }
    }
    #expect(reasons == Array(repeating: "未复算：每张票的份量逐票列出，就知道是谁的票", count: 2))
  }

  @Test("A line of a checklist that is not listed is said to be that")
  func notListed() throws {
    let rubric = try Fixture.rubric(
      try Fixture.rubricText("tender-evaluation.rubric"), file: "tender-evaluation.rubric")
    let price = try #require(
      rubric.quantities.firstIndex { quantity in
        guard case .terms(let terms) = quantity.start, case .item? = terms.first?.operand else {
          return false
        }
        return true
      })
    #expect(try Self.reasons(of: price, in: rubric) == ["未复算：票面未列入本工作簿"])
  }
}
