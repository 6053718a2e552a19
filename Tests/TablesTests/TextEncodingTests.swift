import Testing

@testable import Tables

/// `单位,得分\n省高级人民法院,78\n` as offices' programs save it.
private let utf8 = Array("单位,得分\n省高级人民法院,78\n".utf8)
private let gb18030: [UInt8] = [
  0xB5, 0xA5, 0xCE, 0xBB, 0x2C, 0xB5, 0xC3, 0xB7, 0xD6, 0x0A, 0xCA, 0xA1, 0xB8, 0xDF, 0xBC, 0xB6,
  0xC8, 0xCB, 0xC3, 0xF1, 0xB7, 0xA8, 0xD4, 0xBA, 0x2C, 0x37, 0x38, 0x0A,
]
private let utf16LittleEndian = "单位,得分\n省高级人民法院,78\n".utf16.flatMap {
  [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
}
private let utf16BigEndian = "单位,得分\n省高级人民法院,78\n".utf16.flatMap {
  [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)]
}

@Test(arguments: [
  ([], TextEncoding.utf8),
  (Array("a,b\n".utf8), .utf8),
  (utf8, .utf8),
  ([0xEF, 0xBB, 0xBF] + utf8, .utf8),
  (gb18030, .gb18030),
  ([0xFF, 0xFE] + utf16LittleEndian, .utf16LittleEndian),
  ([0xFE, 0xFF] + utf16BigEndian, .utf16BigEndian),
  (utf16LittleEndian, .utf16LittleEndian),
  (utf16BigEndian, .utf16BigEndian),
])
func encodingsAreToldApart(bytes: [UInt8], encoding: TextEncoding) {
  #expect(TextEncoding.detected(in: bytes) == encoding)
}

/// Damage does not turn one encoding into another.
@Test func damagedFilesKeepTheirEncoding() {
  #expect(TextEncoding.detected(in: utf8 + [0xFF, 0x0A]) == .utf8)
  #expect(TextEncoding.detected(in: utf8.dropLast(4) + [0xE7, 0x9C]) == .utf8)
  #expect(TextEncoding.detected(in: Array("a,b\n1,\0\n".utf8)) == .utf8)
  #expect(TextEncoding.detected(in: Array("a,b\n\0".utf8)) == .utf8)
  #expect(TextEncoding.detected(in: [0xE9, 0x2C, 0x61, 0x0A]) == .utf8)
  // In UTF-8 these bytes are also pairs of GB 2312.
  let doubtful = Array(String(repeating: "泤", count: 20).utf8)
  #expect(TextEncoding.detected(in: doubtful + [0xB3, 0x0A]) == .utf8)
  #expect(TextEncoding.detected(in: gb18030 + gb18030 + [0xB5]) == .gb18030)
}

@Test func fourByteCharactersOfGB18030AreKnown() {
  // 张 and U+20000, as in a rare given name: each is one character, so half of them are everyday.
  let name: [UInt8] = [0xD5, 0xC5, 0x95, 0x32, 0x82, 0x36]
  #expect(TextEncoding.detected(in: name + [0x2C] + name + [0x0A]) == .gb18030)
}

@Test func onlyUTF8IsReadSoFar() {
  #expect(TextEncoding.allCases.filter { $0.utf8Bytes(of: [0x61]) != nil } == [.utf8])
}

@Test(arguments: [
  ([0x50, 0x4B, 0x03, 0x04] as [UInt8], Workbook.zipArchive),
  ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundFile),
])
func workbooksAreKnownByTheirFirstBytes(bytes: [UInt8], workbook: Workbook) {
  #expect(Workbook(signatureOf: bytes) == workbook)
  #expect(Workbook(signatureOf: bytes.dropLast(bytes.count - 3)) == nil)
}
