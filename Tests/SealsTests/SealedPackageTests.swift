import Archives
import Diagnostics
import Seals
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

  @Test func filesInAnotherOrderAreAnotherPackage() throws {
    var files = Self.archived
    files.swapAt(1, 2)
    #expect(open(try StoredArchive.bytes(of: files)).value == nil)
  }
}
