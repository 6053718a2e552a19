import Arguments
import Diagnostics
import Examples
import RubricModel

/// `appraise test`: runs the examples written in rubrics and compares every promised figure.
struct TestCommand {
  private let invocation: Invocation
  private let console: Console

  init(_ invocation: Invocation, _ console: Console) {
    self.invocation = invocation
    self.console = console
  }

  func run() -> ExitCode { ExitCode.worst(of: invocation.operands, test) }

  private func test(_ path: String) -> ExitCode {
    var inputs = Inputs()
    let (loaded, rubricLanguage) = inputs.rubric(at: path)
    let language = rubricLanguage ?? .english
    guard let rubric = loaded?.rubric else {
      console.show(inputs.diagnostics, orElse: language)
      return inputs.hasFileFailure ? .fileFailure : .refused
    }
    let outcomes = ExampleRunner.run(rubric)
    console.show(inputs.diagnostics + outcomes.flatMap(\.differences), orElse: language)
    let failed = outcomes.count { !$0.holds }
    let lines = outcomes.map { line(for: $0)[console.language(orElse: language)] }
    let summary = Self.summary(path, passed: outcomes.count - failed, failed: failed)
    let text = (lines + [summary[console.language(orElse: language)]]).map { $0 + "\n" }.joined()
    let status = console.write(VisibleText.of(text))
    return status == .done && failed > 0 ? .refused : status
  }

  private func line(for outcome: ExampleOutcome) -> Bilingual {
    let name = outcome.example.name
    return outcome.holds
      ? Bilingual(zh: "相符　“\(name)”", en: "holds   \"\(name)\"")
      : Bilingual(zh: "不符　“\(name)”", en: "differs \"\(name)\"")
  }

  private static func summary(_ path: String, passed: Int, failed: Int) -> Bilingual {
    let count = passed + failed
    if count == 0 { return Bilingual(zh: "\(path)：没有算例。", en: "\(path): no examples.") }
    let examples = EnglishCount.text(count, "example")
    return Bilingual(
      zh: "\(path)：算例\(count)个，相符\(passed)个，不符\(failed)个。",
      en: "\(path): \(examples), \(passed) as expected, \(failed) not.")
  }
}
