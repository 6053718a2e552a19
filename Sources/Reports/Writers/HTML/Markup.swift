import Diagnostics

/// A piece of HTML that is well-formed XML as well. Texts and attributes are escaped on the way in,
/// so nothing that a unit is called becomes a tag.
struct Markup: Hashable, Sendable {
  private(set) var source: String

  static let nothing = Markup(source: "")

  private init(source: String) {
    self.source = source
  }

  /// Text as a reader shall see it.
  init(_ text: String) {
    source = HTMLText.escaped(text)
  }

  /// Text that its writer vouches for: style and script of the page.
  init(trusted source: String) {
    self.source = source
  }

  /// An element. Attributes without a value are left out, and so is the end tag where HTML has
  /// none.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: Markup...
  ) {
    self.init(name, attributes, content: content)
  }

  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    content: [Markup]
  ) {
    var source = "<\(name)"
    for case (let key, let value?) in attributes {
      source += " \(key)=\"\(HTMLText.escaped(value))\""
    }
    let isVoid = ["meta", "link"].contains("\(name)")
    source += isVoid ? "/>" : ">"
    for part in content { source += part.source }
    if !isVoid { source += "</\(name)>" }
    self.source = source
  }

  /// Pieces one behind the other.
  static func joined(_ parts: [Markup]) -> Markup {
    Markup(source: parts.map(\.source).joined())
  }

  /// Pieces one below the other, so that a page can be read and compared; empty ones are left out.
  static func lines(_ parts: [Markup]) -> Markup {
    Markup(source: parts.filter { !$0.source.isEmpty }.map { $0.source + "\n" }.joined())
  }
}
