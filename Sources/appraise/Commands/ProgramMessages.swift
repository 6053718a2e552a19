import Arguments
import Diagnostics
import RubricModel

/// The codes of what the program itself finds wrong: files, and how they are bound to forms.
enum ProgramCode: String, CaseIterable {
  case cannotRead = "P0101"
  case cannotWriteOutput = "P0102"
  case nothingToScore = "P0103"
  case sessionAndRubric = "P0104"
  case formWithoutFile = "P0105"
  case noSuchForm = "P0106"
  case noFormOfKind = "P0107"
  case severalForms = "P0108"
  case formTwice = "P0109"
  case inputTwice = "P0110"
  case badBinding = "P0111"
  case cannotWrite = "P0112"
}

extension Diagnostic {
  private init(
    _ code: ProgramCode, zh chinese: String, en english: String, at place: Place? = nil,
    help: [Bilingual] = []
  ) {
    self.init(
      .error, code.rawValue, Bilingual(zh: chinese, en: english), at: place, help: help)
  }

  static func cannotRead(_ path: String, because reason: String) -> Diagnostic {
    Diagnostic(
      .cannotRead, zh: "读不了文件“\(path)”：\(reason)。",
      en: "The file \"\(path)\" cannot be read: \(reason).")
  }

  static func cannotWrite(_ path: String, because reason: String) -> Diagnostic {
    Diagnostic(
      .cannotWrite, zh: "写不了文件“\(path)”：\(reason)。原文件没有改动。",
      en: "The file \"\(path)\" cannot be written: \(reason). It is as it was.")
  }

  static func cannotWriteOutput() -> Diagnostic {
    Diagnostic(
      .cannotWriteOutput, zh: "结果写不出去：标准输出已关闭或磁盘已满。",
      en: "The result cannot be written: standard output is closed or the disk is full.")
  }

  static func nothingToScore() -> Diagnostic {
    Diagnostic(
      .nothingToScore, zh: "没有说明要计哪次会议的分。", en: "It is not said what to score.",
      help: [
        Bilingual(
          zh: "写会议文件夹：appraise score 文件夹；或写：appraise score --rubric 办法 --ballots 测评票",
          en:
            "Name a session folder: appraise score FOLDER; or: appraise score --rubric RUBRIC --ballots BALLOTS"
        )
      ])
  }

  static func sessionAndRubric(_ option: String) -> Diagnostic {
    Diagnostic(
      .sessionAndRubric, zh: "会议文件已经写明各文件，不能再写\(option)。",
      en: "The session names its own files; \(option) cannot be given beside it.")
  }

  static func formWithoutFile(_ form: Form, option: String?, at place: Place?) -> Diagnostic {
    let name = form.name
    let line = Bilingual(
      zh: option.map { "请加：\($0) 文件" } ?? "请在会议文件中加：数据文件“\(name.text)”：“….csv”。",
      en: option.map { "Add: \($0) FILE" }
        ?? "Add to the session: File for \"\(name.text)\": \"….csv\".")
    return Diagnostic(
      .formWithoutFile, zh: "“\(name[.chinese])”没有数据文件。",
      en: "There is no data file for \"\(name[.english])\".", at: place, help: [line])
  }

  static func noSuchForm(_ name: String, among forms: [Form], at place: Place?) -> Diagnostic {
    let names = forms.map(\.name.text)
    let nearest = Spelling.nearest(to: name, among: names)
    let choices = names.map { Bilingual(zh: "“\($0)”", en: "\"\($0)\"") }
    return Diagnostic(
      .noSuchForm, zh: "办法中没有叫“\(name)”的表。" + (nearest.map { "是否应为“\($0)”？" } ?? ""),
      en: "The rubric has no form \"\(name)\"."
        + (nearest.map { " Did you mean \"\($0)\"?" } ?? ""),
      at: place,
      help: [
        Bilingual(
          zh: "表有：" + Bilingual.list(choices).chinese,
          en: "Its forms are: " + Bilingual.list(choices).english)
      ])
  }

  static func noFormOfKind(_ option: String) -> Diagnostic {
    Diagnostic(
      .noFormOfKind, zh: "办法中没有\(option)对应的表。",
      en: "The rubric has no form that \(option) could be for.")
  }

  static func severalForms(_ option: String, _ forms: [Form]) -> Diagnostic {
    let names = forms.map { "--file '\($0.name.text)=…'" }.joined(separator: " ")
    return Diagnostic(
      .severalForms, zh: "\(option)可以指好几张表。", en: "\(option) could be for several forms.",
      help: [Bilingual(zh: "请写：\(names)", en: "Write: \(names)")])
  }

  static func formTwice(_ form: Form, at place: Place?) -> Diagnostic {
    Diagnostic(
      .formTwice, zh: "“\(form.name[.chinese])”有两个数据文件。",
      en: "There are two data files for \"\(form.name[.english])\".", at: place)
  }

  static func inputTwice() -> Diagnostic {
    Diagnostic(
      .inputTwice, zh: "标准输入“-”只能用一次。", en: "Standard input, -, can be read once only.")
  }

  static func badBinding(_ text: String) -> Diagnostic {
    Diagnostic(
      .badBinding, zh: "--file应写成：表名=文件，而不是“\(text)”。",
      en: "--file takes FORM=FILE, not \"\(text)\".")
  }
}
