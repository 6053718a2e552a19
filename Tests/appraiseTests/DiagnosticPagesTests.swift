import TestSupport
import Testing

/// What `appraise explain-code` prints is what the pages on diagnostics say.
@Suite struct DiagnosticPagesTests {
  @Test func theProgramHoldsThePages() {
    check(
      """
      // swift-format-ignore-file
      /// The paragraphs of docs/Diagnostics.md and docs/Diagnostics.zh-CN.md, by code. Written from the
      /// pages by their test: change a page, then run
      /// `REWRITE_GOLDENS=1 swift test --filter DiagnosticPagesTests`.
      enum DiagnosticPages {
        static let english: [String: String] = [
      \(entries(of: .english))
        ]

        static let chinese: [String: String] = [
      \(entries(of: .chinese))
        ]
      }

      """, against: "Sources/appraise/Codes/DiagnosticPages.swift")
  }

  private func entries(of page: DiagnosticsPage) -> String {
    page.paragraphs.map { paragraph in
      let lines = paragraph.text.split(separator: "\n", omittingEmptySubsequences: false)
      let indented = lines.map { $0.isEmpty ? "" : "      " + $0 }.joined(separator: "\n")
      return "    \"\(paragraph.code)\": #\"\"\"\n\(indented)\n      \"\"\"#,"
    }.joined(separator: "\n")
  }

  @Test(arguments: [("en", DiagnosticsPage.english), ("zh", .chinese)])
  func everyCodeIsExplained(_ language: String, _ page: DiagnosticsPage) throws {
    let codes = page.paragraphs.map(\.code)
    let run = try ProgramRun("explain-code \(codes.joined(separator: " ")) --language \(language)")
    #expect(run.status == 0)
    let headings = run.output.matches(of: /(?m)^([A-Z]\d{4}) (.*)$/)
    #expect(headings.map { String($0.output.1) } == codes)
    #expect(headings.map { String($0.output.2) } == page.paragraphs.map(\.title))
  }

  @Test func theLocaleChoosesTheLanguage() throws {
    func explained(_ locale: String) throws -> String {
      try Program.run("appraise explain-code M0311", environment: ["LANG": locale]).output
    }
    #expect(try explained("zh_CN.UTF-8").hasPrefix("M0311 情形未作规定\n"))
    #expect(try explained("en_GB.UTF-8").hasPrefix("M0311 case not ruled\n"))
    #expect(try explained("C").hasPrefix("M0311 case not ruled\n"))
  }

  @Test func aCodeMayBeTypedInSmallLettersAndAWrongOneIsAnswered() throws {
    #expect(try ProgramRun("explain-code m0301").output.hasPrefix("M0301 "))
    let run = try ProgramRun("explain-code M9301 --language en")
    #expect(run.status == 2)
    #expect(run.codes == ["P0116"])
    #expect(run.errors.contains("M0301"))
  }
}
