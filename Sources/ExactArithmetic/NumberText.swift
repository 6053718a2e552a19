/// A text that should be a number, character by character: trimmed, with full-width forms folded,
/// and still knowing what was written.
struct NumberText {
  /// As written, without the white space around it.
  let written: ArraySlice<Unicode.Scalar>
  /// The same characters with full-width forms replaced by plain ones, one for one.
  let folded: [Unicode.Scalar]
  let hadSurroundingSpace: Bool

  init(utf8 bytes: Span<UInt8>) {
    self.init(String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self).unicodeScalars)
  }

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    let all = Array(scalars)
    written = all.trimmingEnds(where: \.isTrimmedSpace)
    folded = written.map(\.folded)
    hadSurroundingSpace = written.count < all.count
  }

  /// The number, or nil when the text is none.
  func number() -> DecimalNumber? {
    guard Self.isNumber(folded) else { return nil }
    let digits = folded.compactMap(\.digit)
    guard digits.count <= DecimalReader.mostDigits else { return nil }
    let point = folded.firstIndex(of: ".")
    let places = point.map { folded.count - 1 - $0 } ?? 0
    let integer = BigInteger(isNegative: folded[0] == "-", Natural(decimalDigits: digits))
    let wasFolded = !folded.elementsEqual(written)
    if let small = Int128(exactly: integer) {
      return DecimalNumber(
        integer: small, places: places, wasFolded: wasFolded,
        hadSurroundingSpace: hadSurroundingSpace)
    }
    return DecimalNumber(
      wide: Rational(integer, over: .powerOfTen(places)), wasFolded: wasFolded,
      hadSurroundingSpace: hadSurroundingSpace)
  }

  /// Whether characters form a number: an optional sign, digits, at most one point between digits.
  static func isNumber(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    let hasSign = scalars.first.map(\.isSign) ?? false
    let parts = scalars.dropFirst(hasSign ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { $0.isDigits }
  }

  /// The characters as a text to propose; nil when they would be refused again.
  static func proposal(_ scalars: some Collection<Unicode.Scalar>) -> String? {
    let text = Array(scalars)
    guard isNumber(text), text.count(where: { $0.digit != nil }) <= DecimalReader.mostDigits
    else { return nil }
    return text.text
  }
}

extension Unicode.Scalar {
  /// The plain form of a full-width character (U+FF01–FF5E repeat ASCII); others stay.
  var folded: Unicode.Scalar {
    guard ("\u{FF01}"..."\u{FF5E}").contains(self) else { return self }
    return Unicode.Scalar(UInt8(value - 0xFF01 + 0x21))
  }

  /// The value of an ASCII digit; nil for everything else, also for digits of other scripts.
  var digit: UInt8? {
    ("0"..."9").contains(self) ? UInt8(value - 0x30) : nil
  }

  var isSign: Bool { self == "+" || self == "-" }

  /// The white space that people type around numbers; other kinds are refused.
  var isTrimmedSpace: Bool { [" ", "\t", "\u{A0}", "\u{3000}"].contains(self) }
}

extension Collection<Unicode.Scalar> {
  /// ASCII digits, at least one.
  var isDigits: Bool { !isEmpty && allSatisfy { $0.digit != nil } }

  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self)
    return String(text)
  }
}

extension [Unicode.Scalar] {
  func trimmingEnds(where isDropped: (Unicode.Scalar) -> Bool) -> ArraySlice<Unicode.Scalar> {
    guard let first = firstIndex(where: { !isDropped($0) }),
      let last = lastIndex(where: { !isDropped($0) })
    else { return [] }
    return self[first...last]
  }
}
