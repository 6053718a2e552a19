import Testing

@testable import Diagnostics

@Suite struct VisibleTextTests {
  @Test(
    "Nothing unseen is shown as nothing, and nothing commands the terminal",
    arguments: [
      ("票 a\u{3000}b", "票 a\u{3000}b"),
      ("a\tb\r\nc\nd", "a b c\nd"),
      ("\u{FEFF}票\u{200B}", "\u{FFFD}票\u{FFFD}"),
      ("\u{1B}[2J", "\u{FFFD}[2J"),
      ("\u{9B}2J", "\u{FFFD}2J"),
      ("👩‍👩‍👧 e\u{301}", "👩‍👩‍👧 e\u{301}"),
    ])
  func shown(text: String, visible: String) {
    #expect(VisibleText.of(text) == visible)
  }

  @Test("The words of a diagnostic go through it")
  func inDiagnostics() {
    let diagnostic = Diagnostic(
      .error, "R0001", Bilingual(same: "unit \"\u{1B}[2J\""), at: .file("a\u{1B}b"),
      found: Bilingual(same: "\u{FEFF}x"))
    #expect(
      DiagnosticRenderer(language: .english).text(of: diagnostic)
        == "error R0001: unit \"\u{FFFD}[2J\"\n  a\u{FFFD}b\n  = found: \u{FFFD}x\n")
  }
}
