import Foundation
import TestSupport
import Testing

/// What every code of a message has: a number of its own, a golden text and a paragraph in both
/// languages.
@Suite struct CodesTests {
  private static let codes = DeclaredCode.all()

  @Test("No code is given twice")
  func uniqueCodes() {
    let byCode = Dictionary(grouping: Self.codes, by: \.code)
    for (code, owners) in byCode where owners.count > 1 {
      Issue.record("\(code) belongs to \(owners.map(\.enumeration).joined(separator: " and "))")
    }
  }

  /// The goldens stand in files of their own or beside what reproduces them.
  @Test(
    "Every code has a golden text in both languages",
    arguments: ["(?:错误|警告|提示) ([A-Z]\\d{4})：", "(?:error|warning|notice) ([A-Z]\\d{4}):"])
  func goldens(_ heading: String) throws {
    let heading = try NSRegularExpression(pattern: heading)
    var shown: Set<String> = []
    for text in try Self.testFiles() {
      let all = NSRange(location: 0, length: text.length)
      for match in heading.matches(in: text as String, range: all) {
        shown.insert(text.substring(with: match.range(at: 1)))
      }
    }
    #expect(Set(Self.codes.map(\.code)).subtracting(shown).sorted() == [])
  }

  private static func testFiles() throws -> [NSString] {
    let folder = TestFolder.root.appending(path: "Tests")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter {
      $0.hasSuffix(".txt") || $0.hasSuffix("Tests.swift") || $0.hasSuffix("Exhibits.swift")
    }
    .map { try NSString(contentsOfFile: folder.appending(path: $0).path, encoding: 4) }
  }

  @Test("Every code has one paragraph on each page, in order", arguments: DiagnosticsPage.all)
  func paragraphs(_ page: DiagnosticsPage) {
    let codes = Set(Self.codes.map(\.code))
    let explained = page.paragraphs.map(\.code)
    #expect(codes.subtracting(explained).sorted() == [])
    #expect(Set(explained).subtracting(codes).sorted() == [])
    #expect(explained.count == Set(explained).count)
    for section in page.sections {
      #expect(section == section.sorted(), "the codes of a section are in order")
    }
    #expect(explained == DiagnosticsPage.english.paragraphs.map(\.code))
  }

  @Test(
    "A paragraph has a title, says what is meant, what causes it and what to do",
    arguments: DiagnosticsPage.all)
  func shape(_ page: DiagnosticsPage) {
    for paragraph in page.paragraphs {
      let parts = [paragraph.title, paragraph.meaning, paragraph.cause, paragraph.remedy]
      #expect(!parts.contains(""), "\(paragraph.code) of \(page)")
      #expect(paragraph.cause.filter { $0 == "`" }.count.isMultiple(of: 2), "\(paragraph.code)")
      #expect(paragraph.remedy.filter { $0 == "`" }.count.isMultiple(of: 2), "\(paragraph.code)")
    }
  }

  /// Of words, sentences and command lines the page quotes the whole of what is wrong.
  @Test("What a page quotes as a cause is one", arguments: DiagnosticsPage.all)
  func causes(_ page: DiagnosticsPage) throws {
    let place = try Workplace([:])
    let paragraphs = page.paragraphs.filter(\.isQuotedWhole)
    #expect(paragraphs.count > 40)
    for paragraph in paragraphs {
      let codes = try paragraph.quotes.flatMap { quote in
        try Program.run(Self.line(trying: quote, in: place)).codes
      }
      #expect(codes.contains(paragraph.code), "\(paragraph.code) of \(page)")
    }
  }

  private static func line(trying quote: String, in place: Workplace) throws -> String {
    if quote.hasPrefix("appraise") { return quote }
    let isDate = quote.hasPrefix("日期")
    let opening = isDate ? "评议会议，语言版本1。" : "评议计分办法，语言版本1。"
    let isWhole = quote.hasPrefix("评议计分办法")
    let path = place.path("tried")
    try Data(((isWhole ? "" : opening) + quote).utf8).write(to: URL(filePath: path))
    return "appraise \(isDate ? "score" : "check") '\(path)'"
  }
}

/// A page of the docs that explains every code.
struct DiagnosticsPage: Sendable, CustomTestStringConvertible {
  struct Paragraph: Sendable {
    let code: String
    /// The heading first.
    let text: String
    let title: String
    let meaning: String
    let cause: String
    let remedy: String

    /// What stands between back quotes in the cause.
    var quotes: [String] {
      cause.matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }

    /// Whether the quotes can be tried as they stand: nothing is left out, no other file is needed.
    var isQuotedWhole: Bool {
      let isTold =
        ["L0121", "S0209", "S0211"].contains(code) || quotes.contains { $0.contains("…") }
      let isShort = code.first.map { "LSU".contains($0) } ?? false
      return (isShort && !isTold) || Self.commands.contains(code)
    }

    /// The codes of the program whose cause is a command on the samples, or on nothing.
    private static let commands: Set<String> = [
      "P0101", "P0103", "P0104", "P0112", "P0116", "P0118", "P0119", "P0120", "P0121", "P0130",
      "V0101", "V0118",
    ]
  }

  static let english = DiagnosticsPage("docs/Diagnostics.md", cause: "Cause: ", remedy: "Do: ")
  static let chinese = DiagnosticsPage("docs/Diagnostics.zh-CN.md", cause: "例如：", remedy: "处理：")
  static let all = [english, chinese]

  let path: String
  let paragraphs: [Paragraph]
  /// The codes of each section.
  let sections: [[String]]
  var testDescription: String { path }

  private init(_ path: String, cause: String, remedy: String) {
    self.path = path
    let page = (try? TestFolder.text(of: path)) ?? ""
    let parts = page.components(separatedBy: "\n## ").map { section in
      section.components(separatedBy: "\n### ").dropFirst().map {
        Paragraph($0.trimmingCharacters(in: .whitespacesAndNewlines), cause, remedy)
      }
    }
    paragraphs = parts.flatMap(\.self)
    sections = parts.map { $0.map(\.code) }
  }
}

extension DiagnosticsPage.Paragraph {
  fileprivate init(_ text: String, _ cause: String, _ remedy: String) {
    self.text = text
    let lines = text.components(separatedBy: "\n")
    code = String(lines[0].prefix(5))
    title = String(lines[0].dropFirst(6))
    let causes = lines.firstIndex { $0.hasPrefix(cause) } ?? lines.endIndex
    let remedies = lines.firstIndex { $0.hasPrefix(remedy) } ?? lines.endIndex
    meaning = lines[..<causes].dropFirst().joined(separator: "\n")
    self.cause = lines[causes..<max(causes, remedies)].joined(separator: "\n")
    self.remedy = lines[remedies...].joined(separator: "\n")
  }
}
