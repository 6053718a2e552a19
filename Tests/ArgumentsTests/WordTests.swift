import Testing

@testable import Arguments

@Suite struct WordTests {
  @Test("Plain words, standard input and the end of options", arguments: ["", "-", "a-b", "一"])
  func plain(text: String) {
    #expect(Word(text) == .plain(text))
    #expect(Word("--") == .endOfOptions)
  }

  @Test(
    "An option is read through whatever signs were typed for it",
    arguments: [
      ("--ballots", "--ballots", nil, true),
      ("--ballots=", "--ballots", "", true),
      ("--ballots=a=b", "--ballots", "a=b", true),
      ("-h", "-h", nil, true),
      ("-ballots", "-ballots", nil, true),
      ("---", "---", nil, true),
      ("——ballots", "--ballots", nil, false),
      ("—ballots", "--ballots", nil, false),
      ("–-ballots", "--ballots", nil, false),
      ("-–ballots", "--ballots", nil, false),
      ("－－ballots", "--ballots", nil, false),
      ("－－ｂａｌｌｏｔｓ＝票＝箱", "--ballots", "票＝箱", false),
      ("--ballots＝a.csv", "--ballots", "a.csv", false),
      ("--ballots\u{3000}a.csv", "--ballots", "a.csv", false),
      ("－h", "-h", nil, false),
      ("－", "-", nil, false),
      ("——", "--", nil, false),
    ] as [(String, String, String?, Bool)])
  func option(typed: String, name: String, value: String?, isPlain: Bool) {
    guard case .option(let word) = Word(typed) else {
      Issue.record("\(typed) is read as plain")
      return
    }
    #expect(word.name == name)
    #expect(word.value == value)
    #expect(word.isPlain == isPlain)
  }
}
