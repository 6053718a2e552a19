/// A rubric's text as the lexer sees it: forms that look alike are one form, what cannot be seen
/// is gone. Every unit remembers its bytes, so nothing of the file is lost.
struct FoldedText {
  struct Unit {
    /// The scalar after folding; a space for every kind of white space.
    let scalar: Unicode.Scalar
    /// Whether the white space was a line end.
    let endsLine: Bool
    /// The bytes it stands for, invisible characters behind it included.
    var range: Range<Int>
  }

  private(set) var units: [Unit] = []
  /// Where signs stand that turn the writing direction.
  private(set) var reorderingSigns: [Range<Int>] = []

  /// - Parameter bytes: well-formed UTF-8.
  init(_ bytes: [UInt8]) {
    var units: [Unit] = []
    units.reserveCapacity(bytes.count { $0 & 0xC0 != 0x80 })
    let span = bytes.span
    var offset = 0
    while offset < span.count {
      let next = min(offset + UTF8.width(beginningWith: span[offset]), span.count)
      let scalar = UTF8.scalar(span, offset, before: next)
      if let folded = Self.fold(scalar) {
        units.append(
          Unit(scalar: folded, endsLine: Self.endsLine(scalar), range: offset..<next))
      } else {
        if Self.turnsDirection(scalar) { reorderingSigns.append(offset..<next) }
        if let last = units.indices.last {
          units[last].range = units[last].range.lowerBound..<next
        }
      }
      offset = next
    }
    self.units = units
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  /// Whether readers see what follows in another order than the program: with U+202E before it, 13
  /// looks like 31.
  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The form that the grammar knows; nil for a character that cannot be seen.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    // Nearly all there is.
    case 0x21...0x7E, 0x4E00...0x9FFF: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      " "
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF:
      nil
    case 0x201C...0x201F, 0x301D...0x301F, 0xAB, 0xBB, 0x300C...0x300F: "\""
    // Not 〔〕: they stand in the numbers of documents, 湘办发〔2020〕12号, which a source names.
    case 0x3010: "["
    case 0x3011: "]"
    case 0xFF61: "。"
    // 6∶4 as typesetting has it.
    case 0x2236: ":"
    default: scalar
    }
  }
}

extension UTF8 {
  /// How many bytes a character takes that begins with the byte.
  static func width(beginningWith byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The character of well-formed bytes from a place on.
  @inline(__always)
  fileprivate static func scalar(
    _ bytes: Span<UInt8>, _ start: Int, before end: Int
  ) -> Unicode.Scalar {
    let lead = UInt32(bytes[start])
    if lead < 0x80 { return Unicode.Scalar(UInt8(lead)) }
    // As many bits of the first byte as its length leaves, and six of each of the others.
    var value = lead & (0x7F >> UInt32(end - start))
    for index in start + 1..<end { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension String {
  /// Makes the bytes of the scalars into a text at once, which takes a tenth of adding one to
  /// another.
  init(of scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * scalars.underestimatedCount)
    for scalar in scalars {
      guard let encoded = UTF8.encode(scalar) else { continue }
      for byte in encoded { bytes.append(byte) }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  var isHan: Bool {
    switch value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  var isLatinLetter: Bool {
    (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A)
  }
}
