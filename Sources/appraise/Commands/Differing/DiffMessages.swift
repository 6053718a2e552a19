import Diagnostics

extension Diagnostic {
  private init(_ code: ProgramCode, _ headline: Bilingual, _ path: String?, _ help: Bilingual) {
    self.init(.error, code.rawValue, headline, at: path.map { .file($0) }, help: [help])
  }

  private static let comparable = Bilingual(
    zh: "可以比较：结果JSON（score --output json）、封存包、会议文件夹；或两个办法。",
    en:
      "These can be compared: results as JSON (score --output json), sealed packages, sessions; or two rubrics."
  )

  static func nothingToCompare(_ path: String) -> Diagnostic {
    Diagnostic(
      .nothingToCompare,
      Bilingual(
        zh: "这不是结果，也不是办法。", en: "This is neither a result nor a rubric."), path, comparable)
  }

  static func differentKinds(_ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      .differentKinds,
      Bilingual(
        zh: "“\(first)”和“\(second)”一个是办法，一个是结果，不能比较。",
        en:
          "Of \"\(first)\" and \"\(second)\", one is a rubric and the other a result; they cannot be compared."
      ), nil, comparable)
  }
}
