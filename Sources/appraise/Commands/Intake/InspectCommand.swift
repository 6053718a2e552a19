import Arguments
import Ballots
import Diagnostics
import Reports
import RubricModel
import Tables

/// `appraise inspect`: what a file of marks looks like to the program, and what is wrong with it.
struct InspectCommand: ProgramCommand {
  static var entry: Command { .inspect }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode { ExitCode.worst(of: invocation.operands, inspect) }

  private func inspect(_ text: String) -> ExitCode {
    let path = TablePath(text)
    // The original, and whatever else is there already, is never written.
    if let copy = invocation.text(.writeFixed),
      FileSystem.exists(copy) || FileSystem.exists(Self.list(of: copy))
    {
      console.show([.copyExists(copy)])
      return .refused
    }
    var inputs = Inputs(watchedOn: console)
    guard let bytes = inputs.read(path.file) else {
      console.show(inputs.diagnostics)
      return .fileFailure
    }
    let facts = Workbook.isSignature(of: bytes) ? nil : TextFacts(of: bytes)
    let outcome = inputs.table(in: bytes, path)
    let subject: Rubric.Subject = invocation.isSet(.ofItems) ? .items : .units
    let inspection = outcome.value.map { Inspection($0, subject: subject) }
    let diagnostics = outcome.diagnostics + (inspection?.findings ?? [])
    let language = SpokenLanguage.ofTable(outcome.value, bytes)
    let status = report(text, facts, inspection, diagnostics, language)
    if status != .done { return status }
    if let fixed = invocation.text(.writeFixed), let table = outcome.value, let inspection {
      let written = write(inspection.corrected(table), of: text, to: fixed, language)
      if written != .done { return written }
    }
    return diagnostics.hasErrors ? .refused : .done
  }

  private func report(
    _ path: String, _ facts: TextFacts?, _ inspection: Inspection?, _ diagnostics: [Diagnostic],
    _ other: Language
  ) -> ExitCode {
    if invocation.text(.checkOutput) == "json" {
      return console.write(
        InspectionJSON.text(
          of: path, facts, inspection, diagnostics, language: console.language()), orElse: other)
    }
    var status = ExitCode.done
    if let inspection {
      let writer = TextWriter(
        language: console.language(orElse: other), width: console.width, style: console.outputStyle)
      let sheet = InspectionSheet(path, facts, inspection).document
      status = console.write(writer.text(of: sheet) + "\n", orElse: other)
    }
    console.show(diagnostics, orElse: other)
    return status
  }

  // MARK: Corrected copy

  private static func list(of copy: String) -> String { copy + ".changes.csv" }

  /// The corrected copy and, beside it, the list of what was changed.
  private func write(
    _ corrected: (rows: [[String]], corrections: [CellCorrection]), of path: String,
    to copy: String, _ other: Language
  ) -> ExitCode {
    let list = Self.list(of: copy)
    let changes =
      [["row", "column", "header", "from", "to", "code"]]
      + corrected.corrections.map {
        [String($0.place.row), $0.place.columnLetter ?? "", $0.header, $0.from, $0.to, $0.code]
      }
    let files = [(copy, corrected.rows), (list, changes)].map { name, rows in
      FileSystem.NewFile(
        path: name, bytes: Array(("\u{FEFF}" + CSVWriter.text(rows: rows)).utf8), replaces: false)
    }
    if case .failure(let refusal) = FileSystem.write(files) {
      console.show(
        [.cannotWrite(refusal.path, because: refusal.failure.reason)], orElse: other)
      return .fileFailure
    }
    let count = corrected.corrections.count
    let summary = Bilingual(
      zh: "已写\(copy)，改了\(count)格；改动清单：\(list)",
      en:
        "wrote \(copy), \(EnglishCount.text(count, "cell")) corrected; the list of changes: \(list)"
    )
    console.note(console.wrapped(summary[console.language(orElse: other)]) + "\n")
    return .done
  }
}
