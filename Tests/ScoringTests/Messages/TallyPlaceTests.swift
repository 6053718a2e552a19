import Ballots
import Diagnostics
import RubricModel
import Testing

@testable import Scoring

/// A tally that stops the count is shown at the cell with the votes that stop it; where there are
/// several or none, at its row.
@Suite struct TallyPlaceTests {
  private static let head =
    "计票表“票”。票面等次：“满意”；“基本满意”；“不满意”；“弃权”作弃权；“废票”作无效。空白：计为0票。重复：停止计票。缺漏：停止计票。"

  @Test(
    arguments: [
      ("“满意”占收回票数", "11,0,0,0,0,10", "B列"), ("“基本满意”占收回票数", "0,11,0,4,0,10", "C列"),
      ("“满意”、“基本满意”占收回票数", "6,5,0,4,0,10", ""), ("“满意”、“基本满意”占收回票数", "0,11,0,4,0,10", "C列"),
      ("“满意”占表态票数，空缺停止计票", "0,0,0,8,0,10", "E列"), ("“满意”占有效票数，空缺停止计票", "0,0,0,0,7,10", "F列"),
      ("“满意”占表态票数，空缺停止计票", "0,0,0,3,4,10", ""), ("“满意”占有效票数，空缺停止计票", "0,0,0,0,0,10", ""),
    ])
  func theCellWithTheVotes(_ share: String, _ row: String, _ column: String) throws {
    let outcome = try Scheme(
      testDescription: "a tally",
      articles: Self.head + "比率“率”，取自“票”：\(share)；四舍五入，保留2位小数。",
      files: ["单位,满意,基本满意,不满意,弃权,废票,收回\n一,\(row)\n"], counts: MeetingCounts(), due: []
    ).result()
    let told = try #require(outcome.diagnostics.first { $0.code.hasPrefix("C") })
    #expect(
      told.place?.label(in: .chinese) == "form-1.csv:2" + (column.isEmpty ? "" : " " + column))
  }
}
