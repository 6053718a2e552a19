public import Archives
public import Diagnostics
import Fingerprints
public import Signatures

/// Everything that a result was counted from and the result, in one file.
public struct SealedPackage: Hashable, Sendable {
  public let manifest: Manifest
  /// In the order of the manifest.
  public let files: [SealedFile]
  /// Who has signed the seal, in the order of the files of their signatures: one for each key.
  public private(set) var signatures: [SignedSeal] = []

  public init(toolVersion: String, files: [SealedFile]) {
    manifest = Manifest(toolVersion: toolVersion, files: files)
    self.files = files
  }

  private init(manifest: Manifest, files: [SealedFile], signatures: [SignedSeal]) {
    self.manifest = manifest
    self.files = files
    self.signatures = signatures
  }

  /// Adds the holder's signature; a second one of the same key takes the place of the first. False
  /// when the key does not do.
  public mutating func sign(with key: PrivateKey, _ crypto: Ed25519) -> Bool {
    guard let signature = SignedSeal(manifest.fingerprint, by: key, crypto) else { return false }
    signatures = (signatures.filter { $0.fileName != signature.fileName } + [signature])
      .sorted { $0.fileName < $1.fileName }
    return true
  }

  public func file(_ name: String) -> SealedFile? { files.first { $0.name == name } }

  // MARK: Writing

  /// The package as a ZIP archive: equal content, equal bytes.
  public func bytes() throws(ArchiveFault) -> [UInt8] {
    try StoredArchive.bytes(
      of: [ArchivedFile(Manifest.name, Array(manifest.text.utf8))]
        + files.map { ArchivedFile($0.name, $0.bytes) }
        + signatures.map { ArchivedFile(Self.name(of: $0), Array($0.text.utf8)) })
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

  /// Where signatures stand in a package.
  static let signatureFolder = "signatures/"

  private static func name(of signature: SignedSeal) -> String {
    signatureFolder + signature.fileName
  }

  private static func sound(
    _ manifest: Manifest, _ archived: [ArchivedFile], _ path: String
  ) -> Outcome<SealedPackage> {
    var diagnostics: [Diagnostic] = []
    var files: [SealedFile] = []
    let byName = Dictionary(archived.map { ($0.name, $0) }) { first, _ in first }
    for entry in manifest.entries {
      guard let file = byName[entry.name] else {
        diagnostics.append(.fileMissing(entry.name, path))
        continue
      }
      if SHA256.hexDigest(of: file.bytes) != entry.digest {
        diagnostics.append(.fileChanged(entry.name, path))
      }
      files.append(SealedFile(entry.role, entry.name, file.bytes, origin: entry.origin))
    }
    let listed = Set(manifest.entries.map(\.name))
    var signatures: [SignedSeal] = []
    for file in archived where !listed.contains(file.name) {
      if !file.name.hasPrefix(signatureFolder) {
        diagnostics.append(.fileSurplus(file.name, path))
      } else if let signature = Self.signature(in: file, of: manifest) {
        signatures.append(signature)
      } else {
        diagnostics.append(.signatureUnsound(file.name, path))
      }
    }
    let due = manifest.entries.map(\.name) + signatures.map(name).sorted()
    // Compared as bytes: a name that only looks like the listed one is another name.
    if diagnostics.isEmpty, archived.map({ Array($0.name.utf8) }) != due.map({ Array($0.utf8) }) {
      diagnostics.append(.noManifest(path))
    }
    return Outcome(
      SealedPackage(manifest: manifest, files: files, signatures: signatures), diagnostics)
  }

  /// Nil when it is not written as a signature is, or is one of another seal.
  private static func signature(
    in file: ArchivedFile, of manifest: Manifest
  ) -> SignedSeal? {
    guard let signature = SignedSeal(file: file.bytes), file.name == name(of: signature),
      signature.seal == manifest.fingerprint
    else { return nil }
    return signature
  }

  // MARK: Signatures

  /// The signatures that nobody with that key has made, and the holders that are due and have not
  /// signed.
  public func wrongSignatures(
    demanding keys: [PublicKey], _ crypto: Ed25519, path: String
  ) -> [Diagnostic] {
    let unsound = signatures.filter { !$0.isSound(crypto) }
      .map { Diagnostic.signatureUnsound(Self.name(of: $0), path) }
    let signed = Set(signatures.map(\.key.bytes))
    return unsound
      + keys.filter { !signed.contains($0.bytes) }.map { .signerMissing($0.holder, path) }
  }
}
