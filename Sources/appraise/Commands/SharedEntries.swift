import Arguments
import Diagnostics

extension Operand {
  private static let sessionName = Bilingual(zh: "会议", en: "SESSION")
  private static let sessionMeaning = Bilingual(
    zh: "会议文件夹，或其中的session.appraisal", en: "a session folder, or the session.appraisal in it")

  /// The session of a command that can also take the tables themselves.
  static let session = Operand(sessionName, sessionMeaning, occurs: .optional, kind: .folder)
  static let demandedSession = Operand(sessionName, sessionMeaning, kind: .folder)
}

extension Option {
  static let checkOutput = Option(
    "--output",
    takes: .value(.choice(["text", "json"]), Bilingual(zh: "格式", en: "FORMAT")),
    Bilingual(zh: "检查结果的格式", en: "the form of what is found; text if not said"))
}
