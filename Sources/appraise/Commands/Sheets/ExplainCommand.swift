import Arguments
import Ballots
import Diagnostics
import Reports
import RubricModel
import Scoring

/// `appraise explain`: the derivation of the printed figures of units.
struct ExplainCommand: ProgramCommand {
  static var entry: Command { .explain }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    if let wrong = wrongUse {
      console.show([wrong])
      return .wrongUsage
    }
    switch SessionRun.make(invocation, console) {
    case .failure(let refusal): return refusal.status
    case .success(let run):
      let (units, unknown) = units(of: run.result)
      let (figures, unclear) = figures(of: run.result.rubric)
      let problems = unknown + unclear + noResult(run.result)
      if problems.isEmpty {
        return format == .xlsx
          ? writeWorkbook(of: run)
          : console.write(text(units, figures, run), orElse: run.language)
      }
      console.show(problems, orElse: run.language)
      return problems.contains { $0.code == ProgramCode.noResult.rawValue }
        ? .refused : .wrongUsage
    }
  }

  private func noResult(_ result: SessionResult) -> [Diagnostic] {
    result.stands ? [] : [.noResult(because: result.vote?.because ?? [])]
  }

  // MARK: What is asked for

  private func units(of result: SessionResult) -> ([UnitResult], [Diagnostic]) {
    let asked = invocation.texts(.explainedUnit)
    if asked.isEmpty || !result.stands { return (result.units, []) }
    var problems: [Diagnostic] = []
    let found = asked.compactMap { name -> UnitResult? in
      let unit = result.units.first { $0.unit.isCalled(name) }
      if unit == nil { problems.append(.noSuchUnit(name, among: result.count.units)) }
      return unit
    }
    return (found, problems)
  }

  /// By its name, or by a part of it that no other has; nil for all.
  private func figures(of rubric: Rubric) -> ([Int]?, [Diagnostic]) {
    guard let asked = invocation.text(.figure) else { return (nil, []) }
    let indices = Array(rubric.quantities.indices)
    let called = indices.filter { rubric.quantities[$0].isCalled(asked) }
    let found = called.isEmpty ? indices.filter { rubric.quantities[$0].mentions(asked) } : called
    if found.count == 1 { return (found, []) }
    return (nil, [.noSuchFigure(asked, among: rubric.quantities, isUnclear: found.count > 1)])
  }

  private var format: ExplanationFormat {
    invocation.choice(.explainOutput, as: ExplanationFormat.self) ?? .text
  }

  /// A workbook is of all units and goes into a file; what is text goes to standard output.
  private var wrongUse: Diagnostic? {
    let file = invocation.text(.workbookInto)
    if format != .xlsx { return file == nil ? nil : .onlyForWorkbooks(.workbookInto) }
    if file == nil { return .workbookNeedsFile("live.xlsx") }
    return [Option.explainedUnit, .figure].first(where: invocation.isSet).map {
      .notForWorkbooks($0)
    }
  }

  // MARK: Output

  private func writeWorkbook(of run: SessionRun) -> ExitCode {
    let path = invocation.text(.workbookInto) ?? ""
    let language = console.language(orElse: run.language)
    let written = run.liveWorkbook(language, file: path)
    console.show(written.diagnostics, orElse: language)
    guard let bytes = written.value else { return .fileFailure }
    if case .failure(let failure) = FileSystem.replace(path, with: bytes) {
      console.show([.cannotWrite(path, because: failure.reason)], orElse: language)
      return .fileFailure
    }
    return .done
  }

  private func text(_ units: [UnitResult], _ figures: [Int]?, _ run: SessionRun) -> String {
    let language = console.language(orElse: run.language)
    switch format {
    case .json:
      return DerivationJSON(units, of: run.result, rubricDigest: run.rubricDigest).text
    case .markdown:
      let writer = MarkdownWriter(language: language)
      return sheets(units, figures, run).map(writer.text).joined(separator: "\n")
    case .text, .xlsx:
      let writer = TextWriter(
        language: language, width: console.width, style: console.outputStyle)
      return sheets(units, figures, run).map(writer.text).joined(separator: "\n")
    }
  }

  private func sheets(
    _ units: [UnitResult], _ figures: [Int]?, _ run: SessionRun
  ) -> [ReportDocument] {
    let index = SessionIndex(run.result)
    return units.map {
      ExplanationSheet(
        $0, in: run.result, meeting: run.meeting, quantities: figures, index: index
      ).document
    }
  }
}

extension Quantity {
  fileprivate func isCalled(_ text: String) -> Bool {
    name.isCalled(text) || (role == .finalScore && Self.finalWords.contains(text.lowercased()))
  }

  private static let finalWords = ["最后得分", "final score", "final"]

  fileprivate func mentions(_ text: String) -> Bool {
    let part = text.lowercased()
    let names = [name.text, name.translation?.text].compactMap { $0?.lowercased() }
    return names.contains { $0.contains(part) }
  }
}
