import Testing

@testable import ExactArithmetic

/// A text that is no number, with the refusal it must get.
struct Refused: Sendable {
  let text: String
  let refusal: NumberRefusal

  init(_ text: String, _ refusal: NumberRefusal) {
    self.text = text
    self.refusal = refusal
  }

  func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    #expect(DecimalReader.read(text) == .failure(refusal), sourceLocation: sourceLocation)
  }
}

@Suite struct NumberFaultTests {
  static let refused: [Refused] = [
    Refused("", .empty), Refused(" \t", .empty), Refused("　\u{A0}", .empty),
    Refused("\r\n", .empty),
    Refused("NaN", .words), Refused("inf", .words), Refused("-inf", .words), Refused("优秀", .words),
    Refused("一般", .words), Refused("弃权", .words), Refused("lol", .words), Refused("x", .words),
    Refused("A5", .unexpectedCharacter("A")), Refused("0x1F", .unexpectedCharacter("x")),
    Refused("1_000", .unexpectedCharacter("_")), Refused("90/100", .unexpectedCharacter("/")),
    Refused("60-78", .unexpectedCharacter("-")), Refused("5-", .unexpectedCharacter("-")),
    Refused("60－78", .unexpectedCharacter("－")), Refused("¥5", .unexpectedCharacter("¥")),
    Refused("90、5", .unexpectedCharacter("、")), Refused("✓", .unexpectedCharacter("✓")),
    Refused("—", .unexpectedCharacter("—")), Refused("=75", .unexpectedCharacter("=")),
    Refused("90分5", .unexpectedCharacter("分")),
    Refused(String(repeating: "1", count: 1001), .tooManyDigits),
  ]

  @Test(arguments: refused)
  func refusals(_ expected: Refused) { expected.check() }
}
