import Diagnostics
import Differences
import Reports
import Seals
import Signatures
import SystemLibraries

extension SealedPackage {
  /// All of them, or none.
  var hasSheets: Bool { files.contains { $0.role == .sheet } }
}

/// What became of a package when it was checked and counted again.
struct Verification {
  let path: String
  /// Nil when it is not as it was sealed.
  let package: SealedPackage?
  /// That of the sealed session.
  let language: Language
  let diagnostics: [Diagnostic]

  var holds: Bool { package != nil && !diagnostics.hasErrors }

  /// - Parameter keys: whose signatures it has to have.
  init(_ bytes: [UInt8], path: String, demanding keys: [PublicKey] = []) {
    self.path = path
    let opened = SealedPackage.open(bytes, path: path)
    package = opened.value
    language = SpokenLanguage.ofPackage(opened.value, bytes)
    diagnostics =
      opened.diagnostics
      + (opened.value.map { Self.signatures($0, keys, path) + Self.recount($0, path) } ?? [])
  }

  private static func signatures(
    _ package: SealedPackage, _ keys: [PublicKey], _ path: String
  ) -> [Diagnostic] {
    if package.signatures.isEmpty, keys.isEmpty { return [] }
    do throws(MissingLibrary) {
      return package.wrongSignatures(demanding: keys, try Ed25519(), path: path)
    } catch {
      return [.missing(error, path)]
    }
  }

  private static func recount(_ package: SealedPackage, _ path: String) -> [Diagnostic] {
    let other = SealedCount.otherFiles(package)
    guard other.missing.isEmpty, other.unused.isEmpty,
      let sealed = package.file(SealedFile.resultName)
    else { return [.otherFiles(missing: other.missing, unused: other.unused, path)] }
    let counted = SealedCount.count(package.files, forSheets: package.hasSheets)
    guard let count = counted.value else {
      return counted.diagnostics.filter { $0.severity == .error } + [.countRefused(path)]
    }
    if count.result != sealed.bytes {
      let version = package.manifest.toolVersion
      return [difference(sealed.bytes, count.result, sealedBy: version, path)]
    }
    return package.hasSheets ? sheets(package, count, path) : []
  }

  /// The sheets are written anew; the first that is another one is told.
  private static func sheets(
    _ package: SealedPackage, _ count: SealedCount.Counted, _ path: String
  ) -> [Diagnostic] {
    let sealed = package.files.filter { $0.role == .sheet }
    let due = SealedSheets.of(count, package.manifest.sealNumber)
    if sealed == due { return [] }
    let names = Set(due.map(\.name))
    let first =
      zip(sealed, due).first { $0.name == $1.name && $0 != $1 }?.0.name
      ?? sealed.first { !names.contains($0.name) }?.name
      ?? zip(due, sealed.map(\.name) + [""]).first { $0.name != $1 }?.0.name ?? ""
    return [
      .sheetDiffers(
        first, sealedBy: package.manifest.toolVersion, counting: Program.version, path)
    ]
  }

  /// What the sealed result says otherwise. Another version may have less or more to say; but who
  /// forges a result can write another version, too, so only that one can tell.
  private static func difference(
    _ sealed: [UInt8], _ counted: [UInt8], sealedBy version: String, _ path: String
  ) -> Diagnostic {
    let changed = Diagnostic.resultDiffers(sealedBy: version, counting: Program.version, path)
    guard let first = JSONReader.value(of: sealed).flatMap(ResultFigures.init),
      let second = JSONReader.value(of: counted).flatMap(ResultFigures.init)
    else { return changed }
    let isSameVersion = version == Program.version
    let differences = ResultFigures.differences(first, second)
      .filter { isSameVersion || ($0.first != nil && $0.second != nil) }
    guard let difference = differences.first else { return changed }
    return .figureDiffers(
      difference.figure.label, sealed: difference.first, counted: difference.second,
      of: differences.count, path)
  }
}
