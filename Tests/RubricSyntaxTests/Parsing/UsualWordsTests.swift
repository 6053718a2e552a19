import Diagnostics
import Testing

@testable import RubricSyntax

/// What regulations write and the language does not read is answered with the words for it, and a
/// guess is one of the words that can stand at the place.
@Suite struct UsualWordsTests {
  private static let ladder = "评议计分办法，语言版本1。计分部分“分”满分80分。计分取自“票”："
  private static let over = ladder + "汇总各评分人"
  private static let ranking = "评议计分办法，语言版本1。排名按“数”统一进行，由高到低。"
  private static let grade = "评议计分办法，语言版本1。等次“级”，依次判定：若"
  private static let bands = "评议计分办法，语言版本1。等次“级”，按“数”："
  private static let form = "评议计分办法，语言版本1。测评票“票”。"
  private static let englishGrade = "Appraisal rubric, language 1. Grade \"g\", first that holds: "
  private static let englishBands = "Appraisal rubric, language 1. Grade \"g\" by \"s\": "
  private static let score =
    "Appraisal rubric, language 1. Component \"s\" worth 80 points. Score based on \"b\": "

  @Test(
    arguments: [
      ("评议计分办法，语言版本1。公共参数“K值”0.96。", "办法只写范围"), ("评议计分办法，语言版本1。常数“K值”0.96。", "公共参数“K值”，从0.5到1"),
      (ladder + "四舍五入，保留整数。", "四舍五入，保留0位小数"), (ladder + "精确到0.01。", "四舍五入，保留2位小数"),
      (ladder + "保留2位小数，四舍五入。", "四舍五入，保留2位小数"), (ladder + "取平均分。", "汇总各评分人取平均分"),
      (ladder + "去掉1个最高分和1个最低分，取平均分。", "汇总各评分人取平均分"),
      (grade + "“逾期”0，则为“好”；否则为“差”。", "等于0"),
      (grade + "“逾期”等于“件数”或“次数”，则为“好”；否则为“差”。", "各写一个完整的条件"),
      (grade + "“逾期”或“率”超过半数，则为“好”；否则为“差”。", "各写一个完整的条件"),
      (grade + "“率”不低于半数，或有下列情形之一，则为“好”：“逾期”等于0；否则为“差”。", "也作为其中一条列出"),
      (grade.replacing("若", with: "") + "有下列情形之一的：“逾期”等于0；“率”超过半数，则为“好”。", "先写结果，再列条件"),
      ("评议计分办法，语言版本1。同分：并列。", "并列不占位"),
      (ladder + "汇总各评分人去掉最高5%和最低5%取平均分。", "去掉5%最高评分和5%最低评分"),
      (ladder + "汇总各评分人，去掉最高分和最低分，取平均分。", "去掉1个最高分和1个最低分"),
      (ladder + "每逾期一件扣2分。", "每有“逾期”减去2分"), (ladder + "每有“逾期”减去2分，最多减去10分。", "累计不超过10分"),
      (ladder + "汇总各评委取平均分。", "汇总各评分人取平均分"),
      (grade + "“满意”不低于10票，则为“好”；否则为“差”。", "计数“满意”"),
      (grade + "“满意”占有效票数超过“目标”，则为“好”；否则为“差”。", "若“实际”不低于“目标”"),
      (grade + "“满意”率不低于80%，则为“好”；否则为“差”。", "“满意”占有效票数不低于80%"),
      (grade + "名次为前3名，则为“好”；否则为“差”。", "名次不超过3"),
      (grade + "单位数低于3，则为“好”；否则为“差”。", "参评单位数不低于3"),
      (grade + "有效报价不足三家，则为“好”；否则为“差”。", "具有“有效报价”的单位总数不低于3"),
      (grade + "具有“甲”的单位数不足三家，则为“好”；否则为“差”。", "请写：单位总数"),
      (ladder + "汇总各评分人取平均分，空缺停止计票；除以具有“甲”的单位总数；不修约。", "除以“家数”"),
      (grade + "供应商不足三家，则为“好”；否则为“差”。", "参评单位数不低于3"),
      ("评议计分办法，语言版本1。测评有效须符合：单位数不低于3。", "参评单位数不低于3"),
      (ladder + "汇总各评分人取平均分，空缺停止计票；除以参评单位数；不修约。", "除以“家数”"),
      (grade + "“甲”不低于本类参评单位数，则为“好”；否则为“差”。", "取自参评单位数：不修约"),
      (grade + "末位10%，则为“末”；否则为“中”。", "末位名额占参排单位数10%"),
      (grade + "后10%，则为“末”；否则为“中”。", "末位名额占参排单位数10%"),
      (grade + "名额占参排单位数10%，由低到高，则为“末”；否则为“中”。", "末位名额占参排单位数10%"),
      (grade + "末位名额1个，并列单位全部入选，则为“末”；否则为“中”。", "并列单位全部列入"),
      ("评议计分办法，语言版本1。等次“级”，依次判定：“率”超过半数的，为“好”；否则为“差”。", "条件前写“若”"),
      ("评议计分办法，语言版本1。最后得分＝“甲”×0.6＋“乙”×0.4。", "取自“甲”乘以60%加上“乙”乘以40%"),
      ("评议计分办法，语言版本1。最后得分取自“甲”*0.6：不修约。", "“甲”乘以60%"),
      ("评议计分办法，语言版本1。最后得分取自60%“甲”：不修约。", "“测评”乘以60%"),
      ("评议计分办法，语言版本1。最后得分取自“甲”。", "不修约"),
      ("评议计分办法，语言版本1。测评票“票”。满分100分。", "评分范围：从0到100分"),
      ("评议计分办法，语言版本1。测评票“票”。超出范围的：该项无效。", "不合评分范围：该项无效"),
      ("评议计分办法，语言版本1。测评票“票”。空白：无效。", "该项无效，或：全票无效"),
      (form + "指标“效率”的等次：“高”；“低”。", "指标“…”的票面等次"), (form + "指标“效率”：“高”；“低”。", "指标“…”的票面等次"),
      (form + "“效率”的等次：“高”；“低”。", "指标“…”的票面等次"),
      (form + "每票须符合，否则全票无效：“优秀”和“良好”合计最多60%单位。", "合计最多60%单位“优秀”、“良好”"),
      (form + "每票须符合，否则全票无效：最多30%本类单位“优秀”。", "每类最多30%单位“优秀”"),
      (form + "每票须符合，否则全票无效：各类最多30%单位“优秀”。", "每类最多30%单位“优秀”"),
      (form + "类别“正职”的权重：“上级”60%；“下级”40%。", "组别权重：“上级”为60%"),
      (form + "类别“正职”：“上级”60%；“下级”40%。", "组别权重：“上级”为60%"),
      (form + "“正职”的组别权重：“上级”60%；“下级”40%。", "类别“…”的组别权重"),
      (form + "类别“正职”的组别权重：“上级”占60%；“下级”占40%。", "“上级”为60%"),
      (form + "类别“正职”的组别权重：“上级”，权重60%；“下级”，权重40%。", "“上级”为60%"),
      ("评议计分办法，语言版本一。", "阿拉伯数字"),
      (ranking + "列为末位：若“错”超过3。", "排在其他单位之后"), (ranking + "取消评选资格：若“错”超过3。", "不参加排名"),
      (ranking + "不得评优：若“错”超过3。", "写在等次的条件里"),
      ("Appraisal rubric, language 1. Ties: shared with gap.", "同分：并列占位"),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if \"a\" out of valid is > 50%, then \"b\"; otherwise \"c\".",
        "超过50%"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if the share of \"a\" is 50% or more, then \"b\"; otherwise \"c\".",
        "“满意”占有效票数"
      ),
      (ladder + "若至少3个有效分，汇总各评分人取平均分。", "若至少3个有效分，取平均分，空缺不计"),
      (ladder + "汇总各评分人，组别“甲”若至少3个有效分，取平均分。", "若组别“服务对象”至少20个有效分"),
      (ladder + "汇总各评分人，若“甲”至少3个有效分，取平均分。", "若组别“服务对象”至少20个有效分"),
      (ladder + "汇总各评分人取平均分，若至少3个有效分。", "若至少3个有效分，取平均分，空缺不计"),
      (ladder + "汇总各评分人，若至少3个有效分，否则不去分，取平均分。", "写在最后"),
      (ladder + "汇总各评分人取平均分；最后四舍五入，保留2位小数。", "不用写“后”“最后”"),
      (ladder + "汇总各评分人取平均分；最后结果四舍五入，保留2位小数。", "不用写“后”“最后”"),
      (ladder + "汇总各评分人，若至少3个有效分，空缺不计，取平均分。", "写在最后"),
      (grade + "评分90分以上占有效票数超过半数，则为“好”；否则为“差”。", "若“优秀率”超过半数"),
      (ladder + "折算为最低单位和本单位的比。", "折算为最低单位与本单位之比"),
      (ladder + "汇总各评分人取最高，空缺不计。", "取最高分"), (ladder + "取各评分人的平均分。", "汇总各评分人取平均分"),
      (ladder + "汇总各评分人，去掉1个最高分后取平均分。", "不用写“后”"),
      (bands + "60至84分为“良”。", "60分以上、84分以下"), (bands + "85分以上为“优”；否则为“良”。", "各项都写界限"),
      (grade + "“率”大于等于80%，则为“好”；否则为“差”。", "大于等于请写：不低于"),
      (ladder + "汇总各评分人取平均分，空缺停止计票；不四舍五入，保留2位小数。", "截尾，保留2位小数"),
      (form + "缺漏：不计。", "作弃权"), (form + "评分范围：从零到一百分。", "阿拉伯数字"),
      (grade + "“甲”不低于2，“优”；否则为“差”。", "之后写“则为”"),
      (form + "指标：“态度”，权重40分。", "权重写百分比"),
      ("评议计分办法，语言版本1。计分部分“分”，满分100分，权重60%。", "计分部分没有权重"),
      (ladder.replacing("：", with: "的平均分，四舍五入，保留2位小数。"), "汇总各评分人取平均分，空缺停止计票"),
      (over + "，去掉一个最高分，去掉一个最低分，取平均分。", "去掉1个最高分和1个最低分"),
      ("评议计分办法，语言版本1。排名按最后得分由高到低。", "统一进行，由高到低"),
      ("评议计分办法，语言版本1。同分：名次相同。", "并列占位（名次1、2、2、4）"),
      ("评议计分办法，语言版本1。公布最后得分、名次。", "公布：最后得分；名次"),
      (form + "每票须符合：最多3个评分90分以上。", "否则全票无效"),
      ("评议计分办法，语言版本1。登记表“表”。每行须符合：“甲”不超过“乙”。", "每行须符合，否则停止计票"),
      ("评议计分办法，语言版本1。办结率：“办结数”除以“交办数”。", "比率“办结率”，取自"),
      ("评议计分办法，语言版本1。等次“级”，依次判定：满意票过半的，为“好”；其他为“差”。", "若“满意”占有效票数"),
      ("评议计分办法，语言版本1。标题“试”。满分100分。", "总分100分"), (form + "评委人数不少于5人。", "若至少5个有效分"),
      ("Appraisal rubric, language 1. Component \"s\", worth 100 points, weight 60%.", "计分部分没有权重"),
      (form + "评分范围：0—100分。", "从0到100分，整数计分"), (form + "评分范围：从0分到100分，整数计分。", "只写在最高分之后"),
      (form + "票面等次：“优秀”（90-100分）。", "90分以上为“优秀”"), (form + "弃权票不计入平均分。", "空白：作弃权"),
      ("评议计分办法，语言版本1。最后得分取自“测评”的60%加上“反馈”的40%：不修约。", "“测评”乘以60%"),
      (bands + "“优秀”90分以上；“差”低于90分。", "90分以上为“优秀”"), (bands + "90分以上为“优秀”；其余为“差”。", "都写界限"),
      ("评议计分办法，语言版本1。等次“级”，依次判定：前30%为“优秀”。", "名额占参排单位数30%"),
      ("评议计分办法，语言版本1。同分时，按“测评”得分高者优先。", "同分依次比较"),
      (ladder + "“满意”除以收回票数。", "“满意”占收回票数"), (form + "不合评分范围：按60分计。", "计为60分"),
      (ladder + "汇总各条目求和，最多5分。", "超过5分计为5分"), (form + "票面等次：“好”为95分；“差”为60分以下。", "“差”为60分"),
      ("评议计分办法，语言版本1。同分依次比较：抽签决定。", "停止计票"), (form + "最低分60分。", "起评分60分"),
      (form + "指标：“德”，满分30分。", "从0到40分，整数计分"), (ladder + "汇总各评分人取平均分，空缺按0分。", "空缺计为0分"),
      (ladder + "汇总各评分人取平均分，若空缺则停止计票。", "空缺停止计票"), (grade + "最后得分在90分以上，则为“优”。", "若“满意率”80%以上"),
      (grade + "名额占总单位数30%，则为“优”。", "名额占参排单位数30%"),
      ("评议计分办法，语言版本1。排名按“数”分数由高到低。", "统一进行，由高到低"),
      (ladder + "每件加0.5分。", "每有“件数”加上0.5分"), (ladder + "最高10分。", "超过95分计为95分"),
      ("评议计分办法，语言版本1。算例“一”。已知“票”：甲单位90分。", "票号1：“甲”90"),
      ("评议计分办法，语言版本1。算例“一”。应得“甲”：80分。", "写明是哪一项"),
      (over + "，5家以上7家以下的，去掉一个最高价，7家以上的，去掉一个最高价、一个最低价，取平均分。", "分几档的由多到少写"),
      (over + "，若至少7个有效分，去掉1个最高分，否则若至少5个有效分，去掉1个最低分，取平均分。", "最后才写“否则”"),
      (over + "，若至少7个有效分，去掉1个最高分；若至少5个有效分，去掉1个最低分，取平均分。", "由多到少接着写"),
      (ladder + "按功效系数法计算。", "乘以40分；加上60分"), (ladder + "折算为功效系数。", "占高低之差的比例"),
      (ladder + "折算为与最低单位之差占高低之差的比例，空缺计为0%。", "全部相同计为100%"),
      (over + "取标准差，空缺停止计票。", "标准差要开平方"), (over + "求方差。", "去掉偏离平均分超过20%的"),
      (over + "取变异系数。", "标准差要开平方"), (over + "取标准分。", "取名次，由高到低"),
      (ladder + "汇总各评分人取平均分，空缺停止计票；折算为标准分。", "“全体平均”除以“本组平均”"),
      (ladder + "汇总各评分人取平均分，空缺停止计票；除以标准差。", "标准差要开平方"),
      (over + "取几何平均。", "几何平均等要开方"), (over + "取几何平均数。", "几何平均等要开方"),
      (over + "取加权几何平均。", "取加权平均"), (over + "取调和平均。", "取平均分"), (over + "取众数。", "得票最多"),
      (over + "取截尾平均。", "去掉1个最高分和1个最低分"), (over + "取四分位数。", "去掉25%最高分和25%最低分"),
      (over + "取极差。", "取自“最高”减去“最低”"), (over + "取总和。", "请写：求和"),
      (ladder + "开平方。", "一般没有准确的数"), (ladder + "取绝对值。", "否则为“乙减甲”"),
      (score + "over raters, standard deviation.", "标准差要开平方"),
      (score + "over raters, geometric mean.", "几何平均等要开方"), (score + "over raters, mode.", "得票最多"),
      (score + "over raters, z-score.", "标准分要用标准差"),
      (score + "over raters, range.", "取自“最高”减去“最低”"),
      (englishGrade + "if \"a\" is over 50%, then \"b\"; otherwise \"c\".", "超过50%"),
      (englishGrade + "if \"a\" is at least 2, \"b\"; otherwise \"c\".", "之后写“则为”"),
      (englishBands + "60 to 85 points is \"B\".", "60分以上、低于85分"),
      (englishBands + "between 60 and 85 points is \"B\".", "60分以上、低于85分"),
      (englishBands + "under 60 points is \"B\".", "低于60分"),
      (score + "over raters, drop highest and lowest, plain mean.", "去掉1个最高分和1个最低分"),
      (score + "mean of raters.", "汇总各评分人取平均分"), (score + "over raters, mean.", "取平均分"),
      (score + "round to 2 places.", "四舍五入，保留2位小数"),
    ] as [(String, String)])
  func theWordsForItAreTold(_ text: String, _ words: String) throws {
    let diagnostics = SyntaxTree(bytes: Array(text.utf8)).diagnostics
    let first = try #require(diagnostics.first { $0.severity == .error })
    #expect(first.help.contains { $0.chinese.contains(words) }, "\(diagnostics)")
  }

  @Test func aNameWithoutQuotesIsProposedWithoutTheFillerBehindIt() throws {
    let diagnostics = SyntaxTree(bytes: Array((Self.form + "票面等次：优秀为100分。").utf8)).diagnostics
    #expect(diagnostics.first?.headline.chinese == "“优秀为”不是关键词。名称要加引号：“优秀”。")
  }

  @Test func highestFirstIsReadInBothWays() {
    let trees = ["由高到低", "从高到低", "由低到高", "从低到高"].map { order in
      SyntaxTree(bytes: Array("评议计分办法，语言版本1。排名按“数”统一进行，\(order)。".utf8))
    }
    #expect(trees.flatMap(\.diagnostics).isEmpty)
    #expect(trees[0].means(trees[1]) && trees[2].means(trees[3]) && !trees[0].means(trees[2]))
  }

  @Test(
    arguments: [
      ("最后总分取自各部分之和：不修约。", "最后得分"), ("标提“试”。", "标题"), ("应到60人。", "应到人数"),
    ] as [(String, String)])
  func aSentenceThatBeginsWithAnotherWordForItsHeadingIsToldThatHeading(
    _ sentence: String, _ heading: String
  ) throws {
    let isSession = heading == "应到人数"
    let opening = isSession ? "评议会议，语言版本1。" : "评议计分办法，语言版本1。"
    let source = SourceText(file: "f", text: opening + sentence)
    let tree = isSession ? Parser.parseSession(source) : Parser.parseRubric(source)
    let first = try #require(tree.diagnostics.first)
    #expect(first.headline.chinese.hasSuffix("是否应为“\(heading)”？"))
    #expect(first.help.isEmpty)
  }

  @Test(arguments: ["名词3", "各各"])
  func nothingIsGuessedThatCannotStandThere(_ sentence: String) throws {
    let text = "Appraisal rubric, language 1. " + sentence
    let diagnostics = SyntaxTree(bytes: Array(text.utf8)).diagnostics
    let starts = Set(DocumentGrammar.rubric.sentences.flatMap(\.firstKeywords).flatMap(\.english))
    for headline in diagnostics.map(\.headline.english) where headline.contains("Did you mean") {
      #expect(starts.contains { headline.contains("\"\($0)\"") }, "\(headline)")
    }
    #expect(!diagnostics.contains { $0.headline.english.contains("needs quotes") })
  }

  @Test(
    arguments: [
      ("若“率”达到80%", "若“率”不低于80%"), ("若“率”大于80%", "若“率”超过80%"), ("若“率”小于80%", "若“率”低于80%"),
      ("若“率”不小于80%", "若“率”不低于80%"), ("若“率”不大于80%", "若“率”不超过80%"), ("若“率”过半", "若“率”超过半数"),
    ] as [(String, String)])
  func synonymsAreRead(_ written: String, _ read: String) {
    let texts = [written, read].map { "评议计分办法，语言版本1。等次“级”，依次判定：\($0)，则为“好”；否则为“差”。" }
    let trees = texts.map { SyntaxTree(bytes: Array($0.utf8)) }
    #expect(trees[0].diagnostics.isEmpty)
    #expect(trees[0].means(trees[1]))
  }

  /// Where the subject is items they are called so everywhere.
  @Test(
    arguments: [
      ("名次表“表”：名次1为2分；并列项目停止计票。", "名次表“表”：名次1为2分；并列单位停止计票。"),
      (
        "数值“甲”，取自“乙”：折算为在最低与最高之间的比例，全部相同计为100%；折算为与最高项目之差占高低之差的比例，全部相同不计。",
        "数值“甲”，取自“乙”：折算为与最低单位之差占高低之差的比例，全部相同计为100%；折算为与最高单位之差占高低之差的比例，全部相同不计。"
      ),
      ("数值“甲”，取自“乙”：折算为与最高项目之比；折算为最低项目与本项目之比。", "数值“甲”，取自“乙”：折算为与最高单位之比；折算为最低单位与本单位之比。"),
      (
        "排名按“甲”统一进行，由高到低。同分依次比较：按项目顺序。", "排名按“甲”统一进行，由高到低。同分依次比较：按单位顺序。"
      ),
      (
        "等次“级”，依次判定：若名额占参排项目数30%，并列项目全部入选，则为“好”；否则为“差”。",
        "等次“级”，依次判定：若名额占参排单位数30%，并列单位全部入选，则为“好”；否则为“差”。"
      ),
    ] as [(String, String)])
  func itemsAreReadAsUnits(_ written: String, _ read: String) {
    let trees = [written, read].map { SyntaxTree(bytes: Array("评议计分办法，语言版本1。\($0)".utf8)) }
    #expect(trees[0].diagnostics.isEmpty)
    #expect(trees[0].means(trees[1]))
  }
}
