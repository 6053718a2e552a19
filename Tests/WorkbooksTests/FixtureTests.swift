import Diagnostics
import Foundation
import Tables
import TestSupport
import Testing

@testable import Workbooks

/// Workbooks that another program has written.
@Suite struct FixtureTests {
  private func read(_ name: String, sheet: String? = nil) throws -> Outcome<Table> {
    let url = TestFolder.root.appending(path: "Tests/WorkbooksTests/Fixtures/\(name)")
    return WorkbookReader.read([UInt8](try Data(contentsOf: url)), file: "b.xlsx", sheet: sheet)
  }

  private func sample(_ name: String) throws -> [[String]] {
    let text = try TestFolder.text(of: "samples/hunan-2020/\(name).csv")
    let table = try #require(CSVReader.read(Array(text.utf8), file: name).value)
    return [table.header] + table.rows.map(\.cells)
  }

  @Test(
    arguments: [
      ("ballots.xlsx", nil, "ballots", []),
      ("feedback.xlsx", "代表反馈", "feedback", []),
      ("session.xlsx", nil, "ballots", ["W0118 b.xlsx"]),
      ("session.xlsx", "代表反馈", "feedback", []),
    ] as [(String, String?, String, [String])])
  func theSampleHasTheSameCells(
    file: String, sheet: String?, sample name: String, problems: [String]
  ) throws {
    let outcome = try read(file, sheet: sheet)
    #expect(try outcome.cells == sample(name))
    #expect(outcome.problems == problems)
  }

  @Test func everyKindOfCell() throws {
    let cells = try #require(try read("formats.xlsx").cells)
    #expect(
      cells.dropFirst().map { $0[1] } == [
        "76", "76.1", "85%", "2026-03-01", "2026-03-01 09:30:00", "36:00:00", "TRUE", "很满意",
        "076", "甲\n乙", "-3", "",
      ])
  }

  @Test func textsInAListOfTheirOwn() throws {
    let cells = try #require(try read("shared.xlsx").cells)
    #expect(
      cells.map { $0[1] } == [
        "格", "76.1", "很满意。", "76", "满意", "2026-01-01", "", " 甲 ", "TRUE",
      ])
  }

  @Test func everythingWrongIsSaidAtOnce() throws {
    #expect(
      try read("refused.xlsx").problems == [
        "W0113 b.xlsx#票!B2", "W0112 b.xlsx#票!B3", "W0114 b.xlsx#票!B4", "W0116 b.xlsx#票!A5",
        "W0117 b.xlsx#票:2",
      ])
    #expect(try read("title.xlsx").problems == ["W0115 b.xlsx#票!A1"])
  }
}
