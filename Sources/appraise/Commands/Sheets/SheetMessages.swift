import Arguments
import Diagnostics
import RubricModel

/// Messages of the commands that write sheets.
extension Diagnostic {
  static func noSuchUnit(_ name: String, among units: [AppraisedUnit]) -> Diagnostic {
    let names = units.flatMap { [$0.name.text] + ($0.code.map { [$0] } ?? []) }
    let nearest = Spelling.nearest(to: name, among: names)
    let some = units.prefix(12).map { unit in
      Bilingual(same: unit.name.text + (unit.code.map { " (\($0))" } ?? ""))
    }
    let list = Bilingual.list(some)
    return Diagnostic(
      .error, ProgramCode.noSuchUnit.rawValue,
      Bilingual(zh: "没有单位“\(name)”。", en: "There is no unit \"\(name)\"."), at: nil,
      help: [
        nearest.map {
          Bilingual(zh: "是不是“\($0)”？", en: "Did you mean \"\($0)\"?")
        },
        Bilingual(zh: "单位有：\(list.chinese)", en: "The units are: \(list.english)"),
      ].compactMap { $0 })
  }

  static func noSuchFigure(
    _ name: String, among quantities: [Quantity], isUnclear: Bool
  ) -> Diagnostic {
    let names = Bilingual.list(
      quantities.map(\.name.quoted))
    return Diagnostic(
      .error, ProgramCode.noSuchFigure.rawValue,
      isUnclear
        ? Bilingual(zh: "“\(name)”可以指几个得分。", en: "\"\(name)\" can mean several scores.")
        : Bilingual(zh: "没有叫“\(name)”的得分。", en: "There is no score called \"\(name)\"."),
      at: nil,
      help: [Bilingual(zh: "得分有：\(names.chinese)", en: "The scores are: \(names.english)")])
  }

  /// - Parameter because: the conditions of the vote that do not hold.
  static func noResult(because: [Bilingual]) -> Diagnostic {
    Diagnostic(
      .error, ProgramCode.noResult.rawValue,
      Bilingual(
        zh: "测评无效，没有得分可以说明。", en: "The vote does not stand: there is no score to explain."),
      at: nil, help: because)
  }

  /// - Parameter files: what is in the folder and no report wrote, or was changed since.
  static func foreignFiles(_ files: [String], in folder: String) -> Diagnostic {
    let some = Bilingual.list(files.prefix(5).map { Bilingual(same: $0) })
    let more = files.count > 5 ? files.count - 5 : 0
    return Diagnostic(
      .error, ProgramCode.foreignFiles.rawValue,
      Bilingual(
        zh: "“\(folder)”里有不是report写的、或写出以后改动过的文件，没有写。",
        en:
          "\"\(folder)\" holds files that no report wrote, or that were changed since: nothing is written."
      ), at: nil,
      help: [
        Bilingual(
          zh: "文件：\(some.chinese)" + (more > 0 ? "，另有\(more)个" : ""),
          en: "The files: \(some.english)" + (more > 0 ? ", and \(more) more" : "")),
        Bilingual(zh: "请换一个文件夹，或先移走这些文件。", en: "Choose another folder, or move these files away."),
      ])
  }

  static func workbookNeedsFile(_ example: String) -> Diagnostic {
    Diagnostic(
      .error, ProgramCode.workbookUse.rawValue,
      Bilingual(zh: "工作簿要写进文件。", en: "A workbook goes into a file."), at: nil,
      help: [
        Bilingual(
          zh: "加上 --into 文件，如 --into \(example)", en: "Add --into FILE, such as --into \(example)")
      ])
  }

  static func onlyForWorkbooks(_ option: Option) -> Diagnostic {
    Diagnostic(
      .error, ProgramCode.workbookUse.rawValue,
      Bilingual(
        zh: "\(option.name)只用于 --output xlsx。", en: "\(option.name) is for --output xlsx only."),
      at: nil,
      help: [
        Bilingual(
          zh: "文字写到标准输出；需要文件时用重定向：> 文件", en: "Text goes to standard output; redirect it: > FILE")
      ])
  }

  static func notForWorkbooks(_ option: Option) -> Diagnostic {
    Diagnostic(
      .error, ProgramCode.workbookUse.rawValue,
      Bilingual(
        zh: "工作簿列出全部单位和得分，不能用\(option.name)。",
        en: "A workbook holds all units and scores: \(option.name) is not for it."), at: nil,
      help: [Bilingual(zh: "删去\(option.name)。", en: "Leave \(option.name) out.")])
  }
}
