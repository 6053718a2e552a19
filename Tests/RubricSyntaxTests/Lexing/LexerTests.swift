import Diagnostics
import Testing

@testable import RubricSyntax

/// One line of text and the tokens that it is.
struct LexerCase: Sendable, CustomTestStringConvertible {
  let text: String
  let tokens: String
  var testDescription: String { text }

  init(_ text: String, _ tokens: String) {
    self.text = text
    self.tokens = tokens
  }
}

private let widthsAndSpaces: [LexerCase] = [
  LexerCase("起评分60分。", "<Floor> 60 ~points ."),
  LexerCase("起评分６０．５分。", "<Floor> 60.5 ~points ."),
  LexerCase("Ｆｌｏｏｒ　６０．", "<Floor> 60 ."),
  LexerCase("空白:作弃权。", "<Blank> : <abstain> ."),
  LexerCase("空白：作弃权；", "<Blank> : <abstain> ;"),
  LexerCase("空白：作弃权｡", "<Blank> : <abstain> ."),
  LexerCase("Blank\u{A0}:\u{3000}abstain\u{2009}.", "<Blank> : <abstain> ."),
  LexerCase("空\u{200B}白：作\u{FEFF}弃\u{AD}权。", "<Blank> : <abstain> ."),
  LexerCase("\u{FEFF}空白\u{FE0F}：作弃权\u{E0100}。", "<Blank> : <abstain> ."),
  LexerCase("ab\u{AD}stain", "<abstain>"),
  LexerCase("四舍\n五入", "<round half up>"),
  LexerCase("四\r\n　　舍 五\t入，保\u{2028}留2位\n小数", "<round half up> <keep> 2 <places>"),
  LexerCase("round\n  half\r\nup", "<round half up>"),
  LexerCase("", ""), LexerCase(" \n　\u{200B}", ""),
]

private let names: [LexerCase] = [
  LexerCase("“满意”", "\"满意\""), LexerCase("”满意“", "\"满意\""), LexerCase("\"满意\"", "\"满意\""),
  LexerCase("＂满意＂", "\"满意\""), LexerCase("„满意‟", "\"满意\""), LexerCase("〝满意〞", "\"满意\""),
  LexerCase("«满意»", "\"满意\""), LexerCase("「满意」", "\"满意\""), LexerCase("『满意』", "\"满意\""),
  LexerCase("“满意\"", "\"满意\""), LexerCase("”满意”", "\"满意\""),
  LexerCase("“ 很 满意 ”", "\"很 满意\""), LexerCase("“满\u{200B}意”", "\"满意\""),
  LexerCase("“很满意”“满意”", "\"很满意\" \"满意\""), LexerCase("“甲”、“乙”和“丙”", "\"甲\" \"乙\" \"丙\""),
  LexerCase("“Deputies' feedback”", "\"Deputies' feedback\""),
  LexerCase("“汇报二（三）”", "\"汇报二（三）\""),
  LexerCase("“湘办发〔2020〕12号”", "\"湘办发〔2020〕12号\""),
  LexerCase("“第一条 起评分60分.”", "\"第一条 起评分60分.\""), LexerCase("“80. 5: a,b”", "\"80. 5: a,b\""),
]

private let numbers: [LexerCase] = [
  LexerCase("80.5", "80.5"), LexerCase("80. 5", "80 . 5"), LexerCase("80 .5", "80 . 5"),
  LexerCase("80.", "80 ."), LexerCase("80。5", "80 . 5"), LexerCase("0.07", "0.07"),
  LexerCase("999999999999.999999", "999999999999.999999"),
  LexerCase("20%", "20%"), LexerCase("20 %", "20%"), LexerCase("20\n％", "20%"),
  LexerCase("２０％", "20%"), LexerCase("12.5%", "12.5%"),
  LexerCase("2/3", "2/3"), LexerCase("⅔", "2/3"), LexerCase("½", "1/2"), LexerCase("¾", "3/4"),
  LexerCase("半数", "1/2"), LexerCase("half", "1/2"), LexerCase("Two  Thirds", "2/3"),
  LexerCase("三分之二", "2/3"), LexerCase("三分\n之二", "2/3"),
  LexerCase("20分", "20 ~points"), LexerCase("20 points", "20 ~points"),
  LexerCase("1 point", "1 ~points"), LexerCase("20\n分", "20 ~points"),
  LexerCase("60人 60票 60张", "60 ~persons 60 ~ballots 60 ~ballots"),
  LexerCase("60 Persons 1 person", "60 ~persons 1 ~persons"),
  LexerCase("60 ballots", "60 ~ballots"), LexerCase("1 ballot", "1 ~ballots"),
  LexerCase("ballot 1", "<ballot> 1"), LexerCase("票号1", "<ballot> 1"),
  LexerCase("65.5票号3", "65.5 <ballot> 3"),
  LexerCase("3个 3项 3件 3次 3名 3份", "3 3 3 3 3 3"),
  LexerCase("3起 3例 3户 3宗 3批 3场 3人次", "3 3 3 3 3 3 3"), LexerCase("名次4起往后", "<rank> 4 <or later>"),
  LexerCase("扣2分 减“甲” 扣减2 扣除“甲”", #"<minus> 2 ~points <minus> "甲" <minus> 2 <minus> "甲""#),
  LexerCase("“甲”加“乙”，加3分", #""甲" <plus> "乙" <plus> 3 ~points"#),
  LexerCase("加减分表", "<Adjustment form>"), LexerCase("扣完为止", "<down to zero>"),
  LexerCase("90分以上", "90 ~points <or more>"), LexerCase("90 or more", "90 <or more>"),
  LexerCase("keep 1 place, rank 1", "<keep> 1 <places> <rank> 1"),
  LexerCase("place 1", "<rank> 1"), LexerCase("保留2位小数", "<keep> 2 <places>"),
  LexerCase("80%分", "80% ~points"),
  // Chinese numerals count only where something counted follows.
  LexerCase("保留两位小数", "<keep> 2 <places>"), LexerCase("保留小数点后二位", "<keep> 2 <places>"),
  LexerCase("去掉一个最高分和十二个最低分", "<drop> 1 <highest> 12 <lowest>"),
  LexerCase("若超过五个有效分", "<if> <more than> 5 <valid marks>"),
  LexerCase("六十分以上", "60 ~points <or more>"), LexerCase("三票", "3 ~ballots"),
  LexerCase("百分之五十", "50%"), LexerCase("百分之八十五以上", "85% <or more>"),
  LexerCase("五分之四", "4/5"), LexerCase("十分之一", "1/10"), LexerCase("三分之二", "2/3"),
  LexerCase("不满60分", "<below> 60 ~points"), LexerCase("不足60分", "<below> 60 ~points"),
  LexerCase("不少于60分", "<no fewer than> 60 ~points"), LexerCase("高于60分", "<more than> 60 ~points"),
  // What only confirms a bound says nothing.
  LexerCase("60分以上（含）", "60 ~points <or more>"), LexerCase("60分（含）以上", "60 ~points <or more>"),
  LexerCase("60分以上（含60分）", "60 ~points <or more>"),
  LexerCase("有下列情形两项以上（含两项）的", "<number of these that hold> 2 <or more>"),
  LexerCase("有下列情形3项及以上（含3项）的", "<number of these that hold> 3 <or more>"),
  LexerCase("符合以下条件之三的", "<number of these that are met> 3"),
  LexerCase("符合下列两种以上条件的", "<number of these that are met> 2 <or more>"),
  LexerCase("存在下列情况之一的", "<any of these holds>"),
  LexerCase("同时具备下列情形中任意2项的", "<number of these that hold> 2"),
  LexerCase("低于60分（不含）", "<below> 60 ~points"), LexerCase("60分（含本数）以下", "60 ~points <or less>"),
]

private let datesAndMarks: [LexerCase] = [
  LexerCase("2020-09-01", "2020-09-01"), LexerCase("2020-9-1", "2020-09-01"),
  LexerCase("2020年9月1日", "2020-09-01"), LexerCase("2020 年 9 月\n1 日", "2020-09-01"),
  LexerCase("２０２０年０２月２９日", "2020-02-29"), LexerCase("2020-09-01.", "2020-09-01 ."),
  LexerCase("：一、“甲”；二、“乙”", #": (1) "甲" ; (2) "乙""#),
  LexerCase("：1、“甲”；12、“乙”", #": (1) "甲" ; (12) "乙""#),
  LexerCase("㈠ ⑵ ③", "(1) (2) (3)"),
  LexerCase("（一）", "(1)"), LexerCase("（十二）", "(12)"), LexerCase("(1)", "(1)"),
  LexerCase("（ 3 ）", "(3)"), LexerCase("1)", "(1)"), LexerCase("１）", "(1)"),
  LexerCase("①②⑳", "(1) (2) (20)"),
  LexerCase("第三条", "§3"), LexerCase("第3条", "§3"), LexerCase("第 十 二 条", "§12"),
  LexerCase("第\n三条", "§3"), LexerCase("第一百零一条", "§101"),
  LexerCase("Article 3.", "§3"), LexerCase("article 3", "§3"), LexerCase("ARTICLE\n3 .", "§3 ."),
  LexerCase("Article 3. Ranking", "§3 <Ranking>"),
  LexerCase("自定第三条", "<chosen> §3"), LexerCase("自定第3条公布", "<chosen> §3 <Publish>"),
]

private let wordsAndTrivia: [LexerCase] = [
  LexerCase("by THE  Final   SCORE", "<by> <Final score>"),
  LexerCase("The score is based on a deputy", "<Score> <based on> <deputies>"),
  LexerCase("at least half", "<at least> 1/2"),
  LexerCase("highest first Equal scores", "<highest first> <Equal scores>"),
  LexerCase("all together, All Scores", "<all together> <all scores>"),
  LexerCase("part empty refuse empty refuse", "<part empty> <refuse> <empty> <refuse>"),
  LexerCase("部分空缺不计，空缺停止计票", "<part empty> <left out> <empty> <refuse>"),
  LexerCase("汇总各评分人取平均分", "<over> <raters> <plain mean>"),
  LexerCase("同分依次比较：仍同则并列", "<Break ties by> : <remain tied>"),
  LexerCase("同分：并列占位", "<Equal scores> : <shared with gap>"),
  LexerCase("四舍六入五成双", "<round half even>"),
  LexerCase("计分部分 计分 计为 计票人", "<Component> <Score> <counts as> <Tally clerks>"),
  LexerCase("不低于60、和、低于80", "<at least> 60 <below> 80"),
  LexerCase("为的，、,and", ""),
  LexerCase("空白【原文\n未列，见“附件”；。】：作弃权", "<Blank> : <abstain>"),
  LexerCase("Blank [not\nsaid; see 80.] : abstain", "<Blank> : <abstain>"),
  LexerCase("【一】空白［二】", "<Blank>"),
]

@Suite struct LexerTests {
  @Test(arguments: widthsAndSpaces + names + numbers + datesAndMarks + wordsAndTrivia)
  func readsOneLine(_ given: LexerCase) {
    let lexed = LexedText(given.text)
    #expect(lexed.shown == given.tokens)
    #expect(lexed.diagnostics.isEmpty, "\(lexed.diagnostics.map(\.headline.english))")
  }

  /// What is not a token, with the one code that says why.
  @Test(arguments: [
    ("90,5", "?", "L0103"), ("９０，５", "?", "L0103"), ("1,000", "?", "L0103"),
    ("1.2.3", "?", "L0103"), ("12345678901234", "12345678901234", "L0107"),
    ("0.1234567", "0.1234567", "L0107"), ("1/9999999999999", "1/9999999999999", "L0107"),
    ("1/00", "?", "L0111"), ("2020-02-30", "?", "L0110"), ("2020年13月1日", "?", "L0110"),
    ("2100-02-29", "?", "L0110"), ("“”", "\"\"", "L0108"), ("“ \u{200B}”", "\"\"", "L0108"),
    ("‘满意’", "\"满意\"", "L0104"), ("'满意'。", "\"满意\" .", "L0104"),
    ("“满意。", "? .", "L0101"), ("“满意；", "? ;", "L0101"), ("“满意\n60", "? 60", "L0101"),
    ("“满意【注】", "?", "L0101"), ("【没有结束", "", "L0105"), ("【一空白【二】60", "60", "L0105"),
    ("（甲）", "?", "L0106"), ("（甲", "? ?", "L0106"),
    ("四舍五进", "?", "L0102"), ("分", "?", "L0102"),
    ("1.5/2", "1.5 ? 2", "L0106"), ("-5", "? 5", "L0106"), ("第条", "?", "L0102"),
    ("Article three", "?", "L0102"),
  ])
  func refuses(_ text: String, _ tokens: String, _ code: String) {
    let lexed = LexedText(text)
    #expect(lexed.shown == tokens)
    #expect(lexed.codes.first == code)
  }

  @Test func aNameHasAtMost80Characters() {
    #expect(LexedText("“" + String(repeating: "省", count: 80) + "”").codes == [])
    #expect(LexedText("“" + String(repeating: "省", count: 81) + "”").codes == ["L0109"])
  }

  @Test func aCommentIsKeptAsTrivia() {
    let lexed = LexedText("空白【一】：[two] 作弃权")
    let source = SourceText(file: "a", text: "空白【一】：[two] 作弃权")
    #expect(lexed.comments.map { source.text(in: $0) } == ["【一】", "[two]"])
  }

  @Test func wordsOfBothVocabulariesAreCounted() {
    let lexed = LexedText("空白: abstain, 重复: refuse, 缺漏")
    #expect(lexed.chineseWords == 3)
    #expect(lexed.englishWords == 2)
  }
}

/// Text that is no rubric takes time in proportion to its length: a step that looks back over the
/// sentence at each sign would be felt here.
@Test(arguments: ["（", "“", "。", "[", "甲", "（一）", "9"])
func aLongTextIsLexedInOnePass(sign: String) {
  let text = "第一条　" + String(repeating: sign, count: 6000 / sign.count)
  let lexed = Lexer.lex(SourceText(file: "a.rubric", bytes: Array(text.utf8)))
  #expect(lexed.tokens.last?.kind == .endOfFile)
  #expect(lexed.diagnostics.count <= Parser.mostDiagnostics)
}
