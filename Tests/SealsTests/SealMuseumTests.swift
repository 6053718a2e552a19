import Archives
import Diagnostics
import Seals
import Signatures
import SystemLibraries
import TestSupport
import Testing

/// A package that draws a diagnostic.
private struct Reproducer: Sendable, CustomTestStringConvertible {
  let code: SealCode
  let about: String
  let diagnostics: @Sendable () throws -> [Diagnostic]

  var title: String { "\(code.rawValue) \(about)" }
  var testDescription: String { title }

  init(
    _ code: SealCode, _ about: String, _ diagnostics: @escaping @Sendable () throws -> [Diagnostic]
  ) {
    self.code = code
    self.about = about
    self.diagnostics = diagnostics
  }

  /// A sound package in which the files or the bytes are changed.
  init(
    _ code: SealCode, _ about: String,
    files change: @escaping @Sendable (inout [ArchivedFile]) -> Void = { _ in },
    bytes spoil: @escaping @Sendable (inout [UInt8]) -> Void = { _ in }
  ) {
    self.init(code, about) {
      var files = SealedPackageTests.archived
      change(&files)
      var bytes = try StoredArchive.bytes(of: files)
      spoil(&bytes)
      return SealedPackage.open(bytes, path: "a.zip").diagnostics
    }
  }

  func text() throws -> String {
    let found = try diagnostics()
    #expect(found.map(\.code) == [code.rawValue])
    return Museum.text(of: found)
  }
}

private let museum = Museum(of: "Seals")

@Test(arguments: reproducers)
private func theMessageReadsAsItShould(_ reproducer: Reproducer) throws {
  #expect(try reproducer.text() == museum[reproducer.title])
}

@Test func everyCodeOfSealsHangsInTheMuseum() throws {
  #expect(Set(reproducers.map(\.code)) == Set(SealCode.allCases))
  #expect(Set(reproducers.map(\.title)) == museum.titles)
  if Museum.isRewritten {
    try museum.rewrite(reproducers.map { ($0.title, try $0.text()) })
    Issue.record("the museum was written anew: read what changed")
  }
}

@Test func codesOfSealsAreUniqueAndInOrder() {
  let codes = SealCode.allCases.map(\.rawValue)
  #expect(codes == Set(codes).sorted())
}

private let figure = Bilingual(zh: "省公安厅：最后得分", en: "省公安厅: final score")

private let reproducers: [Reproducer] = [
  Reproducer(.noPackage, "a table", bytes: { $0 = Array("票号,单位,得分\n".utf8) }),
  Reproducer(.packageChanged, "cut off", bytes: { $0.removeLast($0.count - 100) }),
  Reproducer(.packageChanged, "a byte of a file", bytes: { $0[60] ^= 1 }),
  Reproducer(.packageChanged, "a byte behind", bytes: { $0.append(0) }),
  Reproducer(.unsafeName, "a way up") {
    let name = "../a.csv"
    var bytes = try StoredArchive.bytes(of: [ArchivedFile("xx/a.csv", [])])
    bytes.replaceSubrange(30..<30 + name.utf8.count, with: name.utf8)
    return SealedPackage.open(bytes, path: "a.zip").diagnostics
  },
  Reproducer(.tooLarge, "files") {
    [.unsound(.tooManyFiles(1001), "a.zip")]
  },
  Reproducer(.tooLarge, "bytes") {
    [.unsound(.tooLarge(5_000_000_000), "a.zip")]
  },
  Reproducer(.noManifest, "absent", files: { $0.removeFirst() }),
  Reproducer(.fileMissing, "a data file", files: { $0.remove(at: 3) }),
  Reproducer(.fileSurplus, "a second file", files: { $0.append(ArchivedFile("b.csv", [])) }),
  Reproducer(.fileChanged, "a data file", files: { $0[3] = ArchivedFile($0[3].name, [0x31]) }),
  Reproducer(.otherFiles, "one missing, one unused") {
    [.otherFiles(missing: ["ballots.csv"], unused: ["old.csv"], "a.zip")]
  },
  Reproducer(.countRefused, "refused") { [.countRefused("a.zip")] },
  Reproducer(.figureDiffers, "a final score") {
    [.figureDiffers(figure, sealed: "93.92", counted: "92.93", of: 3, "a.zip")]
  },
  Reproducer(.figureDiffers, "a figure too many") {
    [.figureDiffers(figure, sealed: "93.92", counted: nil, of: 1, "a.zip")]
  },
  Reproducer(.resultDiffers, "same version") {
    [.resultDiffers(sealedBy: "0.1.0", counting: "0.1.0", "a.zip")]
  },
  Reproducer(.resultDiffers, "another version") {
    [.resultDiffers(sealedBy: "0.1.0", counting: "0.2.0", "a.zip")]
  },
  Reproducer(.sheetDiffers, "same version") {
    [
      .sheetDiffers(
        "sheets/public/result.html", sealedBy: "0.1.0", counting: "0.1.0", "a.zip")
    ]
  },
  Reproducer(.sheetDiffers, "another version") {
    [
      .sheetDiffers(
        "sheets/public/result.html", sealedBy: "0.1.0", counting: "0.2.0", "a.zip")
    ]
  },
  Reproducer(.packageExists, "another") { [.packageExists("a.zip")] },
  Reproducer(
    .signatureUnsound, "no signature",
    files: { $0.append(ArchivedFile("signatures/d75a980182b10ab7.txt", [])) }),
  Reproducer(.signerMissing, "not signed") {
    SealedPackageTests.package.wrongSignatures(
      demanding: [PublicKey(holder: "李四", bytes: [1])], try Ed25519(), path: "a.zip")
  },
  Reproducer(.noKey, "private") { [.noKey("zhang.key.pub", isPrivate: true)] },
  Reproducer(.noKey, "public") { [.noKey("zhang.key", isPrivate: false)] },
  Reproducer(.keyExists, "either") { [.keyExists("zhang.key")] },
  Reproducer(.holderUnfit, "two lines") { [.holderUnfit("张三\n李四")] },
  Reproducer(.missingLibrary, "libcrypto") {
    do throws(MissingLibrary) {
      _ = try SystemLibrary(.init(files: ["libabsent.so.3"], package: "libssl3"))
      return []
    } catch {
      return [.missing(error, "a.zip")]
    }
  },
]
