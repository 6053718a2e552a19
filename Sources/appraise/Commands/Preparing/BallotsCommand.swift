import Arguments
import Diagnostics
import RubricModel
import Spreadsheets
import Stationery

/// `appraise ballots`: the blank ballots of a session for A4 paper, as HTML or as a workbook.
struct BallotsCommand: ProgramCommand {
  static var entry: Command { .ballots }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    if format == .xlsx, invocation.text(.paperInto) == nil {
      console.show([.workbookNeedsFile("ballots.xlsx")])
      return .wrongUsage
    }
    var inputs = Inputs()
    guard let (session, rubric, language) = load(&inputs) else {
      console.show(inputs.diagnostics)
      return inputs.hasFileFailure ? .fileFailure : .refused
    }
    let papers = rubric.forms.filter(isAsked).map { BallotPaper($0, of: rubric, session) }
    if papers.isEmpty {
      console.show([.noPaper(invocation.text(.paper), among: rubric.forms.filter(\.isPaper))])
      return .wrongUsage
    }
    // The numbers of the meeting are not known before it; the name of the body is printed.
    let isOfPaper = { (remark: Diagnostic) in remark.code == ProgramCode.bodyNotNamed.rawValue }
    console.show(inputs.diagnostics.filter(isOfPaper), orElse: language)
    return write(papers, console.language(orElse: language))
  }

  private var format: PaperFormat {
    invocation.choice(.paperOutput, as: PaperFormat.self) ?? .html
  }

  /// More numbered ballots than any hall has voters.
  private static let mostCopies = 10_000

  private func load(_ inputs: inout Inputs) -> (Session, Rubric, Language)? {
    let path = invocation.operands[0]
    let file = FileSystem.isFolder(path) ? FilePath.session(in: path) : path
    if FileSystem.isFolder(path), !FileSystem.exists(file) {
      inputs.noSession(in: path)
      return nil
    }
    guard let session = inputs.session(at: file).session else { return nil }
    let (loaded, language) = inputs.rubric(
      at: FilePath.joined(FilePath.folder(of: file), session.rubricFile.value),
      namedAt: session.rubricFile.spot.place)
    return loaded.map { (session, $0.rubric, language ?? .english) }
  }

  /// Paper is for those who vote or answer; the office fills in its forms itself.
  private func isAsked(_ form: Form) -> Bool {
    guard form.isPaper else { return false }
    return invocation.text(.paper).map { form.name.isCalled($0) } ?? true
  }

  private func write(_ papers: [BallotPaper], _ language: Language) -> ExitCode {
    let perPage = invocation.text(.perPage).flatMap { Int($0) } ?? 1
    let numbers = invocation.number(.copies).flatMap { $0 > 0 ? 1...min($0, Self.mostCopies) : nil }
    switch format {
    case .html:
      let html = BallotPaperHTML(language: language, perPage: perPage, numbers: numbers)
      return write(html.text(of: papers), language)
    case .xlsx:
      let workbook = BallotPaperWorkbook(language: language, perPage: perPage, numbers: numbers)
      return write(workbook.draft(of: papers), language)
    }
  }

  private func write(_ text: String, _ language: Language) -> ExitCode {
    guard let path = invocation.text(.paperInto) else {
      return console.write(text, orElse: language)
    }
    return write(Array(text.utf8), to: path, language)
  }

  private func write(_ draft: SpreadsheetDraft, _ language: Language) -> ExitCode {
    let path = invocation.text(.paperInto) ?? ""
    let written = SpreadsheetWriter.bytes(of: draft, file: path)
    console.show(written.diagnostics, orElse: language)
    return written.value.map { write($0, to: path, language) } ?? .fileFailure
  }

  private func write(_ bytes: [UInt8], to path: String, _ language: Language) -> ExitCode {
    if case .failure(let failure) = FileSystem.replace(path, with: bytes) {
      console.show([.cannotWrite(path, because: failure.reason)], orElse: language)
      return .fileFailure
    }
    let words =
      switch format {
      case .html:
        Bilingual(
          zh: "已写好“\(path)”：用浏览器打开，印在A4纸上。\n",
          en: "\"\(path)\" is written: open it in a browser and print it on A4.\n")
      case .xlsx:
        Bilingual(
          zh: "已写好“\(path)”：用电子表格打开，印在A4纸上。\n",
          en: "\"\(path)\" is written: open it in a spreadsheet and print it on A4.\n")
      }
    return console.write(console.wrapped(words[language]), orElse: language)
  }
}

extension Form {
  var isPaper: Bool { kind == .ballot || kind == .feedback }
}
