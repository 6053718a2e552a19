import Diagnostics

/// A part of a help page under one heading. A part without content is left out.
enum HelpSection {
  case examples(Bilingual, [Example])
  case lines(Bilingual, [Bilingual])
  /// Words of the table; their meanings share one column on a page.
  case rows(Bilingual, [HelpRow])
  /// Numbers, whose meanings follow closely.
  case statuses(Bilingual, [HelpRow])
  case paragraphs(Bilingual, [Bilingual])

  var rows: [HelpRow] {
    if case .rows(_, let rows) = self { rows } else { [] }
  }
}

enum HelpHeading {
  static let examples = Bilingual(zh: "示例", en: "Examples")
  static let usage = Bilingual(zh: "用法", en: "Usage")
  static let commands = Bilingual(zh: "命令", en: "Commands")
  static let operands = Bilingual(zh: "参数", en: "Arguments")
  static let options = Bilingual(zh: "选项", en: "Options")
  static let commonOptions = Bilingual(zh: "通用选项", en: "Common options")
  static let notes = Bilingual(zh: "说明", en: "Notes")
  static let exitStatuses = Bilingual(zh: "退出状态", en: "Exit status")
}

/// A word of the table and what it means.
struct HelpRow {
  let label: Bilingual
  let meaning: Bilingual

  init(_ command: Command) {
    label = Bilingual(same: command.name)
    meaning = command.summary
  }

  init(_ status: CommandTable.ExitStatus) {
    label = Bilingual(same: String(status.number))
    meaning = status.meaning
  }

  init(_ operand: Operand) {
    label = UsageLine.text(of: operand)
    meaning = Self.meaning(operand.meaning, operand.kind, remarks: [])
  }

  init(_ option: Option) {
    let names = option.short.map { "\($0), " } ?? ""
    label = Bilingual(zh: names + option.typed.chinese, en: names + option.typed.english)
    let remarks = [
      option.isRequired ? Bilingual(zh: "必填", en: "required") : nil,
      option.isRepeatable ? Bilingual(zh: "可重复", en: "may be repeated") : nil,
    ]
    let kind: ValueKind? = if case .value(let kind, _) = option.takes { kind } else { nil }
    meaning = Self.meaning(option.meaning, kind, remarks: remarks.compactMap { $0 })
  }

  /// The meaning with what the table knows besides, so that no text has to repeat it.
  private static func meaning(_ meaning: Bilingual, _ kind: ValueKind?, remarks: [Bilingual])
    -> Bilingual
  {
    var parts = remarks
    if case .choice(let choices) = kind {
      parts.insert(.list(choices.map(Bilingual.init(same:))), at: 0)
    }
    if parts.isEmpty { return meaning }
    let chinese = parts.map(\.chinese).joined(separator: "；")
    let english = parts.map(\.english).joined(separator: "; ")
    return Bilingual(zh: "\(meaning.chinese)（\(chinese)）", en: "\(meaning.english) (\(english))")
  }
}
