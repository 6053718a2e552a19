// swift-format-ignore-file
/// The rubric of Hunan 2020, in both vocabularies. Written from `rubrics/` by its test: run
/// `REWRITE_GOLDENS=1 swift test --filter StarterRubricTests`.
enum StarterRubric {
  static let chinese = #"""
    评议计分办法，语言版本1。
    【用途：省人大代表评议建议办理工作。会前代表反馈20分，现场测评80分，相加为最后得分，排名次，评等次。
    来源：湖南省第十三届人大常委会第66次主任会议议题十七《关于2020年省人大代表建议督办工作情况的汇报》第二部分（三），条文中写作“汇报二（三）”：会前反馈占总分的20%，现场测评直接定为80分，设起评分和最高分。
    自定：没有写“依据”的，原文都没有列出，是自己定的：各等次折算多少、先按建议平均、起评分60分、最高分78分、怎样修约、等次、同分、公布等。用于别处，逐项改定。“英文名”只用来印英文的表，与计算无关。】
    标题“省人大代表评议建议办理工作”，英文名“Deputies' appraisal of suggestion handling”。
    版别“湖南 2020”。总分100分，依据“汇报二（三）”。评议对象：单位。

    第一条　反馈表“代表反馈表”，英文名“Deputies' feedback”。
    指标：
        （一）“办理态度”，英文名“Attitude”，权重50%，自定；
        （二）“办理结果”，英文名“Result”，权重50%，自定。
    票面等次：
        （一）“很满意”，英文名“Very satisfied”为100%，自定；
        （二）“满意”，英文名“Satisfied”为85%，自定；
        （三）“基本满意”，英文名“Basically satisfied”为60%，自定；
        （四）“不满意”，英文名“Dissatisfied”为0%，自定。
    空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。【缺漏：应有的一格没有录入。停止计票：更正以后重新计算。】

    第二条　测评票“现场测评票”，英文名“Live ballot”。
    评分范围：从0到80分，每档0.5分，自定。起评分60分，自定。最高分78分，自定。【即从60分到78分打分。59分、79分这样的一项无效，不计入平均。原文只说有起评分和最高分，未列数字。】
    不合评分范围：该项无效，自定。越出上下限：该项无效，自定。空白：作弃权，自定。重复：停止计票。
    缺漏：停止计票，自定。

    第三条　计分部分“会前代表反馈”，英文名“Pre-session feedback”，满分20分，依据“汇报二（三）”。【先求每件建议的平均，再求各件建议的平均，然后按权重合成。空缺：某一指标没有一个人填写。一件建议空缺的，平均时不算这件。各件都空缺的，停止计票。】
    计分取自“代表反馈表”：
        （一）汇总各代表取平均分，空缺不计；
        （二）汇总各建议取平均分，空缺停止计票；
        （三）汇总各指标取加权平均；
        （四）乘以20分，依据“汇报二（三）”；
        （五）四舍五入，保留2位小数，自定。

    第四条　计分部分“现场测评”，英文名“Live scoring”，满分80分，依据“汇报二（三）”。
    计分取自“现场测评票”：
        （一）汇总各评分人取平均分，空缺停止计票，自定；
        （二）四舍五入，保留2位小数，自定。

    第五条　最后得分取自各部分之和：不修约。

    第六条　等次“评议等次”，按最后得分：
        （一）90分以上为“优秀”，英文名“Excellent”，自定；
        （二）80分以上、低于90分为“良好”，英文名“Good”，自定；
        （三）60分以上、低于80分为“合格”，英文名“Pass”，自定；
        （四）低于60分为“不合格”，英文名“Fail”，自定。【起评分60分，不会出现。】

    第七条　排名按最后得分统一进行，由高到低。同分：并列占位。
    同分依次比较：（一）“现场测评”；（二）“会前代表反馈”；（三）仍同则并列，自定。【并列占位：1、2、2、4。】

    第八条　公布：（一）各项得分；（二）名次；（三）等次。

    算例“两个单位，一个分数高于最高分”。
    已知“代表反馈表”：
        建议“1”代表“甲一”单位“公安厅”：“办理态度”“很满意”、“办理结果”“满意”；
        建议“1”代表“甲二”单位“公安厅”：“办理态度”“满意”、“办理结果”“基本满意”；
        建议“2”代表“乙一”单位“公安厅”：“办理态度”“很满意”、“办理结果”“很满意”；
        建议“3”代表“乙二”单位“水利厅”：“办理态度”“满意”、“办理结果”“不满意”。
    【公安厅办理态度：建议1为（100＋85）÷2＝92.5，建议2为100，平均96.25；办理结果：建议1为（85＋60）÷2＝72.5，建议2为100，平均86.25。（96.25＋86.25）÷2＝91.25%，乘以20分得18.25。】
    已知“现场测评票”：
        票号1：“公安厅”76、“水利厅”70；
        票号2：“公安厅”79、“水利厅”65.5；
        票号3：“公安厅”74.5、“水利厅”空白。
    应得“公安厅”：“会前代表反馈”18.25；“现场测评”75.25；最后得分93.50；名次1；等次“优秀”。
    应得“水利厅”：“会前代表反馈”8.50；“现场测评”67.75；最后得分76.25；名次2；等次“合格”。

    算例“没有填写的不计入，同分先比现场测评”。
    已知“代表反馈表”：
        建议“1”代表“甲一”单位“公安厅”：“办理态度”“很满意”、“办理结果”“很满意”；
        建议“1”代表“甲二”单位“公安厅”：“办理态度”空白、“办理结果”“很满意”；
        建议“2”代表“乙一”单位“水利厅”：“办理态度”“满意”、“办理结果”“满意”；
        建议“3”代表“甲一”单位“民政厅”：“办理态度”“满意”、“办理结果”“满意”；
        建议“4”代表“甲二”单位“商务厅”：“办理态度”空白、“办理结果”“满意”；
        建议“5”代表“乙一”单位“商务厅”：“办理态度”“满意”、“办理结果”“满意”。
    已知“现场测评票”：
        票号1：“公安厅”70、“水利厅”73、“民政厅”70.2、“商务厅”70；
        票号2：“公安厅”70、“水利厅”73、“民政厅”73、“商务厅”70。
    【公安厅20＋70，水利厅17＋73，都是90分，水利厅现场测评高，列前。民政厅的70.2不是每档0.5分，该项无效，只计73，与水利厅完全相同，并列。】
    应得“公安厅”：“会前代表反馈”20.00；“现场测评”70.00；最后得分90.00；名次3；等次“优秀”。
    应得“水利厅”：“会前代表反馈”17.00；“现场测评”73.00；最后得分90.00；名次1；等次“优秀”。
    应得“民政厅”：“现场测评”73.00；最后得分90.00；名次1。
    应得“商务厅”：“会前代表反馈”17.00；最后得分87.00；名次4；等次“良好”。

    算例“同一张票同一单位写了两个分，停止计票”。
    已知“代表反馈表”：建议“1”代表“甲一”单位“公安厅”：“办理态度”“满意”、“办理结果”“满意”。
    已知“现场测评票”：票号1：“公安厅”70、“公安厅”71。
    应得停止计票。

    算例“一张票上漏录一个单位，停止计票”。
    已知“代表反馈表”：
        建议“1”代表“甲一”单位“公安厅”：“办理态度”“满意”、“办理结果”“满意”；
        建议“2”代表“乙一”单位“水利厅”：“办理态度”“满意”、“办理结果”“满意”。
    已知“现场测评票”：票号1：“公安厅”70、“水利厅”71；票号2：“公安厅”70。
    应得停止计票。

    算例“一个单位没有一个有效的分，停止计票”。
    已知“代表反馈表”：
        建议“1”代表“甲一”单位“公安厅”：“办理态度”“满意”、“办理结果”“满意”；
        建议“2”代表“乙一”单位“水利厅”：“办理态度”“满意”、“办理结果”“满意”。
    已知“现场测评票”：票号1：“公安厅”70、“水利厅”79；票号2：“公安厅”70、“水利厅”空白。
    应得停止计票。

    算例“一件建议同一代表反馈了两次，停止计票”。
    已知“代表反馈表”：
        建议“1”代表“甲一”单位“公安厅”：“办理态度”“满意”、“办理结果”“满意”；
        建议“1”代表“甲一”单位“公安厅”：“办理态度”“满意”、“办理结果”“基本满意”。
    已知“现场测评票”：票号1：“公安厅”70。
    应得停止计票。

    算例“反馈漏录一个指标，停止计票”。
    已知“代表反馈表”：建议“1”代表“甲一”单位“公安厅”：“办理态度”“满意”。
    已知“现场测评票”：票号1：“公安厅”70。
    应得停止计票。

    算例“一个单位的一个指标没有一份反馈填写，停止计票”。
    已知“代表反馈表”：建议“1”代表“甲一”单位“公安厅”：“办理态度”空白、“办理结果”“满意”。
    已知“现场测评票”：票号1：“公安厅”70。
    应得停止计票。

    """#

  static let english = #"""
    Appraisal rubric, language 1.
    [Purpose: provincial deputies appraise how their suggestions were handled. Feedback before the meeting 20 points, marks at the meeting 80; their sum is the final score, which is ranked and graded.
    Source: report on the handling of suggestions in 2020, item 17 of the 66th chairmen's meeting of the 13th standing committee of Hunan, part two (3), cited as "汇报二（三）": feedback is 20% of the total, the live part is set to 80 points, with a floor and a ceiling.
    Chosen: whatever has no "source" is not in it and was chosen: what the levels are worth, the mean of each suggestion first, the floor of 60 and the ceiling of 78, rounding, grades, ties, publication. Settle each of them before using it elsewhere. "English" names are for sheets in English; no figure depends on them.]
    Title "省人大代表评议建议办理工作" English "Deputies' appraisal of suggestion handling".
    Edition "湖南 2020". Full score 100 points, source "汇报二（三）". Subject: units.

    Article 1. Feedback form "代表反馈表" English "Deputies' feedback".
    Criteria:
        (1) "办理态度" English "Attitude", weight 50%, chosen;
        (2) "办理结果" English "Result", weight 50%, chosen.
    Levels:
        (1) "很满意" English "Very satisfied" 100%, chosen;
        (2) "满意" English "Satisfied" 85%, chosen;
        (3) "基本满意" English "Basically satisfied" 60%, chosen;
        (4) "不满意" English "Dissatisfied" 0%, chosen.
    Blank: abstain, chosen. Duplicate: refuse. Missing: refuse, chosen. [Missing: a cell that should be there was not entered. Refuse: counted again after correction.]

    Article 2. Ballot form "现场测评票" English "Live ballot".
    Scale: from 0 to 80 points, in steps of 0.5 points, chosen. Floor 60 points, chosen.
    Ceiling 78 points, chosen. [That is, marks from 60 to 78; one of 59 or 79 is void and left out of the mean. The source says that both exist, not what they are.]
    Off scale: void mark, chosen. Outside bounds: void mark, chosen. Blank: abstain, chosen.
    Duplicate: refuse. Missing: refuse, chosen.

    Article 3. Component "会前代表反馈" English "Pre-session feedback", worth 20 points, source "汇报二（三）". [First the mean of each suggestion, then of all suggestions, then by weight. Empty: nobody has marked a criterion. A suggestion that is empty is left out of the mean; where all are, the count stops.]
    Score based on "代表反馈表":
        (1) over deputies, plain mean, empty left out;
        (2) over suggestions, plain mean, empty refuse;
        (3) over criteria, weighted mean;
        (4) times 20 points, source "汇报二（三）";
        (5) round half up, keep 2 places, chosen.

    Article 4. Component "现场测评" English "Live scoring", worth 80 points, source "汇报二（三）".
    Score based on "现场测评票":
        (1) over raters, plain mean, empty refuse, chosen;
        (2) round half up, keep 2 places, chosen.

    Article 5. Final score based on the sum of components: no rounding.

    Article 6. Grade "评议等次" by final score:
        (1) 90 points or more is "优秀" English "Excellent", chosen;
        (2) 80 points or more and below 90 points is "良好" English "Good", chosen;
        (3) 60 points or more and below 80 points is "合格" English "Pass", chosen;
        (4) below 60 points is "不合格" English "Fail", chosen. [With a floor of 60 this cannot occur.]

    Article 7. Ranking by final score, all together, highest first. Equal scores: shared with gap.
    Break ties by: (1) "现场测评"; (2) "会前代表反馈"; (3) remain tied, chosen. [With gap: 1, 2, 2, 4.]

    Article 8. Publish: (1) all scores; (2) rank; (3) grade.

    Example "两个单位，一个分数高于最高分".
    Given "代表反馈表":
        suggestion "1" deputy "甲一" unit "公安厅": "办理态度" "很满意", "办理结果" "满意";
        suggestion "1" deputy "甲二" unit "公安厅": "办理态度" "满意", "办理结果" "基本满意";
        suggestion "2" deputy "乙一" unit "公安厅": "办理态度" "很满意", "办理结果" "很满意";
        suggestion "3" deputy "乙二" unit "水利厅": "办理态度" "满意", "办理结果" "不满意".
    ["办理态度" of "公安厅": suggestion 1 (100 + 85) / 2 = 92.5, suggestion 2 is 100, mean 96.25; "办理结果": suggestion 1 (85 + 60) / 2 = 72.5, suggestion 2 is 100, mean 86.25. (96.25 + 86.25) / 2 = 91.25%, times 20 points is 18.25.]
    Given "现场测评票":
        ballot 1: "公安厅" 76, "水利厅" 70;
        ballot 2: "公安厅" 79, "水利厅" 65.5;
        ballot 3: "公安厅" 74.5, "水利厅" blank.
    Expect "公安厅": "会前代表反馈" 18.25; "现场测评" 75.25; final score 93.50; rank 1; grade "优秀".
    Expect "水利厅": "会前代表反馈" 8.50; "现场测评" 67.75; final score 76.25; rank 2; grade "合格".

    Example "没有填写的不计入，同分先比现场测评".
    Given "代表反馈表":
        suggestion "1" deputy "甲一" unit "公安厅": "办理态度" "很满意", "办理结果" "很满意";
        suggestion "1" deputy "甲二" unit "公安厅": "办理态度" blank, "办理结果" "很满意";
        suggestion "2" deputy "乙一" unit "水利厅": "办理态度" "满意", "办理结果" "满意";
        suggestion "3" deputy "甲一" unit "民政厅": "办理态度" "满意", "办理结果" "满意";
        suggestion "4" deputy "甲二" unit "商务厅": "办理态度" blank, "办理结果" "满意";
        suggestion "5" deputy "乙一" unit "商务厅": "办理态度" "满意", "办理结果" "满意".
    Given "现场测评票":
        ballot 1: "公安厅" 70, "水利厅" 73, "民政厅" 70.2, "商务厅" 70;
        ballot 2: "公安厅" 70, "水利厅" 73, "民政厅" 73, "商务厅" 70.
    ["公安厅" 20 + 70 and "水利厅" 17 + 73 are both 90; "水利厅" is higher in live scoring and comes first. 70.2 of "民政厅" is not a half point: that mark is void, only 73 counts, and it ties with "水利厅" in everything.]
    Expect "公安厅": "会前代表反馈" 20.00; "现场测评" 70.00; final score 90.00; rank 3; grade "优秀".
    Expect "水利厅": "会前代表反馈" 17.00; "现场测评" 73.00; final score 90.00; rank 1; grade "优秀".
    Expect "民政厅": "现场测评" 73.00; final score 90.00; rank 1.
    Expect "商务厅": "会前代表反馈" 17.00; final score 87.00; rank 4; grade "良好".

    Example "同一张票同一单位写了两个分，停止计票".
    Given "代表反馈表": suggestion "1" deputy "甲一" unit "公安厅": "办理态度" "满意", "办理结果" "满意".
    Given "现场测评票": ballot 1: "公安厅" 70, "公安厅" 71.
    Expect refuse.

    Example "一张票上漏录一个单位，停止计票".
    Given "代表反馈表":
        suggestion "1" deputy "甲一" unit "公安厅": "办理态度" "满意", "办理结果" "满意";
        suggestion "2" deputy "乙一" unit "水利厅": "办理态度" "满意", "办理结果" "满意".
    Given "现场测评票": ballot 1: "公安厅" 70, "水利厅" 71; ballot 2: "公安厅" 70.
    Expect refuse.

    Example "一个单位没有一个有效的分，停止计票".
    Given "代表反馈表":
        suggestion "1" deputy "甲一" unit "公安厅": "办理态度" "满意", "办理结果" "满意";
        suggestion "2" deputy "乙一" unit "水利厅": "办理态度" "满意", "办理结果" "满意".
    Given "现场测评票": ballot 1: "公安厅" 70, "水利厅" 79; ballot 2: "公安厅" 70, "水利厅" blank.
    Expect refuse.

    Example "一件建议同一代表反馈了两次，停止计票".
    Given "代表反馈表":
        suggestion "1" deputy "甲一" unit "公安厅": "办理态度" "满意", "办理结果" "满意";
        suggestion "1" deputy "甲一" unit "公安厅": "办理态度" "满意", "办理结果" "基本满意".
    Given "现场测评票": ballot 1: "公安厅" 70.
    Expect refuse.

    Example "反馈漏录一个指标，停止计票".
    Given "代表反馈表": suggestion "1" deputy "甲一" unit "公安厅": "办理态度" "满意".
    Given "现场测评票": ballot 1: "公安厅" 70.
    Expect refuse.

    Example "一个单位的一个指标没有一份反馈填写，停止计票".
    Given "代表反馈表": suggestion "1" deputy "甲一" unit "公安厅": "办理态度" blank, "办理结果" "满意".
    Given "现场测评票": ballot 1: "公安厅" 70.
    Expect refuse.

    """#
}
