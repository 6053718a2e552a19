import Arguments
import Diagnostics
import Fingerprints
import Reports
import RubricModel
import Scoring
import Seals

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
    if let session = invocation.operands.first, case .success = ScoreRequest.make(from: invocation)
    {
      return write(session: session, into: folder)
    }
    switch SessionRun.make(invocation, console) {
    case .failure(let refusal): return refusal.status
    case .success(let run): return write(run, nil, run.diagnostics, into: folder)
    }
  }

  /// A session is counted as it is sealed: then its sheets are the same wherever it lies, and bear
  /// the number of the seal.
  private func write(session: String, into folder: String) -> ExitCode {
    let collector = SessionCollector(session: session)
    let language = collector.language ?? .english
    guard let files = collector.files, let names = collector.names else {
      console.show(collector.inputs.diagnostics, orElse: language)
      return collector.inputs.hasFileFailure ? .fileFailure : .refused
    }
    let counted = SealedCount.count(files, forSheets: true, watchedOn: console)
    let diagnostics = names.told(counted.diagnostics).shown(to: invocation)
    guard let sealed = counted.value else {
      console.show(diagnostics, orElse: language)
      return .refused
    }
    return write(sealed.run.shown(to: invocation), sealed.number, diagnostics, into: folder)
  }

  /// - Parameter diagnostics: what is said of the run, with the names that the files have here.
  private func write(
    _ run: SessionRun, _ number: SealNumber?, _ diagnostics: [Diagnostic], into folder: String
  ) -> ExitCode {
    let (status, remarks) = write(report(of: run, number), into: folder, run)
    console.show(diagnostics + remarks, orElse: run.language)
    return status
  }

  private func report(of run: SessionRun, _ number: SealNumber?) -> ReportFolder {
    ReportFolder(
      run.result, meeting: run.meeting, languages: languages(run),
      parts: Set(invocation.texts(.only).compactMap(ReportPart.init)),
      withheldBelow: invocation.number(.withholdBelow) ?? UnitSheet.fewestMarks,
      rubricDigest: run.rubricDigest, diagnostics: run.diagnostics,
      sealNumber: number?.description, masksBallots: invocation.isSet(.maskBallots))
  }

  /// As asked for; else the language that the regulation is written in.
  private func languages(_ run: SessionRun) -> [Language] {
    switch invocation.text(.sheetLanguage) {
    case "both": Language.allCases
    case let name?: [Language(rawValue: name) ?? run.language]
    case nil: [run.language]
    }
  }

  /// Every file, one at a time; the last are the spreadsheets in which staff can count again.
  private func write(_ report: ReportFolder, _ run: SessionRun, _ take: (ReportFile) -> Bool) {
    report.write(take)
    for language in liveLanguages(report) {
      let path = report.liveWorkbook(language)
      guard take(ReportFile(path, run.liveWorkbook(language, file: path))) else { return }
    }
  }

  private func liveLanguages(_ report: ReportFolder) -> [Language] {
    report.hasLiveWorkbooks ? report.languages : []
  }

  // MARK: Writing

  /// A workbook that cannot be made on this machine is left out, and said so.
  private func write(
    _ report: ReportFolder, into folder: String, _ run: SessionRun
  ) -> (ExitCode, [Diagnostic]) {
    let target = FolderReplacement(of: folder)
    var record = ReportRecord()
    var remarks: [Diagnostic] = []
    var progress = Progress(
      of: report.fileCount + liveLanguages(report).count, console.language(orElse: run.language))
    var written = target.begin()
    if case .success = written {
      write(report, run) { file in
        remarks += file.bytes.diagnostics.map(\.asWarning)
        if let bytes = file.bytes.value {
          record.add(file.path, bytes)
          written = target.write(file.path, bytes)
        }
        progress.step(console)
        if case .failure = written { return false }
        return true
      }
      written = written.flatMap { target.write(ReportRecord.name, record.bytes) }
        .flatMap { target.finish() }
    }
    progress.end(console)
    if case .failure(let failure) = written {
      target.abandon()
      return (.fileFailure, [.cannotWrite(folder, because: failure.reason)])
    }
    return (tell(record.count, folder, report, run), remarks)
  }

  private func tell(
    _ count: Int, _ folder: String, _ report: ReportFolder, _ run: SessionRun
  ) -> ExitCode {
    let start = Bilingual.list(
      report.languages.map {
        Bilingual(same: FilePath.joined(folder, report.officeIndex($0)))
      })
    let words = Bilingual(
      zh: "写好\(count)个文件，在“\(folder)”；公布用的在public，内部用的从\(start.chinese)看起。\n",
      en:
        "\(count) files are in \"\(folder)\": public is for everybody, the office begins at \(start.english).\n"
    )
    return console.write(
      console.wrapped(words[console.language(orElse: run.language)]), orElse: run.language)
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
