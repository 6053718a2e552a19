import Testing

@testable import Fingerprints

/// The examples that NIST publishes with FIPS 180-4, and one in the script our files are in.
@Test(arguments: [
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ),
  (
    "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
      + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
    "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
  ),
  ("省高级人民法院", "ba759cb5ae1bb55741b630770cfd91f070c0478d47769e60cdced60aaa68b48a"),
])
func publishedExamples(text: String, digest: String) {
  #expect(SHA256.hexDigest(of: Array(text.utf8)) == digest)
  #expect(SHA256.hexDigest(of: text.utf8) == digest)
}

@Test func aMillionTimesTheLetterA() {
  let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
  #expect(
    SHA256.hexDigest(of: bytes)
      == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
}

/// Lengths around the borders of a block and of its padding; digests made with Python's hashlib.
@Test(arguments: [
  (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  (1, "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a"),
  (2, "4b2871da34670fde248604e0f18fd3e4f7e1e6dfddb85875ce4813a6612953bb"),
  (3, "6ab0dba1f4f1dfbb37b4f9eeb092c09fca4900ad32bdcd147d8dde35d6c87c35"),
  (31, "6c56c9f0cdd4759c04aa75b8583e11614c25b347c984ca4c6bcb1fdfb09fb268"),
  (32, "70b25e78a713fbc17ba3f5e9b25c16200202a776ddb67fffb745d54b9eee7f29"),
  (33, "91b1f04c498a0d2ca0febf8a29dba678ce15d4aeac21e98a53a085d8282af974"),
  (54, "1ad616be707a2b269ecfe28bdea4a4284a4f78a221287d45b98004231f501c77"),
  (55, "81afe5b788dc2ce138ff83d9b20164db75a94d75d2b2432eea4a0ef605088c72"),
  (56, "2aba54f0ac632420a2b502431408866e40e1d5e430df4cd822642c78ab2eb9c1"),
  (57, "903284efbf9100e8ba1614ec65eacacad125e03f857cae7acbf8b73b23e0fdfe"),
  (63, "733d3d4ee79ee67145bf73da13588f6f235d37414fc64b14a2f00f1762792f5e"),
  (64, "79322907b3e9d013d7dc2c2f256674dbf733045cde01df3539271c6f5605feb8"),
  (65, "d85c007c6eb440f085afa2b84f6f2bce4658b240e9f62cb1364bf0485a57e720"),
  (66, "4bd07799e0aa84b8294602b3aefe8a14270e05a57424965ca325672b8fbeccc0"),
  (118, "718ab275033c0e8d8ff4d0d773ea1945bf58fad732456602e6cda1a9036b5172"),
  (119, "6c87eedf096b345de205b702e5223b73b447a3207791ded3ea007ba15ed6736e"),
  (120, "42500cf6a1e3936d6b9e0bcfe296d654b63255e525487d3634d0b15fde591c4d"),
  (121, "bfee8850f7dfa42874071a0040ef89a5ac8d70c919224c440bdb63adb65d35e8"),
  (127, "68f6ff710276900c0ffbbc57426f67e00c2e01f0750c7edc25ac06b8ce7a8095"),
  (128, "489d55fea9a73af36b6dd0be7b4117d8e5683386d39544e8a44c99a87f368707"),
  (129, "4e1556b2e9a50a3cc9478f3254727b01065f9ac5d2c3a8b4cd538ae7240bb87d"),
  (130, "bfeaa0cf3d24ce3cdc6efadd5d4df78c4619e9e65ac66b1c185a3435d05a19d3"),
])
func lengthsAroundTheBlockBorders(length: Int, digest: String) {
  #expect(SHA256.hexDigest(of: message(length)) == digest)
}

/// One digest over the digests of every length from 0 to 130, made with Python's hashlib.
@Test func everyLengthOfTwoBlocks() {
  var all = SHA256()
  for length in 0...130 {
    var one = SHA256()
    one.update(message(length))
    all.update(one.digest())
  }
  #expect(all.hexDigest() == "969b9f993f9c27e8424a46288c5b7999eee502a7befa92cad6cfef1034d76c51")
}

@Test func whereTheInputIsCutMakesNoDifference() {
  let whole = message(200)
  let expected = SHA256.hexDigest(of: whole)
  for first in 0...130 {
    var hash = SHA256()
    hash.update(whole[..<first])
    hash.update(whole[first..<min(first + 65, 200)])
    hash.update([])
    hash.update(whole[min(first + 65, 200)...])
    #expect(hash.hexDigest() == expected, "cut at \(first)")
  }
}

@Test func readingTheDigestDoesNotEndTheHash() {
  var hash = SHA256()
  hash.update(message(70))
  _ = hash.digest()
  hash.update(message(130)[70...])
  var other = SHA256()
  other.update(message(70))
  other.update(Array(message(130)[70...]))
  #expect(hash.digest() == other.digest())
}

/// The bytes n, n + 7, n + 14 … of a message of n bytes.
private func message(_ length: Int) -> [UInt8] {
  (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) }
}
