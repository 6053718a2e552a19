import Diagnostics
import Testing

@testable import RubricSyntax

/// What regulations say in several words is answered with the sentence that says it here. Each text
/// was written by somebody who knew the regulations and the manual of the language only.
@Suite struct UsualPhrasesTests {
  private static let opening = "评议计分办法，语言版本1。"
  private static let quantity = opening + "数值“甲”，取自“票”："
  private static let rate = opening + "比率“甲”，取自“计票表”："
  private static let score = opening + "计分部分“甲”，满分20分。计分取自20分："
  private static let grade = opening + "等次“级”，依次判定：若"
  private static let cases = opening + "数值“甲”，依次判定：若"
  private static let bands = opening + "分档表“甲”："
  private static let places = opening + "名次表“甲”："
  private static let vote = opening + "测评有效须符合："
  private static let ranking = opening + "排名按“均分”统一进行，由高到低。"
  private static let ballots = opening + "测评票“票”。每票须符合，否则全票无效："
  private static let rows = opening + "登记表“表”。每行须符合，否则停止计票："
  private static let leaves = opening + "反馈表“表”。不计入"
  private static let weights = opening + "反馈表“表”。建议加权："
  private static let groups = opening + "测评票“票”。组别："
  private static let end = "，则为“好”；否则为“差”。"

  @Test(
    arguments: [
      (quantity + "领导评分占40%，职工评分占60%。", "汇总各组别取加权平均"),
      (quantity + "组别“领导”平均分乘以40%加上组别“职工”平均分乘以60%。", "“领导分”乘以40%加上“职工分”乘以60%"),
      (rate + "“满意”票数除以有效票数。", "“满意”占有效票数"), (rate + "满意率＝“满意”÷有效票。", "“满意”占有效票数"),
      (rate + "“满意”加“基本满意”占参加测评人数的比例。", "“满意”、“基本满意”占有效票数"),
      (score + "办结率每低于100%一个百分点扣1分。", "“办结率”低于95%的，每低1%减去"),
      (score + "“办结率”每低于95%1个百分点扣0.5分，扣完为止。", "“办结率”低于95%的，每低1%减去"),
      (score + "发现“逾期件数”1件扣2分，2件扣5分，3件及以上不得分。", "分档表“逾期得分”"),
      (score + "达到95%以上得20分，低于80%不得分。", "分档表“办结率得分”"), (score + "按20%折算。", "乘以20%"),
      (quantity + "最低报价除以本单位报价，乘以30分。", "折算为最低单位与本单位之比"),
      (quantity + "以最低报价为基准价。", "折算为最低单位与本单位之比"),
      (opening + "数值“甲”，取自“均分”减去全体单位平均分：不修约。", "汇总各单位取平均分"),
      (opening + "数值“甲”，取自“办结件数”除以“交办件数”：不修约。", "取自“办结件数”：除以“交办件数”"),
      (opening + "数值“甲”，取自“办结件数”÷“交办件数”×100：不修约。", "取自“办结件数”：除以“交办件数”"),
      (opening + "数值“甲”，取自“办结件数”与“交办件数”之比：不修约。", "取自“办结件数”：除以“交办件数”"),
      (opening + "数值“甲”，取自（“均分”加上“报价”）除以2：不修约。", "取自“甲”、“乙”的平均值"),
      (opening + "数值“甲”，取自“均分”、“报价”较高者：不修约。", "取自“甲”、“乙”中的最高值"),
      (quantity + "名次第1得10分，第2得8分，其余得5分。", "名次表“名次分”"), (quantity + "封顶95分。", "超过95分计为95分"),
      (quantity + "不修约；总分不超过100分。", "超过95分计为95分"),
      (score + "（一）不修约；（二）总分不超过100分。", "超过95分计为95分"),
      (quantity + "最高不超过95分，最低不低于60分。", "超过95分计为95分"), (quantity + "类别“甲类”乘以90%。", "乘以“系数”"),
      (score + "每有“逾期件数”减去30%。", "减去6分"), (score + "每有“逾期件数”减去2分，最高不超过6分。", "累计不超过10分"),
      (score + "“办结率”低于95%的，每低1%减去1分，累计不超过5分。", "不足一档按一档计"),
      (score + "每提高1%加1分。", "“办结率”超过95%的，每高1%加上"), (score + "“逾期件数”每增加1件扣2分。", "每有“逾期”减去2分"),
      (quantity + "折合20分。", "乘以20%"), (opening + "数值“甲”，取自“均分”、“报价”平均：不修约。", "除以2"),
      (grade + "“均分”为前三名" + end, "名次不超过3"), (grade + "满意率在80%以上" + end, "若“满意率”80%以上"),
      (grade + "“满意率”80%-90%" + end, "“满意率”不低于60%，“满意率”低于80%"),
      (grade + "“均分”80分至90分" + end, "“满意率”不低于60%，“满意率”低于80%"),
      (opening + "排名按“均分”高低排列。", "统一进行，由高到低"), (opening + "公布：前10名。", "名次前3名"),
      (score + "每逾期1件扣2分。", "每有“逾期”减去2分"),
      (opening + "计分部分“甲”，满分20分，权重20%。", "计分部分没有权重"),
      (grade + "“满意率”在80%以上且“均分”在90分以上" + end, "若“满意率”80%以上"),
      (grade + "“率”80%以上，则为“好”；其他为“差”。", "否则为“差”"),
      (grade + "下列条件中至少符合2项的" + end, "符合其中几项的写"),
      (grade + "至少有下列情形中2项" + end, "符合其中几项的写"),
      (grade + "有下列情形少于2项的" + end, "归“否则”"), (grade + "符合下列条件中不足3项的" + end, "归“否则”"),
      (grade + "有下列情形2项以下的" + end, "归“否则”"),
      (grade + "“均分”90分（含）以上、100分以下" + end, "每个条件都写名称"),
      (grade + "“率”不低于60%、低于80%" + end, "每个条件都写名称"),
      (grade + "“均分”排名前30%" + end, "名次占参排单位数不超过30%"), (grade + "名次在前3名" + end, "名次不超过3"),
      (grade + "“均分”排名后10%" + end, "末位名额占参排单位数10%"),
      (grade + "名额不超过参评单位总数的20%" + end, "名额占参排单位数20%"),
      (grade + "名额占参评单位数30%" + end, "名额占参排单位数20%"),
      (grade + "名额3名，并列的全部入选" + end, "并列单位全部入选"), (grade + "“均分”最高" + end, "名次等于1"),
      (score + "取前3名的名次之和。", "只留3个最高分，求和"), (score + "“报价”下浮5%。", "乘以95%"),
      (score + "名次每提升1位加1分。", "“本期名次”低于“上期名次”的，每低1加上"), (score + "名次每后退1位减1分。", "每高1减去"),
      (score + "不足0分的按0分计。", "扣完为止"), (score + "折算为百分制。", "乘以100分"),
      (score + "缺项的权重由其他指标分担。", "部分空缺权重按比例分摊"),
      (score + "不涉及的指标折算。", "部分空缺按满分比例折算"), (score + "向下取整。", "截尾，保留0位小数"),
      (score + "舍去尾数，保留2位小数。", "截尾，保留2位小数"), (score + "修约至两位小数。", "四舍五入，保留2位小数"),
      (grade + "没有“社会分”" + end, "若“社会分”空缺"), (grade + "优秀比例不超过30%" + end, "名额占参排单位数20%"),
      (grade + "名额占参排单位数30%，不足1人按1人计" + end, "个数进一"),
      (grade + "“同意”的人数占出席人数过半" + end, "“满意”占有效票数"), (ballots + "评分不得相同。", "评分不得重复"),

      (rows + "“满意”、“不满意”相加等于“回访数”。", "合计等于“回访数”"),
      (rows + "“满意”加上“不满意”与“回访数”一致。", "“满意”加上“不满意”等于“回访数”"),
      (
        "Appraisal rubric, language 1. Checklist form \"t\". Rules of a row, otherwise refuse: the sum of \"a\" and \"b\" equals \"c\".",
        "合计等于“回访数”"
      ),
      (ballots + "恰好1个评分“胜”。", "最多1个评分“优秀”；至少1个评分“优秀”"), (ballots + "合计不超过10分。", "评分之和不超过10分"),
      (ballots + "合计最多10分。", "评分之和不超过10分"),
      (score + "有“安全事故”的扣10分。", "若“安全事故”超过0"), (quantity + "汇总各评分人按有效票数取平均。", "按有效分取平均"),
      (quantity + "汇总各指标取加权平均分。", "取加权平均。"), (quantity + "各项评价加权平均。", "取加权平均"),
      (quantity + "直接求平均分。", "取平均分"), (quantity + "参评人大于5人的，去掉1个最高分。", "若至少7个有效分"),
      (grade + "“称职”票达到三分之一" + end, "“满意”占有效票数"),
      (grade + "“满意率”不低于80%但低于90%" + end, "“满意率”不低于60%，“满意率”低于80%"),
      (ballots + "不得全部打满分。", "评分不得全部满分"),
      (quantity + "计数各指标均为“满意”；不修约。", "汇总各指标取最低分"), (grade + "各指标均为“满意”" + end, "若“全满意率”超过半数"),
      (grade + "“均分”90分以上，名额连同“优秀”占参排单位数40%，并列单位全部入选" + end, "等次“良好以上”"),
      (grade + "“均分”90分以上，名额3个，按“再次得票”由高到低" + end, "若“候选名次”不超过3"),
      (vote + "类别数不低于3。", "具有“男选手”的单位总数"), (grade + "“男”类参评单位数低于3" + end, "本类参评单位数"),
      (opening + "等次“总评”，取“德”、“能”、“勤”中的最低等次。", "其中至少1项为“不合格”"),
      (opening + "等次“总评”，依次判定：若“德”为“好”，则为“德”、“能”中的最低等次；否则为“差”。", "其中至少1项为“不合格”"),
      (grade + "“满意”票过半数" + end, "“满意”占有效票数超过半数"),
      (grade + "“测评票”的有效票数少于20张" + end, "若有效票数低于20"),
      (grade + "“测评票”的收回票数低于20" + end, "测评有效须符合：收回票数不低于20"),
      (grade + "“满意”票数不低于20" + end, "若计数“满意”不低于10"),
      (grade + "“满意”得票超过应到人数的半数" + end, "占应到人数"),
      (grade + "“不满意”票超过“满意”票" + end, "计数“反对”"), (grade + "“逾期件数”有" + end, "若“逾期件数”超过0"),
      (grade + "类别不为“甲类”" + end, "若类别为“甲类”，则为“好”"),
      (grade + "“满意率”介于60%和80%之间" + end, "“满意率”不低于60%，“满意率”低于80%"),
      (grade + "“登记表”记有“逾期件数”3件以上" + end, "若“逾期件数”不低于3"),
      (grade + "“均分”高于平均分" + end, "若“均分”超过“全体均分”"), (grade + "未被一票否决" + end, "记有“一票否决事项”，则为“差”"),
      (cases + "“逾期件数”等于0，则得10分；否则为0分。", "则为10分"), (cases + "“逾期件数”等于0，则为10分；否则不得分。", "否则为0分"),
      (cases + "类别为“甲类”，则为“均分”除以0.9；否则为“均分”。", "则为“折后分”"),
      (cases + "类别为“甲类”，则为“均分”四舍五入；否则为“均分”。", "则为“折后分”"),
      (opening + "比率“甲”，依次判定：若类别为“甲类”，则为90%；否则为100%。", "数值“系数”，依次判定"),
      (opening + "数值“甲”，依次判定：当“件数”等于0时，为10分；否则为0分。", "条件前写“若”"),
      (bands + "95%（含）以上得10分；低于95%得8分。", "95%以上为10分"), (bands + "95%以上为10分；其他为0分。", "各档都写界限"),
      (places + "第一名10分；第二名8分；并列单位取靠前名次。", "名次1为10分"), (places + "名次1为10分；名次2至3为8分。", "名次2到3为8分"),
      (places + "名次1为10分；名次4及以后为5分。", "名次4起往后为5分"),
      (opening + "插值表“甲”：0%为0分，100%为20分，中间按插值法计算。", "当0%为0分；当100%为20分"),
      (vote + "到会人数超过应到人数的三分之二。", "实到人数占应到人数"), (vote + "实到人数达到应到人数的三分之二以上。", "实到人数占应到人数"),
      (vote + "有三分之二以上代表出席。", "实到人数占应到人数"), (vote + "收回票数等于或少于发出票数。", "等于或少于请写：不超过"),
      (vote + "发出票数与收回票数一致。", "发出票数等于收回票数"),
      (ranking + "排其他单位之后：若“件数”超过3。", "排在其他单位之后"),
      (ranking + "不参加排名：有一票否决情形的单位。", "记有“一票否决事项”"), (ranking + "同分的，“满意率”高的在前。", "同分依次比较：“满意率”"),
      (opening + "排名按“均分”从高到低。", "统一进行，由高到低"), (opening + "排名按“均分”在各类别内进行，由高到低。", "分类进行"),
      (opening + "公布：“均分”前三名；等次。", "名次前3名"),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if \"r\" is between 60% and 80%, then \"b\"; otherwise \"c\".",
        "“满意率”低于80%"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if \"r\" ranks in the top 30%, then \"b\"; otherwise \"c\".",
        "参排单位数不超过30%"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if category is not \"a\", then \"b\"; otherwise \"c\".",
        "没有“不为”"
      ),
      ("Appraisal rubric, language 1. Component \"a\" worth 20 points, weight 20%.", "计分部分没有权重"),
      (
        "Appraisal rubric, language 1. Quantity \"a\" based on \"s\": capped at 95 points.",
        "超过95分计为95分"
      ),
      (
        "Appraisal rubric, language 1. Quantity \"a\" based on \"s\" divided by \"t\": no rounding.",
        "除以“交办件数”"
      ),
      (
        "Appraisal rubric, language 1. Band table \"a\": 95% or more is 10 points; others 0 points.",
        "各档都写界限"
      ),
      (
        "Appraisal rubric, language 1. Rate \"r\" based on \"t\": \"满意\" divided by valid.", "占比请写"
      ),
      (
        "Appraisal rubric, language 1. Component \"c\" worth 20 points. Score based on 20 points: each 1% below 100% minus 1 point.",
        "按差距加减分"
      ),
      (
        "Appraisal rubric, language 1. Component \"c\" worth 20 points. Score based on \"r\": 95% or more gives 20 points.",
        "分档表“办结率得分”"
      ),
      (
        "Appraisal rubric, language 1. Component \"c\" worth 20 points. Score based on \"s\": at 20%.",
        "乘以20%"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if \"r\" is at 80% or more, then \"b\"; otherwise \"c\".",
        "名称后面直接写界限"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if \"s\" is the highest, then \"b\"; otherwise \"c\".",
        "名次等于1"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if rank is in the first 3, then \"b\"; otherwise \"c\".",
        "名次不超过3"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if quota is at most 20% of units, then \"b\"; otherwise \"c\".",
        "名额占参排单位数20%"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if \"n\" is not 0, then \"b\"; otherwise \"c\".",
        "超过0"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if \"满意\" is a majority, then \"b\"; otherwise \"c\".",
        "超过半数"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if \"s\" is above the mean, then \"b\"; otherwise \"c\".",
        "“全体均分”"
      ),
      (
        "Appraisal rubric, language 1. Quantity \"q\", first that holds: if \"n\" equals 0, then 10 points; otherwise no points.",
        "否则为0分"
      ),
      (
        "Appraisal rubric, language 1. Quantity \"q\" based on (\"s\" plus \"t\") divided by 2: no rounding.",
        "没有括号"
      ),
      (
        "Appraisal rubric, language 1. Quantity \"q\" based on \"s\": rank 1 gives 10 points.",
        "名次表“名次分”"
      ),
      (
        "Appraisal rubric, language 1. Quantity \"q\" based on \"s\": at most 95 points.",
        "超过95分计为95分"
      ),
      (
        "Appraisal rubric, language 1. Quantity \"q\" based on \"s\": category \"a\" times 90%.",
        "乘以“系数”"
      ),
      (
        "Appraisal rubric, language 1. Place table \"p\": first 10 points; second 8 points; tied take better place.",
        "名次1为10分"
      ),
      (
        "Appraisal rubric, language 1. Vote stands if: present is at least two thirds of roster.",
        "实到人数占应到人数"
      ),
      (
        "Appraisal rubric, language 1. Vote stands if: returned equal to or below issued.", "小于等于"
      ),
      (
        "Appraisal rubric, language 1. Vote stands if: issued and returned are equal.", "发出票数等于收回票数"
      ),
      (
        "Appraisal rubric, language 1. Ranking by \"s\", highest first.", "统一进行，由高到低"
      ),
      (
        "Appraisal rubric, language 1. Publish: the first 3 units; Grade.", "名次前3名"
      ),
      ("评议计分办法，语言版本1。数值“甲”，取自“票”：计数“同意”，按“面积”计；不修约。", "计数“同意”，按“建筑面积”"),
      ("评议计分办法，语言版本1。数值“甲”，取自“票”：“同意”占有效票数，按“面积”，空缺不计；不修约。", "计数“同意”，按“建筑面积”"),
    ] as [(String, String)])
  func theSentenceForItIsTold(_ text: String, _ words: String) throws {
    let diagnostics = SyntaxTree(bytes: Array(text.utf8)).diagnostics
    #expect(
      diagnostics.contains { $0.help.contains { $0.chinese.contains(words) } }, "\(diagnostics)")
    let told = diagnostics.flatMap { [$0.headline] + $0.help }.map(\.chinese)
    let guesses = told.filter { $0.contains("要加引号") || $0.contains("是否应为") }
    #expect(guesses.isEmpty)
  }

  /// Of two phrases that begin at one place the longer one says more: votes against votes, or
  /// against a number of the meeting, are no share yet.
  @Test(
    arguments: [
      (grade + "“优秀”得票超过“称职”得票" + end, "两个等次的票数相比"),
      (grade + "“优秀”得票数不少于“称职”" + end, "两个等次的票数相比"),
      (grade + "“优秀”得票达到应到人数的半数" + end, "“称职”占应到人数超过半数"),
      (grade + "“优秀”、“称职”之和超过实到人数的半数" + end, "“称职”占应到人数超过半数"),
      (grade + "“均分”、“报价”两项平均不低于5" + end, "再写：若“均值”不低于5"),
      (opening + "数值“甲”，取自“均分”、“报价”两项平均：不修约。", "取自“甲”、“乙”的平均值"),
      (grade + "一票否决" + end, "记有“一票否决事项”"), (grade + "被一票否决" + end, "记有“一票否决事项”"),
      (grade + "没有一票否决" + end, "没有“未”"), (opening + "不参加排名：若一票否决。", "记有“一票否决事项”"),
    ] as [(String, String)])
  func theLongestPhraseIsMeant(_ text: String, _ words: String) throws {
    let diagnostic = try #require(SyntaxTree(bytes: Array(text.utf8)).diagnostics.first)
    #expect(diagnostic.help.contains { $0.chinese.contains(words) }, "\(diagnostic)")
  }

  /// Whoever types an advised sentence is not told that it is none.
  @Test func advisedSentencesAreOfTheLanguage() {
    let chinese = /(?:数值|比率|等次|分档表|名次表)“[^。…]*。/
    let english = /(?:Quantity|Rate|Grade|Band table|Place table) "[^…]*?\.(?= |$)/
    let advices = UsualPhrase.all.map(\.advice) + [UsualWords.ends]
    let sentences =
      advices.flatMap { $0.chinese.matches(of: chinese) }.map { Self.opening + $0.output }
      + advices.flatMap { $0.english.matches(of: english) }.map {
        "Appraisal rubric, language 1. " + $0.output
      }
    #expect(Set(sentences).count > 40)
    for sentence in Set(sentences) {
      #expect(SyntaxTree(sentence).diagnostics.isEmpty, "\(sentence)")
    }
  }

  @Test func noPhraseIsHiddenByAnother() {
    for phrase in UsualPhrase.all {
      for (words, place) in phrase.wordings.flatMap({ words in phrase.places.map { (words, $0) } })
      {
        let clause = Clause(text: Array(words), fault: 0..<words.count)
        let advice = UsualPhrase.advice(on: clause, in: place)
        #expect(advice == phrase.advice, "\(String(words)) \(place)")
      }
    }
  }

  /// The same of lists, ratios, intervals and formulas.
  @Test(
    arguments: [
      (leaves + "：备注“撤回”、“作废”。", "备注“撤回”或“重复”"), (leaves + "：有下列情形之一的：备注“撤回”。", "直接列出各项"),
      (leaves + "下列情形：备注“撤回”。", "冒号后面直接列出各项"), (weights + "若备注“重点”，则为2；否则为1。", "备注“重点”为2；否则为1"),
      (weights + "备注“重点”、“领衔”为2；否则为1。", "备注“撤回”或“重复”"),
      (opening + "有下列情形之一的，不计入：备注“撤回”。", "不计入：承办角色“会办”"),
      (rows + "有下列情形之一的：“甲”等于0；“乙”等于0。", "“逾期件数”等于0，或“整改件数”至少1"),
      (rows + "“甲”或“乙”等于0。", "“逾期件数”等于0，或“整改件数”至少1"),
      (opening + "登记表“表”。每行须符合下列条件之一，否则停止计票：“甲”等于0。", "“逾期件数”等于0，或“整改件数”至少1"),
      (opening + "测评票“票”。每票须符合下列条件之一，否则全票无效：评分不得全部相同。", "没有“之一”"),
      (score + "“率”超过5%的，每超过1%减去“E1”分，不足一档不计。", "乘以“E1”；不修约"),
      (score + "每有“次”减去“E1”。", "取自“件数”乘以“E1”"),
      (score + "每有“次”减去1分，累计不超过“上限”。", "超过“上限”计为“上限”"), (score + "每有“次”1起减去2分。", "每有“逾期件数”减去2分"),
      (score + "每有1起“次”减去2分。", "每有“逾期件数”减去2分"), (score + "每起“次”减去2分。", "每有“件数”加上0.5分"),
      (score + "“率”距95%每差1%扣1分。", "“办结率”低于95%的，每低1%减去"),
      (score + "离95%每差1%扣1分。", "“办结率”低于95%的，每低1%减去"),
      (ranking + "有下列情形之一的，不参加排名：“件”超过5；“次”超过3。", "不参加排名：若“通报次数”"),
      (ranking + "“件”超过5的，不参加排名。", "不参加排名：若“通报次数”"), (ranking + "若“件”超过5，则不参加排名。", "不参加排名：若“通报次数”"),
      (ranking + "有下列情形之一的单位排在其他单位之后：“件”超过5。", "排在其他单位之后：若“通报次数”"),
      (opening + "有下列情形之一的，等次为“差”：“件”超过5。", "若有下列情形之一的，则为“不合格”"),
      (opening + "有下列情形之一的，全票无效：“件”超过5。", "每票须符合，否则全票无效"),
      (grade + "有下列情形之一的，为“差”：“件”超过5；否则为“好”。", "结果前写“则”"),
      (grade + "有下列情形之一的，定为“差”等次：“件”超过5；否则为“好”。", "“等次”二字请删去"),
      (groups + "“领导”、“职工”，权重6∶4。", "“领导”，权重60%；“职工”，权重40%"),
      (groups + "“领导”；“职工”；权重1：2。", "“领导”，权重1/3；“职工”，权重2/3"),
      (groups + "“领导”“职工”“群众”权重5:3:2。", "“群众”，权重20%"),
      (opening + "最后得分取自“会前”、“现场”按6:4加权。", "“会前”乘以60%加上“现场”乘以40%"),
      (opening + "等次“级”，按“均分”：[90,100]为“优”；低于90分为“差”。", "90以上、100以下"),
      (opening + "等次“级”，按“均分”：（90，100]为“优”；90分以下为“差”。", "超过90、100以下"),
      (opening + "等次“级”，按“均分”：[80分,90分)“良”；低于80分为“差”。", "80分以上、低于90分"),
      (bands + "[90%，100%]为10分；[0%，90%)为0分。", "0%以上、低于90%"),
      (grade + "“均分”[80,90)" + end, "若“均分”不低于80，“均分”低于90"),
      (opening + "等次“级”，按“均分”：90-100分为“优”；低于90分为“差”。", "90分以上、100分以下"),
      (opening + "等次“级”，按“均分”：低于60分为“差”；60～89分为“良”。", "60分以上、89分以下"),
      (bands + "90%至100%为10分；低于90%为0分。", "90%以上、100%以下"),
      (grade + "不符合下列条件之一的" + end, "没有“不符合”"), (grade + "有下列情形之一的除外" + end, "没有“除外”"),
      (grade + "“甲”、“乙”平均不低于5" + end, "合计不低于10"),
      (grade + "“甲”、“乙”均不低于80%" + end, "“甲”不低于80%，“乙”不低于80%"),
      (grade + "“甲”、“乙”任一低于80%" + end, "若“甲”低于60%，或“乙”低于60%"),
      (grade + "“甲”不低于80%而“乙”低于80%" + end, "写逗号"), (grade + "“件”=0" + end, "写成“等于”"),
      (quantity + "汇总各评分人，若5至6个有效分，去掉1个最高分，否则不去分，取平均分。", "若至少5个有效分"),
      (quantity + "（“件”-最小值）/（最大值-最小值）*40+60。", "折算为与最低单位之差占高低之差的比例"),
      (quantity + "(x-min)/(max-min)*40+60。", "折算为与最低单位之差占高低之差的比例"),
      (opening + "数值“甲”，取自（“件”-最小值）÷（最大值-最小值）×40＋60：不修约。", "折算为与最低单位之差"),
      (opening + "数值“甲”，取自“件”＋“次”：不修约。", "“甲”加上“乙”"),
      (opening + "数值“甲”，取自“件”－“次”：不修约。", "“甲”减去“乙”"),
      (opening + "数值“甲”，取自“件”×60%：不修约。", "“甲”乘以60%"), (rows + "“甲”-“乙”不超过3。", "“甲”减去“乙”"),
      (ballots + "评分之和应等于100分。", "评分之和等于100分"), (ballots + "评分之和必须为100分。", "在数前写“等于”"),
      (ballots + "总分不得超过500分。", "评分之和不超过10分"), (ballots + "各项评分之和等于100分。", "评分之和等于10分"),
      (rows + "“甲”超过0的，“乙”至少1。", "有前提的写成“或”"), (rows + "若“甲”超过0，则“乙”至少1。", "有前提的写成“或”"),
      (rows + "“甲”超过0时，“乙”至少1。", "有前提的写成“或”"), (score + "每有“次”扣2分，扣分不超过10分。", "累计不超过10分"),
      (score + "每有“次”扣2分，累计最多扣10分。", "累计不超过10分"), (score + "加分最多5分。", "累计不超过10分"),
      (score + "“次”扣2分。", "每有“逾期”减去2分"), (grade + "同时满足“甲”不低于80%" + end, "直接写条件"),
      (grade + "“甲”达到80%以上" + end, "只写一个"), (ranking + "不参加排名：“件”超过5。", "各项前写“若”"),
      (grade + "“件”超过3，则一律定为“差”等次；否则为“好”。", "“等次”二字请删去"),
      (groups + "“领导”60%；“职工”40%。", "“领导”，权重60%"), (groups + "“领导”，占60%；“职工”，占40%。", "“领导”，权重60%"),
      (opening + "测评票“票”。指标：“德”30分；“能”70分。", "从0到30分，整数计分"), (leaves + "：“撤回”。", "先写是哪一栏"),
      (grade + "“件”低于“次”乘以“数”" + end, "取自“均价”乘以“系数”"),
      (grade + "“件”乘以2超过“次”" + end, "取自“均价”乘以“系数”"),
      (grade + "“测评”不低于满分的60%" + end, "不低于48分"), (quantity + "除以应到人数；不修约。", "计数应到人数"),
      (opening + "数值“甲”，取自应到人数：不修约。", "计数应到人数"), (quantity + "减去收回票数；不修约。", "计数应到人数"),
      (quantity + "汇总各评分人取平均分，空缺计为最高。", "取自“报价”：汇总各单位取最高分"),
      (quantity + "汇总各评分人取平均分，空缺计为最高分。", "取自“报价”：汇总各单位取最高分"),
      (opening + "登记表“表”。项目：“甲”。空白：计为满分。", "满分100分的，写：计为100分"),
      (ballots + "评分之和在60分至100分之间。", "评分之和不低于60分；评分之和不超过100分"),
      (ballots + "评分之和不低于60分、不超过100分。", "评分之和不低于60分；评分之和不超过100分"),
      (ballots + "最高分与最低分相差不超过20分。", "评分高低之差不低于5分"),
      (ballots + "评分之差不超过20分。", "评分高低之差不低于5分"),
      (ballots + "平均分不低于60分。", "评分平均分不超过85分"),
      (quantity + "汇总各评分人，去掉比平均分高10分以上的，取平均分。", "“均价”乘以120%"),
      (
        "Appraisal rubric, language 1. Quantity \"q\" based on \"a\": divided by roster; no rounding.",
        "计数应到人数"
      ),
      (grade + "“件”超过“次”的2倍" + end, "若“报价”低于“均价”乘以50%"),
      (grade + "“件”达到“次”的90%" + end, "若“报价”低于“均价”乘以50%"),
      (grade + "“件”超过“次”2件以上" + end, "“本年”减去“上年”不低于2"),
      (grade + "“率”低于“满意率”10个百分点以上" + end, "“平均率”减去“满意率”不低于10%"),
      (grade + "有下列情形之一的，不得评为“好”：“件”超过3；否则为“好”。", "没有“不得评为”"),
      (quantity + "汇总各评分人，去掉一个最高分和一个最低分后取平均分。", "去掉1个最高分和1个最低分，取平均分"),
      (quantity + "所有评分的平均分。", "汇总各评分人取平均分"), (quantity + "本单位件数/全体最大件数×100。", "折算为与最高单位之比"),
      (opening + "最后得分：“会前”占60%，“现场”占40%。", "最后得分取自“甲”乘以60%"),
      (opening + "最后得分取自“会前”（60%）和“现场”（40%）之和：不修约。", "取自“甲”乘以60%加上“乙”乘以40%"),
      (groups + "“领导”（权重60%）；“职工”（权重40%）。", "“领导”，权重60%"),
      (groups + "“领导”、“职工”、“群众”，权重分别为50%、30%、20%。", "“职工”，权重30%；“群众”，权重20%"),
      (
        "Appraisal rubric, language 1. Grade \"g\" by final score: [90, 100] is \"good\"; below 90 is \"bad\".",
        "90以上、100以下"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if \"a\" and \"b\" are both more than 3, then \"x\"; otherwise \"y\".",
        "有一个就行的，之间写“或”"
      ),
      (
        "Appraisal rubric, language 1. Grade \"g\", first that holds: if the average of \"a\" and \"b\" is more than 3, then \"x\"; otherwise \"y\".",
        "合计不低于10"
      ),
      (
        "Appraisal rubric, language 1. Checklist form \"f\". Rules of a row, otherwise refuse: \"a\" or \"b\" equals 0.",
        "“逾期件数”等于0，或“整改件数”至少1"
      ),
      (
        "Appraisal rubric, language 1. Checklist form \"f\". Rules of a row, otherwise refuse: if \"a\" is more than 0, then \"b\" equals 1.",
        "有前提的写成“或”"
      ),
      (
        "Appraisal rubric, language 1. Quantity \"q\" based on \"a\" - \"b\": no rounding.",
        "“甲”减去“乙”"
      ),
      (opening + "测评票“票”。等次：“满意”；“不满意”。", "票面等次：“满意”"),
      (opening + "最后得分取自“甲”加“乙”之和：不修约。", "取自“甲”加上“乙”"),
      (opening + "登记表“表”。项目：“一”，从0到100分，每档1分，权重50%。", "权重写在名称之后"),
      (grade + "“均分”不低于9分，名额占参排单位数20%，个数舍尾，分类进行" + end, "“分类进行”紧接个数或百分比"),
      (opening + "反馈表“表”。答复：“满意”；“不满意”。", "票面等次：“满意”"), (opening + "排名：按最后得分由高到低。", "排名按最后得分统一进行"),
      (leaves + "：备注含“撤回”。", "整格一样"), (weights + "备注“重点”权重2；否则为1。", "直接写数"),
    ] as [(String, String)])
  func theSentenceForItsWordsIsTold(_ text: String, _ words: String) {
    let diagnostics = SyntaxTree(bytes: Array(text.utf8)).diagnostics
    #expect(
      diagnostics.contains { $0.help.contains { $0.chinese.contains(words) } }, "\(diagnostics)")
    #expect(!diagnostics.contains { $0.headline.chinese.contains("是否应为") })
  }

  /// Intervals in remarks stay remarks.
  @Test(arguments: [
    "90分以上【[90,100]】为“优”；低于90分【[0,90)】为“差”。", "[90,100]90分以上为“优”；低于90分[0,90]为“差”。",
    "【[90,100]为优】90分以上为“优”；低于90分为“差”。", "90分以上[90,100]为“优”；低于90分为“差”。",
  ])
  func remarksHoldIntervals(_ items: String) {
    let tree = SyntaxTree(Self.opening + "等次“级”，按“均分”：" + items)
    #expect(tree.diagnostics.isEmpty)
  }

  /// A slip in a word that fits is told before a phrase that only stands in the same clause.
  @Test(
    arguments: [
      (grade + "“满意率”不抵于80%，“均分”在90分以上" + end, "不低于"),
      (opening + "排名按“均分”统一进行，由高到。", "由高到低"), (opening + "评议对象：单。", "单位"),
      (quantity + "乘乘以40分。", "乘以"), (rate + "“满意”占有效票数，缺不计。", "空缺"),
    ] as [(String, String)])
  func aMisspeltWordIsToldBesideAPhrase(_ text: String, _ word: String) throws {
    let first = try #require(SyntaxTree(bytes: Array(text.utf8)).diagnostics.first)
    #expect(first.headline.chinese.contains("是否应为“\(word)”"), "\(first)")
  }

  @Test(
    "A second word that is not understood is told only with what to write instead",
    arguments: [
      ("计分取自“票”：把各评分人的分数加起来除以人数，保留两位小数。", ["把各"]),
      ("计分取自“票”：汇总各评分人取平均分，没有的停止计票；留存2位小数。", ["没有的"]),
      ("计分来自“票”：汇总各评分人取均值；四舍五入，保留2位小数。", ["来自", "取均值"]),
      ("指标：领导重视；办理态度。", ["领导重视", "办理态度"]),
    ])
  func oneFaultOneMessage(_ text: String, _ words: [String]) {
    let told = SyntaxTree(bytes: Array((Self.opening + text).utf8)).diagnostics
    #expect(told.count == words.count, "\(told.map(\.headline.chinese))")
    for (message, word) in zip(told, words) {
      #expect(message.headline.chinese.contains("“\(word)”"), "\(message.headline.chinese)")
    }
  }

  @Test(arguments: ["在", "之和占", "其余为", "有效票的百分比", "不为", "每逾期", "以后为"])
  func grammarIsNoNameWithoutQuotes(_ word: String) {
    #expect(UsualWords.isFunctionWord(word) || UsualWords.advice(on: word) != nil)
  }

  @Test(arguments: ["办结率", "领导", "不满意", "审计", "如期办结率", "及时率", "有效率", "行为", "得分"])
  func aNameMayLackItsQuotes(_ word: String) {
    #expect(!UsualWords.isFunctionWord(word))
    #expect(UsualWords.advice(on: word) == nil || word.hasSuffix("率"))
  }

  /// Whoever follows the advice must not be refused.
  @Test(
    arguments: [
      (
        "测评票“票”。组别：“领导”，权重40%；“职工”，权重60%。",
        "Ballot form \"票\". Groups: \"领导\" weight 40%; \"职工\" weight 60%."
      ),
      (
        "数值“领导分”，取自“评分票”组别“领导”：汇总各评分人取平均分，空缺停止计票；不修约，显示时四舍五入，保留2位小数。",
        "Quantity \"领导分\" based on \"评分票\" group \"领导\": over raters, plain mean, empty refuse; no rounding, shown round half up, keep 2 places."
      ),
      (
        "数值“甲”，取自“领导分”乘以40%加上“职工分”乘以60%：不修约。",
        "Quantity \"甲\" based on \"领导分\" times 40% plus \"职工分\" times 60%: no rounding."
      ),
      (
        "数值“甲”，取自“票”：汇总各评分人取平均分，空缺停止计票；汇总各组别取加权平均。",
        "Quantity \"甲\" based on \"票\": over raters, plain mean, empty refuse; over groups, weighted mean."
      ),
      (
        "比率“甲”，取自“票”：“满意”、“基本满意”占有效票数，空缺停止计票。",
        "Rate \"甲\" based on \"票\": \"满意\" and \"基本满意\" out of valid, empty refuse."
      ),
      (
        "数值“甲”，取自“票”：“办结率”低于95%的，每低1%减去0.5分，不足一档不计。",
        "Quantity \"甲\" based on \"票\": \"办结率\" is below 95%, for each lacking 1% minus 0.5 points, incomplete step left out."
      ),
      (
        "数值“甲”，取自“票”：“办结率”超过95%的，每高1%加上0.5分，不足一档不计。",
        "Quantity \"甲\" based on \"票\": \"办结率\" is more than 95%, for each further 1% plus 0.5 points, incomplete step left out."
      ),
      (
        "分档表“逾期得分”：等于0为20分；等于1为18分；等于2为15分；3以上为0分。",
        "Band table \"逾期得分\": equals 0 is 20 points; equals 1 is 18 points; equals 2 is 15 points; 3 or more is 0 points."
      ),
      (
        "分档表“办结率得分”：95%以上为20分；80%以上、低于95%为15分；低于80%为0分。",
        "Band table \"办结率得分\": 95% or more is 20 points; 80% or more and below 95% is 15 points; below 80% is 0 points."
      ),
      (
        "计分部分“分”，满分20分。计分取自“办结率”：查“办结率得分”；不修约。",
        "Component \"分\" worth 20 points. Score based on \"办结率\": look up \"办结率得分\"; no rounding."
      ),
      (
        "数值“系数”，依次判定：若类别为“甲类”，则为90%；否则为100%。",
        "Quantity \"系数\", first that holds: if category is \"甲类\", then 90%; otherwise 100%."
      ),
      (
        "数值“折后分”，取自“均分”：除以0.9；四舍五入，保留2位小数。",
        "Quantity \"折后分\" based on \"均分\": divided by 0.9; round half up, keep 2 places."
      ),
      (
        "数值“甲”，依次判定：若“均分”超过5分，则为“均分”乘以90%加上5分；否则为“均分”。",
        "Quantity \"甲\", first that holds: if \"均分\" is more than 5 points, then \"均分\" times 90% plus 5 points; otherwise \"均分\"."
      ),
      (
        "数值“甲”，取自“均分”：超过95分计为95分；低于60分计为60分。",
        "Quantity \"甲\" based on \"均分\": more than 95 points counts as 95 points; below 60 points counts as 60 points."
      ),
      (
        "数值“甲”，取自“办结件数”：折算为与最低单位之差占高低之差的比例，全部相同计为100%；乘以40分；加上60分。",
        "Quantity \"甲\" based on \"办结件数\": share of range above lowest, all equal counts as 100%; times 40 points; plus 60 points."
      ),
      (
        "数值“甲”，取自“报价”：折算为最低单位与本单位之比；乘以30分。",
        "Quantity \"甲\" based on \"报价\": ratio of lowest to own; times 30 points."
      ),
      (
        "数值“全体均分”，取自“均分”：汇总各单位取平均分；四舍五入，保留2位小数。",
        "Quantity \"全体均分\" based on \"均分\": over units, plain mean; round half up, keep 2 places."
      ),
      (
        "数值“甲”，取自“办结件数”：除以“交办件数”，空缺停止计票；四舍五入，保留2位小数。",
        "Quantity \"甲\" based on \"办结件数\": divided by \"交办件数\", empty refuse; round half up, keep 2 places."
      ),
      (
        "数值“较高分”，依次判定：若“甲”不低于“乙”，则为“甲”；否则为“乙”。",
        "Quantity \"较高分\", first that holds: if \"甲\" is at least \"乙\", then \"甲\"; otherwise \"乙\"."
      ),
      (
        "名次表“名次分”：名次1为10分；名次2到3为8分；名次4起往后为5分；并列单位取靠前名次。",
        "Place table \"名次分\": rank 1 is 10 points; rank 2 to 3 is 8 points; rank 4 or later is 5 points; tied take better place."
      ),
      (
        "数值“甲”，取自“均分”：查“名次分”，由高到低。",
        "Quantity \"甲\" based on \"均分\": look up \"名次分\", highest first."
      ),
      (
        "数值“甲”，取自“票”：汇总各评分人，若至少7个有效分，去掉1个最高分和1个最低分，否则不去分，取平均分，空缺停止计票。",
        "Quantity \"甲\" based on \"票\": over raters, if no fewer than 7 valid marks, drop 1 highest and 1 lowest, otherwise drop none, plain mean, empty refuse."
      ),
      (
        "数值“甲”，取自“票”：汇总各评分人，若至少7个有效分，去掉1个最高分和1个最低分，若至少5个有效分，去掉1个最高分，否则不去分，取平均分，空缺停止计票。",
        "Quantity \"甲\" based on \"票\": over raters, if no fewer than 7 valid marks, drop 1 highest and 1 lowest, if no fewer than 5 valid marks, drop 1 highest, otherwise drop none, plain mean, empty refuse."
      ),
      (
        "数值“甲”，取自“票”：每有“逾期件数”减去6分。",
        "Quantity \"甲\" based on \"票\": for each \"逾期件数\" minus 6 points."
      ),
      (
        "数值“票数”，取自“测评票”：计数有效票数；不修约。",
        "Quantity \"票数\" based on \"测评票\": number of valid; no rounding."
      ),
      ("测评有效须符合：收回票数不低于20。", "Vote stands if: returned is at least 20."),
      (
        "等次“甲”，依次判定：若“票数”低于20，则为“不定等次”；否则为“定”。",
        "Grade \"甲\", first that holds: if \"票数\" is below 20, then \"不定等次\"; otherwise \"定\"."
      ),
      (
        "数值“满意票”，取自“计票表”：计数“满意”；不修约。",
        "Quantity \"满意票\" based on \"计票表\": number of \"满意\"; no rounding."
      ),
      ("插值表“线”：当0%为0分；当100%为20分。", "Line table \"线\": at 0% is 0 points; at 100% is 20 points."),
      (
        "测评有效须符合：实到人数占应到人数不低于三分之二；发出票数等于收回票数；收回票数不超过发出票数。",
        "Vote stands if: present out of roster is at least two thirds; issued equals returned; returned is at most issued."
      ),
      (
        "排名按“均分”统一进行，由高到低。同分依次比较：“满意率”，由高到低；仍同则并列。",
        "Ranking by \"均分\", all together, highest first. Break ties by: \"满意率\", highest first; remain tied."
      ),
      ("排名按“均分”分类进行，由高到低。", "Ranking by \"均分\", within each category, highest first."),
      ("公布：名次前3名。", "Publish: rank first 3."),
    ] as [(String, String)])
  func whatIsAdvisedIsRead(_ chinese: String, _ english: String) {
    let texts = [Self.opening + chinese, "Appraisal rubric, language 1. " + english]
    let trees = texts.map { SyntaxTree(bytes: Array($0.utf8)) }
    let told = trees.flatMap(\.diagnostics)
    #expect(told.isEmpty, "\(told)")
    #expect(trees[0].means(trees[1]))
  }

  @Test(
    arguments: [
      ("“满意率”80%以上", "\"满意率\" is 80% or more"),
      ("“满意率”不低于60%，“满意率”低于80%", "\"满意率\" is at least 60%, \"满意率\" is below 80%"),
      ("“均分”90分以上，“均分”低于95分", "\"均分\" is 90 points or more, \"均分\" is below 95 points"),
      ("名次占参排单位数不超过30%", "rank out of ranked units is at most 30%"), ("名次等于1", "rank equals 1"),
      ("名次不超过3", "rank is at most 3"),
      ("末位名额1个，并列单位全部列入", "quota from the end is 1, tied all included"),
      (
        "末位名额占参排单位数10%，个数进一，并列单位全部列入",
        "quota from the end out of ranked units is 10%, number brought up, tied all included"
      ),
      (
        "名额占参排单位数20%，个数舍尾，并列单位全部入选",
        "quota out of ranked units is 20%, number cut down, tied all in"
      ),
      ("名额3个，并列单位全部入选", "quota is 3, tied all in"),
      ("“满意”、“基本满意”占有效票数不低于三分之二", "\"满意\" and \"基本满意\" out of valid is at least two thirds"),
      ("“满意”得票最多", "\"满意\" has most votes"),
      ("“不满意票”超过“满意票”", "\"不满意票\" is more than \"满意票\""),
      ("“登记表”记有“一票否决事项”", "\"登记表\" records \"一票否决事项\""),
    ] as [(String, String)])
  func conditionsThatAreAdvisedAreRead(_ chinese: String, _ english: String) {
    let texts = [
      Self.grade + chinese + Self.end,
      "Appraisal rubric, language 1. Grade \"级\", first that holds: if \(english), then \"好\"; otherwise \"差\".",
    ]
    let trees = texts.map { SyntaxTree(bytes: Array($0.utf8)) }
    let told = trees.flatMap(\.diagnostics)
    #expect(told.isEmpty, "\(told)")
    #expect(trees[0].means(trees[1]))
  }
}
