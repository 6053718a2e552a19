import Foundation

/// The rubrics that the program is shipped with, and a session for them.
enum RubricFile: String, CaseIterable, Sendable {
  case chineseRubric, englishRubric, chineseSession, englishSession

  var text: String {
    switch self {
    case .chineseRubric: Self.chinese
    case .englishRubric: Self.english
    case .chineseSession: Self.chineseMeeting
    case .englishSession: Self.englishMeeting
    }
  }

  private static let chinese = read("hunan-2020.rubric")
  private static let english = read("hunan-2020.en.rubric")

  private static func read(_ name: String) -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let url = root.appending(path: "rubrics").appending(path: name)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      preconditionFailure("\(url.path) cannot be read")
    }
    return text
  }

  /// REGULATION.md, section 7.
  private static let englishMeeting = #"""
    Appraisal session, language 1. Title "2020年建议办理工作评议会议". Body "湖南省人大常委会". Venue "长沙". Date 2020-09-01.
    Rubric file "hunan-2020.rubric".
    Roster 60 persons. Present 60 persons. Issued 60 ballots. Returned 60 ballots.
    Units: (1) "省高级人民法院" code "gaoyuan" category "司法"; (2) "省公安厅" code "gongan" category "政府"; (3) "省民政厅" code "minzheng" category "政府";
    (4) "省水利厅" code "shuili" category "政府"; (5) "省商务厅" code "shangwu" category "政府"; (6) "省国资委" code "guozi" category "政府"; (7) "省医保局" code "yibao" category "政府".
    Chief scrutineer "张三". Scrutineers "李四", "王五". Tally clerks "赵六", "钱七".
    File for "代表反馈表": "feedback.csv".
    File for "现场测评票": "ballots.csv".

    """#

  private static let chineseMeeting = #"""
    评议会议，语言版本1。标题“2020年建议办理工作评议会议”。评议机关“湖南省人大常委会”。地点“长沙”。日期2020年9月1日。
    计分办法文件“hunan-2020.rubric”。
    应到人数60人。实到人数60人。发出票数60张。收回票数60票。
    单位：（一）“省高级人民法院”，代号“gaoyuan”，类别“司法”；（二）“省公安厅”，代号“gongan”，类别“政府”；（三）“省民政厅”，代号“minzheng”，类别“政府”；
    （四）“省水利厅”，代号“shuili”，类别“政府”；（五）“省商务厅”，代号“shangwu”，类别“政府”；（六）“省国资委”，代号“guozi”，类别“政府”；（七）“省医保局”，代号“yibao”，类别“政府”。
    总监票人“张三”。监票人“李四”、“王五”。计票人“赵六”、“钱七”。
    数据文件“代表反馈表”：“feedback.csv”。
    数据文件“现场测评票”：“ballots.csv”。

    """#
}

/// Every rubric of the project.
enum ShippedRubric {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "rubrics")

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".rubric") }.sorted()
  }()

  static let texts = names.compactMap { try? text($0) }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
