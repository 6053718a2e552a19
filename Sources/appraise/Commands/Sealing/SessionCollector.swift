import Ballots
import Diagnostics
import Fingerprints
import RubricSyntax
import Seals
import Tables

/// Gathers the files of a session under the names they get inside a package.
struct SessionCollector {
  private(set) var inputs = Inputs()
  private(set) var language: Language?
  /// The session, then the files it names, in its order; nil when one cannot be read.
  private(set) var files: [SealedFile]?
  /// What the files are called here; nil when one cannot be read.
  private(set) var names: LocalNames?

  init(session path: String) {
    let isFolder = FileSystem.isFolder(path)
    let file = isFolder ? FilePath.session(in: path) : path
    if isFolder, !FileSystem.exists(file) {
      inputs.noSession(in: path)
      return
    }
    guard let bytes = inputs.read(file) else { return }
    let (session, language) = inputs.session(in: bytes, file)
    self.language = language
    let text = TextFile.utf8(of: bytes, file: file)
    guard session != nil, let utf8 = text.value else { return }
    files = collect(bytes, SourceText(file: file, bytes: utf8), text.diagnostics)
  }

  private mutating func collect(
    _ bytes: [UInt8], _ source: SourceText, _ remarks: [Diagnostic]
  ) -> [SealedFile]? {
    let file = source.file
    let names = SessionNames(Parser.parseSession(source))
    var collected = CollectedFiles(folder: FilePath.folder(of: file))
    var inside: [String] = []
    for named in names.files {
      guard let name = collected.take(named, &inputs) else { continue }
      inside.append(name)
    }
    guard inside.count == names.files.count else { return nil }
    let isChanged = inside != names.files.map(\.text)
    var paths = collected.paths
    paths[SealedFile.sessionName] = file
    self.names = LocalNames(paths, names, naming: inside, remarks: remarks)
    let session = SealedFile(
      .session, SealedFile.sessionName, isChanged ? names.text(naming: inside) : bytes,
      origin: isChanged ? SHA256.hexDigest(of: bytes) : nil)
    return [session] + collected.files
  }
}

/// Files that are read once, however often a session names them.
private struct CollectedFiles {
  let folder: String
  private(set) var files: [SealedFile] = []
  /// Where they were read from, by their names inside.
  private(set) var paths: [String: String] = [:]
  private var names = InsideNames()
  private var insideNames: [String: String] = [:]

  init(folder: String) {
    self.folder = folder
  }

  /// What the sealed session calls the file, with the sheet; nil when it cannot be read.
  mutating func take(_ named: SessionNames.NamedFile, _ inputs: inout Inputs) -> String? {
    let table = named.role == .data ? TablePath(FilePath.joined(folder, named.text)) : nil
    let path = table?.file ?? FilePath.joined(folder, named.text)
    let sheet = table?.sheet.map { "#" + $0 } ?? ""
    if let known = insideNames[path] { return known + sheet }
    guard let bytes = inputs.read(path) else { return nil }
    let written = String(named.text.dropLast(sheet.count))
    let name = names.choose(for: written)
    insideNames[path] = name
    paths[name] = path
    files.append(
      SealedFile(named.role, name, bytes, origin: name == written ? nil : written))
    return takeDecisions(on: path, as: name, named.role, &inputs) ? name + sheet : nil
  }

  /// The lists of what was decided on a data file stand beside it, in the package too.
  private mutating func takeDecisions(
    on path: String, as name: String, _ role: SealedFile.Role, _ inputs: inout Inputs
  ) -> Bool {
    let endings = role == .data ? FileDecisions.endings : []
    for ending in endings where FileSystem.exists(path + ending) {
      guard let bytes = inputs.read(path + ending) else { return false }
      paths[name + ending] = path + ending
      files.append(SealedFile(.record, name + ending, bytes))
    }
    return true
  }
}
