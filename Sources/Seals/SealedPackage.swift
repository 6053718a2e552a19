public import Archives
public import Diagnostics
import Fingerprints

/// Everything that a result was counted from and the result, in one file.
public struct SealedPackage: Hashable, Sendable {
  public let manifest: Manifest
  /// In the order of the manifest.
  public let files: [SealedFile]

  public init(toolVersion: String, files: [SealedFile]) {
    manifest = Manifest(toolVersion: toolVersion, files: files)
    self.files = files
  }

  private init(manifest: Manifest, files: [SealedFile]) {
    self.manifest = manifest
    self.files = files
  }

  public func file(_ name: String) -> SealedFile? { files.first { $0.name == name } }

  // MARK: Writing

  /// The package as a ZIP archive: equal content, equal bytes.
  public func bytes() throws(ArchiveFault) -> [UInt8] {
    try StoredArchive.bytes(
      of: [ArchivedFile(Manifest.name, Array(manifest.text.utf8))]
        + files.map { ArchivedFile($0.name, $0.bytes) })
  }

  // MARK: Reading

  /// A package in which every byte is as it was sealed; every file that is not is named.
  /// - Parameter path: what messages call it.
  public static func open(_ bytes: [UInt8], path: String) -> Outcome<SealedPackage> {
    let archived: [ArchivedFile]
    do {
      archived = try StoredArchive.files(in: bytes)
    } catch {
      return Outcome(nil, [.unsound(error, path)])
    }
    guard let list = archived.first, list.name == Manifest.name,
      let text = String(validating: list.bytes, as: UTF8.self),
      let manifest = Manifest(text: text)
    else { return Outcome(nil, [.noManifest(path)]) }
    return sound(manifest, Array(archived.dropFirst()), path)
  }

  private static func sound(
    _ manifest: Manifest, _ archived: [ArchivedFile], _ path: String
  ) -> Outcome<SealedPackage> {
    var diagnostics: [Diagnostic] = []
    var files: [SealedFile] = []
    for entry in manifest.entries {
      guard let file = archived.first(where: { $0.name == entry.name }) else {
        diagnostics.append(.fileMissing(entry.name, path))
        continue
      }
      if SHA256.hexDigest(of: file.bytes) != entry.digest {
        diagnostics.append(.fileChanged(entry.name, path))
      }
      files.append(SealedFile(entry.role, entry.name, file.bytes, origin: entry.origin))
    }
    let listed = Set(manifest.entries.map(\.name))
    for file in archived where !listed.contains(file.name) {
      diagnostics.append(.fileSurplus(file.name, path))
    }
    let isOrdered = archived.map(\.name) == manifest.entries.map(\.name)
    if diagnostics.isEmpty, !isOrdered { diagnostics.append(.noManifest(path)) }
    return Outcome(SealedPackage(manifest: manifest, files: files), diagnostics)
  }
}
