import Testing

@testable import Diagnostics

@Suite struct ExcerptWindowTests {
  private static let digits = String(repeating: "0123456789", count: 20)
  private static let chinese = String(repeating: "一二三四五六七八九十", count: 20)

  private static func window(
    _ line: String, column: Int, length: Int, room: Int
  ) -> ExcerptWindow {
    let place = SourcePlace(
      file: "f", line: 1, column: column, length: length, lineText: line)
    return ExcerptWindow(of: place, room: room)
  }

  @Test("No window is wider than its room, and each shows where its caret stands")
  func fits() {
    for line in [Self.digits, Self.chinese, "a" + Self.chinese] {
      for room in 20...24 {
        for column in 1...201 {
          for length in [0, 1, 3, 50] {
            let window = Self.window(line, column: column, length: length, room: room)
            let width = DisplayWidth.of(window.text)
            #expect(width <= room)
            #expect(window.caretColumn <= width && window.caretWidth >= 1)
          }
        }
      }
    }
  }

  @Test(
    "A short line is shown whole",
    arguments: [
      ("ab汉字cd", 3, 2, "ab汉字cd", 2, 4),
      ("ab汉字cd", 5, 0, "ab汉字cd", 6, 1),
      ("ab", 3, 0, "ab", 2, 1),
      ("", 1, 0, "", 0, 1),
      ("a\tb", 3, 1, "a b", 2, 1),
      ("a　b", 3, 1, "a　b", 3, 1),
      ("a\u{200B}b", 2, 1, "a\u{FFFD}b", 1, 1),
      ("a\u{1B}[31mb", 2, 1, "a\u{FFFD}[31mb", 1, 1),
      ("ab", 9, 4, "ab", 2, 1),
    ])
  func shortLine(
    line: String, column: Int, length: Int, text: String, caretColumn: Int, caretWidth: Int
  ) {
    let window = Self.window(line, column: column, length: length, room: 20)
    #expect(window.text == text)
    #expect(window.caretColumn == caretColumn)
    #expect(window.caretWidth == caretWidth)
  }

  @Test(
    "A long line is cut on the side, or on both sides, where something is left over",
    arguments: [
      (1, 2, "0123456789012345678…", 0, 2),
      (101, 1, "…012345678901234567…", 11, 1),
      (199, 2, "…890123456789", 11, 2),
      (201, 0, "…0123456789", 11, 1),
      (91, 40, "…012345678901234567…", 11, 8),
    ])
  func longLine(column: Int, length: Int, text: String, caretColumn: Int, caretWidth: Int) {
    let window = Self.window(Self.digits, column: column, length: length, room: 20)
    #expect(window.text == text)
    #expect(window.caretColumn == caretColumn)
    #expect(window.caretWidth == caretWidth)
  }
}
