public import RubricSyntax

/// The file names in the text of a session, and the text with other names in their place. Nothing
/// but these names is ever changed.
public struct SessionNames {
  /// A file that a session names.
  public struct NamedFile: Hashable, Sendable {
    public let role: SealedFile.Role
    /// As the session writes it: relative to the session, of a workbook perhaps with a sheet.
    public let text: String
    /// The bytes of the name with its quotes.
    fileprivate let range: Range<Int>
  }

  /// In the order of the text.
  public let files: [NamedFile]
  private let source: SourceText

  public init(_ tree: SyntaxTree) {
    source = tree.source
    files = tree.root.childNodes.compactMap { node in
      switch node.kind {
      case .rubricFile: Self.file(.rubric, node.names.first)
      case .dataFile: Self.file(.data, node.names.dropFirst().first)
      default: nil
      }
    }
  }

  private static func file(_ role: SealedFile.Role, _ token: Token?) -> NamedFile? {
    token.map { NamedFile(role: role, text: $0.text, range: $0.range) }
  }

  /// - Parameter names: a name for each of `files`.
  public func text(naming names: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    var position = 0
    for (file, name) in zip(files, names) where file.text != name {
      let quotes = source.text(in: file.range)
      let opening = quotes.first.map(String.init) ?? ""
      let closing = quotes.last.map(String.init) ?? ""
      bytes += source.bytes[position..<file.range.lowerBound] + (opening + name + closing).utf8
      position = file.range.upperBound
    }
    return bytes + source.bytes[position...]
  }
}
