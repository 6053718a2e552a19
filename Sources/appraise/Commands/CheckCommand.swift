import Arguments
import Diagnostics
import Reports

/// `appraise check`: everything that is to be said of a rubric, and what each part can reach.
struct CheckCommand {
  private let invocation: Invocation
  private let console: Console

  init(_ invocation: Invocation, _ console: Console) {
    self.invocation = invocation
    self.console = console
  }

  func run() -> ExitCode { ExitCode.worst(of: invocation.operands, check) }

  private func check(_ path: String) -> ExitCode {
    var inputs = Inputs()
    let (loaded, rubricLanguage) = inputs.rubric(at: path, withNotices: true)
    let language = console.language(orElse: rubricLanguage ?? .english)
    console.show(inputs.diagnostics, orElse: language)
    guard let rubric = loaded?.rubric else {
      return inputs.hasFileFailure ? .fileFailure : .refused
    }
    let summary = VisibleText.of(Self.summary(path, inputs.diagnostics)[language]) + "\n"
    let writer = TextWriter(language: language, width: console.width, style: console.outputStyle)
    return console.write(summary + writer.text(of: CheckSheet(rubric).document) + "\n")
  }

  private static func summary(_ path: String, _ diagnostics: [Diagnostic]) -> Bilingual {
    let warnings = diagnostics.count { $0.severity == .warning }
    let notices = diagnostics.count { $0.severity == .notice }
    return Bilingual(
      zh: "\(path)：可以使用，警告\(warnings)处，提示\(notices)处。",
      en:
        "\(path): fit for use, \(EnglishCount.text(warnings, "warning")), \(EnglishCount.text(notices, "notice"))."
    )
  }
}
