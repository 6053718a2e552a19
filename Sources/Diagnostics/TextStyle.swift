/// How emphasis is written: not at all in files and pipes, in colour on a terminal.
public struct TextStyle: Hashable, Sendable {
  private let isColoured: Bool

  public static let plain = TextStyle(isColoured: false)
  public static let coloured = TextStyle(isColoured: true)

  public func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: escape("1;31", text)
    case .warning: escape("1;33", text)
    case .notice: escape("1;36", text)
    }
  }

  public func caret(_ text: String) -> String { escape("1;31", text) }
  public func heading(_ text: String) -> String { escape("1", text) }
  public func faint(_ text: String) -> String { escape("2", text) }

  private func escape(_ code: String, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
