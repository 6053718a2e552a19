import Diagnostics
import Foundation
import Seals
import Signatures
import TestSupport
import Testing

/// Keys and signatures as a user handles them.
@Suite struct SignTests {
  private let place: Workplace

  init() throws {
    place = try Workplace([:])
  }

  private func run(_ line: String) throws -> ProgramRun {
    try Program.run("appraise \(line) --language en", in: place.url)
  }

  private func makeKeys(_ names: String...) throws {
    for name in names {
      let run = try run("key new \(name).key --holder '\(name) 先生'")
      try #require(run.status == 0, Comment(rawValue: run.errors))
    }
  }

  private var sample: String { TestFolder.root.appending(path: "samples/zhanyi-2019").path }

  @Test func aKeyIsForItsHolderAlone() throws {
    try makeKeys("zhang")
    func mode(_ name: String) throws -> Int {
      let facts = try FileManager.default.attributesOfItem(atPath: place.path(name))
      return try #require(facts[.posixPermissions] as? Int)
    }
    #expect(try mode("zhang.key") == 0o600)
    #expect(try mode("zhang.key.pub") == 0o644)
    let key = try #require(KeyFile.privateKey(Array(try place.text("zhang.key").utf8)))
    #expect(key.holder == "zhang 先生")
    let publicKey = KeyFile.publicKey(Array(try place.text("zhang.key.pub").utf8))
    #expect(try key.publicKey(Ed25519()) == publicKey)
  }

  @Test func aKeyIsNeverWrittenOver() throws {
    try makeKeys("zhang")
    let before = try place.text("zhang.key")
    let again = try run("key new zhang.key --holder x")
    #expect(again.status == 1)
    #expect(again.codes == ["V0117"])
    try FileManager.default.removeItem(atPath: place.path("zhang.key"))
    #expect(try run("key new zhang.key --holder x").codes == ["V0117"])
    try Data(before.utf8).write(to: place.url.appending(path: "zhang.key"))
    #expect(try place.text("zhang.key") == before)
  }

  @Test func twoKeysAreNeverTheSame() throws {
    try makeKeys("a", "b")
    let keys = try ["a", "b"].map { KeyFile.publicKey(Array(try place.text("\($0).key.pub").utf8)) }
    #expect(keys[0]?.bytes != keys[1]?.bytes)
  }

  @Test(arguments: ["''", "' x'", "\"$(printf 'a\\nb')\""])
  func aHolderHasAName(_ name: String) throws {
    let run = try run("key new a.key --holder \(name)")
    #expect(run.status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path).isEmpty)
  }

  @Test("Sealed by one, signed by another, demanded by a third")
  func signers() throws {
    try makeKeys("zhang", "li", "wang")
    #expect(try run("seal '\(sample)' --into a.zip --sign zhang.key").status == 0)
    #expect(try run("verify a.zip --key zhang.key.pub").status == 0)
    let missing = try run("verify a.zip --key zhang.key.pub --key li.key.pub")
    #expect(missing.status == 1)
    #expect(missing.codes == ["V0115"])
    #expect(missing.errors.contains("li 先生"))
    let signed = try run("sign a.zip --key li.key")
    #expect(signed.status == 0)
    #expect(signed.output.contains("  zhang 先生　"))
    #expect(signed.output.contains("  li 先生　"))
    let both = try run("verify a.zip --key zhang.key.pub --key li.key.pub")
    #expect(both.status == 0)
    #expect(both.output.contains("signed by:"))
    #expect(try run("verify a.zip --key wang.key.pub").status == 1)
    #expect(
      try run("verify a.zip --output json").output.contains("{ \"holder\": \"li 先生\", \"key\": \""))
  }

  @Test("A wrong result with every fingerprint made to fit is refused without the signers' keys")
  func forged() throws {
    try makeKeys("zhang", "thief")
    #expect(try run("seal '\(sample)' --into a.zip --sign zhang.key").status == 0)
    let bytes = [UInt8](try Data(contentsOf: place.url.appending(path: "a.zip")))
    let package = try #require(SealedPackage.open(bytes, path: "a.zip").value)
    // The forger changes a ballot count and the result it gives, and signs in the other's name.
    let files = package.files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return file.role == .data
        ? SealedFile(.data, file.name, Array(text.replacing("25,3,0", with: "24,4,0").utf8)) : file
    }
    var forged = SealedPackage(toolVersion: package.manifest.toolVersion, files: files)
    let thief = try #require(KeyFile.privateKey(Array(try place.text("thief.key").utf8)))
    let isSigned = forged.sign(with: thief, try Ed25519())
    #expect(isSigned)
    try Data(forged.bytes()).write(to: place.url.appending(path: "b.zip"))
    let run = try run("verify b.zip --key zhang.key.pub")
    #expect(run.status == 1)
    #expect(run.codes.contains("V0115"))
  }

  @Test("Nobody signs what does not hold")
  func unsound() throws {
    try makeKeys("zhang")
    #expect(try run("seal '\(sample)' --into a.zip").status == 0)
    #expect(try run("verify a.zip").output.hasSuffix("not signed.\n"))
    let url = place.url.appending(path: "a.zip")
    var bytes = [UInt8](try Data(contentsOf: url))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: url)
    #expect(try run("sign a.zip --key zhang.key").status == 1)
    #expect([UInt8](try Data(contentsOf: url)) == bytes)
  }

  @Test func theWrongKindOfKeyIsTold() throws {
    try makeKeys("zhang")
    #expect(try run("seal '\(sample)' --into a.zip --sign zhang.key.pub").codes == ["V0116"])
    #expect(try run("seal '\(sample)' --into a.zip").status == 0)
    #expect(try run("sign a.zip --key zhang.key.pub").codes == ["V0116"])
    #expect(try run("verify a.zip --key zhang.key").codes == ["V0116"])
    #expect(try run("sign a.zip --key nowhere.key").status == 3)
    #expect(try run("sign a.zip").status == 2)
  }

  private static let openssl = "/usr/bin/openssl"

  @Test("OpenSSL agrees", .enabled(if: FileManager.default.fileExists(atPath: openssl)))
  func otherProgram() throws {
    try makeKeys("zhang")
    #expect(try run("seal '\(sample)' --into a.zip --sign zhang.key").status == 0)
    let bytes = [UInt8](try Data(contentsOf: place.url.appending(path: "a.zip")))
    let signature = try #require(SealedPackage.open(bytes, path: "").value?.signatures.first)
    let message = signature.text.split(separator: "\n").prefix(4).joined(separator: "\n") + "\n"
    try Data(message.utf8).write(to: place.url.appending(path: "message"))
    try Data(signature.signature).write(to: place.url.appending(path: "signature"))
    let check = try Program.run(
      "openssl pkeyutl -verify -pubin -inkey zhang.key.pub -rawin -in message -sigfile signature",
      in: place.url)
    #expect(check.status == 0)
    #expect(check.output.contains("Verified Successfully"))
  }
}
