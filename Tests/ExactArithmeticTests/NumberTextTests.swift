import Testing

@testable import ExactArithmetic

@Suite struct NumberTextTests {
  @Test func foldsOneForOneAndTrims() {
    let text = NumberText("　Ａ７，\u{A0}".unicodeScalars)
    #expect(text.folded == ["A", "7", ","])
    #expect(Array(text.written) == ["Ａ", "７", "，"])
    #expect(text.hadSurroundingSpace)
    #expect(!NumberText("7 5".unicodeScalars).hadSurroundingSpace)
  }

  @Test(arguments: ["7", "+7", "-7.0", "00.10"])
  func numbers(text: String) {
    #expect(NumberText.isNumber(Array(text.unicodeScalars)))
    #expect(NumberText.proposal(Array(text.unicodeScalars)) == text)
  }

  @Test(arguments: ["", "-", ".", "7.", ".7", "7.7.7", "--7", "7-", "7 ", "７", "x"])
  func others(text: String) {
    #expect(!NumberText.isNumber(Array(text.unicodeScalars)))
    #expect(NumberText.proposal(Array(text.unicodeScalars)) == nil)
  }

  @Test func signIsSplitOff() {
    let signed = NumberText("-75".unicodeScalars)
    #expect(signed.sign == ["-"])
    #expect(Array(signed.unsigned) == ["7", "5"])
    #expect(NumberText("75".unicodeScalars).sign.isEmpty)
  }

  @Test func foldingLeavesTheNeighboursOfTheBlock() {
    #expect(("！" as Unicode.Scalar).folded == "!")
    #expect(("～" as Unicode.Scalar).folded == "~")
    #expect(("\u{FF00}" as Unicode.Scalar).folded == "\u{FF00}")
    #expect(("\u{FF5F}" as Unicode.Scalar).folded == "\u{FF5F}")
  }
}
