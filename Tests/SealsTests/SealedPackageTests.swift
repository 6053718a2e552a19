import Archives
import Diagnostics
import Seals
import Signatures
import TestSupport
import Testing

@Suite struct SealedPackageTests {
  static let package = SealedPackage(toolVersion: "0.1.0", files: ManifestTests.files)

  private func open(_ bytes: [UInt8]) -> Outcome<SealedPackage> {
    SealedPackage.open(bytes, path: "a.zip")
  }

  @Test func whatIsSealedIsOpened() throws {
    let bytes = try Self.package.bytes()
    #expect(open(bytes).value == Self.package)
    #expect(try Self.package.bytes() == bytes)
    #expect(Self.package.file("result.json")?.bytes == [0x7B, 0x7D])
  }

  @Test("Every bit that is turned in a package is found")
  func everyBit() throws {
    let bytes = try Self.package.bytes()
    for offset in bytes.indices {
      var changed = bytes
      for bit in 0..<8 {
        changed[offset] = bytes[offset] ^ 1 << bit
        let outcome = open(changed)
        #expect(outcome.value == nil, "byte \(offset), bit \(bit)")
        #expect(outcome.diagnostics.first?.place == .file("a.zip"))
      }
    }
  }

  @Test("A file that is changed together with its checksum is named")
  func repacked() throws {
    for (index, file) in ManifestTests.files.enumerated() {
      var files = Self.archived
      files[index + 1] = ArchivedFile(file.name, file.bytes + [0x20])
      let outcome = open(try StoredArchive.bytes(of: files))
      #expect(outcome.diagnostics.map(\.code) == [SealCode.fileChanged.rawValue])
      #expect(outcome.diagnostics[0].headline.english.contains("\"\(file.name)\""))
    }
  }

  static let archived =
    [ArchivedFile(Manifest.name, Array(ManifestTests.manifest.text.utf8))]
    + ManifestTests.files.map { ArchivedFile($0.name, $0.bytes) }

  @Test("A name in the archive that only looks like the sealed one is found")
  func composedNames() throws {
    let sealed = SealedPackage(
      toolVersion: "1", files: [SealedFile(.data, "caf\u{E9}.csv", [1])])
    let files = [
      ArchivedFile(Manifest.name, Array(sealed.manifest.text.utf8)),
      ArchivedFile("cafe\u{301}.csv", [1]),
    ]
    #expect(open(try StoredArchive.bytes(of: files)).value == nil)
    #expect(open(try sealed.bytes()).value == sealed)
  }

  @Test func filesInAnotherOrderAreAnotherPackage() throws {
    var files = Self.archived
    files.swapAt(1, 2)
    #expect(open(try StoredArchive.bytes(of: files)).value == nil)
  }

  // MARK: Signatures

  private static func key(_ number: UInt8) -> PrivateKey {
    PrivateKey(holder: "监票人\(number)", seed: [UInt8](repeating: number, count: 32))
  }

  private func signed() throws -> SealedPackage {
    var package = Self.package
    let crypto = try Ed25519()
    for number: UInt8 in 1...3 {
      let isSigned = package.sign(with: Self.key(number), crypto)
      try #require(isSigned)
    }
    return package
  }

  @Test func severalMaySignAndTheNumberStays() throws {
    let package = try signed()
    let crypto = try Ed25519()
    #expect(open(try package.bytes()).value == package)
    #expect(Set(package.signatures.map(\.key.holder)) == ["监票人1", "监票人2", "监票人3"])
    #expect(package.manifest.sealNumber == Self.package.manifest.sealNumber)
    let keys = try (1...3).map { try #require(Self.key($0).publicKey(crypto)) }
    #expect(package.wrongSignatures(demanding: keys, crypto, path: "").isEmpty)
    var again = package
    let isSigned = again.sign(with: Self.key(2), crypto)
    #expect(isSigned)
    #expect(again == package)
  }

  @Test("Every bit that is turned in a signed package is found")
  func everySignedBit() throws {
    let crypto = try Ed25519()
    let bytes = try signed().bytes()
    for offset in bytes.indices {
      var changed = bytes
      changed[offset] ^= 1 << (offset % 8)
      let package = open(changed).value
      let wrong = package.map { $0.wrongSignatures(demanding: [], crypto, path: "").count }
      #expect(wrong != 0, "byte \(offset)")
    }
  }

  @Test("A signature of another seal, of another name, or by another key is refused")
  func foreignSignatures() throws {
    let crypto = try Ed25519()
    let digest = Self.package.manifest.fingerprint
    let own = try #require(SignedSeal(digest, by: Self.key(1), crypto))
    let other = try #require(
      SignedSeal(String(digest.reversed()), by: Self.key(1), crypto))
    func refused(_ name: String, _ text: String) throws -> Bool {
      let file = ArchivedFile("signatures/\(name)", Array(text.utf8))
      let outcome = open(try StoredArchive.bytes(of: Self.archived + [file]))
      let wrong = outcome.value.map { $0.wrongSignatures(demanding: [], crypto, path: "") }
      return outcome.value == nil || wrong?.isEmpty == false
    }
    #expect(try !refused(own.fileName, own.text))
    #expect(try refused("x.txt", own.text))
    #expect(try refused(other.fileName, other.text))
    #expect(try refused(own.fileName, own.text.replacing("监票人1", with: "监票人2")))
    let second = try #require(SignedSeal(digest, by: Self.key(2), crypto))
    #expect(
      try refused(second.fileName, own.text.replacing(own.key.text, with: second.key.text)))
  }
}
