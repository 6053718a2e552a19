import Diagnostics
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

@Test(
  arguments: [
    ([], TextEncoding.utf8),
    (Array("a,b\n".utf8), .utf8),
    (utf8, .utf8),
    ([0xEF, 0xBB, 0xBF] + utf8, .utf8),
    (gb18030, .gb18030),
    ([0xFF, 0xFE] + utf16LittleEndian, .utf16LittleEndian),
    ([0xFE, 0xFF] + utf16BigEndian, .utf16BigEndian),
    (utf16LittleEndian, .utf16LittleEndian),
    (utf16BigEndian, .utf16BigEndian),
  ] as [([UInt8], TextEncoding)])
func encodingsAreToldApart(bytes: [UInt8], encoding: TextEncoding) {
  #expect(TextEncoding.detected(in: bytes) == encoding)
}

@Test(
  "A letter with an accent is doubted where no plain one stands beside it",
  arguments: [
    ("unit\nMélenchon\nPécresse\n", nil), ("单位,得分\nЖ,7\n", nil), ("unit\nʡˮ\n", "ʡ"),
    ("[3 × 4 ÷ 2]\n", nil),
    ("unit\nÃÄ\n", "Ã"), ("unit\nЖа\n", "Ж"),
  ])
func accentsAreUsual(text: String, odd: Unicode.Scalar?) {
  #expect(OddText.firstOddLetter(in: Array(text.utf8), isUTF8: true) == odd)
}

/// Many characters of GBK are well-formed pairs of UTF-8 by themselves: 票, 省, 厅.
@Test func pairsThatCouldBeEitherAreNotCountedForUTF8() {
  let ballot: [UInt8] = [0xC6, 0xB1]
  let header: [UInt8] = [0xB5, 0xA5, 0xCE, 0xBB, 0x2C] + ballot + [0xBA, 0xC5, 0x0A]
  let rows = (1...30).flatMap { ballot + Array("\($0),70\n".utf8) }
  #expect(TextEncoding.detected(in: header + rows) == .gb18030)
}

/// Names of foreign guests do not make a file without a mark unreadable.
@Test func unmarkedUTF16OfOtherLettersIsKnown() {
  let text = "name,mark\r\nЯ могу есть стекло,90.5\r\nMý a yl dybry gwéder,80\r\n"
  var bytes: [UInt8] = []
  for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
  #expect(TextEncoding.detected(in: bytes) == .utf16LittleEndian)
}

/// `番号,単位,得点 …` in Shift-JIS: said once, and not of every cell.
@Test func aFileOfNoEncodingThatIsReadIsRefusedOnce() {
  let bytes: [UInt8] = [
    0x94, 0xD4, 0x8D, 0x86, 0x2C, 0x92, 0x50, 0x88, 0xCA, 0x2C, 0x93, 0xBE, 0x93, 0x5F, 0x0A,
    0x31, 0x2C, 0x8C, 0x78, 0x8E, 0x40, 0x92, 0xA1, 0x2C, 0x37, 0x30, 0x0A, 0x32, 0x2C, 0x96,
    0x40, 0x96, 0xB1, 0x8F, 0xC8, 0x2C, 0x37, 0x31, 0x0A,
  ]
  let outcome = CSVReader.read(bytes, file: "f.csv")
  #expect(outcome.value == nil)
  #expect(outcome.diagnostics.map(\.code) == ["T0117"])
  #expect(outcome.diagnostics[0].found?.english == "byte 94 at file offset 0 (counted from 0)")
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

@Test(arguments: [gb18030, [0xFF, 0xFE] + utf16LittleEndian, [0xFE, 0xFF] + utf16BigEndian])
func everyEncodingGivesTheSameText(bytes: [UInt8]) {
  let read = TextFile.utf8(of: bytes, file: "a.csv")
  #expect(
    read.value.map { $0.starts(with: [0xEF, 0xBB, 0xBF]) ? Array($0.dropFirst(3)) : $0 } == utf8)
  #expect(read.diagnostics.map(\.code) == ["T0118"])
}

@Test func charactersOfEveryLengthAreRead() {
  // 1, 2 and 4 bytes of GB18030; a pair of surrogates.
  #expect(
    GB18030Decoder.decode([0x41, 0xD5, 0xC5, 0x95, 0x32, 0x82, 0x36]) == .utf8(Array("A张𠀀".utf8)))
  let wide = "A张𠀀".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  #expect(UTF16Decoder.decode(wide, isLittleEndian: true) == .utf8(Array("A张𠀀".utf8)))
  #expect(UTF16Decoder.decode([], isLittleEndian: true) == .utf8([]))
  #expect(GB18030Decoder.decode([]) == .utf8([]))
}

/// A byte that belongs to no character is refused with its offset, and nothing stands in for it.
@Test(arguments: [
  (gb18030 + [0xB5], 28), (gb18030 + [0xFF, 0x0A], 28), (Array(gb18030.prefix(11)) + [0x7F], 10),
  (gb18030 + [0xB5, 0x0A], 28),
])
func whatIsNotOfTheEncodingIsRefused(bytes: [UInt8], offset: Int) {
  #expect(GB18030Decoder.decode(bytes) == .fault(offset: offset))
}

@Test func halfASurrogatePairIsRefused() {
  let lead: [UInt8] = [0x31, 0x00, 0x40, 0xD8]
  #expect(UTF16Decoder.decode(lead, isLittleEndian: true) == .fault(offset: 2))
  #expect(UTF16Decoder.decode(lead + [0x31, 0x00], isLittleEndian: true) == .fault(offset: 2))
  #expect(UTF16Decoder.decode([0x31, 0x00, 0x32], isLittleEndian: true) == .fault(offset: 2))
  #expect(UTF16Decoder.decode([0x00, 0xDC], isLittleEndian: true) == .fault(offset: 0))
}

@Test(arguments: [
  ([0x50, 0x4B, 0x03, 0x04] as [UInt8], Workbook.zipArchive),
  ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundFile),
])
func workbooksAreKnownByTheirFirstBytes(bytes: [UInt8], workbook: Workbook) {
  #expect(Workbook(signatureOf: bytes) == workbook)
  #expect(Workbook(signatureOf: bytes.dropLast(bytes.count - 3)) == nil)
}
