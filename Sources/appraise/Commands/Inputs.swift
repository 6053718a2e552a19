import Ballots
import Diagnostics
import Fingerprints
import RubricModel
import RubricSyntax
import Tables

/// Reads files and keeps account of what went wrong, so that everything can be told at once.
struct Inputs {
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether some file could not be read at all.
  private(set) var hasFileFailure = false

  /// A rubric with the digest of its file.
  struct LoadedRubric {
    let rubric: Rubric
    let digest: String
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func read(_ path: String) -> [UInt8]? {
    switch FileSystem.read(path) {
    case .success(let bytes): return bytes
    case .failure(let failure):
      hasFileFailure = true
      diagnostics.append(.cannotRead(path, because: failure.reason))
      return nil
    }
  }

  /// A checked rubric, and the vocabulary it is written in as soon as that is known. Notices are
  /// for `check`; a count shows what may be wrong.
  mutating func rubric(at path: String) -> (loaded: LoadedRubric?, language: Language?) {
    guard let bytes = read(path) else { return (nil, nil) }
    let tree = Parser.parseRubric(SourceText(file: path, bytes: bytes))
    let outcome = RubricLoader.load(tree)
    diagnostics += outcome.diagnostics.filter { $0.severity > .notice }
    let loaded = outcome.value.map {
      LoadedRubric(rubric: $0, digest: SHA256.hexDigest(of: bytes))
    }
    return (loaded, tree.language)
  }

  mutating func session(at path: String) -> (session: Session?, language: Language?) {
    guard let bytes = read(path) else { return (nil, nil) }
    let tree = Parser.parseSession(SourceText(file: path, bytes: bytes))
    let outcome = SessionLoader.load(tree)
    diagnostics += outcome.diagnostics
    return (outcome.value, tree.language)
  }

  mutating func table(at path: String) -> Table? {
    guard let bytes = read(path) else { return nil }
    let outcome = CSVReader.read(bytes, file: path == "-" ? "standard input" : path)
    diagnostics += outcome.diagnostics
    return outcome.value
  }

  mutating func units(at path: String) -> [AppraisedUnit]? {
    guard let table = table(at: path) else { return nil }
    let outcome = UnitsFile.units(from: table)
    diagnostics += outcome.diagnostics
    return outcome.value
  }
}
