import Testing

@testable import Diagnostics

@Suite struct ChineseNumeralTests {
  @Test("Every number up to 999 reads back as itself")
  func roundTrip() {
    for number in 1...999 {
      #expect(ChineseNumeral.value(ChineseNumeral.text(number)) == number)
    }
  }

  @Test(
    "Numerals are written as regulations write them",
    arguments: [
      (0, "零"), (3, "三"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (100, "一百"),
      (105, "一百零五"), (110, "一百一十"), (111, "一百一十一"), (999, "九百九十九"),
      (1000, "1000"), (-1, "-1"),
    ])
  func text(number: Int, text: String) {
    #expect(ChineseNumeral.text(number) == text)
  }

  @Test("The short form of one hundred and ten is read too")
  func shortForm() {
    #expect(ChineseNumeral.value("百十") == nil)
    #expect(ChineseNumeral.value("一百十二") == 112)
  }

  @Test(
    "What is no numeral, or could be two, is refused",
    arguments: ["", "零", "甲", "一二", "一百五", "十百", "二十十", "百百", "5", "一千"])
  func refused(text: String) {
    #expect(ChineseNumeral.value(text) == nil)
  }
}
