import Diagnostics
import Testing

@Suite struct HTMLTextTests {
  @Test(
    "What HTML would take for markup stays text",
    arguments: [
      ("省公安厅 A-1", "省公安厅 A-1"),
      ("<b> & \"c\"", "&lt;b&gt; &amp; &quot;c&quot;"),
      ("&lt;", "&amp;lt;"),
      ("a\nb", "a\nb"),
      ("a\tb", "a b"),
      ("a\u{1B}b\u{202E}c\u{0}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
      // With a combining accent: another character to Swift, the same sign to a browser.
      ("\"\u{301} onclick=\"", "&quot;\u{301} onclick=&quot;"),
      ("<\u{20DD}&\u{301}>\u{FE0F}", "&lt;\u{20DD}&amp;\u{301}&gt;\u{FE0F}"),
      ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ])
  func escaped(_ text: String, _ expected: String) {
    // Compared by bytes: Swift takes texts that differ in accents' order for equal.
    #expect(Array(HTMLText.escaped(text).utf8) == Array(expected.utf8))
  }
}
