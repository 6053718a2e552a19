import Diagnostics
import RubricModel
import Spreadsheets
import Stationery
import Tables
import TestSupport
import Testing
import Workbooks

private let twoForms =
  "测评票“票”。评分范围：从0到80分，每档0.5分。起评分60分。最高分78分。不合评分范围：该项无效。越出上下限：该项无效。"
  + "空白：作弃权。重复：停止计票。缺漏：停止计票。"
  + "反馈表“反馈”。票面等次：“满意”；“不满意”。空白：作弃权。重复：停止计票。缺漏：停止计票。"
  + "计分部分“分”满分80分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；四舍五入，保留2位小数。"
  + "比率“率”取自“反馈”：“满意”占表态票数，空缺停止计票；四舍五入，保留2位小数。"

@Suite struct EntryWorkbookTests {
  private func draft(_ units: [String]) throws -> SpreadsheetDraft {
    let rubric = try Fixture.rubric("评议计分办法，语言版本1。标题“试”。评议对象：单位。" + twoForms)
    return EntryWorkbook.draft(
      rubric, units: units.map { AppraisedUnit(name: Name($0)) }, language: .chinese)
  }

  @Test func eachFormHasASheetWithItsHeaderInSight() throws {
    let sheets = try draft(["甲", "乙"]).sheets
    #expect(sheets.map(\.name.text) == ["票", "反馈"])
    #expect(sheets.allSatisfy { $0.frozenRows == 1 })
  }

  @Test func marksHaveTheirRangeAndWhatThePaperSaysMayBeKept() throws {
    let rules = try draft(["甲", "乙"]).sheets[0].entryRules
    #expect(rules.map(\.area.label) == ["B2:B2001", "C2:C2001"])
    #expect(rules.allSatisfy { $0.mayBeKept })
    let sixty = try #require(CellNumber("60"))
    let most = try #require(CellNumber("78"))
    #expect(rules[0].allowed == .numbers(from: sixty, to: most, step: CellNumber("0.5")))
    #expect(rules[0].hint == "60到78分，每0.5分一档；没有填写的留空白。")
  }

  @Test func theNumberThatABallotStatesIsOneInEveryRow() throws {
    let rubric = try Fixture.rubric(
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。测评票“票”。每票载明“持股数”，从1到1000，每档1。"
        + "评分范围：从0到9999分，整数计分。不合评分范围：停止计票。空白：计为0分。重复：停止计票。缺漏：计为0分。"
        + "每票须符合，否则全票无效：评分之和不超过“持股数”。"
        + "数值“得票”取自“票”：汇总各评分人求和，空缺计为0分；不修约。")
    let draft = EntryWorkbook.draft(
      rubric, units: [AppraisedUnit(name: Name("甲"))], language: .chinese)
    let rules = draft.sheets[0].entryRules
    #expect(rules.map(\.area.label) == ["B2:B2001", "C2:C2001"])
    #expect(rules[0].hint == "1到1000，每档1；每行都要填。")
    #expect(!rules[0].mayBeKept)
  }

  @Test func namesAreChosenFromLists() throws {
    let rules = try draft(["甲", "乙"]).sheets[1].entryRules
    #expect(rules.map(\.allowed) == [.oneOf(["甲", "乙"]), .oneOf(["满意", "不满意"])])
    // A ballot with two ticks is typed as it is.
    #expect(rules.allSatisfy { $0.mayBeKept })
  }

  @Test func aCriterionOffersItsOwnLevels() throws {
    let rubric = try Fixture.rubric(
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。测评票“票”。指标：“任务”；“态度”。票面等次：“好”；“差”。"
        + "指标“任务”的票面等次：“高”；“一般”。空白：作弃权。重复：停止计票。缺漏：停止计票。"
        + "比率“率”取自“票”：“高”和“好”占有效票数，空缺停止计票；汇总各指标取平均分；四舍五入，保留2位小数。")
    let rules = EntryWorkbook.draft(
      rubric, units: [AppraisedUnit(name: Name("甲"))], language: .chinese
    ).sheets[0].entryRules
    #expect(rules.map(\.allowed) == [.oneOf(["甲"]), .oneOf(["高", "一般"]), .oneOf(["好", "差"])])
  }

  @Test func numbersOfBallotsAndNamesStayAsTheyAreTyped() throws {
    #expect(try draft(["甲", "乙"]).sheets.map(\.textColumns) == [[0], [0, 1]])
  }

  @Test func aLongListStandsInCells() throws {
    let names = (1...60).map { "省第\($0)人民检察院" }
    let draft = try draft(names)
    #expect(draft.sheets.map(\.name.text) == ["票", "反馈", "选项"])
    #expect(draft.sheets[2].rows.count == 60)
    guard case .oneOfCells(let area, let sheet) = draft.sheets[1].entryRules[0].allowed else {
      Issue.record("the list is not in cells")
      return
    }
    #expect(area.label(on: sheet) == "'选项'!$A$1:$A$60")
  }

  /// What is written is what the program reads.
  @Test func theSheetsAreReadAsTables() throws {
    let bytes = try #require(
      SpreadsheetWriter.bytes(of: try draft(["甲", "乙"]), file: "entry.xlsx").value)
    let table = WorkbookReader.read(bytes, file: "entry.xlsx", sheet: "票")
    #expect(table.value?.header == ["票号", "甲", "乙"])
    #expect(table.value?.rows.isEmpty == true)
    #expect(table.diagnostics.isEmpty)
  }

  @Test("The page beside a new session names the sheets as they are called")
  func theReadMeNamesTheSheets() throws {
    let name = "现场/测评：甲？" + String(repeating: "很长的名称", count: 8)
    let rubric = try Fixture.rubric(
      "评议计分办法，语言版本1。标题“试”。评议对象：单位。" + twoForms.replacing("“票”", with: "“\(name)”"))
    let folder = SessionFolder(rubric, rubricFile: "r", units: nil, language: .chinese)
    let sheet = try #require(folder.workbook.sheets.first).name.text
    #expect(sheet != name)
    let readMe = try #require(folder.files.first { $0.name == "README.md" }).text
    #expect(readMe.contains("`数据文件“\(name)”：“entry.xlsx#\(sheet)”。`"))
  }
}

extension EntryWorkbookTests {
  @Test(
    "The page beside a new session speaks of ballots where there are some",
    arguments: [
      ("登记表“表”。项目：“甲”。空白：停止计票。重复：停止计票。缺漏：停止计票。数值“数”，取自“甲”：不修约。公布：“数”。", [false, false, false]),
      (
        "计票表“表”。票面等次：“好”；“差”。空白：停止计票。重复：停止计票。缺漏：停止计票。数值“数”，取自“表”：计数“好”；不修约。公布：“数”。",
        [true, false, false]
      ),
      (
        "测评票“表”。评分范围：从0到9分，整数计分。不合评分范围：停止计票。空白：停止计票。重复：停止计票。缺漏：停止计票。计分部分“数”，满分9分。计分取自“表”：汇总各评分人取中位数，空缺停止计票；不修约。",
        [true, true, true]
      ),
    ] as [(String, [Bool])])
  func theReadMeSpeaksOfWhatThereIs(_ articles: String, _ expected: [Bool]) throws {
    let rubric = try Fixture.rubric("评议计分办法，语言版本1。标题“试”。评议对象：单位。" + articles)
    let texts = try [Language.chinese, .english].map { language in
      let folder = SessionFolder(rubric, rubricFile: "r", units: nil, language: language)
      return try #require(folder.files.first { $0.name == "README.md" }).text
    }
    #expect(
      [texts[0].contains("应到"), texts[0].contains("逐张编号"), texts[0].contains("appraise ballots")]
        == expected)
    #expect(
      [
        texts[1].contains("Roster"), texts[1].contains("Number the ballots"),
        texts[1].contains("appraise ballots"),
      ] == expected)
  }
}
