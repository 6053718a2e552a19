import Testing

@testable import Signatures

@Suite struct SignedSealTests {
  private static let seal = String(repeating: "0123456789abcdef", count: 4)

  private func signed(holder: String = "张三") throws -> SignedSeal {
    let seed = try #require(Hexadecimal.bytes(of: Ed25519Tests.vectors[0].seed))
    return try #require(
      SignedSeal(Self.seal, by: PrivateKey(holder: holder, seed: seed), Ed25519()))
  }

  @Test func itIsReadBackAndSound() throws {
    let signed = try signed()
    #expect(signed.isSound(try Ed25519()))
    #expect(SignedSeal(file: Array(signed.text.utf8)) == signed)
    #expect(signed.fileName == "d75a980182b10ab7.txt")
    #expect(
      signed.text.hasPrefix(
        """
        # appraise signature 1
        # holder 张三
        # key d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a
        # seal \(Self.seal)

        """))
  }

  @Test("No bit of it can be turned: the holder's name is signed, too")
  func everyBit() throws {
    let crypto = try Ed25519()
    let bytes = Array(try signed().text.utf8)
    for bit in 0..<8 * bytes.count {
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      let isSound = SignedSeal(file: changed).map { $0.isSound(crypto) } ?? false
      #expect(!isSound, "bit \(bit)")
    }
  }

  @Test func theSameHolderSignsTheSame() throws {
    #expect(try signed() == signed())
    #expect(try signed(holder: "李四").signature != signed().signature)
  }
}
