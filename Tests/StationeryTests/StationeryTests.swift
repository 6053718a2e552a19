import Ballots
import Diagnostics
import RubricModel
import RubricSyntax
import Stationery
import TestSupport
import Testing

private let units = ["甲", "乙<b>"].map { AppraisedUnit(name: Name($0)) }

private func rubric(_ articles: String) throws -> Rubric {
  try Fixture.rubric("评议计分办法，语言版本1。标题“试”。评议对象：单位。" + articles)
}

private let end = "空缺停止计票；四舍五入，保留2位小数。"
private let points =
  "测评票“票”。评分范围：从0到100分，整数计分。起评分60分。不合评分范围：该项无效。越出上下限：按上下限计。"
  + "空白：计为60分。重复：停止计票。缺漏：停止计票。计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，\(end)"
private let levels =
  "测评票“票”。组别：“代表”；“群众”。票面等次：“满意”；“不满意”。一栏多选：全票无效。空白：作弃权。重复：停止计票。缺漏：停止计票。"
  + "每票须符合，否则全票无效：最多1个评分“满意”；组别“群众”，至少1个评分“不满意”。比率“率”取自“票”：“满意”占有效票数，空缺停止计票；汇总各组别取平均分；四舍五入，保留2位小数。"

private let ownLevels =
  "指标：“任务”；“效率”；“态度”。票面等次：“好”为9分；“差”为0分。"
  + "指标“任务”、“效率”的票面等次：“高”为9分；“一般”为5分。空白：计为0分。重复：停止计票。缺漏：停止计票。"
  + "计分部分“分”满分9分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各指标取平均分，空缺停止计票，部分空缺不计；四舍五入，保留2位小数。"

@Test(arguments: [
  (
    "测评票“票”。" + ownLevels.replacing("计为0分", with: "作弃权"),
    ["“任务”、“效率”选一项：高、一般。", "“态度”选一项：好、差。", "不填，作弃权。"]
  ),
  (points, ["打分：60到100分，整数。", "不填，计为60分。", "不合分档的，该栏无效。", "超出上下限的，按上下限计。"]),
  (
    levels,
    ["每栏选一项：满意、不满意。", "一栏多选，全票无效。", "不填，作弃权。", "每票须符合，否则全票无效：最多1个评分“满意”；组别“群众”，至少1个评分“不满意”。"]
  ),
  (
    levels.replacing("否则全票无效", with: "否则停止计票"),
    ["每栏选一项：满意、不满意。", "一栏多选，全票无效。", "不填，作弃权。", "每票须符合，否则停止计票：最多1个评分“满意”；组别“群众”，至少1个评分“不满意”。"]
  ),
]) func instructionsComeFromTheRubric(_ articles: String, _ due: [String]) throws {
  let form = try rubric(articles).forms[0]
  #expect(FormInstructions.lines(for: form).map(\.chinese) == due)
}

@Test func ofATallyEachNameOfALevelHasOneColumn() throws {
  let tally = try rubric(
    "计票表“票”。" + ownLevels.replacing("“好”为", with: "“一般”为")
  ).forms[0]
  #expect(
    EntryTable(for: tally, units: [units[0]], .units, .chinese).rows[0]
      == ["单位", "指标", "一般", "差", "高"])
  #expect(
    FormInstructions.lines(for: tally).map(\.chinese).prefix(2) == [
      "“任务”、“效率”填高、一般的票数，其余各列留空白。", "“态度”填一般、差的票数，其余各列留空白。",
    ])
}

@Test(
  "Tables have no rows for a group or criterion that a unit lacks, and ballots say what is blank")
func membersOfACategoryOnly() throws {
  let tally = try rubric(
    "类别：“正职”；“副职”。计票表“票”。指标：“德”；“能”。组别：“上级”；“下级”。类别“正职”的组别权重：“上级”100%。"
      + "类别“副职”的组别权重：“上级”50%；“下级”50%。类别“副职”的指标权重：“能”100%。类别“正职”的指标权重：“德”50%；“能”50%。"
      + "票面等次：“好”为9分；“差”为0分。空白：停止计票。重复：停止计票。缺漏：停止计票。"
      + "计分部分“分”满分9分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各组别取加权平均；汇总各指标取加权平均；四舍五入，保留2位小数。"
  ).forms[0]
  let units = [("张", "正职"), ("王", "副职")].map {
    AppraisedUnit(name: Name($0.0), category: $0.1)
  }
  #expect(
    EntryTable(for: tally, units: units, .units, .chinese).rows.dropFirst() == [
      ["张", "德", "上级", "", ""], ["张", "能", "上级", "", ""], ["王", "能", "上级", "", ""],
      ["王", "能", "下级", "", ""],
    ])
  let lines = FormInstructions.lines(for: tally)
  #expect(lines.map(\.chinese).contains("“下级”不评类别为“正职”的单位，留空白。"))
  #expect(lines.map(\.english).contains("Units of category \"副职\": leave \"德\" blank."))
}

@Test("Of a tally the numbers of ballots are written, and of a checklist what each line takes")
func instructionsForClerks() throws {
  let rubric = try Fixture.rubric(
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。"
      + "计票表“票”。票面等次：“赞成”；“反对”。空白：计为0票。重复：停止计票。缺漏：停止计票。"
      + "登记表“登记”。项目：“率”，从0%到100%，每档0.01%；“否决”，从0到1，每档1；“甲”；“件”；“能源”，从0到30分，整数计分；“乙”。"
      + "不合评分范围：停止计票。空白：计为0。重复：停止计票。缺漏：停止计票。"
      + "比率“赞成率”，取自“票”：“赞成”占有效票数，空缺停止计票；四舍五入，保留1位小数。"
      + "数值“和”，取自“甲”、“乙”、“否决”、“件”合计：不修约。数值“均”，取自“率”乘以“能源”：不修约。公布：“赞成率”；“和”；“均”。")
  #expect(
    FormInstructions.lines(for: rubric.forms[0]).map(\.chinese)
      == ["每行填赞成、反对各多少票。", "不填，计为0票。"])
  #expect(
    FormInstructions.lines(for: rubric.forms[1]).map(\.chinese)
      == [
        "“率”：0%到100%，每0.01%一档。", "“否决”：有填1，没有填0。", "“甲”、“件”、“乙”：填一个数，不写单位。", "“能源”：0到30，每1一档。",
        "不填，计为0。",
      ])
}

@Test("Where items are appraised, a ballot speaks of items")
func instructionsNameWhatIsAppraised() throws {
  let rubric = try Fixture.rubric(
    "评议计分办法，语言版本1。标题“试”。评议对象：项目。类别：“重点”；“一般”。测评票“票”。组别：“上级”；“下级”。"
      + "类别“重点”的组别权重：“上级”100%。类别“一般”的组别权重：“上级”50%；“下级”50%。"
      + "票面等次：“好”为9分；“差”为0分。空白：停止计票。重复：停止计票。缺漏：停止计票。"
      + "每票须符合，否则全票无效：最多30%项目“好”；每类最多50%单位“好”。"
      + "计分部分“分”满分9分。计分取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各组别取加权平均；四舍五入，保留2位小数。")
  let lines = FormInstructions.lines(for: rubric.forms[0], of: rubric.subject)
  #expect(
    lines.map(\.chinese) == [
      "每栏选一项：好、差。", "“下级”不评类别为“重点”的项目，留空白。",
      "每票须符合，否则全票无效：最多30%项目“好”；每类最多50%项目“好”。",
    ])
  #expect(
    lines.last?.english
      == "A ballot is void unless: no more than 30% items \"好\"; in each category no more than 50% items \"好\"."
  )
}

@Test func tablesHaveTheColumnsThatTheProgramReads() throws {
  let form = try rubric(points).forms[0]
  #expect(
    EntryTable(for: form, units: units, .units, .chinese).rows == [["票号", "甲", "乙<b>"]])
  let many = (1...13).map { AppraisedUnit(name: Name("单位\($0)")) }
  #expect(
    EntryTable(for: form, units: many, .units, .english).rows == [["ballot", "unit", "mark"]])
  let tally = try rubric(
    "计票表“票”。指标：“态度”；“结果”。票面等次：“满意”；“不满意”。空白：计为0分。重复：停止计票。缺漏：停止计票。"
      + "比率“率”取自“票”：“满意”占有效票数，空缺停止计票；汇总各指标取平均分，空缺停止计票；四舍五入，保留2位小数。"
  ).forms[0]
  #expect(
    EntryTable(for: tally, units: [units[0]], .items, .chinese).rows == [
      ["项目", "指标", "满意", "不满意"], ["甲", "态度", "", ""], ["甲", "结果", "", ""],
    ])
}

@Test func aBallotIsHeadedByWhatIsAppraised() throws {
  let source = SourceText(file: "s", text: "评议会议，语言版本1。计分办法文件“r”。项目：“甲”；“乙”。")
  let session = try #require(SessionLoader.load(Parser.parseSession(source)).value)
  let items = try Fixture.rubric(
    "评议计分办法，语言版本1。标题“试”。评议对象：项目。" + levels.replacing("单位", with: "项目"))
  let paper = BallotPaper(items.forms[0], of: items, session)
  let html = BallotPaperHTML(language: .english, perPage: 1, numbers: nil).text(of: [paper])
  #expect(html.contains(">Item<") && !html.contains(">Unit<"))
}

@Test func aBallotEscapesWhatAUnitIsCalled() throws {
  let rubric = try rubric(levels)
  let text = "评议会议，语言版本1。评议机关“机关&会”。计分办法文件“r”。单位：“甲”；“乙<b>”。"
  let tree = Parser.parseSession(SourceText(file: "s", text: text))
  let session = try #require(SessionLoader.load(tree).value)
  let paper = BallotPaper(rubric.forms[0], of: rubric, session)
  let html = BallotPaperHTML(language: .chinese, perPage: 2, numbers: 1...3).text(of: [paper])
  #expect(html.contains("<th scope=\"row\">乙&lt;b&gt;</th>"))
  #expect(html.contains("机关&amp;会"))
  #expect(!html.contains("<b>"))
  #expect(html.split(separator: "class=\"ballot\"").count == 4)
  #expect(html.contains("存根　第3号"))
  #expect(html.contains("☐ 代表　☐ 群众"))
  let one = BallotPaperHTML(language: .chinese, perPage: 1, numbers: nil).text(of: [paper])
  #expect(!one.contains("存根"))
}

@Test("Sheets and papers of a form for some categories have their units only")
func unitsOfOtherCategoriesAreOnNoSheet() throws {
  let rubric = try Fixture.rubric(
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。类别：“政府”；“司法”。"
      + points.replacing("测评票“票”。", with: "测评票“票”。适用类别：“政府”。"))
  let units = [("甲", "政府"), ("法院", "司法")].map {
    AppraisedUnit(name: Name($0.0), category: $0.1)
  }
  let files = SessionFolder(rubric, rubricFile: "r.rubric", units: units, language: .chinese).files
  let table = try #require(files.first { $0.name == "ballots.csv" })
  #expect(table.text == "\u{FEFF}票号,甲\r\n")
  let text =
    "评议会议，语言版本1。标题“试”。计分办法文件“r.rubric”。单位：“甲”，类别“政府”；“法院”，类别“司法”。"
  let tree = Parser.parseSession(SourceText(file: "s", text: text))
  let session = try #require(SessionLoader.load(tree).value)
  #expect(BallotPaper(rubric.forms[0], of: rubric, session).units == [Name("甲")])
}

@Test func aBallotTellsWhatTheMeetingSays() throws {
  let rubric = try Fixture.rubric(
    "评议计分办法，语言版本1。标题“试”。评议对象：单位。公共参数“应选数”，从1到9，每档1。"
      + levels.replacing("最多1个评分“满意”；组别“群众”，至少1个评分“不满意”", with: "最多“应选数”个评分“满意”"))
  func instructions(_ numbers: String) throws -> [String] {
    let text = "评议会议，语言版本1。标题“试”。计分办法文件“r”。\(numbers)单位：“甲”。"
    let tree = Parser.parseSession(SourceText(file: "s", text: text))
    let session = try #require(SessionLoader.load(tree).value)
    return BallotPaper(rubric.forms[0], of: rubric, session).instructions.map(\.chinese)
  }
  #expect(try instructions("公共参数“应选数”3。").contains("每票须符合，否则全票无效：最多“应选数”（3）个评分“满意”。"))
  #expect(try instructions("").contains("每票须符合，否则全票无效：最多“应选数”个评分“满意”。"))
}

@Test func aNewSessionAsksForSharedNumbers() throws {
  let rubric = try rubric("公共参数“K值”，英文名“K”，从0.5到1，每档0.01。" + points)
  for (language, due) in [
    (Language.chinese, "【请填（0.5到1，每档0.01）：公共参数“K值” 。】"),
    (.english, "[Fill in (0.5 to 1 in steps of 0.01): Shared number \"K\" _.]"),
  ] {
    let folder = SessionFolder(rubric, rubricFile: "r", units: units, language: language)
    let session = try #require(folder.files.first?.text)
    #expect(session.contains(due))
    let read = SessionLoader.load(
      Parser.parseSession(SourceText(file: "s", text: session)))
    #expect(read.diagnostics.isEmpty && read.value != nil)
  }
}

/// In a row for a whole ballot what is left out is a blank, which the rubric refuses.
@Test(arguments: [
  ("空白：停止计票。缺漏：该项无效。", ["票号", "单位", "得分"]), ("空白：停止计票。缺漏：停止计票。", ["票号", "甲", "乙<b>"]),
  ("空白：该项无效。缺漏：该项无效。", ["票号", "甲", "乙<b>"]),
]) func whatIsLeftOutCanBeWritten(_ cases: String, _ due: [String]) throws {
  let rubric = try rubric(
    "测评票“票”。评分范围：从0到100分，整数计分。不合评分范围：该项无效。重复：停止计票。\(cases)计分部分“分”满分100分。计分取自“票”：汇总各评分人取平均分，\(end)")
  let table = EntryTable(for: rubric.forms[0], units: units, .units, .chinese)
  #expect(table.rows == [due])
  let folder = SessionFolder(rubric, rubricFile: "r.rubric", units: units, language: .chinese)
  let readMe = try #require(folder.files.first { $0.name == "README.md" }).text
  #expect(readMe.contains("没有评的，不写那一行，算缺漏。") == (due[1] == "单位"))
}
