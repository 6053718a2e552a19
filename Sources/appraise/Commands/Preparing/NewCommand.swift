import Arguments
import Ballots
import Diagnostics
import RubricModel
import RubricSyntax
import Spreadsheets
import Stationery

/// `appraise new`: a session folder, ready to be filled in.
struct NewCommand: ProgramCommand {
  static var entry: Command { .new }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    let folder = invocation.operands[0]
    if !FileSystem.names(in: folder).isEmpty {
      console.show([.folderNotEmpty(folder)])
      return .refused
    }
    var inputs = Inputs()
    guard let source = rubric(&inputs) else {
      console.show(inputs.diagnostics)
      return inputs.hasFileFailure ? .fileFailure : .refused
    }
    let units = invocation.text(.units).flatMap { inputs.units(at: $0) }
    for diagnostic in UnitCategories.diagnostics(units ?? [], source.rubric) {
      inputs.report(diagnostic)
    }
    if inputs.diagnostics.hasErrors {
      console.show(inputs.diagnostics, orElse: source.language)
      return inputs.hasFileFailure ? .fileFailure : .refused
    }
    let files = SessionFolder(
      source.rubric, rubricFile: source.name, units: units, language: source.language)
    return write(
      [SessionFolder.File(name: source.name, text: source.text)] + files.files.map(formatted)
        + workbook(of: files, source.language), into: folder, source.language)
  }

  // MARK: The rubric

  private struct Source {
    let name: String
    let text: String
    let rubric: Rubric
    let language: Language
  }

  /// The rubric that was named, or the one that the program brings along as a start.
  private func rubric(_ inputs: inout Inputs) -> Source? {
    let asked = console.language(orElse: .chinese)
    let path = invocation.text(.rubric)
    let bytes =
      path.map { inputs.read($0) }
      ?? Array((asked == .chinese ? StarterRubric.chinese : StarterRubric.english).utf8)
    guard let bytes, let text = inputs.text(of: bytes, path ?? "") else { return nil }
    let tree = Parser.parseRubric(SourceText(file: path ?? "rubric", bytes: text))
    let loaded = RubricLoader.load(tree)
    for diagnostic in loaded.diagnostics where diagnostic.severity == .error {
      inputs.report(diagnostic)
    }
    guard let rubric = loaded.value else { return nil }
    let name = path.map { FilePath.name(of: $0) } ?? "appraisal.rubric"
    return Source(
      name: name, text: String(decoding: text, as: UTF8.self), rubric: rubric,
      language: path == nil ? asked : tree.language)
  }

  // MARK: Writing

  /// The session in the canonical layout.
  private func formatted(_ file: SessionFolder.File) -> SessionFolder.File {
    guard file.name.hasSuffix(".appraisal") else { return file }
    let tree = Parser.parseSession(SourceText(file: file.name, text: file.text))
    return SessionFolder.File(name: file.name, text: Formatter.format(tree).value ?? file.text)
  }

  /// Nothing, and why, where no workbook can be written: the tables are there as CSV.
  private func workbook(
    of files: SessionFolder, _ language: Language
  ) -> [SessionFolder.File] {
    let name = SessionFolder.workbookName
    let outcome = SpreadsheetWriter.bytes(of: files.workbook, file: name)
    console.show(outcome.diagnostics.map(\.asNotice), orElse: language)
    return outcome.value.map { [SessionFolder.File(name: name, bytes: $0)] } ?? []
  }

  private func write(
    _ files: [SessionFolder.File], into folder: String, _ language: Language
  ) -> ExitCode {
    let isNew = !FileSystem.exists(folder)
    if case .failure(let failure) = FileSystem.makeFolder(folder) {
      console.show([.cannotWrite(folder, because: failure.reason)], orElse: language)
      return .fileFailure
    }
    let newFiles = files.map {
      FileSystem.NewFile(
        path: FilePath.joined(folder, $0.name), bytes: $0.bytes, replaces: false)
    }
    if case .failure(let refusal) = FileSystem.write(newFiles) {
      if isNew { FileSystem.removeTree(folder) }
      console.show([.cannotWrite(refusal.path, because: refusal.failure.reason)], orElse: language)
      return .fileFailure
    }
    let names = files.map { "  " + FilePath.joined(folder, $0.name) + "\n" }
    let head = Bilingual(zh: "已写好，可以填写：\n", en: "written, ready to be filled in:\n")
    return console.write(
      head[console.language(orElse: language)] + names.joined(), orElse: language)
  }
}

extension Diagnostic {
  /// What is left undone and was not asked for is no error.
  fileprivate var asNotice: Diagnostic {
    Diagnostic(.notice, code, headline, at: place, cause: cause, help: help)
  }
}
