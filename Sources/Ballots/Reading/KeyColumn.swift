import Diagnostics
import RubricModel
import RubricSyntax

/// A column that says what a mark is for, or that holds the mark itself.
enum KeyColumn: Hashable, CaseIterable {
  case ballot
  case suggestion
  case deputy
  case unit
  case criterion
  case mark
  /// Columns that a feedback file may have and that decide nothing unless a rubric says so.
  case role, replyClass, note
  /// Columns that have a meaning only on a form that speaks of them.
  case group, site, round

  /// The headers that mean it, in both languages; the first of each is shown.
  var words: (chinese: [String], english: [String]) {
    switch self {
    case .ballot: (["票号"], ["ballot"])
    case .suggestion: (["建议编号"], ["suggestion"])
    case .deputy: (["代表"], ["deputy"])
    case .unit: (["单位", "承办单位", "被评议单位"], ["unit"])
    case .criterion: (["指标"], ["criterion"])
    case .mark: (["得分", "评分"], ["mark", "score"])
    case .role: (["承办角色"], ["role"])
    case .replyClass: (["答复类别"], ["class"])
    case .note: (["备注"], ["note"])
    case .group: (["组别"], ["group"])
    case .site: (["票箱"], ["site"])
    case .round: (["轮次"], ["round"])
    }
  }

  /// Headers that mean the unit where the subject is items.
  static let itemWords = ["项目", "item"]

  var name: Bilingual { Bilingual(zh: words.chinese[0], en: words.english[0]) }

  /// Whether the column may stand in a file of such a form without deciding anything.
  func isIgnored(on form: Form) -> Bool {
    switch self {
    case .role, .replyClass: form.kind == .feedback
    case .note: true
    default: false
    }
  }

  private static let byKey: [NameKey: KeyColumn] = {
    var table: [NameKey: KeyColumn] = [:]
    for column in allCases {
      for word in column.words.chinese + column.words.english {
        table[NameKey.ignoringCase(word)] = column
      }
    }
    return table
  }()

  /// The column that a header means; `item` stands for `unit` where the subject is items.
  static func named(_ header: String, subject: Rubric.Subject) -> KeyColumn? {
    let key = NameKey.ignoringCase(header)
    if subject == .items, itemWords.contains(where: { NameKey($0) == key }) { return .unit }
    return byKey[key]
  }

  /// The columns that say whose mark it is.
  static func voterColumns(of form: Form) -> [KeyColumn] {
    switch form.kind {
    case .ballot: [.ballot]
    case .feedback: [.suggestion, .deputy]
    }
  }
}
