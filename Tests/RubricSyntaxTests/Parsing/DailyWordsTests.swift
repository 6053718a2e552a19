import Diagnostics
import Testing

@testable import RubricSyntax

/// Words of every day are answered with the sentence that says it, and never with the contrary.
@Suite struct DailyWordsTests {
  private static let opening = "评议计分办法，语言版本1。"
  private static let grade = opening + "等次“级”，依次判定：若"
  private static let end = "，则为“好”；否则为“差”。"
  private static let score = opening + "计分部分“甲”，满分20分。计分取自20分："
  private static let form = opening + "测评票“票”。"
  private static let vote = opening + "测评有效须符合："

  @Test(arguments: [
    (grade + "“满意”占应到人数未过半数" + end, "“未过半数”是不超过半数"), (grade + "“满意率”未到80%" + end, "“未到80%”是低于80%"),
    (grade + "“满意率”不少80%" + end, "“不少80%”是不低于80%"), (grade + "“满意率”没有超过80%" + end, "不超过"),
    (vote + "收回票数占发出票数未到80%。", "“未到80%”是低于80%"),
    (grade + "名额3个，并列单位全部不入选" + end, "并列单位全部入选（或全部落选"), (form + "空白：该项有效。", "写明怎样处理"),
    (form + "空白：不停止计票。", "怎样处理的写要怎样"), (opening + "数值“甲”，取自“票”：只舍不入。", "截尾"),
    (grade + "发生“重大事故”" + end, "记有"), (grade + "有“重大事故”的" + end, "记有"),
    (grade + "没“重大事故”" + end, "空缺"),
    (grade + "属于“政府”类" + end, "若类别为“政府”"), (grade + "连续两年“不合格”" + end, "把每年的结果记入登记表"),
    (grade + "“满意”票最多" + end, "若“满意”得票最多"), (grade + "“甲率”比“乙率”高10个百分点" + end, "减去“解决率”不低于10%"),
    (grade + "“满意率”在60%至80%之间" + end, "“满意率”低于80%"), (grade + "“旷工天数”累计不低于10" + end, "“累计”请删去"),
    (grade + "“甲”不等于3" + end, "写在前面一项"), (grade + "“甲”不空缺" + end, "写在前面一项"),
    (grade + "名额为参评单位数的20%" + end, "名额占参排单位数20%"), (score + "加倍。", "乘以2"),
    (score + "不计负分。", "扣完为止"),
    (score + "以10分为限。", "超过95分计为95分"), (score + "每2件扣1分。", "每高2减去1分"),
    (score + "“率”低于90%的，每低1%减去1分，不足1个百分点的不扣分。", "请写：不足一档不计"),
    (opening + "数值“甲”，取自“票”：汇总各评分人，去掉高于平均分20%的，取平均分。", "没有只去一头的"),
    (opening + "最后得分为“评分”与“扣分”之和。", "取自“甲”加上“乙”"), (vote + "回收率不低于80%。", "收回票数占发出票数"),
    (vote + "全体组成人员过半数出席。", "实到人数占应到人数"), (opening + "收回票数多于发出票数的，测评无效。", "测评有效须符合"),
    (opening + "公布：名次；等次“定等”。", "公布：“定等”"), (form + "百分制。", "评分范围：从0到100分"),
    (opening + "得分相同的，按“评分”高低排序。", "同分依次比较"),
    (form + "每票须符合，否则全票无效：评分90分以上的不超过3个。", "最多3个评分90分以上"),
  ])
  func theSentenceForItIsTold(_ text: String, _ words: String) throws {
    let diagnostic = try #require(SyntaxTree(bytes: Array(text.utf8)).diagnostics.first)
    #expect(diagnostic.help.contains { $0.chinese.contains(words) }, "\(diagnostic)")
    let told = ([diagnostic.headline] + diagnostic.help).map(\.chinese)
    #expect(!told.contains { $0.contains("要加引号") || $0.contains("是否应为") })
  }

  @Test(arguments: [
    ("未过", "超过"), ("未到", "达到"), ("没有", "记有"), ("该项有效", "该项无效"), ("排在其他单位之前", "排在其他单位之后"),
    ("不入选", "全部入选"), ("只舍不入", "四舍五入"), ("得票较多", "得票较少"), ("is not more than", "is more than"),
  ])
  func theContraryIsNotMeant(_ word: String, _ contrary: String) {
    #expect(MeantWord.nearest(to: word, among: [contrary]) == nil)
  }

  @Test(arguments: [
    ("四舍五进", "四舍五入"), ("由高到底", "由高到低"), ("不超国", "不超过"), ("该项无校", "该项无效"),
    ("no more then", "no more than"),
  ])
  func aSlipIsMeant(_ word: String, _ meant: String) {
    #expect(MeantWord.nearest(to: word, among: [meant]) == meant)
  }
}
