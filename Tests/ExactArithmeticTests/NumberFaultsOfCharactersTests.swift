import Testing

@testable import ExactArithmetic

@Suite struct NumberFaultsOfCharactersTests {
  static let refused: [Refused] = [
    Refused("7\u{200B}5", .invisible(character: "\u{200B}", proposal: "75")),
    Refused("\u{FEFF}75", .invisible(character: "\u{FEFF}", proposal: "75")),
    Refused("\u{FEFF} ７５", .invisible(character: "\u{FEFF}", proposal: "75")),
    Refused("75\u{202C}", .invisible(character: "\u{202C}", proposal: "75")),
    Refused("75\n", .invisible(character: "\n", proposal: "75")),
    Refused("75\u{2003}", .invisible(character: "\u{2003}", proposal: "75")),
    Refused("7\u{0}5", .invisible(character: "\u{0}", proposal: "75")),
    Refused("7\u{AD}5分", .invisible(character: "\u{AD}", proposal: nil)),
    Refused("\u{200B}", .invisible(character: "\u{200B}", proposal: nil)),
    Refused("七十五", .chineseNumeral(character: "七")), Refused("3万", .chineseNumeral(character: "万")),
    Refused("九十分", .chineseNumeral(character: "九")), Refused("柒拾", .chineseNumeral(character: "柒")),
    Refused("7〇", .chineseNumeral(character: "〇")), Refused("负五", .chineseNumeral(character: "五")),
    Refused("٧٥", .foreignDigit(character: "٧", proposal: "75")),
    Refused("7५.5", .foreignDigit(character: "५", proposal: "75.5")),
    Refused("𝟕", .foreignDigit(character: "𝟕", proposal: "7")),
    Refused("٧٥分", .foreignDigit(character: "٧", proposal: nil)),
    Refused("③", .numberSymbol(character: "③", proposal: "3")),
    Refused("⑩", .numberSymbol(character: "⑩", proposal: "10")),
    Refused("⑦⑤", .numberSymbol(character: "⑦", proposal: "75")),
    Refused("⑩⑤", .numberSymbol(character: "⑩", proposal: nil)),
    Refused("Ⅳ", .numberSymbol(character: "Ⅳ", proposal: "4")),
    Refused("7½", .numberSymbol(character: "½", proposal: nil)),
    Refused("7²", .numberSymbol(character: "²", proposal: nil)),
    Refused("7O", .lookAlike(character: "O", proposal: "70")),
    Refused("l5", .lookAlike(character: "l", proposal: "15")),
    Refused("−72", .lookAlike(character: "−", proposal: "-72")),
    Refused("–72", .lookAlike(character: "–", proposal: "-72")),
    Refused("90。5", .lookAlike(character: "。", proposal: "90.5")),
    Refused("７Ｏ", .lookAlike(character: "Ｏ", proposal: "70")),
    Refused("7О", .lookAlike(character: "О", proposal: "70")),
    Refused("O", .lookAlike(character: "O", proposal: nil)),
    Refused("I", .lookAlike(character: "I", proposal: nil)),
    Refused("90分", .trailingUnit(unit: "分", proposal: "90")),
    Refused("90 分", .trailingUnit(unit: "分", proposal: "90")),
    Refused("75 points", .trailingUnit(unit: "points", proposal: "75")),
    Refused("75 out of", .trailingUnit(unit: "out of", proposal: "75")),
    Refused("-7.5pts", .trailingUnit(unit: "pts", proposal: "-7.5")),
    Refused("９０分", .trailingUnit(unit: "分", proposal: "90")),
    Refused("75 " + String(repeating: "x", count: 21), .unexpectedCharacter(" ")),
    Refused("75.分", .unexpectedCharacter("分")),
  ]

  @Test(arguments: refused)
  func refusals(_ expected: Refused) { expected.check() }
}
