import Foundation
import TestSupport
import Testing

/// What `appraise explain-code` prints is what docs/Diagnostics.md says.
@Suite struct DiagnosticPagesTests {
  /// The paragraph of each code, its heading first.
  static let paragraphs: [(code: String, text: String)] = {
    let url = TestFolder.root.appending(path: "docs/Diagnostics.md")
    let page = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return page.components(separatedBy: "\n### ").dropFirst().compactMap { part in
      let text = part.components(separatedBy: "\n## ")[0].trimmingCharacters(
        in: .whitespacesAndNewlines)
      let code = String(text.prefix(5))
      return code.wholeMatch(of: /[A-Z]\d{4}/) == nil ? nil : (code, text)
    }
  }()

  @Test func theProgramHoldsThePage() {
    let entries = Self.paragraphs.map { code, text in
      let lines = text.components(separatedBy: "\n").map { $0.isEmpty ? "" : "      " + $0 }
      return "    \"\(code)\": #\"\"\"\n\(lines.joined(separator: "\n"))\n      \"\"\"#,"
    }
    check(
      """
      // swift-format-ignore-file
      /// The paragraphs of docs/Diagnostics.md, by code. Written from the page by its test: change the
      /// page, then run `REWRITE_GOLDENS=1 swift test --filter DiagnosticPagesTests`.
      enum DiagnosticPages {
        static let all: [String: String] = [
      \(entries.joined(separator: "\n"))
        ]
      }

      """, against: "Sources/appraise/Codes/DiagnosticPages.swift")
  }

  @Test(arguments: paragraphs.map(\.code)) func everyCodeIsExplained(_ code: String) throws {
    let run = try ProgramRun("explain-code \(code)")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(code + " "))
  }

  @Test func aCodeMayBeTypedInSmallLettersAndAWrongOneIsAnswered() throws {
    #expect(try ProgramRun("explain-code m0301").output.hasPrefix("M0301 "))
    let run = try ProgramRun("explain-code M9301 --language en")
    #expect(run.status == 2)
    #expect(run.codes == ["P0116"])
    #expect(run.errors.contains("M0301"))
  }
}
