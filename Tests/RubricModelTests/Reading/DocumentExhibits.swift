@testable import RubricModel

extension Museum {
  static let document: [Exhibit] = [
    Exhibit(.unsupportedVersion, name: "version", Edit("语言版本1", "语言版本2")),
    Exhibit(
      .partMissing, name: "title",
      Edit("标题“省人大代表评议建议办理工作”，英文名“Deputies' appraisal of suggestion handling”。", "")),
    Exhibit(.partMissing, name: "subject", Edit("评议对象：单位。", "")),
    Exhibit(
      .partMissing, name: "ladder",
      Edit("计分取自“现场测评票”：（一）汇总各评分人取平均分，空缺停止计票，自定；（二）四舍五入，保留2位小数，自定。", "")),
    Exhibit(
      .partMissing, name: "final-score", Edit("第五条　最后得分取自各部分之和：不修约。\n第六条", "第五条"),
      Edit("第七条", "第六条"), Edit("第八条", "第七条")),
    Exhibit(
      .partMissing, name: "ranking",
      Edit(
        "第七条　排名按最后得分统一进行，由高到低。同分：并列占位。\n同分依次比较：（一）“现场测评”；（二）“会前代表反馈”；（三）仍同则并列，自定。\n第八条　",
        "第七条　")),
    Exhibit(
      .partMissing, name: "grading",
      Edit(
        "第六条　等次“评议等次”，按最后得分：（一）90分以上为“优秀”；（二）80分以上、低于90分为“良好”；\n（三）60分以上、低于80分为“合格”；（四）低于60分为“不合格”，自定。\n第七条　",
        "第六条　"), Edit("第八条", "第七条")),
    Exhibit(
      .saidTwice, name: "blank",
      Edit("空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条", "空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。空白：停止计票。\n\n第二条")),
    Exhibit(.saidTwice, name: "title", Edit("版别“湖南 2020”。", "标题“评议”。")),
    Exhibit(.saidTwice, name: "ties", Edit("同分：并列占位。", "同分：并列占位。同分：顺序编号。")),
  ]

  static let names: [Exhibit] = [
    Exhibit(.unknownName, name: "form", Edit("计分取自“代表反馈表”", "计分取自“代表反馈”")),
    Exhibit(.unknownName, name: "component", Edit("（一）“现场测评”；（二）", "（一）“现场评测”；（二）")),
    Exhibit(
      .unknownName, name: "only-tie-break", Edit("（一）“现场测评”；（二）“会前代表反馈”；（三）仍同则并列，自定。", "“现场评测”。")),
    Exhibit(.unknownName, name: "last-tie-break", Edit("（二）“会前代表反馈”；（三）仍同则并列，自定。", "（二）“会前反馈”。")),
    Exhibit(.unknownName, name: "ranking", Edit("排名按最后得分", "排名按“总分”")),
    Exhibit(
      .unknownName, name: "criterion", Edit("“办理态度”“满意”、“办理结果”“不满意”", "“办理态度”“满意”、“办理成果”“不满意”")),
    Exhibit(
      .unknownName, name: "level",
      Edit("空白：作弃权，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条", "空白：计为“一般”，自定。重复：停止计票。缺漏：停止计票，自定。\n\n第二条")),
    Exhibit(.unknownName, name: "example-grade", Edit("等次“合格”。", "等次“及格”。")),
    Exhibit(
      .unknownName, name: "no-choices", Edit("测评票“现场测评票”", "测评票“现场票”"),
      Edit("已知“现场测评票”：票号1：“公安厅”76、“水利厅”70；票号2：“公安厅”79、“水利厅”65.5；票号3：“公安厅”74.5、“水利厅”空白。\n", "")),
    Exhibit(.nameTaken, name: "component", Edit("等次“评议等次”", "等次“现场测评”")),
    Exhibit(.nameTaken, name: "case", Edit("“办理结果”，英文名“Result”", "“办理结果”，英文名“ATTITUDE”")),
    Exhibit(.nameTaken, name: "level", Edit("“基本满意”为60%；（四）“不满意”为0%", "“基本满意”为60%；（四）“满意”为0%")),
    Exhibit(.nameTaken, name: "final-score", Edit("等次“评议等次”", "等次“最后得分”")),
  ]
}
