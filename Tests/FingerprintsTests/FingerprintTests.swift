import Fingerprints
import Testing

@Test("a fingerprint that is asked for late is that of the bytes")
func fingerprintOfBytes() {
  let bytes = Array("abc".utf8)
  #expect(
    Fingerprint(of: bytes).hexDigest
      == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  #expect(Fingerprint(of: bytes) != Fingerprint(of: bytes + bytes))
}
