import Testing

@testable import RubricSyntax

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("满意", "满 意"), ("满意", "满\u{200B}意"), ("满意", " 满意\u{3000}"), ("ＡＢ１", "AB1"),
    ("A组", "A 组"), ("组A", "组 A"), ("e\u{301}", "\u{E9}"), ("Live  ballot", "Live ballot"),
    ("Live\u{A0}ballot", "Live ballot"),
  ])
  func spellingsOfOneName(_ left: String, _ right: String) {
    #expect(NameKey(left) == NameKey(right))
  }

  @Test(arguments: [
    ("满意", "不满意"), ("Live ballot", "Liveballot"), ("live", "Live"), ("1", "01"), ("A组", "B组"),
  ])
  func differentNames(_ left: String, _ right: String) {
    #expect(NameKey(left) != NameKey(right))
  }

  @Test func dataFilesPayNoHeedToCase() {
    #expect(NameKey.ignoringCase("Ｌive Ballot") == NameKey.ignoringCase("live  BALLOT"))
    #expect(NameKey.ignoringCase("Live") != NameKey.ignoringCase("Lives"))
  }
}
