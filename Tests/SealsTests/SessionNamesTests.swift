import RubricSyntax
import Seals
import Testing

@Suite struct SessionNamesTests {
  private static let text = """
    评议会议，语言版本1。标题“数据文件甲”。【计分办法文件“x”。】
    计分办法文件"../办法.rubric"。
    数据文件“测评票”：「a.xlsx#一号」。数据文件“测评票”：“./a.xlsx#二号”，票箱“二”。

    """

  private func names(_ text: String) -> SessionNames {
    SessionNames(Parser.parseSession(SourceText(file: "s", text: text)))
  }

  @Test func allFilesAreFound() {
    let names = names(Self.text)
    #expect(names.files.map(\.text) == ["../办法.rubric", "a.xlsx#一号", "./a.xlsx#二号"])
    #expect(names.files.map(\.role) == [.rubric, .data, .data])
  }

  @Test("Only the names change, and keep their quotes")
  func renaming() {
    let bytes = names(Self.text).text(naming: ["办法.rubric", "a.xlsx#一号", "a.xlsx#二号"])
    let expected = Self.text.replacing("../办法", with: "办法").replacing("./a.xlsx", with: "a.xlsx")
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func theSameNamesGiveTheSameBytes() {
    let names = names(Self.text)
    #expect(names.text(naming: names.files.map(\.text)) == Array(Self.text.utf8))
  }

  @Test("Every place of a text with other names is found where it stands in this one")
  func places() {
    let session = "评议会议，语言版本1。数据文件“甲”：“../a.csv”。\n数据文件“乙”：「b.csv」。数据文件“丙”：“/c/d.csv”，票箱“丁”。\n"
    let names = names(session)
    let others = ["a.csv", "b-2.csv", "long name of d.csv"]
    let sealed = SourceText(file: "sealed", bytes: names.text(naming: others))
    let source = SourceText(file: "s", text: session)
    for word in ["评议", "甲", "乙", "丙", "票箱", "丁", "「", "：“"] {
      #expect(
        names.place(of: range(of: word, in: sealed), naming: others)
          == source.place(of: range(of: word, in: source)), "\(word)")
    }
    for (file, name) in zip(
      ["“../a.csv”", "「b.csv」", "“/c/d.csv”"], ["“a.csv”", "「b-2.csv」", "“long name of d.csv”"])
    {
      #expect(
        names.place(of: range(of: name, in: sealed), naming: others)
          == source.place(of: range(of: file, in: source)), "\(name)")
    }
  }

  private func range(of text: String, in source: SourceText) -> Range<Int> {
    let (bytes, wanted) = (source.bytes, Array(text.utf8))
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return start..<start + wanted.count
  }

  @Test("Names inside a package")
  func insideNames() {
    var names = InsideNames()
    #expect(names.choose(for: "ballots.csv") == "ballots.csv")
    #expect(names.choose(for: "box2/ballots.csv") == "box2/ballots.csv")
    #expect(names.choose(for: "./box1//b.csv") == "box1/b.csv")
    #expect(names.choose(for: "../other/Ballots.csv") == "Ballots-2.csv")
    #expect(names.choose(for: "/home/zhang/ballots.csv") == "ballots-3.csv")
    #expect(names.choose(for: "box2") == "box2-2")
    #expect(names.choose(for: "result.json") == "result-2.json")
    #expect(names.choose(for: "../session.appraisal") == "session-2.appraisal")
    #expect(names.choose(for: "a/../b:c.csv") == "b_c.csv")
    #expect(names.choose(for: "..") == "___")
    #expect(names.choose(for: "sub/nul.csv") == "_nul_csv")
  }
}
