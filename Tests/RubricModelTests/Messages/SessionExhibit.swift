import Diagnostics
import RubricSyntax
import Testing

@testable import RubricModel

/// A session file with one fault.
struct SessionExhibit: Sendable, CustomTestStringConvertible {
  let name: String
  let code: ModelCode
  /// The sentences behind the first one.
  let sentences: String

  var testDescription: String { name }

  static let all = [
    SessionExhibit(
      name: "session-present", code: .sessionUnsound,
      sentences: "计分办法文件“a.rubric”。\n应到人数60人。实到人数61人。"),
    SessionExhibit(
      name: "session-items", code: .subjectDiffers,
      sentences: "计分办法文件“a.rubric”。\n项目：“停车场”；“敬老院”。"),
    SessionExhibit(
      name: "session-version", code: .partMissing, sentences: "标题“评议会议”。\n单位：“公安厅”。"),
    SessionExhibit(
      name: "session-unit", code: .nameTaken,
      sentences: "计分办法文件“a.rubric”。\n单位：“公安厅”代号“ga”；“财政厅”代号“GA”。"),
    SessionExhibit(
      name: "session-file", code: .saidTwice,
      sentences: "计分办法文件“a.rubric”。\n数据文件“票”：“a.csv”。数据文件“票”：“a.csv”。"),
  ]

  /// What is said of it, beside the rubric of Hunan.
  var diagnostics: [Diagnostic] {
    let source = SourceText(file: "session.appraisal", text: "评议会议，语言版本1。\n\(sentences)\n")
    let outcome = SessionLoader.load(Parser.parseSession(source))
    let rubric = load(Hunan.chinese).value
    return outcome.diagnostics
      + (outcome.value.flatMap { session in rubric.map(session.misfits) } ?? [])
  }

  var text: String {
    Language.allCases.map { language in
      DiagnosticRenderer(language: language).text(of: diagnostics)
    }.joined(separator: "\n")
  }
}
