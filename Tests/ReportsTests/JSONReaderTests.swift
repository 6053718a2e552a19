import Foundation
import Reports
import TestSupport
import Testing

@Suite struct JSONReaderTests {
  private func read(_ text: String) -> String? {
    JSONReader.value(of: Array(text.utf8))?.text()
  }

  @Test(arguments: [
    "{}", "[]", "{ \"a\": 1, \"b\": [], \"c\": {} }", "[true, false, -12, 0]", "\"\"",
    #""\"\\\n\u0000\u007f\u2028""#, "\"中文\"",
  ])
  func whatIsWrittenIsRead(_ text: String) {
    #expect(read(text) == text)
  }

  @Test func spaceAndEscapesMayBeWrittenOtherwise() {
    #expect(read(" { \"a\"\t:\n1 } \r\n") == "{ \"a\": 1 }")
    #expect(read(#""\u4e2d\/\ud83d\ude00""#) == "\"中/😀\"")
  }

  @Test(arguments: [
    "", " ", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "01", "-", "1.5",
    "1e3",
    "9223372036854775808", "nul", "null", "tru", "\"", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"",
    "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\n\"", "1 2", "[1] x", "\u{FEFF}1",
    "\"\\u+123\"",
  ])
  func anythingElseIsNot(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func depthHasALimit() {
    let deep = 64
    #expect(
      read(String(repeating: "[", count: deep) + "1" + String(repeating: "]", count: deep)) != nil)
    #expect(read(String(repeating: "[", count: 1_000_000)) == nil)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(JSONReader.value(of: [0x22, 0xFF, 0x22]) == nil)
  }

  @Test("Every golden result is read as it is written")
  func goldens() throws {
    let samples = TestFolder.root.appending(path: "samples")
    let folders = try FileManager.default.contentsOfDirectory(atPath: samples.path).sorted()
    try #require(folders.count >= 5)
    for folder in folders {
      let text = try TestFolder.text(of: "samples/\(folder)/expected.json")
      #expect(read(text) == text.trimmingCharacters(in: .newlines))
    }
  }
}
