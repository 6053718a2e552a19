@testable import RubricModel

extension Museum {
  static let bands: [Exhibit] = [
    Exhibit(.bandsOverlap, name: "80", Edit("60分以上、低于80分", "60分以上、80分以下")),
    Exhibit(
      .bandsOverlap, name: "same", Edit("低于60分为", "80分以上、低于90分为"), Edit("60分以上、低于80分", "低于80分")),
    Exhibit(.bandsOverlap, name: "two-without-end", Edit("80分以上、低于90分", "80分以上")),
    Exhibit(.bandsGap, name: "60", Edit("60分以上、低于80分", "超过60分、低于80分")),
    Exhibit(.bandsGap, name: "79-to-80", Edit("60分以上、低于80分", "60分以上、低于79分")),
    Exhibit(.bandsGap, name: "top", Edit("90分以上为", "90分以上、低于95分为")),
    Exhibit(
      .bandsOverlap, name: "one-in-another", Edit("80分以上、低于90分", "80分以上、85分以下"),
      Edit("60分以上、低于80分", "60分以上、低于90分")),
    Exhibit(.bandUnsound, name: "share", Edit("90分以上为", "90%以上为")),
    Exhibit(.bandUnsound, name: "two-lower", Edit("80分以上、低于90分", "80分以上、超过90分")),
    Exhibit(.bandUnsound, name: "nothing-between", Edit("80分以上、低于90分", "90分以上、低于80分")),
  ]

  static let ties: [Exhibit] = [
    Exhibit(.tiesNotRuled, name: "equal-scores", Edit("同分：并列占位。", "")),
    Exhibit(
      .tiesNotRuled, name: "tie-breaks", Edit("同分依次比较：（一）“现场测评”；（二）“会前代表反馈”；（三）仍同则并列，自定。", "")),
    Exhibit(
      .tiesNotRuled, name: "both", Edit("同分：并列占位。\n同分依次比较：（一）“现场测评”；（二）“会前代表反馈”；（三）仍同则并列，自定。", "")),
    Exhibit(.tieBreaksUnsound, name: "open", Edit("（二）“会前代表反馈”；（三）仍同则并列，自定", "（二）“会前代表反馈”")),
    Exhibit(
      .tieBreaksUnsound, name: "too-early",
      Edit("（一）“现场测评”；（二）“会前代表反馈”；（三）仍同则并列", "（一）“现场测评”；（二）仍同则并列；（三）按单位顺序")),
    Exhibit(
      .tieBreaksUnsound, name: "count-of-several-marks", Edit("（二）“会前代表反馈”", "（二）计数“满意”，由高到低")),
    Exhibit(.unknownName, name: "level-of-no-form", Edit("（二）“会前代表反馈”", "（二）计数“上等”，由高到低")),
    Exhibit(.tieBreaksUnsound, name: "cannot-share", Edit("同分：并列占位。", "同分：顺序编号。")),
    Exhibit(
      .tieBreaksUnsound, name: "asked-before", Edit("（一）“现场测评”；（二）“会前代表反馈”", "（一）最后得分；（二）“会前代表反馈”")),
  ]

  static let results: [Exhibit] = []

  static let examples: [Exhibit] = [
    Exhibit(
      .exampleUnsound, name: "no-criterion", Edit("单位“水利厅”：“办理态度”“满意”、“办理结果”“不满意”", "单位“水利厅”：“满意”")),
    Exhibit(
      .exampleUnsound, name: "which-grading",
      Edit("第七条　排名", "等次“现场等次”，按“现场测评”：70分以上为“好”；低于70分为“差”。\n第八条　排名"), Edit("第八条　公布", "第九条　公布"),
      Edit("名次2；等次“合格”", "名次2")),
    Exhibit(.exampleUnsound, name: "no-suggestion", Edit("建议“3”代表“乙二”", "代表“乙二”")),
    Exhibit(.exampleUnsound, name: "no-unit", Edit("建议“3”代表“乙二”单位“水利厅”", "建议“3”代表“乙二”")),
    Exhibit(
      .exampleUnsound, name: "nothing-expected",
      Edit(
        "应得“公安厅”：“会前代表反馈”18.25；“现场测评”75.25；最后得分93.50；名次1；等次“优秀”。\n应得“水利厅”：“会前代表反馈”8.50；“现场测评”67.75；最后得分76.25；名次2；等次“合格”。\n",
        "")),
  ]
}
