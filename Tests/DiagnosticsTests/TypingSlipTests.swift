import Testing

@testable import Diagnostics

@Suite struct TypingSlipTests {
  private static let levels = [
    "很满意", "满意", "基本满意", "不满意", "Very satisfied", "Satisfied", "Basically satisfied",
    "Dissatisfied",
  ]

  @Test(
    "A level is proposed for what the fingers have done",
    arguments: [
      ("满意。", "满意"), ("滿意", "满意"), ("不滿意；", "不满意"), ("「很满意」", "很满意"),
      ("Satisfed", "Satisfied"), ("very satisfed", "Very satisfied"),
      ("Verysatisfied", "Very satisfied"), ("Disatisfied", "Dissatisfied"),
    ])
  func slips(typed: String, meant: String) {
    #expect(TypingSlip.level(meantBy: typed, among: Self.levels) == meant)
  }

  @Test(
    "No level is proposed for a word of another meaning",
    arguments: [
      "很不满意", "基本不满意", "比较满意", "非常满意", "较满意", "不满", "满", "满意/很满意", "满义",
      "Very dissatisfied", "Not satisfied", "Unsatisfied", "Quite satisfied", "70", "",
    ])
  func meanings(typed: String) {
    #expect(TypingSlip.level(meantBy: typed, among: Self.levels) == nil)
    #expect(TypingSlip.name(meantBy: typed, among: Self.levels) == nil)
  }

  @Test(
    "A name is proposed where one sign that tells no names apart has slipped",
    arguments: [
      ("省公安听", "省公安厅"), ("公安厅", "省公安厅"), ("省公安", "省公安厅"), ("省公公安厅", "省公安厅"), ("省一一中", nil),
      ("市公安厅", nil), ("省二中", nil), ("省三中", nil), ("省中", nil), ("A3", nil), ("A 1", "A1"),
      ("Grade C", nil), ("Financ office", "Finance office"), ("省民政听", "省民政厅"), ("厅", nil),
      ("省民公厅", nil),
    ] as [(String, String?)])
  func names(typed: String, meant: String?) {
    let names = [
      "省公安厅", "省民政厅", "省民安厅", "省一中", "A1", "A2", "Grade A", "Finance office",
    ]
    #expect(TypingSlip.name(meantBy: typed, among: names) == meant)
  }
}
