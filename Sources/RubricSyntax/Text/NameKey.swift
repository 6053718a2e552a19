/// What two spellings of one name have in common.
///
/// Names compare after width folding, canonical composition, and removal of invisible characters
/// and of spaces beside Chinese characters. Canonical composition is what `String` compares by.
public struct NameKey: Hashable, Sendable {
  public let text: String

  public init(_ name: some StringProtocol) {
    if name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
      text = String(name)
      return
    }
    text = Self.joiningHan(name.unicodeScalars.compactMap(Self.fold))
  }

  /// The key under which a data file finds the name: as above, and Latin letters without case.
  public static func ignoringCase(_ name: some StringProtocol) -> NameKey {
    NameKey(NameKey(name).text.lowercased())
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Quotes cannot stand in a name, so the lexer's folding serves here as well.
    FoldedText.fold(scalar)
  }

  private static func joiningHan(_ scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
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
    return String(result)
  }
}
