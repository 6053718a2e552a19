import Foundation
import Testing

@testable import Signatures

@Suite struct KeyFileTests {
  private static let seed = Hexadecimal.bytes(of: Ed25519Tests.vectors[0].seed) ?? []
  private static let key = PrivateKey(holder: "张三", seed: seed)

  @Test func aPrivateKeyIsReadBack() throws {
    let text = KeyFile.text(of: Self.key)
    // The key of RFC 8032 in the form of RFC 8410, as OpenSSL writes it.
    #expect(
      text == """
        Holder: 张三
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
        -----END PRIVATE KEY-----

        """)
    let key = try #require(KeyFile.privateKey(Array(text.utf8)))
    #expect(key.holder == "张三")
    #expect(key.seed == Self.seed)
    #expect(KeyFile.publicKey(Array(text.utf8)) == nil)
  }

  @Test func aPublicKeyIsReadBack() throws {
    let key = try #require(Self.key.publicKey(Ed25519()))
    #expect(key.text == Ed25519Tests.vectors[0].key)
    let text = KeyFile.text(of: key)
    #expect(KeyFile.publicKey(Array(text.utf8)) == key)
    #expect(KeyFile.publicKey(Array(text.replacing("\n", with: "\r\n").utf8)) == key)
    #expect(KeyFile.privateKey(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("Holder: 张三", "Holder: "), ("Holder: 张三", "张三"), ("Holder: 张三", "Holder: \u{202E}张三"),
    ("BEGIN", "BEGINS"), ("MC4C", "MC4D"), ("n9g", "n9"), ("n9g", "n9g="),
    ("n9g\n", "n9g\nMC4C\n"), ("MC4C", " MC4C"),
  ])
  func otherTextsAreNoKeys(_ old: String, _ new: String) throws {
    let text = KeyFile.text(of: Self.key)
    try #require(text.contains(old))
    #expect(KeyFile.privateKey(Array(text.replacing(old, with: new).utf8)) == nil)
  }

  @Test(arguments: ["张三", "Zhang San", "欧阳·娜娜", String(repeating: "张", count: 80)])
  func namesThatFit(_ name: String) {
    #expect(HolderName.isFit(name))
  }

  @Test(arguments: [
    "", " ", " 张三", "张三 ", "张\n三", "张\u{202E}三", "张\u{0}三", String(repeating: "张", count: 81),
    "a" + String(repeating: "\u{301}", count: 500),
  ])
  func namesThatDoNot(_ name: String) {
    #expect(!HolderName.isFit(name))
  }

  @Test(arguments: 0..<9)
  func base64GivesBackWhatItTook(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 83 + 250) }
    #expect(Base64.text(of: bytes) == Data(bytes).base64EncodedString())
    #expect(Base64.bytes(of: Base64.text(of: bytes)) == bytes)
  }

  @Test(arguments: ["A", "AA", "AAA", "A===", "AB==", "AAB=", "AA==AA==", "A-A=", "AA=", "AAAA="])
  func otherTextsAreNoBase64(_ text: String) {
    #expect(Base64.bytes(of: text) == nil)
  }

  @Test func hexadecimalGivesBackWhatItTook() {
    #expect(Hexadecimal.bytes(of: "00ff7a") == [0, 255, 0x7A])
    #expect(Hexadecimal.text(of: [0, 255, 0x7A]) == "00ff7a")
    for text in ["0", "0G", "FF", " 00", "00\n"] { #expect(Hexadecimal.bytes(of: text) == nil) }
  }
}
