import Testing

@testable import Diagnostics

@Suite struct TextStyleTests {
  @Test("Colour surrounds the text and ends after it")
  func coloured() {
    #expect(TextStyle.coloured.severity(.error, "错误") == "\u{1B}[1;31m错误\u{1B}[0m")
    #expect(TextStyle.coloured.heading("Usage") == "\u{1B}[1mUsage\u{1B}[0m")
    #expect(TextStyle.coloured.faint("") == "")
  }

  @Test("Plain text stays as it is")
  func plain() {
    #expect(TextStyle.plain.severity(.warning, "警告") == "警告")
    #expect(TextStyle.plain.caret("^") == "^")
  }
}
