import Diagnostics

/// The encodings in which committees' files come, told apart by their bytes.
///
/// To add a decoder: write it in a file of its own and name it in `decoded(_:)`.
enum TextEncoding: CaseIterable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, gb18030

  var name: Bilingual {
    switch self {
    case .utf8: Bilingual(same: "UTF-8")
    case .utf16LittleEndian: Bilingual(same: "UTF-16 LE")
    case .utf16BigEndian: Bilingual(same: "UTF-16 BE")
    case .gb18030: Bilingual(zh: "GB18030（GBK）", en: "GB18030 (GBK)")
    }
  }

  /// The same text in UTF-8, with or without a byte-order mark. In UTF-8 itself, bytes that are no
  /// text stay as they are, for the scanner to report with their cell.
  func decoded(_ bytes: [UInt8]) -> DecodedText {
    switch self {
    case .utf8: .utf8(bytes)
    case .utf16LittleEndian: UTF16Decoder.decode(bytes, isLittleEndian: true)
    case .utf16BigEndian: UTF16Decoder.decode(bytes, isLittleEndian: false)
    case .gb18030: GB18030Decoder.decode(bytes)
    }
  }

  /// The encoding that the bytes look like; UTF-8 when they look like no other.
  static func detected(in bytes: [UInt8]) -> TextEncoding {
    detected(in: bytes, firstFault: WellFormedUTF8.firstFault(in: bytes, bytes.indices))
  }

  /// - Parameter firstFault: where the bytes are not UTF-8.
  static func detected(in bytes: [UInt8], firstFault: Int?) -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if let unmarked = unmarkedUTF16(in: bytes) { return unmarked }
    return firstFault != nil && looksLikeGB18030(bytes) ? .gb18030 : .utf8
  }
}

extension TextEncoding {
  /// UTF-16 without a mark betrays itself by the zero byte beside each digit, space and line end,
  /// and by being everyday text when it is read so. A stray NUL in another file is in no such
  /// company.
  private static func unmarkedUTF16(in bytes: [UInt8]) -> TextEncoding? {
    let sample = Array(bytes.prefix(4096 & ~1))
    guard bytes.count.isMultiple(of: 2), sample.contains(.nul) else { return nil }
    return [TextEncoding.utf16LittleEndian, .utf16BigEndian].first {
      isEverydayText(sample, isLittleEndian: $0 == .utf16LittleEndian)
    }
  }

  private static func isEverydayText(_ sample: [UInt8], isLittleEndian: Bool) -> Bool {
    let units = stride(from: 0, to: sample.count, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(sample[index]), UInt16(sample[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    let everyday = units.count { unit in everydayBlocks.contains { $0.contains(unit) } }
    return everyday * 20 >= units.count * 19
  }

  /// Tab and line ends, ASCII, Latin letters with accents, Cyrillic, general and Chinese
  /// punctuation, the common Han characters, full-width forms.
  private static let everydayBlocks: [ClosedRange<UInt16>] = [
    0x09...0x0A, 0x0D...0x0D, 0x20...0x7E, 0xA1...0x24F, 0x400...0x52F, 0x2010...0x2026,
    0x3000...0x301F, 0x4E00...0x9FFF,
    0xFF01...0xFFE5,
  ]
}

extension TextEncoding {
  /// Of bytes that are not UTF-8: nearly all of it characters of GB18030, mostly the everyday ones
  /// of GB 2312.
  /// A UTF-8 file with a few damaged bytes stays UTF-8: more of its Chinese is sound than not.
  private static func looksLikeGB18030(_ bytes: [UInt8]) -> Bool {
    let asUTF8 = WellFormedUTF8.count(in: bytes)
    let asGB18030 = GB18030Census(of: bytes)
    return asUTF8.faults > asUTF8.wellFormed && asGB18030.isPlausible
  }
}

extension TextEncoding {
  /// Whether text that is not UTF-8 is of none of the encodings: most of it is damaged, and not
  /// just a cell or two.
  static func isForeignText(_ bytes: [UInt8]) -> Bool {
    let count = WellFormedUTF8.count(in: bytes)
    return count.faults > count.wellFormed && count.faults > mostDamagedBytes
  }

  private static let mostDamagedBytes = 8

  /// Where text that began as GB18030 is none any more: bytes behind the one that is damaged are
  /// read in wrong pairs, so that the whole no longer looks like it. Nil where it began otherwise.
  static func offsetBehindGB18030(in bytes: [UInt8]) -> Int? {
    guard case .fault(let offset) = TextEncoding.gb18030.decoded(bytes) else { return nil }
    return GB18030Census(of: Array(bytes[..<offset])).isCertain ? offset : nil
  }
}

/// What bytes would be if they were GB18030 (GB 18030-2022, one, two and four bytes a character).
private struct GB18030Census {
  private var characters = 0
  private var everyday = 0
  private var faults = 0

  var isPlausible: Bool {
    characters > 0 && everyday * 2 >= characters && faults * 10 <= characters
  }

  /// Whether nothing else can be meant: a few words, and most of them everyday ones.
  var isCertain: Bool { characters >= 4 && everyday * 4 >= characters * 3 && faults == 0 }

  init(of bytes: [UInt8]) {
    var position = 0
    while position < bytes.count {
      position += take(bytes[position..<min(position + 4, bytes.count)])
    }
  }

  /// Counts the character at the start of the bytes and returns its length.
  private mutating func take(_ bytes: ArraySlice<UInt8>) -> Int {
    let lead = bytes[bytes.startIndex]
    if lead < 0x80 { return 1 }
    let second = bytes.dropFirst().first ?? 0
    guard 0x81...0xFE ~= lead, second >= 0x30, second != 0x7F, second != 0xFF else {
      faults += 1
      return 1
    }
    if 0x30...0x39 ~= second {
      characters += 1
      return 4
    }
    guard second >= 0x40 else {
      faults += 1
      return 1
    }
    characters += 1
    // Punctuation and letters, then the characters of GB 2312.
    if second >= 0xA1, 0xA1...0xA9 ~= lead || 0xB0...0xF7 ~= lead { everyday += 1 }
    return 2
  }
}
