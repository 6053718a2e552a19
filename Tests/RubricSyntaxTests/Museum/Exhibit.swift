import Diagnostics
import Testing

@testable import RubricSyntax

/// A text that draws a message, and the message as the reader sees it.
struct Exhibit: Sendable, CustomTestStringConvertible {
  let code: SyntaxCode
  let title: String
  let text: String
  let chinese: String
  let english: String

  var testDescription: String { "\(code.rawValue): \(title)" }

  init(_ code: SyntaxCode, _ title: String, _ text: String, chinese: String, english: String) {
    self.code = code
    self.title = title
    self.text = text
    self.chinese = chinese
    self.english = english
  }

  /// GB18030 for the one file that is none in UTF-8.
  var bytes: [UInt8] { text.isEmpty ? [0xC6, 0xC0, 0xD2, 0xE9] : Array(text.utf8) }
}
