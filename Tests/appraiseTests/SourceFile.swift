import Foundation
import TestSupport
import Testing

/// A source file, read as text.
struct SourceFile: Sendable, CustomTestStringConvertible {
  /// From the folder of the package.
  let path: String
  let lines: [String]
  /// The lines without comments and without what stands in string literals.
  let code: [String]

  var testDescription: String { path }

  init(_ path: String, _ text: String) {
    self.path = path
    lines = text.components(separatedBy: "\n")
    code = SourceStripper.strip(text).components(separatedBy: "\n")
  }

  /// The room it belongs to.
  var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  static let all: [SourceFile] = files(under: "Sources")

  private static func files(under folder: String) -> [SourceFile] {
    let root = TestFolder.root.appending(path: folder)
    let paths =
      FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      let path = "\(folder)/\(path)"
      return (try? TestFolder.text(of: path)).map { SourceFile(path, $0) }
    }
  }
}

/// Takes comments and the content of string literals out of Swift text; line ends stay.
struct SourceStripper {
  private var rest: Substring
  private var result = ""

  static func strip(_ text: String) -> String {
    var stripper = SourceStripper(rest: text[...])
    stripper.readCode(untilParenthesis: false)
    return stripper.result
  }

  private init(rest: Substring) {
    self.rest = rest
  }

  private mutating func take(_ prefix: String) -> Bool {
    guard rest.hasPrefix(prefix) else { return false }
    rest.removeFirst(prefix.count)
    return true
  }

  /// - Parameter untilParenthesis: whether the code is interpolated, and ends with its parenthesis.
  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while let character = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { $0 != "\n" }
      } else if rest.hasPrefix("/*") {
        readComment()
      } else if character == "\"" || (character == "#" && startsLiteral) {
        readLiteral()
      } else {
        if character == "(" { depth += 1 }
        if character == ")" {
          depth -= 1
          if untilParenthesis, depth < 0 { return }
        }
        result.append(rest.removeFirst())
      }
    }
  }

  private var startsLiteral: Bool { rest.drop { $0 == "#" }.first == "\"" }

  private mutating func readComment() {
    while !rest.isEmpty, !take("*/") {
      if rest.removeFirst() == "\n" { result.append("\n") }
    }
  }

  private mutating func readLiteral() {
    let pounds = String(rest.prefix { $0 == "#" })
    rest.removeFirst(pounds.count)
    let quotes = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    rest.removeFirst(quotes.count)
    result += "\""
    while !rest.isEmpty, !take(quotes + pounds) {
      if take("\\" + pounds + "(") {
        readCode(untilParenthesis: true)
        _ = take(")")
      } else if take("\\" + pounds) {
        if !rest.isEmpty { keepLineEnd(rest.removeFirst()) }
      } else {
        keepLineEnd(rest.removeFirst())
      }
    }
    result += "\""
  }

  private mutating func keepLineEnd(_ character: Character) {
    if character == "\n" { result.append("\n") }
  }
}
