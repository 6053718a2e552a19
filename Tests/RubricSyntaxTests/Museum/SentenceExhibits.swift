@testable import RubricSyntax

/// What is wrong with a sentence.
let sentenceExhibits: [Exhibit] = [
  Exhibit(
    .unexpectedToken, "a unit behind a share",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票“票”。
    票面等次：“满意”100%分；“不满意”0%。
    """#,
    chinese: #"""
      错误 S0201：这里不能写“分”。
        a.rubric:3:14，第一条第（一）项
        3 | 票面等次：“满意”100%分；“不满意”0%。
          |                     ^^
        = 应为：分号“；”／句号“。”
      """#,
    english: #"""
      error S0201: "分" does not fit here.
        a.rubric:3:14, Article 1, item (1)
        3 | 票面等次：“满意”100%分；“不满意”0%。
          |                     ^^
        = expected: a semicolon ";" / a full stop "."
      """#),
  Exhibit(
    .unexpectedToken, "no treatment",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票“票”。
    空白：60分。
    """#,
    chinese: #"""
      错误 S0201：这里不能写“60”。
        a.rubric:3:4，第一条
        3 | 空白：60分。
          |       ^^
        = 应为：“作弃权”／“该项无效”／“全票无效”／“按上下限计”／“停止计票”／“须附书面
          理由”／“以先者为准”／“以后者为准”／“不查重”／“计为”
      """#,
    english: #"""
      error S0201: "60" does not fit here.
        a.rubric:3:4, Article 1
        3 | 空白：60分。
          |       ^^
        = expected: "abstain" / "void mark" / "void ballot" / "moved to bound" /
          "refuse" / "written reason" / "keep first" / "keep last" / "not checked" /
          "counts as"
      """#),
  Exhibit(
    .unexpectedToken, "no average",
    #"""
    评议计分办法，语言版本1。
    第一条　计分部分“现场测评”，满分80分。
    计分取自“现场测评票”：（一）对各评分人，空缺不计；（二）不修约。
    """#,
    chinese: #"""
      错误 S0201：这里不能写“空缺”。
        a.rubric:3:22，第一条第（一）项
        3 | 计分取自“现场测评票”：（一）对各评分人，空缺不计；（二）不修约。
          |                                         ^^^^
        = 应为：“评分人”／“代表”／“建议”／“指标”／“组别”／“轮次”／“条目”／“若”／“去掉”
          ／“只留”／“留最接近”／“取平均分”／“按有效分取平均”／“取加权平均”／“求加权和”
          ／“求和”／“取中位数”／“取较低中位数”／“取较高中位数”／“取最高分”／“取最低分”
          ／“取首次”／“取末次”／“取第”
      """#,
    english: #"""
      error S0201: "空缺" does not fit here.
        a.rubric:3:22, Article 1, item (1)
        3 | 计分取自“现场测评票”：（一）对各评分人，空缺不计；（二）不修约。
          |                                         ^^^^
        = expected: "raters" / "deputies" / "suggestions" / "Criteria" / "Groups" /
          "Rounds" / "entries" / "if" / "drop" / "keep only" / "keep closest" / "plain
          mean" / "mean of valid marks" / "weighted mean" / "weighted sum" / "sum" /
          "median" / "lower median" / "upper median" / "take highest" / "take lowest"
          / "take first" / "take last" / "take number"
      """#),
  Exhibit(
    .unexpectedToken, "no step",
    #"""
    评议计分办法，语言版本1。
    第一条　计分部分“现场测评”，满分80分。
    计分取自“现场测评票”：（一）对各评分人取平均分；（二）不计。
    """#,
    chinese: #"""
      错误 S0201：这里不能写“不计”。
        a.rubric:3:29，第一条第（二）项
        3 | 计分取自“现场测评票”：（一）对各评分人取平均分；（二）不计。
          |                                                       ^^^^
        = 应为：一个步骤，如“汇总各评分人取平均分”、“乘以50%”、“加上5分”、“减去2分”、
          “四舍五入，保留2位小数”、“不修约”
      """#,
    english: #"""
      error S0201: "不计" does not fit here.
        a.rubric:3:29, Article 1, item (2)
        3 | 计分取自“现场测评票”：（一）对各评分人取平均分；（二）不计。
          |                                                       ^^^^
        = expected: a step, such as "over raters, plain mean", "times 50%", "plus 5
          points", "minus 2 points", "round half up, keep 2 places", "no rounding"
      """#),
  Exhibit(
    .unexpectedToken, "a name instead of a number",
    #"""
    评议计分办法，语言版本1。
    总分“一百”。
    """#,
    chinese: #"""
      错误 S0201：这里不能写“一百”。
        a.rubric:2:3
        2 | 总分“一百”。
          |     ^^^^^^
        = 应为：数
      """#,
    english: #"""
      error S0201: "一百" does not fit here.
        a.rubric:2:3
        2 | 总分“一百”。
          |     ^^^^^^
        = expected: a number
      """#),
  Exhibit(
    .unexpectedToken, "a grade without its name",
    #"""
    评议计分办法，语言版本1。
    第一条　等次“评议等次”，按最后得分：（一）90分以上；（二）低于90分为“合格”。
    """#,
    chinese: #"""
      错误 S0201：这里不能写“；”。
        a.rubric:2:28，第一条第（一）项
        2 | 第一条　等次“评议等次”，按最后得分：（一）90分以上；（二）低于90分为“合…
          |                                                   ^^
        = 应为：“不低于”／“不超过”／“超过”／“低于”／“至少”／“最多”／“等于”／比率（如
          20%）／数／加引号的名称
      """#,
    english: #"""
      error S0201: "；" does not fit here.
        a.rubric:2:28, Article 1, item (1)
        2 | 第一条　等次“评议等次”，按最后得分：（一）90分以上；（二）低于90分为“合…
          |                                                   ^^
        = expected: "at least" / "at most" / "more than" / "below" / "no fewer than" /
          "no more than" / "equals" / a share (such as 20%) / a number / a name in
          quotes
      """#),
  Exhibit(
    .unexpectedToken, "the file ends too early",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票“票”。
    空白：
    """#,
    chinese: #"""
      错误 S0201：最后一句没有写完。
        a.rubric:3:4，第一条
        3 | 空白：
          |       ^
        = 应为：“作弃权”／“该项无效”／“全票无效”／“按上下限计”／“停止计票”／“须附书面
          理由”／“以先者为准”／“以后者为准”／“不查重”／“计为”
      """#,
    english: #"""
      error S0201: The last sentence is not complete.
        a.rubric:3:4, Article 1
        3 | 空白：
          |       ^
        = expected: "abstain" / "void mark" / "void ballot" / "moved to bound" /
          "refuse" / "written reason" / "keep first" / "keep last" / "not checked" /
          "counts as"
      """#),
  Exhibit(
    .missingStop, "no stop before an article",
    #"""
    评议计分办法，语言版本1。
    第一条　最后得分取自各部分之和：四舍五入，保留2位小数
    第二条　公布：名次。
    """#,
    chinese: #"""
      错误 S0202：“第二条”之前的一句没有句号。请在“保留2位小数”后加“。”。
        a.rubric:2:28，第一条
        2 | 第一条　最后得分取自各部分之和：四舍五入，保留2位小数
          |                                                      ^
      """#,
    english: #"""
      error S0202: The sentence before "第二条" has no full stop. Add "." after "保留2
          位小数".
        a.rubric:2:28, Article 1
        2 | 第一条　最后得分取自各部分之和：四舍五入，保留2位小数
          |                                                      ^
      """#),
  Exhibit(
    .missingStop, "no stop at the end",
    #"""
    Appraisal rubric, language 1.
    Title "A"
    """#,
    chinese: #"""
      错误 S0202：最后一句没有句号。请在“A”后加“。”。
        a.rubric:2:10
        2 | Title "A"
          |          ^
      """#,
    english: #"""
      error S0202: The last sentence has no full stop. Add "." after "A".
        a.rubric:2:10
        2 | Title "A"
          |          ^
      """#),
  Exhibit(
    .missingStop, "a semicolon at the end of a list",
    #"""
    评议计分办法，语言版本1。
    第一条　公布：（一）各项得分；（二）名次；
    第二条　最后得分取自各部分之和：不修约。
    """#,
    chinese: #"""
      错误 S0202：“第二条”之前的一句以分号结束。请把“；”改为“。”。
        a.rubric:2:21，第一条第（二）项
        2 | 第一条　公布：（一）各项得分；（二）名次；
          |                                         ^^
      """#,
    english: #"""
      error S0202: The sentence before "第二条" ends in a semicolon. Change ";" to
          ".".
        a.rubric:2:21, Article 1, item (2)
        2 | 第一条　公布：（一）各项得分；（二）名次；
          |                                         ^^
      """#),
  Exhibit(
    .noSuchSentence, "a sentence that begins in its middle",
    #"""
    评议计分办法，语言版本1。
    权重50%。
    """#,
    chinese: #"""
      错误 S0203：没有以“权重”开头的句子。
        a.rubric:2:1
        2 | 权重50%。
          | ^^^^
        = 处理：如果它接着前一句，请删去前面的句号。
      """#,
    english: #"""
      error S0203: No sentence begins with "权重".
        a.rubric:2:1
        2 | 权重50%。
          | ^^^^
        = help: If it goes on with the sentence before it, delete the full stop there.
      """#),
  Exhibit(
    .noSuchSentence, "a keyword of another place",
    #"""
    Appraisal rubric, language 1.
    At least 60 points.
    """#,
    chinese: #"""
      错误 S0203：没有以“At least”开头的句子。
        a.rubric:2:1
        2 | At least 60 points.
          | ^^^^^^^^
        = 处理：如果它接着前一句，请删去前面的句号。
      """#,
    english: #"""
      error S0203: No sentence begins with "At least".
        a.rubric:2:1
        2 | At least 60 points.
          | ^^^^^^^^
        = help: If it goes on with the sentence before it, delete the full stop there.
      """#),
  Exhibit(
    .noSuchSentence, "two stops",
    #"""
    评议计分办法，语言版本1。
    总分100分。。
    """#,
    chinese: #"""
      错误 S0203：这里多了一个“。”，请删去。
        a.rubric:2:8
        2 | 总分100分。。
          |            ^^
      """#,
    english: #"""
      error S0203: This "。" is one too many; delete it.
        a.rubric:2:8
        2 | 总分100分。。
          |            ^^
      """#),
  Exhibit(
    .misplacedSentence, "form lines under a component",
    #"""
    评议计分办法，语言版本1。
    第一条　计分部分“现场测评”，满分80分。
    空白：作弃权。重复：停止计票。
    """#,
    chinese: #"""
      错误 S0204：“空白”一句不属于这里，应写在“加减分表”、“测评票”、“登记表”、“反馈
          表”、“办理台账”、“计票表”、“插值表”之下。
        a.rubric:3:1，第一条
        3 | 空白：作弃权。重复：停止计票。
          | ^^^^
      """#,
    english: #"""
      error S0204: The sentence "空白" does not belong here; it belongs under
          "Adjustment form", "Ballot form", "Checklist form", "Feedback form", "Ledger
          form", "Tally form", "Line table".
        a.rubric:3:1, Article 1
        3 | 空白：作弃权。重复：停止计票。
          | ^^^^
      """#),
  Exhibit(
    .misplacedSentence, "a form line before any article",
    #"""
    评议计分办法，语言版本1。
    空白：作弃权。
    """#,
    chinese: #"""
      错误 S0204：“空白”一句不属于这里，应写在“加减分表”、“测评票”、“登记表”、“反馈
          表”、“办理台账”、“计票表”、“插值表”之下。
        a.rubric:2:1
        2 | 空白：作弃权。
          | ^^^^
      """#,
    english: #"""
      error S0204: The sentence "空白" does not belong here; it belongs under
          "Adjustment form", "Ballot form", "Checklist form", "Feedback form", "Ledger
          form", "Tally form", "Line table".
        a.rubric:2:1
        2 | 空白：作弃权。
          | ^^^^
      """#),
  Exhibit(
    .missingOpening, "another text",
    #"""
    姓名,分数
    甲,90

    """#,
    chinese: #"""
      错误 S0205：第一句必须是：“评议计分办法，语言版本1。”。
        a.rubric:1:1
        1 | 姓名,分数
          | ^^^^
      """#,
    english: #"""
      error S0205: The first sentence has to be: Appraisal rubric, language 1.
        a.rubric:1:1
        1 | 姓名,分数
          | ^^^^
      """#),
  Exhibit(
    .missingOpening, "no version",
    #"""
    评议计分办法。
    总分100分。
    """#,
    chinese: #"""
      错误 S0205：第一句必须是：“评议计分办法，语言版本1。”。
        a.rubric:1:7
        1 | 评议计分办法。
          |             ^^
      """#,
    english: #"""
      error S0205: The first sentence has to be: Appraisal rubric, language 1.
        a.rubric:1:7
        1 | 评议计分办法。
          |             ^^
      """#),
  Exhibit(
    .wrongCount, "an article is missing",
    #"""
    评议计分办法，语言版本1。
    第一条　公布：（一）名次；（三）等次。
    第三条　最后得分取自各部分之和：不修约。
    """#,
    chinese: #"""
      警告 S0206：编号写的是3，按顺序应为2。不影响计算。
        a.rubric:2:14
        2 | 第一条　公布：（一）名次；（三）等次。
          |                           ^^^^^^

      警告 S0206：编号写的是3，按顺序应为2。不影响计算。
        a.rubric:3:1
        3 | 第三条　最后得分取自各部分之和：不修约。
          | ^^^^^^
      """#,
    english: #"""
      warning S0206: This is numbered 3; counted in order it is number 2. No figure
          depends on it.
        a.rubric:2:14
        2 | 第一条　公布：（一）名次；（三）等次。
          |                           ^^^^^^

      warning S0206: This is numbered 3; counted in order it is number 2. No figure
          depends on it.
        a.rubric:3:1
        3 | 第三条　最后得分取自各部分之和：不修约。
          | ^^^^^^
      """#),
  Exhibit(
    .mixedVocabularies, "an English sentence",
    #"""
    评议计分办法，语言版本1。
    总分100分。Subject: units.
    """#,
    chinese: #"""
      警告 S0207：中文和英文关键词混用：“Subject”。建议改为“评议对象”。
        a.rubric:2:8
        2 | 总分100分。Subject: units.
          |            ^^^^^^^
      """#,
    english: #"""
      warning S0207: Keywords of both languages are mixed: "Subject". Better write "评
          议对象".
        a.rubric:2:8
        2 | 总分100分。Subject: units.
          |            ^^^^^^^
      """#),
  Exhibit(
    .notText, "bytes of GB18030",
    "",
    chinese: #"""
      错误 S0209：文件不是UTF-8文本。请在编辑器中另存为UTF-8。
        a.rubric
      """#,
    english: #"""
      error S0209: The file is not UTF-8 text. Save it as UTF-8 in your editor.
        a.rubric
      """#),
  Exhibit(
    .missingSign, "no semicolon between items",
    #"""
    评议计分办法，语言版本1。
    第一条　公布：（一）各项得分；（二）名次（三）等次。
    """#,
    chinese: #"""
      错误 S0210：“（三）”之前的一项没有分号。请在“名次”后加“；”。
        a.rubric:2:21，第一条第（二）项
        2 | 第一条　公布：（一）各项得分；（二）名次（三）等次。
          |                                         ^^
      """#,
    english: #"""
      error S0210: The item before "（三）" has no semicolon. Add ";" after "名次".
        a.rubric:2:21, Article 1, item (2)
        2 | 第一条　公布：（一）各项得分；（二）名次（三）等次。
          |                                         ^^
      """#),
  Exhibit(
    .missingSign, "nothing between conditions",
    #"""
    评议计分办法，语言版本1。
    第一条　等次“级”，依次判定：
    若有下列情形之一的，则为“差”：“甲”超过3“乙”超过2；“丙”空缺；
    否则为“好”。
    """#,
    chinese: #"""
      错误 S0210：“3”和“乙”之间没有标点。
        a.rubric:3:23
        3 | 若有下列情形之一的，则为“差”：“甲”超过3“乙”超过2；“丙”空缺；
          |                                        ^^^^
        = 处理：各为一项的，之间写“；”；一项里两个条件都要符合的，之间写“，”。
      """#,
    english: #"""
      error S0210: There is no sign between "3" and "乙".
        a.rubric:3:23
        3 | 若有下列情形之一的，则为“差”：“甲”超过3“乙”超过2；“丙”空缺；
          |                                        ^^^^
        = help: Two lines have ";" between them; two conditions of one line, which
          both have to hold, have ",".
      """#),
  Exhibit(
    .missingSign, "no semicolon between names",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票“票”。
    票面等次：“满意”“基本满意”；“不满意”。
    """#,
    chinese: #"""
      错误 S0210：“基本满意”之前的一项没有分号。请在“满意”后加“；”。
        a.rubric:3:10，第一条第（一）项
        3 | 票面等次：“满意”“基本满意”；“不满意”。
          |                 ^
      """#,
    english: #"""
      error S0210: The item before "基本满意" has no semicolon. Add ";" after "满意".
        a.rubric:3:10, Article 1, item (1)
        3 | 票面等次：“满意”“基本满意”；“不满意”。
          |                 ^
      """#),
  Exhibit(
    .missingSign, "no colon",
    #"""
    评议计分办法，语言版本1。
    评议对象单位。
    """#,
    chinese: #"""
      错误 S0210：“单位”之前没有冒号。请在“评议对象”后加“：”。
        a.rubric:2:5
        2 | 评议对象单位。
          |         ^^
      """#,
    english: #"""
      error S0210: There is no colon before "单位". Add ":" after "评议对象".
        a.rubric:2:5
        2 | 评议对象单位。
          |         ^^
      """#),
  Exhibit(
    .missingSign, "a stop between items",
    #"""
    评议计分办法，语言版本1。
    第一条　公布：（一）各项得分；（二）名次。（三）等次。
    """#,
    chinese: #"""
      错误 S0210：“（三）”之前的一项以句号结束。请把“。”改为“；”。
        a.rubric:2:21，第一条
        2 | 第一条　公布：（一）各项得分；（二）名次。（三）等次。
          |                                         ^^
      """#,
    english: #"""
      error S0210: The item before "（三）" ends in a full stop. Change "." to ";".
        a.rubric:2:21, Article 1
        2 | 第一条　公布：（一）各项得分；（二）名次。（三）等次。
          |                                         ^^
      """#),
  Exhibit(
    .tooManyItems, "a list of a thousand and one",
    "评议计分办法，语言版本1。\n公布：" + Array(repeating: "名次", count: 1001).joined(separator: "；") + "。",
    chinese: #"""
      错误 S0212：这一句列了1001项，最多1000项。
        a.rubric:2:1，第一条
        2 | 公布：名次；名次；名次；名次；名次；名次；名次；名次；名次；名次；名次；…
          | ^^^^
        = 处理：评分、台账等数据写在数据文件中，这里只写规则。
      """#,
    english: #"""
      error S0212: This sentence lists 1001 items; at most 1000 are read.
        a.rubric:2:1, Article 1
        2 | 公布：名次；名次；名次；名次；名次；名次；名次；名次；名次；名次；名次；…
          | ^^^^
        = help: Write marks, ledgers and other data into data files; here stand only
          rules.
      """#),
]
