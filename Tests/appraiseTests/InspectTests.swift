import Foundation
import TestSupport
import Testing

/// `appraise inspect` as a clerk uses it.
@Suite struct InspectTests {
  private static let odd =
    "票号,单位,得分\n001,公安厅,９０\n002,公安厅,90分\n003,公安厅,9月5日\n4,公安厅,88\n"

  @Test(arguments: ["zh", "en"]) func theSheetOfASample(_ language: String) throws {
    let run = try ProgramRun(
      "inspect samples/hunan-2020/ballots.csv samples/hunan-2020/feedback.csv --language \(language)"
    )
    #expect(run.status == 0)
    check(run.output, against: "Tests/appraiseTests/Golden/inspect.\(language).txt")
  }

  @Test func otherProgramsReadJSON() throws {
    let place = try Workplace(["b.csv": Self.odd])
    let run = try Program.run("appraise inspect b.csv --output json", in: place.url)
    #expect(run.status == 1)
    check(run.output, against: "Tests/appraiseTests/Golden/inspect.json")
  }

  @Test func aCorrectedCopyIsWrittenBesideTheOriginal() throws {
    let place = try Workplace(["b.csv": Self.odd])
    let run = try Program.run(
      "appraise inspect b.csv --write-fixed fixed.csv --language en", in: place.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("2 cells corrected"))
    #expect(try text("fixed.csv", place).contains("001,公安厅,90\r\n002,公安厅,90\r\n003,公安厅,9月5日"))
    #expect(try text("fixed.csv.changes.csv", place).contains("3,C,得分,90分,90,B0201"))
    #expect(try text("b.csv", place) == Self.odd)
    let again = try Program.run("appraise inspect b.csv --write-fixed fixed.csv", in: place.url)
    #expect(again.status == 1)
    #expect(again.codes.contains("P0117"))
  }

  private func text(_ name: String, _ place: Workplace) throws -> String {
    try String(contentsOfFile: place.path(name), encoding: .utf8)
  }
}
