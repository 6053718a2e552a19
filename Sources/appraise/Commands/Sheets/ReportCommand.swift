import Arguments
import Diagnostics
import Fingerprints
import LiveWorkbooks
import Reports
import RubricModel
import Scoring
import Spreadsheets

/// `appraise report`: every sheet of a session, written into a folder whole or not at all.
struct ReportCommand: ProgramCommand {
  static var entry: Command { .report }
  let invocation: Invocation
  let console: Console

  func run() -> ExitCode {
    let folder = invocation.text(.reportInto) ?? ""
    let foreign = ReportRecord.foreignFiles(in: folder)
    if !foreign.isEmpty {
      console.show([.foreignFiles(foreign, in: folder)])
      return .refused
    }
    switch SessionRun.make(invocation, console) {
    case .failure(let refusal): return refusal.status
    case .success(let run):
      let (status, remarks) = write(report(of: run), into: folder, run)
      console.show(run.diagnostics + remarks, orElse: run.language)
      return status
    }
  }

  private func report(of run: SessionRun) -> ReportFolder {
    ReportFolder(
      run.result, meeting: run.meeting, languages: languages(run),
      parts: Set(invocation.texts(.only).compactMap(ReportPart.init)),
      withheldBelow: invocation.number(.withholdBelow) ?? UnitSheet.fewestMarks,
      rubricDigest: run.rubricDigest, diagnostics: run.diagnostics)
  }

  /// As asked for; else the language that the regulation is written in.
  private func languages(_ run: SessionRun) -> [Language] {
    switch invocation.text(.sheetLanguage) {
    case "both": Language.allCases
    case let name?: [Language(rawValue: name) ?? run.language]
    case nil: [run.language]
    }
  }

  /// The spreadsheet in which staff can count again; it holds single marks.
  private func liveWorkbooks(_ report: ReportFolder, _ run: SessionRun) -> [ReportFile] {
    guard report.has(.workbooks) else { return [] }
    let (result, title) = (run.result, run.session?.title ?? run.result.rubric.title)
    return report.languages.map { language in
      let path = report.path("office/live", language, "xlsx")
      return ReportFile(
        path,
        bytes: {
          let properties = DocumentProperties(
            title: title[language], typeface: language == .chinese ? .song : .calibri)
          let workbook = LiveWorkbook(result, language: language, properties)
          return SpreadsheetWriter.bytes(of: workbook.draft, file: path)
        })
    }
  }

  // MARK: Writing

  /// A workbook that cannot be made on this machine is left out, and said so.
  private func write(
    _ report: ReportFolder, into folder: String, _ run: SessionRun
  ) -> (ExitCode, [Diagnostic]) {
    let target = FolderReplacement(of: folder)
    let files = report.files + liveWorkbooks(report, run)
    var record = ReportRecord()
    var remarks: [Diagnostic] = []
    var progress = Progress(of: files.count, console.language(orElse: run.language))
    let written = target.begin().flatMap { () -> Result<Void, FileSystem.Failure> in
      for file in files {
        let outcome = file.bytes()
        remarks += outcome.diagnostics.map(\.asWarning)
        if let bytes = outcome.value {
          record.add(file.path, bytes)
          if case .failure(let failure) = target.write(file.path, bytes) {
            return .failure(failure)
          }
        }
        progress.step(console)
      }
      return target.write(ReportRecord.name, record.bytes).flatMap { target.finish() }
    }
    progress.end(console)
    if case .failure(let failure) = written {
      target.abandon()
      return (.fileFailure, [.cannotWrite(folder, because: failure.reason)])
    }
    return (tell(record.count, folder, run), remarks)
  }

  private func tell(_ count: Int, _ folder: String, _ run: SessionRun) -> ExitCode {
    let start = FilePath.joined(folder, "office/index")
    let words = Bilingual(
      zh: "写好\(count)个文件，在“\(folder)”；公布用的在public，内部用的从\(start)看起。\n",
      en:
        "\(count) files are in \"\(folder)\": public is for everybody, the office begins at \(start).\n"
    )
    return console.write(words[console.language(orElse: run.language)])
  }
}

/// What a report has written, with the fingerprint of each file, so that a later one knows what it
/// may replace.
struct ReportRecord {
  static let name = ".appraise-report"

  private var lines: [String] = []

  mutating func add(_ path: String, _ bytes: [UInt8]) {
    lines.append("\(SHA256.hexDigest(of: bytes))  \(path)\n")
  }

  var count: Int { lines.count }

  var bytes: [UInt8] { Array(lines.joined().utf8) }

  /// The files in a folder that are not as a report wrote them; the folder itself where it is a
  /// link or a file.
  static func foreignFiles(in folder: String) -> [String] {
    guard FileSystem.exists(folder) else { return [] }
    guard FileSystem.isRealFolder(folder) else { return [folder] }
    let known = known(in: folder)
    return FileSystem.tree(of: folder).filter { path in
      guard path != name else { return false }
      guard let digest = known[path] else { return true }
      guard case .success(let bytes) = FileSystem.read(FilePath.joined(folder, path)) else {
        return true
      }
      return SHA256.hexDigest(of: bytes) != digest
    }
  }

  private static func known(in folder: String) -> [String: String] {
    guard case .success(let bytes) = FileSystem.read(FilePath.joined(folder, name)) else {
      return [:]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return Dictionary(
      lines.compactMap { line in
        let digest = line.prefix(64)
        return line.count > 66 ? (String(line.dropFirst(66)), String(digest)) : nil
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Diagnostic {
  /// What is in the way of one file is no error of the report.
  fileprivate var asWarning: Diagnostic {
    severity == .error ? Diagnostic(.warning, code, headline, at: place, help: help) : self
  }
}
