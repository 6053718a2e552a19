import Arguments
import Diagnostics
import RubricModel

/// The codes of what the program itself finds wrong: files, and how they are bound to forms.
enum ProgramCode: String, CaseIterable {
  case cannotRead = "P0101"
  case cannotWriteOutput = "P0102"
  case nothingToScore = "P0103"
  case sessionAndOptions = "P0104"
  case formWithoutFile = "P0105"
  case noSuchForm = "P0106"
  case noFormOfKind = "P0107"
  case severalForms = "P0108"
  case formTwice = "P0109"
  case inputTwice = "P0110"
  case badBinding = "P0111"
  case noSession = "P0112"
  case wrongDocument = "P0113"
  case cannotWrite = "P0114"
  case siteUnfit = "P0115"
  case noSuchCode = "P0116"
  case copyExists = "P0117"
  case folderNotEmpty = "P0118"
  case noPaper = "P0119"
  case noSuchUnit = "P0120"
  case noSuchFigure = "P0121"
  case noResult = "P0122"
  case nothingToCompare = "P0123"
  case differentKinds = "P0124"
  case foreignFiles = "P0125"
  case workbookUse = "P0130"
  case documentTooLarge = "P0150"
  case bodyNotNamed = "P0180"
  case countsNotSaid = "P0181"
  case fileCopied = "P0182"
}

extension Diagnostic {
  private init(
    _ code: ProgramCode, zh chinese: String, en english: String, at place: Place? = nil,
    help: [Bilingual] = []
  ) {
    self.init(
      .error, code.rawValue, Bilingual(zh: chinese, en: english), at: place, help: help)
  }

  /// - Parameter most: bytes that a rubric or session may have.
  static func documentTooLarge(_ path: String, _ count: Int, most: Int) -> Diagnostic {
    Diagnostic(
      .documentTooLarge, zh: "文件有\(count)字节；办法和会议文件最多\(most)字节。",
      en: "It has \(count) bytes; a rubric or a session has at most \(most).", at: .file(path),
      help: [
        Bilingual(
          zh: "办法和会议文件是文字；数据另放一个文件，用“数据文件”一句写出文件名。",
          en:
            "Rubrics and sessions are texts. Data stands in files of its own, which the session names."
        )
      ])
  }

  static func cannotRead(
    _ path: String, _ failure: FileSystem.Failure, near help: [Bilingual], at place: Place?
  ) -> Diagnostic {
    let what =
      path == "-"
      ? Bilingual(zh: "标准输入", en: "Standard input")
      : Bilingual(zh: "“\(path)”", en: "\"\(path)\"")
    return Diagnostic(
      .cannotRead, zh: "读不了\(what.chinese)：\(failure.reason.chinese)。",
      en: "\(what.english) cannot be read: \(failure.reason.english).", at: place, help: help)
  }

  private static let withoutSession = Bilingual(
    zh: "没有会议文件的：appraise score --rubric 办法 --ballots 测评票",
    en: "Without a session file: appraise score --rubric RUBRIC --ballots BALLOTS")

  static func noSession(in folder: String, others: [String]) -> Diagnostic {
    let lines = others.map { Bilingual(same: "appraise score \(FilePath.typed($0))") }
    return Diagnostic(
      .noSession, zh: "文件夹“\(folder)”中没有session.appraisal。",
      en: "There is no session.appraisal in the folder \"\(folder)\".",
      help: lines.map { Bilingual(zh: "请写：\($0.chinese)", en: "Write: \($0.english)") }
        + [withoutSession])
  }

  static func wrongDocument(
    _ path: String, is kind: FilePath.Kind, due: FilePath.Kind
  ) -> Diagnostic {
    Diagnostic(
      .wrongDocument,
      zh: "“\(path)”是\(kind.name.chinese)，这里要的是\(due.name.chinese)。",
      en: "\"\(path)\" is \(kind.name.english); what is needed here is \(due.name.english).",
      help: lines(for: FilePath.typed(path), kind, due: due))
  }

  /// What can be done with a file of that kind.
  private static func lines(
    for typed: String, _ kind: FilePath.Kind, due: FilePath.Kind
  ) -> [Bilingual] {
    let score = "appraise score --rubric"
    let check = Bilingual(
      zh: "检查办法：appraise check \(typed)", en: "To check it: appraise check \(typed)")
    switch kind {
    case .session:
      return [
        Bilingual(zh: "计分：appraise score \(typed)", en: "To score it: appraise score \(typed)")
      ]
    case .rubric:
      let use = Bilingual(
        zh: "用它计分：\(score) \(typed) --ballots 测评票",
        en: "To score by it: \(score) \(typed) --ballots BALLOTS")
      return due == .session ? [check, use] : [use]
    case .table:
      return [
        Bilingual(
          zh: "用它计分：\(score) 办法 --ballots \(typed)",
          en: "To score it: \(score) RUBRIC --ballots \(typed)")
      ]
    case .package:
      return [
        Bilingual(
          zh: "查验并重新计票：appraise verify \(typed)",
          en: "To check it and count again: appraise verify \(typed)"),
        Bilingual(
          zh: "与另一份比较：appraise diff \(typed) 另一份",
          en: "To compare it with another: appraise diff \(typed) OTHER"),
      ]
    }
  }

  static func cannotWrite(_ path: String, because reason: Bilingual) -> Diagnostic {
    Diagnostic(
      .cannotWrite, zh: "无法写入文件“\(path)”：\(reason.chinese)。原文件没有改动。",
      en: "The file \"\(path)\" cannot be written: \(reason.english). It is as it was.")
  }

  static func cannotWriteOutput() -> Diagnostic {
    Diagnostic(
      .cannotWriteOutput, zh: "结果无法写出：标准输出已关闭或磁盘已满。",
      en: "The result cannot be written: standard output is closed or the disk is full.")
  }

  static func nothingToScore() -> Diagnostic {
    Diagnostic(
      .nothingToScore, zh: "没有说明要计哪次会议的分。", en: "It is not said what to score.",
      help: [
        Bilingual(
          zh: "有会议文件夹的：appraise score 文件夹", en: "With a session folder: appraise score FOLDER"),
        withoutSession,
      ])
  }

  /// - Parameter path: what stands where a session would.
  static func sessionAndOptions(_ path: String, _ options: [Option]) -> Diagnostic {
    let names = Bilingual.list(options.map { Bilingual(same: $0.name) })
    let isTable = FilePath.kind(of: TablePath(path).file) == .table
    return Diagnostic(
      .sessionAndOptions,
      zh: "“\(path)”写在会议的位置，会议文件自己写明各文件，不能再写\(names.chinese)。",
      en:
        "\"\(path)\" stands where a session would, and a session names its own files: it takes no \(names.english).",
      help: [
        isTable
          ? Bilingual(
            zh: "如果它是测评票，写：--ballots \(FilePath.typed(path))",
            en: "If it holds the ballots, write: --ballots \(FilePath.typed(path))")
          : Bilingual(
            zh: "只写会议：appraise score \(FilePath.typed(path))",
            en: "Write the session alone: appraise score \(FilePath.typed(path))"
          )
      ])
  }

  /// A form bound to its file by name, as it is typed.
  static func binding(of form: Form) -> Bilingual {
    Bilingual(zh: "--file '\(form.name.text)'=文件", en: "--file '\(form.name.text)'=FILE")
  }

  /// - Parameter option: what binds the form on the command line; nil in a session.
  static func formWithoutFile(_ form: Form, option: Bilingual?, at place: Place?) -> Diagnostic {
    let name = form.name
    let line = Bilingual(
      zh: option.map { "请加：\($0.chinese)" } ?? "请在会议文件中加：数据文件“\(name.text)”：“….csv”。",
      en: option.map { "Add: \($0.english)" }
        ?? "Add to the session: File for \"\(name.text)\": \"….csv\".")
    return Diagnostic(
      .formWithoutFile, zh: "“\(name[.chinese])”没有数据文件。",
      en: "There is no data file for \"\(name[.english])\".", at: place, help: [line])
  }

  static func noSuchForm(_ name: String, among forms: [Form], at place: Place?) -> Diagnostic {
    let nearest = Spelling.nearest(to: name, among: forms.map(\.name.text))
    return Diagnostic(
      .noSuchForm, zh: "办法中没有叫“\(name)”的表。" + (nearest.map { "是否应为“\($0)”？" } ?? ""),
      en: "The rubric has no form \"\(name)\"."
        + (nearest.map { " Did you mean \"\($0)\"?" } ?? ""),
      at: place,
      help: [list(of: forms)])
  }

  private static func list(of forms: [Form]) -> Bilingual {
    let names = Bilingual.list(
      forms.map { Bilingual(zh: "“\($0.name.text)”", en: "\"\($0.name.text)\"") })
    return Bilingual(zh: "办法中的表：\(names.chinese)", en: "The forms of the rubric: \(names.english)")
  }

  static func noFormOfKind(_ option: String, among forms: [Form]) -> Diagnostic {
    Diagnostic(
      .noFormOfKind, zh: "办法中没有\(option)对应的表。",
      en: "The rubric has no form that \(option) could be for.", help: [list(of: forms)])
  }

  static func severalForms(_ option: String, _ forms: [Form]) -> Diagnostic {
    let names = Bilingual(
      zh: forms.map { binding(of: $0).chinese }.joined(separator: " "),
      en: forms.map { binding(of: $0).english }.joined(separator: " "))
    return Diagnostic(
      .severalForms, zh: "\(option)可以指好几张表。", en: "\(option) could be for several forms.",
      help: [Bilingual(zh: "请写：\(names.chinese)", en: "Write: \(names.english)")])
  }

  static func formTwice(_ form: Form, at place: Place?) -> Diagnostic {
    Diagnostic(
      .formTwice, zh: "“\(form.name[.chinese])”有两个数据文件。",
      en: "There are two data files for \"\(form.name[.english])\".", at: place,
      help: [
        form.mergesSites
          ? Bilingual(
            zh: "每个票箱写一个文件，并写明票箱，如：票箱“一号箱”。",
            en: "Give one file for each box and name the box, such as: site \"box 1\".")
          : Bilingual(zh: "只留一个。", en: "Keep one of them.")
      ])
  }

  /// - Parameter other: what the box is called at the other file.
  static func boxTwice(_ site: String, _ other: String, _ form: Form, at place: Place?)
    -> Diagnostic
  {
    let isSame = site == other
    let (zh, en) = isSame ? ("", "") : ("（也写作“\(other)”）", " (also called \"\(other)\")")
    return Diagnostic(
      .formTwice, zh: "“\(form.name[.chinese])”的票箱“\(site)”\(zh)有两个数据文件。",
      en: "There are two data files for box \"\(site)\"\(en) of \"\(form.name[.english])\".",
      at: place,
      help: [
        Bilingual(
          zh: "不是同一个票箱的，改正票箱名称；是同一个的，只留一个文件。",
          en: "If they are of two boxes, correct the name of one; if of one box, keep one file.")
      ])
  }

  static func fileTwice(_ path: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      .formTwice, zh: "文件“\(path)”写了两次，里面的票会计两次。",
      en: "The file \"\(path)\" is named twice; its ballots would count twice.", at: place,
      help: [
        Bilingual(zh: "请删去一处，或改为另一个票箱的文件。", en: "Delete one, or name the file of the other box.")
      ])
  }

  static func fileCopied(_ path: String, of other: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      .warning, ProgramCode.fileCopied.rawValue,
      Bilingual(
        zh: "文件“\(path)”与“\(other)”内容完全相同，两个都计入了。",
        en: "The files \"\(path)\" and \"\(other)\" hold the same; both count."),
      at: place ?? .file(path),
      help: [
        Bilingual(
          zh: "请核对：是否把一个票箱的文件当成了另一个票箱的。",
          en: "Check whether the file of one box was taken for that of another.")
      ])
  }

  static func siteUnfit(_ form: Form, at place: Place?) -> Diagnostic {
    Diagnostic(
      .siteUnfit, zh: "“\(form.name[.chinese])”不分票箱。",
      en: "\"\(form.name[.english])\" knows no sites.", at: place,
      help: [
        Bilingual(
          zh: "删去票箱；几个票箱合并计票的，在办法的这张表中加：票箱：合并计票。",
          en:
            "Delete the site; if several boxes are counted together, add to the form in the rubric: Sites: merged."
        )
      ])
  }

  static func noSuchCode(_ typed: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      .noSuchCode, zh: "没有代码“\(typed)”。", en: "There is no code \"\(typed)\".",
      help: nearest.map {
        [Bilingual(zh: "是否应为：\($0)", en: "Did you mean: \($0)")]
      } ?? [
        Bilingual(
          zh: "代码由一个字母和四位数字组成，写在每条信息的开头，如：M0301",
          en: "A code is a letter and four digits at the head of a message, such as: M0301")
      ])
  }

  /// A corrected copy never takes the place of a file that is there.
  static func copyExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .copyExists, zh: "“\(path)”或它的改动清单已经存在，没有写。",
      en: "\"\(path)\" or its list of changes is there already; nothing was written.",
      help: [
        Bilingual(zh: "请另取一个文件名。", en: "Choose another name for the copy.")
      ])
  }

  static func folderNotEmpty(_ path: String) -> Diagnostic {
    Diagnostic(
      .folderNotEmpty, zh: "文件夹“\(path)”里已有文件，没有写。",
      en: "The folder \"\(path)\" is not empty; nothing was written.",
      help: [
        Bilingual(zh: "请另取一个名称，或先移走其中的文件。", en: "Choose another name, or move its files away.")
      ])
  }

  /// - Parameter asked: the form that was named; nil where the rubric has none to print.
  static func noPaper(_ asked: String?, among forms: [Form]) -> Diagnostic {
    let names = forms.map(\.name.quoted)
    return Diagnostic(
      .noPaper,
      zh: asked.map { "没有叫“\($0)”的测评票或反馈表。" } ?? "这个办法没有要印的测评票或反馈表。",
      en: asked.map { "There is no ballot or feedback form \"\($0)\"." }
        ?? "The rubric has no ballot or feedback form to print.",
      help: names.isEmpty
        ? []
        : [
          Bilingual(
            zh: "可以印：" + Bilingual.list(names).chinese,
            en: "These can be printed: " + Bilingual.list(names).english)
        ])
  }

  static func inputTwice() -> Diagnostic {
    Diagnostic(
      .inputTwice, zh: "标准输入“-”只能用一次。", en: "Standard input, -, can be read once only.")
  }

  static func badNumber(_ text: String) -> Diagnostic {
    Diagnostic(
      .badBinding, zh: "--number应写成：名称=数，如“K值=0.95”或“上浮=10%”，而不是“\(text)”。",
      en: "--number takes NAME=NUMBER, such as K=0.95 or rise=10%, not \"\(text)\".")
  }

  static func badBinding(_ text: String) -> Diagnostic {
    Diagnostic(
      .badBinding, zh: "--file应写成：表名=文件，而不是“\(text)”。",
      en: "--file takes FORM=FILE, not \"\(text)\".")
  }
}

extension FilePath.Kind {
  var name: Bilingual {
    switch self {
    case .rubric: Bilingual(zh: "计分办法", en: "a rubric")
    case .session: Bilingual(zh: "会议文件", en: "a session")
    case .table: Bilingual(zh: "数据表", en: "a table")
    case .package: Bilingual(zh: "封存包", en: "a sealed package")
    }
  }
}
