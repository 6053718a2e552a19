import SystemLibraries
import Testing

@testable import Signatures

@Suite struct Ed25519Tests {
  /// The first two vectors of RFC 8032, section 7.1.
  struct Vector: Sendable {
    let seed, key, message, signature: String
  }

  static let vectors = [
    Vector(
      seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: "",
      signature:
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    Vector(
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: "72",
      signature:
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
  ]

  private func bytes(_ text: String) throws -> [UInt8] {
    try #require(Hexadecimal.bytes(of: text))
  }

  @Test(arguments: vectors)
  func theVectorsOfTheStandard(_ vector: Vector) throws {
    let crypto = try Ed25519()
    let (seed, message) = (try bytes(vector.seed), try bytes(vector.message))
    #expect(crypto.publicKey(of: seed).map(Hexadecimal.text) == vector.key)
    #expect(crypto.signature(of: message, by: seed).map(Hexadecimal.text) == vector.signature)
    #expect(
      crypto.isSignature(
        try bytes(vector.signature), of: message, by: try bytes(vector.key)))
  }

  @Test("A bit that is turned in message, signature or key makes it none")
  func everyBit() throws {
    let crypto = try Ed25519()
    let vector = Self.vectors[1]
    let (message, key) = (try bytes(vector.message), try bytes(vector.key))
    let signature = try bytes(vector.signature)
    func turned(_ bytes: [UInt8], _ bit: Int) -> [UInt8] {
      var bytes = bytes
      bytes[bit / 8] ^= 1 << (bit % 8)
      return bytes
    }
    for bit in 0..<8 {
      #expect(!crypto.isSignature(signature, of: turned(message, bit), by: key))
    }
    for bit in 0..<512 {
      #expect(!crypto.isSignature(turned(signature, bit), of: message, by: key))
    }
    for bit in 0..<256 {
      #expect(!crypto.isSignature(signature, of: message, by: turned(key, bit)))
    }
  }

  @Test func wrongLengthsAreRefused() throws {
    let crypto = try Ed25519()
    let seed = try bytes(Self.vectors[0].seed)
    #expect(crypto.publicKey(of: Array(seed.dropLast())) == nil)
    #expect(crypto.signature(of: [], by: seed + [0]) == nil)
    #expect(!crypto.isSignature([], of: [], by: seed))
    let (signature, key) = (try bytes(Self.vectors[0].signature), try bytes(Self.vectors[0].key))
    #expect(!crypto.isSignature(signature + [0], of: [], by: key))
    #expect(!crypto.isSignature(signature, of: [], by: key + [0]))
  }

  @Test func aMissingLibraryIsTold() {
    #expect(throws: MissingLibrary.self) {
      try Ed25519(SystemLibrary.Name(files: ["libabsent.so.9"], package: "libssl3"))
    }
  }
}
