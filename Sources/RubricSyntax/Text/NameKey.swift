/// What two spellings of one name have in common.
///
/// Names compare after width folding, canonical composition, and removal of invisible characters
/// and of spaces beside Chinese characters. Canonical composition is what `String` compares by.
public struct NameKey: Hashable, Sendable {
  public let text: String
  /// Whether no other bytes could mean the same text.
  private let isPlain: Bool

  public init(_ name: String) {
    isPlain = Self.isPlain(name)
    if isPlain {
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
    if isPlain(name, besides: 0x41...0x5A) { return NameKey(plain: name) }
    return NameKey(NameKey(name).text.lowercased())
  }

  private init(plain name: String) {
    text = name
    isPlain = true
  }

  public static func == (left: NameKey, right: NameKey) -> Bool {
    guard left.isPlain, right.isPlain else { return left.text == right.text }
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    let (bytes, others) = (left.text.utf8Span.span, right.text.utf8Span.span)
    // Names of deputies and suggestions differ in their last signs.
    for index in bytes.indices.reversed() where bytes[index] != others[index] { return false }
    return true
  }

  /// As `String` hashes the composed text, so that a plain name and one that is composed to it are
  /// found alike. Composing every name first takes five times as long.
  public func hash(into hasher: inout Hasher) {
    guard isPlain else { return text.hash(into: &hasher) }
    unsafe text.utf8Span.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    hasher.combine(0xFF as UInt8)
  }

  /// Whether folding has nothing to do: visible ASCII signs and usual Chinese characters, which
  /// begin with the bytes E4 to E9, without spaces. Nearly all cells are so, and a meeting's few
  /// hundred of them were a fifth of the work of counting it.
  /// - Parameter besides: bytes that are not to occur either.
  private static func isPlain(_ name: String, besides others: ClosedRange<UInt8>? = nil) -> Bool {
    let bytes = name.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte > 0x20, byte != 0x7F, byte < 0xC0 || 0xE4...0xE9 ~= byte else { return false }
      if let others, others.contains(byte) { return false }
    }
    return true
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
