import Ballots
import Diagnostics
import Fingerprints
import Reports
import RubricModel
import RubricSyntax
import Scoring
import Seals

/// Counts sealed files, and nothing but them. The result is what `score --output json` writes in
/// their folder; no language, folder or clock has a part in it.
enum SealedCount {
  struct Counted {
    let run: SessionRun
    let materials: [SealedFile]
    /// What `score --output json` writes.
    let result: [UInt8]

    init(run: SessionRun, materials: [SealedFile]) {
      self.run = run
      self.materials = materials
      let json = ResultJSON(
        run.result, rubricDigest: run.rubricDigest, diagnostics: run.diagnostics,
        language: .english)
      result = Array(json.text.utf8)
    }

    /// What was counted, and the result of it.
    var files: [SealedFile] {
      materials + [SealedFile(.result, SealedFile.resultName, result)]
    }
    /// That of the package, whether it holds sheets or not.
    var number: SealNumber { Manifest(toolVersion: Program.version, files: files).sealNumber }
  }

  /// - Parameters:
  ///   - materials: the files of a session; others are not looked at.
  ///   - forSheets: whether sheets are written of it, which tell of single marks.
  static func count(
    _ materials: [SealedFile], forSheets: Bool = false, watchedOn console: Console? = nil
  ) -> Outcome<Counted> {
    let materials = materials.filter(\.role.isMaterial)
    let input = ScoreInput(
      .session(path: SealedFile.sessionName), counts: MeetingCounts(), keepsAllMarks: forSheets,
      on: shelf(of: materials), watchedOn: console)
    let outcome = SessionRun.of(input)
    return Outcome(
      outcome.value.map { Counted(run: $0, materials: materials) }, outcome.diagnostics)
  }

  private static func shelf(of files: [SealedFile]) -> MemoryShelf {
    MemoryShelf(files: Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first })
  }

  /// What the sealed session names and the package lacks, or has for something else, and what the
  /// package has and nothing names.
  static func otherFiles(_ package: SealedPackage) -> (missing: [String], unused: [String]) {
    let files = package.files.filter { $0.role != .sheet }
    let shelf = shelf(of: files)
    let source = SourceText(
      file: SealedFile.sessionName, bytes: shelf.files[SealedFile.sessionName] ?? [])
    var due: [String: SealedFile.Role] = [:]
    for file in SessionNames(Parser.parseSession(source)).files {
      due[file.role == .data ? TablePath(file.text, on: shelf).file : file.text] = file.role
    }
    let roles = Dictionary(files.map { ($0.name, $0.role) }) { first, _ in first }
    for name in due.filter({ $0.value == .data }).keys {
      for list in FileDecisions.endings.map({ name + $0 }) where roles[list] != nil {
        due[list] = .record
      }
    }
    due[SealedFile.sessionName] = .session
    due[SealedFile.resultName] = .result
    return (
      due.keys.filter { roles[$0] != due[$0] }.sorted(),
      roles.keys.filter { due[$0] == nil }.sorted()
    )
  }
}

/// The sheets that are sealed with a result: what `report` writes of it into a new folder, but not
/// the workbooks. Their bytes are made by a library of the system, which another machine may have
/// in another version or not at all.
enum SealedSheets {
  /// - Parameter number: that of the package; the version that sealed has a part in it.
  static func of(_ counted: SealedCount.Counted, _ number: SealNumber) -> [SealedFile] {
    let run = counted.run
    let report = ReportFolder(
      run.result, meeting: run.meeting, languages: [run.language],
      parts: Set(ReportPart.allCases).subtracting([.workbooks]),
      withheldBelow: UnitSheet.fewestMarks, rubricDigest: run.rubricDigest,
      diagnostics: run.diagnostics, sealNumber: number.description)
    var sheets: [SealedFile] = []
    report.write { file in
      if let bytes = file.bytes.value {
        sheets.append(SealedFile(.sheet, SealedFile.sheetFolder + file.path, bytes))
      }
      return true
    }
    return sheets
  }
}
