import Diagnostics
import Spreadsheets
import Testing

@Test(arguments: [
  ("现场测评", "现场测评"),
  ("a[b]:c*d?e/f\\g#h", "a［b］：c＊d？e／f＼g＃h"),
  ("'quoted'", "quoted"), ("it's", "it's"),
  ("", "表"), ("  ", "表"), ("'''", "表"),
  ("History", "History_"), ("ｈｉｓｔｏｒｙ", "ｈｉｓｔｏｒｙ_"),
  ("甲\n乙\t丙", "甲 乙 丙"), ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{0}b", "a\u{FFFD}b"),
  ("a\u{FFFE}b", "a\u{FFFD}b"),
  (String(repeating: "测", count: 40), String(repeating: "测", count: 31)),
  (String(repeating: "👨‍👩‍👧", count: 5), String(repeating: "👨‍👩‍👧", count: 3)),
  (String(repeating: "a", count: 30) + "'b", String(repeating: "a", count: 30)),
])
func aSheetGetsTheNearestName(_ wish: String, _ name: String) {
  var names = SheetNames()
  #expect(names.name(for: wish).text == name)
}

@Test func aNameThatIsTakenIsNumbered() {
  var names = SheetNames()
  let wishes = ["gaoyuan", "Gaoyuan", "ＧＡＯＹＵＡＮ", "gaoyuan (2)"]
  let given = wishes.map { names.name(for: $0).text }
  #expect(given == ["gaoyuan", "Gaoyuan (2)", "ＧＡＯＹＵＡＮ (3)", "gaoyuan (2) (2)"])
}

@Test func aLongNameIsCutForItsNumber() {
  var names = SheetNames()
  let wish = String(repeating: "局", count: 35)
  #expect(names.name(for: wish).text == String(repeating: "局", count: 31))
  #expect(names.name(for: wish).text == String(repeating: "局", count: 27) + " (2)")
}

@Test func anEnglishWorkbookHasEnglishNames() {
  var names = SheetNames()
  #expect(names.name(for: "", .english).text == "Sheet")
}

@Test func aNameInAFormulaIsQuoted() {
  var names = SheetNames()
  #expect(names.name(for: "it's").quoted == "'it''s'")
}
