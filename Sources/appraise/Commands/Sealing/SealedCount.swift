import Ballots
import Diagnostics
import Reports
import RubricModel
import RubricSyntax
import Scoring
import Seals

/// Counts sealed files, and nothing but them. The result is what `score --output json` writes in
/// their folder; no language, folder or clock has a part in it.
enum SealedCount {
  struct Counted {
    let json: [UInt8]
    let units: Int
  }

  static func count(_ files: [SealedFile]) -> Outcome<Counted> {
    let input = ScoreInput(
      .session(path: SealedFile.sessionName), counts: MeetingCounts(), on: shelf(of: files))
    guard let countInput = input.countInput, let rubric = input.rubric else {
      return Outcome(nil, input.inputs.diagnostics)
    }
    let counted = Counting.count(countInput, after: input.inputs.diagnostics)
    guard let count = counted.value else { return Outcome(nil, counted.diagnostics) }
    let scored = Scoring.score(count)
    let diagnostics = counted.diagnostics + scored.diagnostics
    guard let result = scored.value else { return Outcome(nil, diagnostics) }
    let text = ResultJSON(
      result, rubricDigest: rubric.digest, diagnostics: diagnostics, language: .english
    ).text
    return Outcome(Counted(json: Array(text.utf8), units: result.units.count), diagnostics)
  }

  private static func shelf(of files: [SealedFile]) -> MemoryShelf {
    MemoryShelf(files: Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first })
  }

  /// What the sealed session names and the package lacks, or the other way round.
  static func otherFiles(_ package: SealedPackage) -> (missing: [String], unused: [String]) {
    let shelf = shelf(of: package.files)
    let source = SourceText(
      file: SealedFile.sessionName, bytes: shelf.files[SealedFile.sessionName] ?? [])
    let named = SessionNames(Parser.parseSession(source)).files.map { file in
      file.role == .data ? TablePath(file.text, on: shelf).file : file.text
    }
    let due = Set(named).union([SealedFile.sessionName, SealedFile.resultName])
    return (
      due.subtracting(shelf.files.keys).sorted(), Set(shelf.files.keys).subtracting(due).sorted()
    )
  }
}
