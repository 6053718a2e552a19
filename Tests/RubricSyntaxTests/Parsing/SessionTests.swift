import Diagnostics
import Testing

@testable import RubricSyntax

@Suite struct SessionTests {
  @Test func everySentenceIsReadAsWhatItIs() {
    let due: [NodeKind] = [
      .opening, .title, .body, .venue, .meetingDate, .rubricFile, .meetingCount, .meetingCount,
      .meetingCount, .meetingCount, .unitList, .officials, .officials, .officials, .dataFile,
      .dataFile,
    ]
    for file in [RubricFile.chineseSession, .englishSession] {
      let root = SyntaxTree(file.text).root
      #expect(root.kind == .session)
      #expect(root.childNodes.map(\.kind) == due)
      let units = root.first(.unitList)?.nodes(.item).compactMap { $0.first(.unit) } ?? []
      #expect(units.count == 7)
      #expect(units[0].nodes(.unitFact).map { $0.names[0].text } == ["gaoyuan", "司法"])
    }
  }

  /// A sentence put into an otherwise right session, and what is said about it.
  @Test(arguments: [
    ("总分100分。", "S0203"), ("指标：“甲”。", "S0203"), ("第一条　公布：名次。", "S0203"),
    ("应到人教60人。", "L0102"), ("日期2020年9月31日。", "L0110"), ("日期“9月1日”。", "S0201"),
    ("应到人数60.5人。", "S0201"), ("应到人数60分。", "S0201"), ("应到人数人。", "L0102"),
    ("数据文件“表”“a.csv”。", "S0210"), ("地点长沙。", "L0102"), ("监票人。", "S0201"),
    ("单位：“甲”，类别。", "S0201"), ("Venue \"长沙\".", "S0207"), ("单位：（一）“甲”（二）“乙”。", "S0210"),
  ])
  func aWrongSentenceIsReported(_ sentence: String, _ code: String) {
    let tree = SyntaxTree("评议会议，语言版本1。地点“长沙”。\n\(sentence)\n计票人“甲”。评议机关“乙”。评议机关“丙”。")
    #expect(tree.codes == [code])
    #expect(tree.diagnostics.first?.line == 2)
    // What stands around it is read.
    #expect(tree.root.nodes(.body).count == 2)
  }

  /// A keyword, and the beginning of a longer one with which a sentence begins.
  @Test func aWordThatIsCutOffIsMeantWhole() {
    let tree = SyntaxTree("评议会议，语言版本1。标题“甲”。\n计分办法“a.rubric”。")
    #expect(tree.diagnostics.map(\.headline.chinese) == ["看不懂“计分办法”。是否应为“计分办法文件”？"])
    #expect(tree.diagnostics.first?.line == 2)
  }

  @Test func aRubricIsNoSession() {
    let source = SourceText(file: "a", text: RubricFile.chineseRubric.text)
    #expect(Parser.parseSession(source).codes == ["S0205"])
    let session = SourceText(file: "a", text: RubricFile.chineseSession.text)
    #expect(Parser.parseRubric(session).codes == ["S0205"])
  }
}

extension Diagnostic {
  /// 1-based, in a rubric or session.
  var line: Int? {
    if case .source(let place)? = place { place.line } else { nil }
  }
}
