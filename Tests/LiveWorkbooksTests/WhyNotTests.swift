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
