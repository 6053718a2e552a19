/// A JSON value whose members keep their order, so that equal results are equal bytes.
public indirect enum JSONValue: Sendable {
  case text(String)
  case number(Int)
  case bool(Bool)
  case list([JSONValue])
  case object([(String, JSONValue)])

  /// Indented by two spaces; objects and lists without further ones inside stand on one line.
  public func text(indent: String = "") -> String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .bool(let bool): bool ? "true" : "false"
    case .list(let members):
      wrap("[", members.map { ("", $0) }, "]", indent)
    case .object(let members):
      wrap("{", members.map { (Self.quoted($0.0) + ": ", $0.1) }, "}", indent)
    }
  }

  private func wrap(
    _ open: String, _ members: [(key: String, value: JSONValue)], _ close: String, _ indent: String
  ) -> String {
    if members.isEmpty { return open + close }
    if members.allSatisfy(\.value.isPlain) {
      let space = open == "{" ? " " : ""
      return open + space + members.map { $0.key + $0.value.text() }.joined(separator: ", ")
        + space + close
    }
    let inner = indent + "  "
    let lines = members.map { inner + $0.key + $0.value.text(indent: inner) }
    return open + "\n" + lines.joined(separator: ",\n") + "\n" + indent + close
  }

  private var isPlain: Bool {
    switch self {
    case .text, .number, .bool: true
    case .list(let members): members.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  /// RFC 8259: quotes, backslashes and control characters are escaped, all else stays as it is.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        result += "\\u" + hexadecimal(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
