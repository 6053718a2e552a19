/// What two spellings of one name have in common.
///
/// Names compare after width folding, canonical composition, and removal of invisible characters
/// and of spaces beside Chinese characters. Canonical composition is what `String` compares by.
public struct NameKey: Hashable, Sendable {
  public let text: String
  /// A number made of the bytes, where no other bytes could mean the same text; else nil. Tables of
  /// names compare thousands of them, and nearly all that differ do so in this number.
  private let sum: UInt64?

  public init(_ name: String) {
    sum = Self.sum(ofPlain: name)
    if sum != nil {
      text = name
    } else {
      // Quotes cannot stand in a name, so the lexer's folding serves here as well.
      text = Self.joiningHan(name.unicodeScalars.compactMap { FoldedText.fold($0) })
    }
  }

  public init(_ name: Substring) {
    self.init(String(name))
  }

  /// The key under which a data file finds the name: as above, and Latin letters without case.
  public static func ignoringCase(_ name: String) -> NameKey {
    if let sum = sum(ofPlain: name, without: 0x41...0x5A) { return NameKey(name, sum) }
    return NameKey(NameKey(name).text.lowercased())
  }

  private init(_ name: String, _ sum: UInt64) {
    text = name
    self.sum = sum
  }

  public static func == (left: NameKey, right: NameKey) -> Bool {
    if let sum = left.sum, let other = right.sum, sum != other { return false }
    return left.text == right.text
  }

  /// As `String` hashes the composed text, so that a plain name and one that is composed to it are
  /// found alike. Composing every name first takes five times as long.
  public func hash(into hasher: inout Hasher) {
    guard sum != nil else { return text.hash(into: &hasher) }
    unsafe text.utf8Span.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    hasher.combine(0xFF as UInt8)
  }

  /// Whether folding has nothing to do: visible ASCII signs and usual Chinese characters, which
  /// begin with the bytes E4 to E9, without spaces. Nearly all cells are so, and a meeting's few
  /// hundred of them were a fifth of the work of counting it.
  /// - Parameter others: bytes that are not to occur either.
  /// - Returns: nil where there is something to fold.
  @inline(__always)
  private static func sum(
    ofPlain name: String, without others: ClosedRange<UInt8>? = nil
  ) -> UInt64? {
    let bytes = name.utf8Span.span
    var sum = UInt64(truncatingIfNeeded: bytes.count)
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte > 0x20, byte != 0x7F, byte < 0xC0 || 0xE4...0xE9 ~= byte else { return nil }
      if let others, others.contains(byte) { return nil }
      sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return sum
  }

  private static func joiningHan(_ scalars: [Unicode.Scalar]) -> String {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var pendingSpace = false
    for scalar in scalars {
      if scalar == " " {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace, !scalar.isHan, let last = result.last, !last.isHan { result.append(" ") }
      pendingSpace = false
      result.append(scalar)
    }
    return String(of: result)
  }
}
