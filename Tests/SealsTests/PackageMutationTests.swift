import Diagnostics
import Seals
import Signatures
import TestSupport
import Testing

/// Packages that somebody has spoilt at random; a failure names its seed.
@Suite struct PackageMutationTests {
  /// Turns, cuts, doubles and moves stretches of bytes, and writes the numbers that formats trip over.
  private static func spoilt(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<numbers.number(1...4) where !bytes.isEmpty {
      let start = numbers.number(0...(bytes.count - 1))
      let end = min(bytes.count, start + numbers.number(1...40))
      let stretch = Array(bytes[start..<end])
      switch numbers.number(0...5) {
      case 0: bytes[start] ^= UInt8(1 << numbers.number(0...7))
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: stretch, at: numbers.number(0...bytes.count))
      case 3: for index in start..<end { bytes[index] = 0xFF }
      case 4: bytes = Array(bytes[..<start])
      default: for index in start..<end { bytes[index] = UInt8(numbers.number(0...255)) }
      }
    }
    return bytes
  }

  @Test("None is taken for what was sealed, and none stops the program", arguments: 1...400)
  func packages(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    var package = SealedPackageTests.package
    let key = PrivateKey(holder: "张三", seed: [UInt8](repeating: 7, count: 32))
    let isSigned = package.sign(with: key, try Ed25519())
    try #require(isSigned)
    let whole = try package.bytes()
    for _ in 0..<20 {
      let bytes = Self.spoilt(whole, &numbers)
      let outcome = SealedPackage.open(bytes, path: "a.zip")
      if bytes == whole { continue }
      guard let opened = outcome.value else {
        #expect(outcome.diagnostics.hasErrors)
        continue
      }
      // A signature that was taken away whole is all that can go without notice.
      #expect(opened.files == package.files)
      let wrong = opened.wrongSignatures(
        demanding: package.signatures.map(\.key), try Ed25519(), path: "a.zip")
      #expect(!wrong.isEmpty)
    }
  }
}
