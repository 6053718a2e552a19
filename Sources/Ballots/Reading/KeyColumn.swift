import Diagnostics
import RubricModel
import RubricSyntax

/// A column that says what a mark is for, or that holds the mark itself.
enum KeyColumn: Int, Hashable, CaseIterable {
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
  /// Points of a bonus or deduction, and why; why a mark is outside the bounds.
  case points, reason
  /// Dates of a ledger, which no rubric reckons with.
  case due, answered, closed
  /// The ballots of the unit of a tally.
  case roster, present, issued, returned

  /// The headers that mean it, in both languages; the first of each is shown.
  var words: (chinese: [String], english: [String]) {
    switch self {
    case .ballot: (["票号"], ["ballot"])
    case .suggestion: (["建议编号"], ["suggestion"])
    case .deputy: (["代表"], ["deputy"])
    case .unit: (["单位", "承办单位", "被评议单位", "单位名称"], ["unit"])
    case .criterion: (["指标"], ["criterion"])
    case .mark: (["得分", "评分"], ["mark", "score"])
    case .role: (["承办角色", "主办/会办"], ["role"])
    case .replyClass: (["答复类别"], ["class"])
    case .note: (["备注"], ["note"])
    case .group: (["组别"], ["group"])
    case .site: (["票箱"], ["site"])
    case .round: (["轮次"], ["round"])
    case .points: (["分值"], ["points"])
    case .reason: (["事由", "理由"], ["reason"])
    case .due: (["期限"], ["due"])
    case .answered: (["答复日期"], ["answered"])
    case .closed: (["销号日期"], ["closed"])
    case .roster: (["应到", "应到人数"], ["roster"])
    case .present: (["实到", "实到人数"], ["present"])
    case .issued: (["发出", "发出票数"], ["issued"])
    case .returned: (["收回", "收回票数"], ["returned"])
    }
  }

  /// Headers that mean the unit where the subject is items.
  static let itemWords = ["项目", "item"]

  var name: Bilingual { Bilingual(zh: words.chinese[0], en: words.english[0]) }

  /// Whether the column may stand in a file of such a form without deciding anything.
  func isIgnored(on form: Form) -> Bool {
    switch self {
    case .role, .replyClass: form.kind == .feedback || form.kind == .ledger
    case .due, .answered, .closed: form.kind == .ledger
    case .note, .reason: true
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
    case .ledger: [.suggestion]
    case .tally, .checklist, .adjustment: []
    }
  }

  /// The columns that every row of the form needs, whatever its layout.
  static func rowColumns(of form: Form) -> [KeyColumn] {
    voterColumns(of: form) + (form.groups.isEmpty ? [] : [.group])
      + (form.rounds.isEmpty ? [] : [.round])
      + Set(form.factColumns.map(\.keyColumn)).sorted { $0.name.english < $1.name.english }
      + (form.kind == .adjustment ? [.reason] : [])
  }

  /// The columns that a row of the form may have besides.
  static func optionalColumns(of form: Form) -> [KeyColumn] {
    (form.mergesSites ? [.site] : [])
      + (form.kind == .tally ? [.roster, .present, .issued, .returned] : [])
      + (form.treatments.outsideBounds == .demandReason ? [.reason] : [])
  }
}

extension RowEntry.Column {
  var keyColumn: KeyColumn {
    switch self {
    case .role: .role
    case .replyClass: .replyClass
    case .note: .note
    }
  }
}
