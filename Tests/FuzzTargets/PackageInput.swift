import Archives
import Diagnostics
import Fingerprints
import RubricSyntax
import Seals

/// Sealed packages: what opens without an error is, byte for byte, what would be written.
enum PackageInput {
  static func problem(withArchive bytes: [UInt8]) -> String? {
    let opened = SealedPackage.open(bytes, path: "a.zip")
    if let problem = Messages.problem(with: opened.diagnostics) { return problem }
    guard let package = opened.value else {
      return opened.diagnostics.hasErrors ? nil : "no package and no error"
    }
    guard let written = try? package.bytes(), written == bytes else {
      return opened.diagnostics.hasErrors ? nil : "a package that would be written otherwise"
    }
    return zip(package.manifest.entries, package.files).first {
      $0.digest != SHA256.hexDigest(of: $1.bytes)
    }.map { "\($0.0.name) is not the file that was sealed" }
  }

  static func problem(withFiles bytes: [UInt8]) -> String? {
    let files = NamedParts.parts(of: bytes)
    guard let archive = try? StoredArchive.bytes(of: files) else { return nil }
    if let problem = problem(withArchive: archive) { return problem }
    if let session = files.first(where: { $0.name == SealedFile.sessionName }) {
      if let problem = namesProblem(session.bytes) { return problem }
    }
    return sealingProblem(files)
  }

  /// Names are put into a session so that the next reader finds just these.
  private static func namesProblem(_ session: [UInt8]) -> String? {
    let tree = Parser.parseSession(SourceText(file: "session.appraisal", bytes: session))
    if tree.isIncomplete { return nil }
    let names = SessionNames(tree)
    var inside = InsideNames()
    let chosen = names.files.map { inside.choose(for: $0.text) }
    let text = names.text(naming: chosen)
    let again = SessionNames(
      Parser.parseSession(SourceText(file: "session.appraisal", bytes: text)))
    return again.files.map(\.text) == chosen ? nil : "a session names other files when sealed"
  }

  /// Whatever the files are, a package of them opens as it was made.
  private static func sealingProblem(_ files: [ArchivedFile]) -> String? {
    var names = InsideNames()
    let sealed = files.map { SealedFile(.data, names.choose(for: $0.name), $0.bytes) }
    let package = SealedPackage(toolVersion: "1", files: sealed)
    guard let bytes = try? package.bytes() else { return "good names cannot be packed" }
    let opened = SealedPackage.open(bytes, path: "a.zip")
    return opened.value == package && opened.diagnostics.isEmpty
      ? nil : "a package does not open as it was made"
  }
}
