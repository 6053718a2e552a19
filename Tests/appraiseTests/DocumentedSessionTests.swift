import Foundation
import TestSupport
import Testing

/// The documents that lead through a meeting show what the program says, character by character.
@Suite struct DocumentedSessionTests {
  @Test(arguments: ["docs/Meeting.zh-CN.md", "docs/Meeting.md"])
  func everyCommandShowsWhatIsWritten(_ path: String) throws {
    let place = try Workplace([:])
    let language = path.contains("zh") ? "zh_CN.UTF-8" : "en_US.UTF-8"
    let session = DocumentedSession(try TestFolder.text(of: path))
    let told = try session.retold { name, text in
      try Data(text.utf8).write(to: place.url.appending(path: name))
    } run: { line in
      // As a terminal of 80 columns shows it: what is printed and what is reported, in turn.
      try Program.run(
        "{ \(line)\n} 2>&1", in: place.url, environment: ["LANG": language, "COLUMNS": "80"]
      ).output.trimmingCharacters(in: .newlines)
    }
    check(told, against: path)
  }

  @Test func whatIsLeftOutIsPassedOver() {
    let text = "```console\n$ x\nfirst\n…\nlast\n```\n"
    func told(_ shown: String) -> String {
      DocumentedSession(text).retold { _, _ in
      } run: { _ in
        shown
      }
    }
    #expect(told("first\nsecond\nlast") == text)
    #expect(told("first\nlast") == text)
    #expect(told("other\nsecond\nlast") == "```console\n$ x\nother\nsecond\nlast\n```\n")
    #expect(told("first\nsecond\nother") == "```console\n$ x\nfirst\nsecond\nother\n```\n")
  }
}
