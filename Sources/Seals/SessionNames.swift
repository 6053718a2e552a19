public import Diagnostics
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
      bytes += source.bytes[position..<file.range.lowerBound] + quoted(name, as: file).utf8
      position = file.range.upperBound
    }
    return bytes + source.bytes[position...]
  }

  /// Where that stands in this text which stands at a place of the text with other names.
  /// - Parameter place: in the bytes of `text(naming:)`.
  public func place(of place: Range<Int>, naming names: [String]) -> Place {
    let start = offset(of: place.lowerBound, naming: names)
    return source.place(of: start..<max(start, offset(of: place.upperBound, naming: names)))
  }

  private func offset(of offset: Int, naming names: [String]) -> Int {
    var growth = 0
    for (file, name) in zip(files, names) where file.text != name {
      let start = file.range.lowerBound + growth
      let length = quoted(name, as: file).utf8.count
      if offset < start + length {
        return offset <= start
          ? offset - growth : min(file.range.upperBound - 1, offset - growth)
      }
      growth += length - file.range.count
    }
    return offset - growth
  }

  private func quoted(_ name: String, as file: NamedFile) -> String {
    let quotes = source.text(in: file.range)
    return (quotes.first.map(String.init) ?? "") + name + (quotes.last.map(String.init) ?? "")
  }
}
