@testable import RubricSyntax

/// What is wrong with a word, a name or a number.
let lexicalExhibits: [Exhibit] = [
  Exhibit(
    .unclosedName, "a closing quote is lost",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票“现场测评票，英文名“Live ballot”。
    空白：作弃权。
    """#,
    chinese: #"""
      错误 L0101：引号不成对：从“现场测评票”起的名称没有结束。
        a.rubric:2:8
        2 | 第一条　测评票“现场测评票，英文名“Live ballot”。
          |               ^^^^^^^^^^^^^^^^^^^
        = 处理：在名称后补一个引号；名称要写在同一行内。
      """#,
    english: #"""
      error L0101: A quote is not closed: the name that begins with "现场测评票" has
          no end.
        a.rubric:2:8
        2 | 第一条　测评票“现场测评票，英文名“Live ballot”。
          |               ^^^^^^^^^^^^^^^^^^^
        = help: Put a quote behind the name; a name stands on one line.
      """#),
  Exhibit(
    .unclosedName, "a closing quote of straight quotes is lost",
    #"""
    Appraisal rubric, language 1.
    Article 1. Ballot form "Live ballot English "现场测评票". Floor 60 points.
    Ceiling 78 points.
    """#,
    chinese: #"""
      错误 L0101：引号不成对：从“Live ballot English”起的名称没有结束。
        a.rubric:2:24
        2 | Article 1. Ballot form "Live ballot English "现场测评票". Floor 60 point…
          |                        ^^^^^^^^^^^^^^^^^^^^^
        = 处理：在名称后补一个引号；名称要写在同一行内。
      """#,
    english: #"""
      error L0101: A quote is not closed: the name that begins with "Live ballot
          English" has no end.
        a.rubric:2:24
        2 | Article 1. Ballot form "Live ballot English "现场测评票". Floor 60 point…
          |                        ^^^^^^^^^^^^^^^^^^^^^
        = help: Put a quote behind the name; a name stands on one line.
      """#),
  Exhibit(
    .unclosedName, "nothing tells which straight quote is lost",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票"现场测评票，英文名"Live ballot"。
    空白：作弃权。
    """#,
    chinese: #"""
      错误 L0101：引号不成对：从“现场测评票”起的名称没有结束。
        a.rubric:2:8
        2 | 第一条　测评票"现场测评票，英文名"Live ballot"。
          |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = 处理：在名称后补一个引号；名称要写在同一行内。
      """#,
    english: #"""
      error L0101: A quote is not closed: the name that begins with "现场测评票" has
          no end.
        a.rubric:2:8
        2 | 第一条　测评票"现场测评票，英文名"Live ballot"。
          |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        = help: Put a quote behind the name; a name stands on one line.
      """#),
  Exhibit(
    .unclosedName, "a sign in a name",
    #"""
    评议计分办法，语言版本1。
    第一条　计票表“计票”。票面等次：“满意”；“差；很差”。
    """#,
    chinese: #"""
      错误 L0101：名称里不能有“；”。
        a.rubric:2:25
        2 | 第一条　计票表“计票”。票面等次：“满意”；“差；很差”。
          |                                            ^^
        = 处理：改用别的符号，如“，”“、”；如果名称到此为止，在它前面补一个引号。
      """#,
    english: #"""
      error L0101: A name cannot hold "；".
        a.rubric:2:25
        2 | 第一条　计票表“计票”。票面等次：“满意”；“差；很差”。
          |                                            ^^
        = help: Use another sign, such as a comma; if the name ends here, put a quote
          before it.
      """#),
  Exhibit(
    .unclosedName, "an opening quote is lost behind a keyword",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票测评票”。
    """#,
    chinese: #"""
      错误 S0201：这里不能写“测评票”。
        a.rubric:2:8，第一条
        2 | 第一条　测评票测评票”。
          |               ^^^^^^
        = 应为：加引号的名称

      错误 L0101：引号不成对：这个引号前面没有与它成对的引号。
        a.rubric:2:11
        2 | 第一条　测评票测评票”。
          |                     ^
        = 处理：在名称前补一个引号；如果多写了引号，就删去它。
      """#,
    english: #"""
      error S0201: "测评票" does not fit here.
        a.rubric:2:8, Article 1
        2 | 第一条　测评票测评票”。
          |               ^^^^^^
        = expected: a name in quotes

      error L0101: This quote ends a name, but no quote begins one before it.
        a.rubric:2:11
        2 | 第一条　测评票测评票”。
          |                     ^
        = help: Put a quote before the name, or delete this one if it is one too many.
      """#),
  Exhibit(
    .unclosedName, "a quote too many",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票“现场测评票””。
    """#,
    chinese: #"""
      错误 L0101：引号不成对：这个引号前面没有与它成对的引号。
        a.rubric:2:15
        2 | 第一条　测评票“现场测评票””。
          |                           ^
        = 处理：在名称前补一个引号；如果多写了引号，就删去它。
      """#,
    english: #"""
      error L0101: This quote ends a name, but no quote begins one before it.
        a.rubric:2:15
        2 | 第一条　测评票“现场测评票””。
          |                           ^
        = help: Put a quote before the name, or delete this one if it is one too many.
      """#),
  Exhibit(
    .unclosedName, "a name over two lines",
    #"""
    评议计分办法，语言版本1。
    标题“省人大代表评议
    建议办理工作”。
    """#,
    chinese: #"""
      错误 L0101：名称断成了两行。
        a.rubric:2:3
        2 | 标题“省人大代表评议
          |     ^^^^^^^^^^^^^^^
        = 处理：把引号里的文字接回同一行。
      """#,
    english: #"""
      error L0101: A name is broken over two lines.
        a.rubric:2:3
        2 | 标题“省人大代表评议
          |     ^^^^^^^^^^^^^^^
        = help: Write all that is between the quotes on one line.
      """#),
  Exhibit(
    .unknownWord, "a misspelt keyword",
    #"""
    评议计分办法，语言版本1。
    第一条　计分部分“现场测评”，满分80分。
    计分取自“现场测评票”：（一）对各评分人取平均分，空缺停止计票；（二）四舍五进，保留2位小数。
    """#,
    chinese: #"""
      错误 L0102：看不懂“四舍五进”。是否应为“四舍五入”？
        a.rubric:3:36
        3 | …评票”：（一）对各评分人取平均分，空缺停止计票；（二）四舍五进，保留2位…
          |                                                       ^^^^^^^^
        = 处理：如果它是名称，要加引号：“四舍五进”。
      """#,
    english: #"""
      error L0102: "四舍五进" is not understood. Did you mean "四舍五入"?
        a.rubric:3:36
        3 | …评票”：（一）对各评分人取平均分，空缺停止计票；（二）四舍五进，保留2位…
          |                                                       ^^^^^^^^
        = help: If it is a name it needs quotes: "四舍五进".
      """#),
  Exhibit(
    .unknownWord, "a misspelt keyword in English",
    #"""
    Appraisal rubric, language 1.
    Article 1. Component "Live" worth 80 points.
    Score based on "Live ballot": (1) over raters, plain mean; (2) round halfup, keep 2 places.
    """#,
    chinese: #"""
      错误 L0102：看不懂“round halfup”。是否应为“round half up”？
        a.rubric:3:64
        3 | … "Live ballot": (1) over raters, plain mean; (2) round halfup, keep 2 p…
          |                                                   ^^^^^^^^^^^^
        = 处理：如果它是名称，要加引号：“round halfup”。
      """#,
    english: #"""
      error L0102: "round halfup" is not understood. Did you mean "round half up"?
        a.rubric:3:64
        3 | … "Live ballot": (1) over raters, plain mean; (2) round halfup, keep 2 p…
          |                                                   ^^^^^^^^^^^^
        = help: If it is a name it needs quotes: "round halfup".
      """#),
  Exhibit(
    .unknownWord, "a name without quotes",
    #"""
    评议计分办法，语言版本1。
    标题满意率。
    """#,
    chinese: #"""
      错误 L0102：“满意率”不是关键词。名称要加引号：“满意率”。
        a.rubric:2:3
        2 | 标题满意率。
          |     ^^^^^^
      """#,
    english: #"""
      error L0102: "满意率" is not a keyword. A name needs quotes: "满意率".
        a.rubric:2:3
        2 | 标题满意率。
          |     ^^^^^^
      """#),
  Exhibit(
    .unknownWord, "a name without quotes in English",
    #"""
    Appraisal rubric, language 1.
    Title satisfaction.
    """#,
    chinese: #"""
      错误 L0102：“satisfaction”不是关键词。名称要加引号：“satisfaction”。
        a.rubric:2:7
        2 | Title satisfaction.
          |       ^^^^^^^^^^^^
      """#,
    english: #"""
      error L0102: "satisfaction" is not a keyword. A name needs quotes:
          "satisfaction".
        a.rubric:2:7
        2 | Title satisfaction.
          |       ^^^^^^^^^^^^
      """#),
  Exhibit(
    .partedNumber, "a decimal comma",
    #"""
    评议计分办法，语言版本1。
    总分90,5分。
    """#,
    chinese: #"""
      错误 L0103：“90,5”不是数：小数点只写一个“.”，不加千分撇。
        a.rubric:2:3
        2 | 总分90,5分。
          |     ^^^^
        = 处理：如果是小数，写90.5。
      """#,
    english: #"""
      error L0103: "90,5" is not a number: it has at most one point, and no comma.
        a.rubric:2:3
        2 | 总分90,5分。
          |     ^^^^
        = help: If it is a decimal, write 90.5.
      """#),
  Exhibit(
    .partedNumber, "a thousands mark or a decimal comma",
    #"""
    评议计分办法，语言版本1。
    总分1,000分。
    """#,
    chinese: #"""
      错误 L0103：“1,000”不是数：小数点只写一个“.”，不加千分撇。
        a.rubric:2:3
        2 | 总分1,000分。
          |     ^^^^^
        = 处理：如果是小数，写1.000。
        = 处理：如果逗号是千分撇，写1000。
      """#,
    english: #"""
      error L0103: "1,000" is not a number: it has at most one point, and no comma.
        a.rubric:2:3
        2 | 总分1,000分。
          |     ^^^^^
        = help: If it is a decimal, write 1.000.
        = help: If the comma marks thousands, write 1000.
      """#),
  Exhibit(
    .partedNumber, "two points",
    #"""
    评议计分办法，语言版本1。
    总分1.2.3分。
    """#,
    chinese: #"""
      错误 L0103：“1.2.3”不是数：小数点只写一个“.”，不加千分撇。
        a.rubric:2:3
        2 | 总分1.2.3分。
          |     ^^^^^
      """#,
    english: #"""
      error L0103: "1.2.3" is not a number: it has at most one point, and no comma.
        a.rubric:2:3
        2 | 总分1.2.3分。
          |     ^^^^^
      """#),
  Exhibit(
    .singleQuotes, "a name in single quotes",
    #"""
    评议计分办法，语言版本1。
    标题‘满意率’。
    """#,
    chinese: #"""
      错误 L0104：名称要用双引号：“满意率”。
        a.rubric:2:3
        2 | 标题‘满意率’。
          |     ^^^^^^^^
      """#,
    english: #"""
      error L0104: A name needs double quotes: "满意率".
        a.rubric:2:3
        2 | 标题‘满意率’。
          |     ^^^^^^^^
      """#),
  Exhibit(
    .singleQuotes, "an apostrophe by itself",
    #"""
    Appraisal rubric, language 1.
    Title Deputies'.
    """#,
    chinese: #"""
      错误 S0201：这里不能写“Deputies”。
        a.rubric:2:7
        2 | Title Deputies'.
          |       ^^^^^^^^
        = 应为：加引号的名称

      错误 L0104：名称要用双引号。
        a.rubric:2:15
        2 | Title Deputies'.
          |               ^
      """#,
    english: #"""
      error S0201: "Deputies" does not fit here.
        a.rubric:2:7
        2 | Title Deputies'.
          |       ^^^^^^^^
        = expected: a name in quotes

      error L0104: A name needs double quotes.
        a.rubric:2:15
        2 | Title Deputies'.
          |               ^
      """#),
  Exhibit(
    .unclosedComment, "a comment without an end",
    #"""
    评议计分办法，语言版本1。
    总分100分。【原文未列。
    评议对象：单位。
    """#,
    chinese: #"""
      错误 L0105：注释没有结束：没有与这个“【”成对的“】”。
        a.rubric:2:8
        2 | 总分100分。【原文未列。
          |            ^^
        = 处理：在注释结束处补“】”；注释里不能再有注释。
      """#,
    english: #"""
      error L0105: A comment is not closed: no "]" goes with this "[".
        a.rubric:2:8
        2 | 总分100分。【原文未列。
          |            ^^
        = help: Add "]" where the comment ends; a comment holds no other comment.
      """#),
  Exhibit(
    .unclosedComment, "a comment without a beginning",
    #"""
    评议计分办法，语言版本1。
    总分100分。
    用途：试评，来源：办法。自定：权重】
    评议对象：单位。
    """#,
    chinese: #"""
      错误 L0105：从这里到第3行的“】”像是注释，却没有开头的“【”。
        a.rubric:3:1
        3 | 用途：试评，来源：办法。自定：权重】
          | ^^^^
        = 处理：在注释开头处补“【”；不是注释的，请删去“】”。
      """#,
    english: #"""
      error L0105: From here to the "]" on line 3 it looks like a comment, but no "["
          opens it.
        a.rubric:3:1
        3 | 用途：试评，来源：办法。自定：权重】
          | ^^^^
        = help: Add "[" where the comment begins; if it is none, delete the "]".
      """#),
  Exhibit(
    .unclosedComment, "a closing bracket alone",
    #"""
    评议计分办法，语言版本1。
    总分100分】。
    评议对象：单位。
    """#,
    chinese: #"""
      错误 L0105：注释没有开头：没有与这个“】”成对的“【”。
        a.rubric:2:7
        2 | 总分100分】。
          |          ^^
        = 处理：在注释开头处补“【”；不是注释的，请删去“】”。
      """#,
    english: #"""
      error L0105: A comment is not opened: no "[" goes with this "]".
        a.rubric:2:7
        2 | 总分100分】。
          |          ^^
        = help: Add "[" where the comment begins; if it is none, delete the "]".
      """#),
  Exhibit(
    .strayCharacter, "a sign",
    #"""
    评议计分办法，语言版本1。
    总分-5分。
    """#,
    chinese: #"""
      错误 L0106：这里不能有“-”。
        a.rubric:2:3
        2 | 总分-5分。
          |     ^
        = 处理：数不写正负号。负数写成：负5分；范围写成：从0到80分，从负5到5分；等次写
          成：80分以上、低于90分；相减写“减去”：“甲”减去“乙”；减去3分。
      """#,
    english: #"""
      error L0106: "-" has no meaning here.
        a.rubric:2:3
        2 | 总分-5分。
          |     ^
        = help: Numbers have no sign. Below zero write: minus 5 points; a range is:
          from 0 to 80 points, from minus 5 to 5 points; a band: 80 points or more and
          below 90 points; a difference: "甲" minus "乙", minus 3 points.
      """#),
  Exhibit(
    .strayCharacter, "a sum in signs",
    #"""
    评议计分办法，语言版本1。
    最后得分取自“甲”×60%：不修约。
    """#,
    chinese: #"""
      错误 L0106：这里不能有“×”。
        a.rubric:2:10
        2 | 最后得分取自“甲”×60%：不修约。
          |                 ^
        = 处理：相乘写“乘以”：“甲”乘以60%；乘以20分。
      """#,
    english: #"""
      error L0106: "×" has no meaning here.
        a.rubric:2:10
        2 | 最后得分取自“甲”×60%：不修约。
          |                 ^
        = help: Write "times": "甲" times 60%; times 20 points.
      """#),
  Exhibit(
    .strayCharacter, "an interval",
    #"""
    评议计分办法，语言版本1。
    等次“等次”，按最后得分：[80分，100分]为“优”；低于80分为“差”。
    """#,
    chinese: #"""
      错误 L0106：这里不能有“[80分，100分]”。
        a.rubric:2:14
        2 | 等次“等次”，按最后得分：[80分，100分]为“优”；低于80分为“差”。
          |                         ^^^^^^^^^^^^^
        = 处理：区间写成文字：80分以上、100分以下。在条件中两头各写名称：若“均分”不低
          于80，“均分”低于90。
      """#,
    english: #"""
      error L0106: "[80分，100分]" has no meaning here.
        a.rubric:2:14
        2 | 等次“等次”，按最后得分：[80分，100分]为“优”；低于80分为“差”。
          |                         ^^^^^^^^^^^^^
        = help: Write an interval in words: 80 points or more and 100 points or less.
          In a condition each end has the name: if "均分" is at least 80, "均分" is
          below 90.
      """#),
  Exhibit(
    .strayCharacter, "round brackets",
    #"""
    评议计分办法，语言版本1。
    总分100分（含附加分）。
    """#,
    chinese: #"""
      错误 L0106：这里不能有“（含附加分）”。
        a.rubric:2:7
        2 | 总分100分（含附加分）。
          |          ^^^^^^^^^^^^
        = 处理：圆括号只用于项号（一）；注释写在【】里；不含本数写成超过、低于。
      """#,
    english: #"""
      error L0106: "（含附加分）" has no meaning here.
        a.rubric:2:7
        2 | 总分100分（含附加分）。
          |          ^^^^^^^^^^^^
        = help: Round brackets are for item numbers (1) only; comments stand in [ ];
          what leaves the number out is: more than, below.
      """#),
  Exhibit(
    .strayCharacter, "a mark without a meaning",
    #"""
    评议计分办法，语言版本1。
    总分100分！
    """#,
    chinese: #"""
      错误 L0106：这里不能有“！”。
        a.rubric:2:7
        2 | 总分100分！
          |          ^^
      """#,
    english: #"""
      error L0106: "！" has no meaning here.
        a.rubric:2:7
        2 | 总分100分！
          |          ^^
      """#),
  Exhibit(
    .longNumber, "thirteen digits",
    #"""
    评议计分办法，语言版本1。
    总分1234567890123分。
    """#,
    chinese: #"""
      错误 L0107：数太长：小数点前最多12位，后最多6位。
        a.rubric:2:3
        2 | 总分1234567890123分。
          |     ^^^^^^^^^^^^^
      """#,
    english: #"""
      error L0107: The number is too long: at most 12 digits before the point and 6
          after it.
        a.rubric:2:3
        2 | 总分1234567890123分。
          |     ^^^^^^^^^^^^^
      """#),
  Exhibit(
    .emptyName, "no name",
    #"""
    评议计分办法，语言版本1。
    标题“”。
    """#,
    chinese: #"""
      错误 L0108：引号里没有名称。
        a.rubric:2:3
        2 | 标题“”。
          |     ^^
      """#,
    english: #"""
      error L0108: There is no name in the quotes.
        a.rubric:2:3
        2 | 标题“”。
          |     ^^
      """#),
  Exhibit(
    .longName, "81 characters",
    #"""
    评议计分办法，语言版本1。
    标题“长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长”。
    """#,
    chinese: #"""
      错误 L0109：名称有81个字，最多80个。
        a.rubric:2:3
        2 | 标题“长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长…
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """#,
    english: #"""
      error L0109: The name has 81 characters, at most 80 are allowed.
        a.rubric:2:3
        2 | 标题“长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长…
          |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      """#),
  Exhibit(
    .noSuchDay, "31 September",
    #"""
    评议会议，语言版本1。
    日期2020年9月31日。
    """#,
    chinese: #"""
      错误 L0110：日历上没有“2020年9月31日”这一天。
        a.rubric:2:3
        2 | 日期2020年9月31日。
          |     ^^^^^^^^^^^^^
      """#,
    english: #"""
      error L0110: There is no day 2020年9月31日 in the calendar.
        a.rubric:2:3
        2 | 日期2020年9月31日。
          |     ^^^^^^^^^^^^^
      """#),
  Exhibit(
    .zeroDenominator, "a denominator of 0",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票“票”。
    指标：“态度”权重1/0；“结果”权重1/2。
    """#,
    chinese: #"""
      错误 L0111：“1/0”不是比率：分母为0。
        a.rubric:3:10
        3 | 指标：“态度”权重1/0；“结果”权重1/2。
          |                 ^^^
      """#,
    english: #"""
      error L0111: 1/0 is not a share: its denominator is 0.
        a.rubric:3:10
        3 | 指标：“态度”权重1/0；“结果”权重1/2。
          |                 ^^^
      """#),
  Exhibit(
    .inclusionContradicts, "words that exclude the number",
    #"""
    评议计分办法，语言版本1。
    第一条　等次“级”，按最后得分：低于60分（含）为“差”；60分以上为“好”。
    """#,
    chinese: #"""
      错误 L0112：“超过”“低于”不含本数，与“（含）”矛盾。
        a.rubric:2:22
        2 | 第一条　等次“级”，按最后得分：低于60分（含）为“差”；60分以上为“好”。
          |                                       ^^^^^^
        = 处理：含本数请写：60分以上、80分以下。
      """#,
    english: #"""
      error L0112: "more than" and "below" exclude the number; 含 contradicts them.
        a.rubric:2:22
        2 | 第一条　等次“级”，按最后得分：低于60分（含）为“差”；60分以上为“好”。
          |                                       ^^^^^^
        = help: To include the number write: 60 points or more, 80 points or less.
      """#),
  Exhibit(
    .inclusionContradicts, "words that include the number",
    #"""
    评议计分办法，语言版本1。
    第一条　等次“级”，按最后得分：60分（不含）以上为“好”；低于60分为“差”。
    """#,
    chinese: #"""
      错误 L0112：“以上”“以下”“不低于”“不超过”含本数，与“（不含）”矛盾。
        a.rubric:2:20
        2 | 第一条　等次“级”，按最后得分：60分（不含）以上为“好”；低于60分为“差”。
          |                                   ^^^^^^^^
        = 处理：不含本数请写：超过60分、低于80分。
      """#,
    english: #"""
      error L0112: "or more", "or less", "at least" and "at most" include the number;
          不含 contradicts them.
        a.rubric:2:20
        2 | 第一条　等次“级”，按最后得分：60分（不含）以上为“好”；低于60分为“差”。
          |                                   ^^^^^^^^
        = help: To exclude the number write: more than 60 points, below 80 points.
      """#),
  Exhibit(
    .commentInShare, "a comment before the percent sign",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票“票”。指标：“甲”，权重20【原为30】%；“乙”，权重80%。
    """#,
    chinese: #"""
      错误 L0120：注释把“20”与“%”隔开了。
        a.rubric:2:23
        2 | 第一条　测评票“票”。指标：“甲”，权重20【原为30】%；“乙”，权重80%。
          |                                       ^^^^^^^^^^
        = 处理：请把注释移到后面：20%【…】。
      """#,
    english: #"""
      error L0120: A comment parts "20" from its "%".
        a.rubric:2:23
        2 | 第一条　测评票“票”。指标：“甲”，权重20【原为30】%；“乙”，权重80%。
          |                                       ^^^^^^^^^^
        = help: Put the comment behind: 20% […].
      """#),
  Exhibit(
    .reorderingSign, "a number that reads backwards",
    "评议计分办法，语言版本1。\n第一条　测评票“票”。起评分\u{202E}13\u{202C}分。",
    chinese: #"""
      错误 L0121：这里有改变书写方向的隐藏字符，看到的文字与实际的不同。
        a.rubric:2:15
        2 | 第一条　测评票“票”。起评分�13�分。
          |                           ^
        = 处理：把这一行删去，重新打字（不要粘贴），再核对其中的数。
      """#,
    english: #"""
      error L0121: A hidden character turns the writing direction here: what is seen
          is not what is written.
        a.rubric:2:15
        2 | 第一条　测评票“票”。起评分�13�分。
          |                           ^
        = help: Delete the line and type it again, without pasting, and check its
          numbers.
      """#),
  Exhibit(
    .leadingZero, "a lost point",
    #"""
    评议计分办法，语言版本1。
    第一条　测评票“票”。评分范围：从0到80分，每档05分。
    """#,
    chinese: #"""
      错误 L0122：数“05”以0开头，可能漏了小数点。
        a.rubric:2:26
        2 | 第一条　测评票“票”。评分范围：从0到80分，每档05分。
          |                                              ^^
        = 处理：请写0.5或5。
      """#,
    english: #"""
      error L0122: The number "05" begins with 0: a point may be missing.
        a.rubric:2:26
        2 | 第一条　测评票“票”。评分范围：从0到80分，每档05分。
          |                                              ^^
        = help: Write 0.5 or 5.
      """#),
]
