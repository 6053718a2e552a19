import Arguments
import Diagnostics
import Reconciliation
import Reports
import Tables

/// `appraise reconcile`: two keyings of the same ballots in, their differences or the agreed file
/// out.
struct ReconcileCommand: ProgramCommand {
  static var entry: Command { .reconcile }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    let wrong = wrongUsage
    if !wrong.isEmpty {
      console.show(wrong)
      console.note(HelpText(.appraise, language: console.language()).pointer(to: .reconcile))
      return .wrongUsage
    }
    var inputs = Inputs(watchedOn: console)
    let keyings = invocation.operands.map { inputs.table(at: $0) }
    let decisions = invocation.text(.decisions).map { inputs.table(at: $0) }
    guard let first = keyings[0], let second = keyings[1], decisions != .some(nil) else {
      console.show(inputs.diagnostics)
      return inputs.hasFileFailure ? .fileFailure : .refused
    }
    return reconcile(first, second, decisions ?? nil, after: inputs.diagnostics)
  }

  private func reconcile(
    _ first: Table, _ second: Table, _ decisions: Table?, after earlier: [Diagnostic]
  ) -> ExitCode {
    let compared = Comparison.of(first, second)
    guard let comparison = compared.value else {
      console.show(earlier + compared.diagnostics)
      return .refused
    }
    let judged = Settlement.of(comparison, decisions: decisions)
    var report = ReconcileReport(
      judged.settlement, earlier + compared.diagnostics + judged.diagnostics)
    report.write(outputs, language: console.language(orElse: comparison.language))
    return show(report)
  }

  private var outputs: ReconcileReport.Outputs {
    ReconcileReport.Outputs(
      agreed: invocation.text(.into), decisions: invocation.text(.writeDecisions))
  }

  private func show(_ report: ReconcileReport) -> ExitCode {
    let language = console.language(orElse: report.settlement.comparison.language)
    let status = console.write(text(of: report, language), orElse: language)
    if !report.diagnostics.isEmpty { console.separate() }
    console.show(report.diagnostics, orElse: language)
    return status == .done ? report.exitCode : status
  }

  private func text(of report: ReconcileReport, _ language: Language) -> String {
    if invocation.text(.checkOutput) == "json" {
      return ReconciliationJSON(
        report.settlement, agreedFile: report.agreedFile, diagnostics: report.diagnostics,
        language: console.language()
      ).text
    }
    let sheet = ReconciliationSheet(report.settlement, writtenFiles: report.writtenFiles)
    return TextWriter(language: language, width: console.width, style: console.outputStyle)
      .text(of: sheet.document)
  }

  // MARK: Usage

  private var inputPaths: [String] { invocation.operands + invocation.texts(.decisions) }

  private var wrongUsage: [Diagnostic] {
    let keyings = invocation.operands
    var wrong: [Diagnostic] = []
    if inputPaths.count(where: { $0 == "-" }) > 1 {
      wrong.append(.inputTwice())
    } else if FileSystem.isSameFile(keyings[0], keyings[1]) {
      wrong.append(.sameFile(keyings[0]))
    }
    var taken = inputPaths
    for option in [Option.into, .writeDecisions] {
      guard let path = invocation.text(option) else { continue }
      if path == "-" || taken.contains(where: { FileSystem.isSameFile($0, path) }) {
        wrong.append(.outputUnfit(path, option: option.name))
      }
      taken.append(path)
    }
    return wrong
  }
}
