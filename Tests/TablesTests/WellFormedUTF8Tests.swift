import Testing

@testable import Tables

/// Both sides of every border in table 3-7 of the Unicode Standard.
@Test(
  arguments: [
    [0x00], [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xEC, 0xBF, 0xBF],
    [0xED, 0x80, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
    [0xF0, 0x90, 0x80, 0x80], [0xF3, 0xBF, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF],
  ] as [[UInt8]])
func wellFormedSequencesPass(bytes: [UInt8]) {
  let framed = [0x61] + bytes + [0x62]
  #expect(WellFormedUTF8.firstFault(in: framed, framed.indices) == nil)
}

@Test(
  arguments: [
    // Lone continuation, overlong forms, surrogates, above U+10FFFF, cut off, never used.
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
    [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xC2], [0xE4, 0xB8], [0xE4], [0xF0, 0x9F, 0x98], [0xFE], [0xFF],
    [0xC2, 0xC0], [0xE4, 0xB8, 0x2C],
  ] as [[UInt8]])
func illFormedSequencesAreFound(bytes: [UInt8]) {
  let framed = [0x61] + bytes + [0x62]
  #expect(WellFormedUTF8.firstFault(in: framed, framed.indices) == 1)
  #expect(WellFormedUTF8.firstFault(in: bytes, bytes.indices) == 0)
}

/// The standard library validates too; the two must agree on all sequences of two and many of
/// three and four bytes.
@Test func theStandardLibraryAgrees() {
  let followers: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
  for lead in UInt8.min...UInt8.max {
    for second in UInt8.min...UInt8.max {
      expectAgreement([lead, second])
      for third in followers where lead >= 0xE0 {
        expectAgreement([lead, second, third])
        for fourth in followers where lead >= 0xF0 && followers.contains(second) {
          expectAgreement([lead, second, third, fourth])
        }
      }
    }
  }
}

private func expectAgreement(_ bytes: [UInt8]) {
  let isWellFormed = WellFormedUTF8.firstFault(in: bytes, bytes.indices) == nil
  if isWellFormed != (String(validating: bytes, as: UTF8.self) != nil) {
    Issue.record("\(bytes.map(\.hexadecimal))")
  }
}

@Test func countsSequencesAndStrayBytes() {
  let count = WellFormedUTF8.count(in: Array("a单é😀".utf8) + [0xFF, 0xE4, 0xB8])
  #expect(count == (2, 3))
}
