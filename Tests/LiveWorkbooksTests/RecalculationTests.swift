import Diagnostics
import Foundation
import RubricModel
import Scoring
import Spreadsheets
import TestSupport
import Testing

@testable import Examples
@testable import LiveWorkbooks

/// Workbooks of every rubric, from its examples and from random marks. A spreadsheet program counts
/// them again where `LIVE_WORKBOOKS` names a folder for them (`Tests/Oracle/live_workbook.py`).
struct RecalculationTests {
  @Test(arguments: try Fixture.rubricFiles())
  func examplesMakeWorkbooks(file: String) throws {
    let rubric = try Fixture.rubric(try Fixture.rubricText(file), file: file)
    var count = 0
    for (index, example) in rubric.examples.enumerated() {
      guard let result = ExampleRunner.result(of: example, rubric).value else { continue }
      try write(result, "\(file)-example-\(index)")
      count += 1
    }
    #expect(count > 0)
  }

  @Test(
    arguments: folder == nil
      ? Sweep.some(try Fixture.rubricFiles(), every: 4) : try Fixture.rubricFiles())
  func randomMarksMakeWorkbooks(file: String) throws {
    let rubric = try Fixture.rubric(try Fixture.rubricText(file), file: file)
    var count = 0
    for seed in 1...Self.seeds where count < Self.most {
      let oddOneIn = [nil, 12, 5][seed % 3]
      var marks = RandomMarks(rubric, seed: seed, oddOneIn: oddOneIn)
      guard let result = try marks.result() else { continue }
      try write(result, "\(file)-random-\(seed)")
      count += 1
    }
    #expect(count > 0, "every random session of \(file) is refused")
  }

  @Test(
    "Steps that no rubric of ours has",
    arguments: folder == nil
      ? Sweep.some(Array(0..<RareRubrics.count), every: 9) : Array(0..<RareRubrics.count))
  func rareSteps(number: Int) throws {
    let rubric = try RareRubrics.rubric(number)
    var count = 0
    for seed in 1...Self.seeds where count < Self.most {
      // More than sixty voters, too: as many values stand beside the one that is made of them.
      var marks = RandomMarks(
        rubric, seed: 1000 * number + seed, oddOneIn: [nil, 9, 4][seed % 3],
        voters: seed == 5 ? 61...75 : 3...25)
      guard let result = try marks.result() else { continue }
      try write(result, "rare-\(number)-\(seed)")
      count += 1
    }
    #expect(count > 0)
  }

  @Test(
    "A step behind a value that may be absent is empty where it is",
    arguments: [
      "“业务”：扣完为止", "“业务”：减去5分", "“业务”：乘以50%", "“业务”：四舍五入，保留1位小数", "“业务”：每有“件”减去2分，空缺不计",
      "30分：减去“业务”，空缺则总和空缺；减去5分", "“先”，空缺计为1分：加上“业务”，空缺则总和空缺；减去5分",
    ])
  func behindNothing(_ ladder: String) throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“业务”，从0到100分，整数计分；“件”，从0到20，每档1。
      不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
      数值“先”，取自“业务”：不修约。
      数值“数”，取自\(ladder)\(ladder.contains("修约") || ladder.contains("五入") ? "" : "；不修约")。
      公布：“先”；“数”。
      算例“一”。已知“表”：单位“甲”：“业务”空白、“件”3；单位“乙”：“业务”90、“件”3。应得“甲”：“先”不计。
      """)
    let result = try #require(ExampleRunner.result(of: rubric.examples[0], rubric).value)
    try write(result, "behind-nothing-\(ladder.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 0xFFFF)")
    let draft = LiveWorkbook(result, language: .chinese, DocumentProperties(title: "")).draft
    #expect(Self.formulas(of: draft).contains { $0.contains(#"="","","#) }, "\(ladder)")
  }

  @Test(
    "A unit without a score has the grade of an item that it satisfies",
    arguments: [
      "若“事故”超过1，则为“差”；若最后得分空缺，则为“不评定”", "若“事故”超过2，则为“差”；若“事故”超过1，最后得分空缺，则为“暂缓”",
      "若“事故”超过1，或最后得分低于60分，则为“差”", "若“事故”超过1，“率”低于50%，则为“差”；若最后得分空缺，则为“不评定”",
      "若有下列情形之一，则为“差”：“事故”超过1，“率”低于50%；“事故”超过5；最后得分低于10分", "若“事故”不超过5，“率”空缺，则为“待定”",
      "有下列情形中2项以上的，则为“差”：“事故”超过1；“率”低于50%；“事故”低于9；若最后得分空缺，则为“不评定”",
      "若“率”低于50%，则为“差”；若“率”空缺，则为“待定”；若最后得分空缺，则为“不评定”",
    ])
  func withoutAScore(_ items: String) throws {
    let rubric = try Fixture.rubric(
      """
      评议计分办法，语言版本1。标题“试”。评议对象：单位。
      登记表“表”。项目：“业务”，从0到100分，整数计分；“事故”，从0到20，每档1；“办结”，从0到20，每档1；“应办”，从0到20，每档1。
      不合评分范围：停止计票。空白：作弃权。重复：停止计票。缺漏：作弃权。
      比率“率”，取自“办结”：除以“应办”，空缺不计；超过100%计为100%；不修约，显示时四舍五入，保留1位小数。
      最后得分取自“业务”，空缺则总和空缺：不修约。
      等次“级”，依次判定：\(items)；否则为“合格”。
      公布：最后得分；“率”；等次。
      算例“一”。已知“表”：
          单位“甲”：“业务”空白、“事故”2、“办结”1、“应办”4；
          单位“乙”：“业务”空白、“事故”2、“办结”空白、“应办”0；
          单位“丙”：“业务”空白、“事故”0、“办结”3、“应办”4；
          单位“丁”：“业务”90、“事故”0、“办结”4、“应办”4；
          单位“戊”：“业务”空白、“事故”空白、“办结”0、“应办”4；
          单位“己”：“业务”5、“事故”6、“办结”1、“应办”4。
      应得“丁”：最后得分90。
      """)
    let result = try #require(ExampleRunner.result(of: rubric.examples[0], rubric).value)
    try write(result, "without-score-\(items.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 0xFFFF)")
  }

  private static let folder = ProcessInfo.processInfo.environment["LIVE_WORKBOOKS"]
  private static let seeds = folder == nil ? 9 : 12
  /// Workbooks of one rubric; many random sessions are refused.
  private static let most = folder == nil ? 1 : 12

  private func write(_ result: SessionResult, _ name: String) throws {
    let properties = DocumentProperties(title: name)
    let draft = LiveWorkbook(result, language: .chinese, properties).draft
    #expect(draft == LiveWorkbook(result, language: .chinese, properties).draft)
    let shownOnly = Self.texts(of: draft).filter { $0.hasPrefix("未复算：") }
    #expect(shownOnly.isEmpty, "\(name): some value has no formula")
    #expect(Self.formulas(of: draft).compactMap(FormulaOutline.fault) == [], "\(name)")
    guard let folder = Self.folder else { return }
    let written = SpreadsheetWriter.bytes(of: draft, file: name)
    #expect(written.diagnostics.isEmpty)
    let bytes = try #require(written.value)
    try Data(bytes).write(to: URL(filePath: folder).appending(path: name + ".xlsx"))
  }

  private static func formulas(of draft: SpreadsheetDraft) -> [String] {
    draft.sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell in
      if case .formula(let formula, _) = cell.content { formula } else { nil }
    }
  }

  private static func texts(of draft: SpreadsheetDraft) -> Set<String> {
    var texts: Set<String> = []
    for cell in draft.sheets.flatMap(\.rows).flatMap(\.cells) {
      if case .text(let text) = cell.content { texts.insert(text) }
    }
    return texts
  }
}
