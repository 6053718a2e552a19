import Foundation
import TestSupport
import Testing

@testable import Archives

@Suite struct StoredArchiveTests {
  private static let files = [
    ArchivedFile("manifest.txt", Array("清单".utf8)), ArchivedFile("空.csv", []),
    ArchivedFile("sheets/汇总表.html", (0...255).map { UInt8($0) }),
  ]

  @Test func checksums() {
    // The check value of CRC-32/ISO-HDLC, and of nothing.
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
  }

  @Test func whatIsPackedComesOutAgain() throws {
    let bytes = try StoredArchive.bytes(of: Self.files)
    #expect(try StoredArchive.files(in: bytes) == Self.files)
    #expect(try StoredArchive.bytes(of: Self.files) == bytes)
  }

  @Test("No bit of an archive can be turned without notice")
  func everyBit() throws {
    let bytes = try StoredArchive.bytes(of: Self.files)
    for offset in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[offset] ^= 1 << bit
        // What changes a file or its name is for the fingerprints to find.
        if let found = try? StoredArchive.files(in: changed) {
          #expect(found != Self.files, "byte \(offset), bit \(bit)")
        }
      }
    }
  }

  @Test func nothingMayStandBehindOrBefore() throws {
    let bytes = try StoredArchive.bytes(of: Self.files)
    #expect(throws: ArchiveFault.changed(offset: bytes.count, file: nil)) {
      try StoredArchive.files(in: bytes + [0])
    }
    #expect(throws: ArchiveFault.noArchive) { try StoredArchive.files(in: [0] + bytes) }
    #expect(throws: ArchiveFault.noArchive) { try StoredArchive.files(in: []) }
    for length in 1..<bytes.count {
      #expect(throws: ArchiveFault.self) { try StoredArchive.files(in: Array(bytes[..<length])) }
    }
  }

  @Test(arguments: [
    "", "/etc/passwd", "../a.csv", "a/../../b", "a//b", "./a", "a/.", "a\\b", "C:a", "a\u{0}b",
    "a\u{202E}b", "a\u{200B}b", "a\nb", "nul", "CON.txt", "a/aux.csv", "a.", " a", "a ",
    "a/", "\u{E000}", String(repeating: "a", count: 256),
  ])
  func namesThatLeadElsewhere(_ name: String) throws {
    #expect(!ArchiveName.isSafe(name))
    #expect(throws: ArchiveFault.unsafeName(name)) {
      try StoredArchive.bytes(of: [ArchivedFile(name, [])])
    }
    #expect(ArchiveName.isSafe(ArchiveName.safe(name)))
  }

  @Test(arguments: ["ballots.csv", "测评票（一）.csv", "a/b/c.xlsx", "..a", "console.txt", "a b"])
  func namesThatDoNot(_ name: String) {
    #expect(ArchiveName.isSafe(name))
  }

  @Test(
    "Two names that one system takes for one are refused",
    arguments: [
      ["a.csv", "A.csv"], ["é.csv", "e\u{301}.csv"], ["a", "A/b"],
    ])
  func twins(_ names: [String]) {
    #expect(throws: ArchiveFault.self) {
      try StoredArchive.bytes(of: names.map { ArchivedFile($0, []) })
    }
  }

  @Test func thereIsALimitToFiles() {
    let files = (0...StoredArchive.mostFiles).map { ArchivedFile("\($0)", []) }
    #expect(throws: ArchiveFault.tooManyFiles(StoredArchive.mostFiles + 1)) {
      try StoredArchive.bytes(of: files)
    }
  }

  private static let unzip = "/usr/bin/unzip"

  @Test("Other programs unpack it", .enabled(if: FileManager.default.fileExists(atPath: unzip)))
  func unzips() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = folder.appending(path: "a.zip")
    try Data(try StoredArchive.bytes(of: Self.files)).write(to: archive)
    let process = Process()
    process.executableURL = URL(filePath: Self.unzip)
    process.arguments = ["-q", archive.path, "-d", folder.path]
    process.environment = ["LANG": "C.UTF-8"]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    for file in Self.files {
      #expect([UInt8](try Data(contentsOf: folder.appending(path: file.name))) == file.bytes)
    }
  }
}
