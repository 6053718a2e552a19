/// The Hunan rubric as a committee office typed it, before it was formatted: several sentences and
/// items on a line. The tests replace pieces of it and show its lines.
enum WrappedHunan {
  static let chinese = #"""
    评议计分办法，语言版本1。
    标题“省人大代表评议建议办理工作”，英文名“Deputies' appraisal of suggestion handling”。版别“湖南 2020”。
    总分100分，依据“汇报二（三）”。评议对象：单位。

    第一条　反馈表“代表反馈表”，英文名“Deputies' feedback”。
    指标：（一）“办理态度”，英文名“Attitude”，权重50%；（二）“办理结果”，英文名“Result”，权重50%，自定。
    票面等次：（一）“很满意”为100%；（二）“满意”为85%；（三）“基本满意”为60%；（四）“不满意”为0%，自定。
    空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。

    第二条　测评票“现场测评票”，英文名“Live ballot”。
    评分范围：从0到80分，每档0.5分，自定。
    起评分60分，自定。最高分78分，自定。【原文只说有起评分和最高分，未列数字。】
    不合评分范围：该项无效，自定。越出上下限：该项无效，自定。空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。

    第三条　计分部分“会前代表反馈”，英文名“Pre-session feedback”，满分20分，依据“汇报二（三）”。
    计分取自“代表反馈表”：（一）汇总各代表取平均分，空缺不计；（二）汇总各建议取平均分，空缺停止计票；
    （三）汇总各指标取加权平均；（四）乘以20分；（五）四舍五入，保留2位小数，自定。

    第四条　计分部分“现场测评”，英文名“Live scoring”，满分80分，依据“汇报二（三）”。
    计分取自“现场测评票”：（一）汇总各评分人取平均分，空缺停止计票，自定；（二）四舍五入，保留2位小数，自定。

    第五条　最后得分取自各部分之和：不修约。
    第六条　等次“评议等次”，按最后得分：（一）90分以上为“优秀”；（二）80分以上、低于90分为“良好”；
    （三）60分以上、低于80分为“合格”；（四）低于60分为“不合格”，自定。
    第七条　排名按最后得分统一进行，由高到低。同分：并列占位。
    同分依次比较：（一）“现场测评”；（二）“会前代表反馈”；（三）仍同则并列，自定。
    第八条　公布：（一）各项得分；（二）名次；（三）等次。

    算例“两个单位，一个分数高于最高分”。
    已知“代表反馈表”：建议“1”代表“甲一”单位“公安厅”：“办理态度”“很满意”、“办理结果”“满意”；
    建议“1”代表“甲二”单位“公安厅”：“办理态度”“满意”、“办理结果”“基本满意”；
    建议“2”代表“乙一”单位“公安厅”：“办理态度”“很满意”、“办理结果”“很满意”；
    建议“3”代表“乙二”单位“水利厅”：“办理态度”“满意”、“办理结果”“不满意”。
    已知“现场测评票”：票号1：“公安厅”76、“水利厅”70；票号2：“公安厅”79、“水利厅”65.5；票号3：“公安厅”74.5、“水利厅”空白。
    应得“公安厅”：“会前代表反馈”18.25；“现场测评”75.25；最后得分93.50；名次1；等次“优秀”。
    应得“水利厅”：“会前代表反馈”8.50；“现场测评”67.75；最后得分76.25；名次2；等次“合格”。

    """#

  static let english = #"""
    Appraisal rubric, language 1.
    Title "省人大代表评议建议办理工作" English "Deputies' appraisal of suggestion handling". Edition "湖南 2020".
    Full score 100 points, source "汇报二（三）". Subject: units.

    Article 1. Feedback form "代表反馈表" English "Deputies' feedback".
    Criteria: (1) "办理态度" English "Attitude", weight 50%; (2) "办理结果" English "Result", weight 50%, chosen.
    Levels: (1) "很满意" 100%; (2) "满意" 85%; (3) "基本满意" 60%; (4) "不满意" 0%, chosen.
    Blank: abstain, chosen. Duplicate: refuse. Missing: refuse, chosen.

    Article 2. Ballot form "现场测评票" English "Live ballot".
    Scale: from 0 to 80 points, in steps of 0.5 points, chosen.
    Floor 60 points, chosen. Ceiling 78 points, chosen. [The source says that both exist, not what they are.]
    Off scale: void mark, chosen. Outside bounds: void mark, chosen. Blank: abstain, chosen. Duplicate: refuse. Missing: refuse, chosen.

    Article 3. Component "会前代表反馈" English "Pre-session feedback", worth 20 points, source "汇报二（三）".
    Score based on "代表反馈表": (1) over deputies, plain mean, empty left out; (2) over suggestions, plain mean, empty refuse;
    (3) over criteria, weighted mean; (4) times 20 points; (5) round half up, keep 2 places, chosen.

    Article 4. Component "现场测评" English "Live scoring", worth 80 points, source "汇报二（三）".
    Score based on "现场测评票": (1) over raters, plain mean, empty refuse, chosen; (2) round half up, keep 2 places, chosen.

    Article 5. Final score based on the sum of components: no rounding.
    Article 6. Grade "评议等次" by final score: (1) 90 points or more is "优秀"; (2) 80 points or more and below 90 points is "良好";
    (3) 60 points or more and below 80 points is "合格"; (4) below 60 points is "不合格", chosen.
    Article 7. Ranking by final score, all together, highest first. Equal scores: shared with gap.
    Break ties by: (1) "现场测评"; (2) "会前代表反馈"; (3) remain tied, chosen.
    Article 8. Publish: (1) all scores; (2) rank; (3) grade.

    Example "两个单位，一个分数高于最高分".
    Given "代表反馈表": suggestion "1" deputy "甲一" unit "公安厅": "办理态度" "很满意", "办理结果" "满意";
    suggestion "1" deputy "甲二" unit "公安厅": "办理态度" "满意", "办理结果" "基本满意";
    suggestion "2" deputy "乙一" unit "公安厅": "办理态度" "很满意", "办理结果" "很满意";
    suggestion "3" deputy "乙二" unit "水利厅": "办理态度" "满意", "办理结果" "不满意".
    Given "现场测评票": ballot 1: "公安厅" 76, "水利厅" 70; ballot 2: "公安厅" 79, "水利厅" 65.5; ballot 3: "公安厅" 74.5, "水利厅" blank.
    Expect "公安厅": "会前代表反馈" 18.25; "现场测评" 75.25; final score 93.50; rank 1; grade "优秀".
    Expect "水利厅": "会前代表反馈" 8.50; "现场测评" 67.75; final score 76.25; rank 2; grade "合格".

    """#
}
