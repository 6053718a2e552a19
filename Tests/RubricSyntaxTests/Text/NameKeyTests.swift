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

  /// A plain name is hashed by its bytes, one that has to be composed by `String`: both the same.
  @Test(arguments: [
    ("豈", "\u{F900}"), ("张豈", "张\u{F900}"), ("K", "\u{212A}"), ("A;", "A\u{37E}"), ("满意", "满 意"),
    ("更好", "\u{F901}好"),
  ])
  func aComposedNameIsFoundByThePlainOne(_ plain: String, _ other: String) {
    #expect(Array(plain.utf8) != Array(other.utf8))
    #expect([NameKey(plain): 1][NameKey(other)] == 1)
    #expect([NameKey(other): 1][NameKey(plain)] == 1)
  }

  @Test func dataFilesPayNoHeedToCase() {
    #expect(NameKey.ignoringCase("Ｌive Ballot") == NameKey.ignoringCase("live  BALLOT"))
    #expect(NameKey.ignoringCase("Live") != NameKey.ignoringCase("Lives"))
  }
}
